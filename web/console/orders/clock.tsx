import { useLanguage } from '../../kit/i18n.ts'

export type Clock = { dueAt: string; timeZone: string; isPaused: boolean; isOver: boolean; spentPercent: number; isCalendarWhole: boolean }

/** The time that has run, and until when, in the authority's zone. */
export function OrderClock({ clock, isAnswered }: { clock: Clock | null; isAnswered: boolean }) {
  const { t, dateTime } = useLanguage()
  if (!clock) return <span className="text-ink-faint">{t('orders.noClock')}</span>
  const { isPaused, isOver, spentPercent } = clock
  const bar = isOver ? 'bg-bad' : isAnswered ? 'bg-good' : isPaused ? 'bg-line-strong' : spentPercent >= 80 ? 'bg-warn' : 'bg-accent'
  return (
    <span className="grid gap-1">
      <span className="flex justify-between gap-3 whitespace-nowrap"><span>{dateTime(clock.dueAt, clock.timeZone)}</span><span className={isOver ? 'text-bad' : 'text-ink-faint'}>{isPaused && !isAnswered ? t('orders.paused') : isOver ? t('orders.late') : `${spentPercent} %`}</span></span>
      <span role="progressbar" aria-label={t('orders.clock')} aria-valuenow={spentPercent} aria-valuemin={0} aria-valuemax={100} className="h-1 overflow-hidden rounded-full bg-sunken"><span className={`block h-full rounded-full ${bar}`} style={{ width: `${spentPercent}%` }} /></span>
    </span>
  )
}
