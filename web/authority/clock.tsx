import { useLanguage } from '../kit/i18n.ts'
import { Badge, type Tone } from '../kit/parts.tsx'

type Clock = { dueAt: string; timeZone: string; isPaused: boolean; isOver: boolean; spentPercent: number; isCalendarWhole: boolean }

const toneOf = ({ isPaused, isOver, spentPercent }: Clock): Tone => (isPaused ? 'neutral' : isOver ? 'bad' : spentPercent >= 80 ? 'warn' : 'accent')
const bars: Record<Tone, string> = { neutral: 'bg-line-strong', accent: 'bg-accent', good: 'bg-good', warn: 'bg-warn', bad: 'bg-bad' }

/** How much of an order's time has run, until when, in the authority's zone. */
export function ClockLine({ clock, isAnswered }: { clock: Clock | null; isAnswered: boolean }) {
  const { t, dateTime } = useLanguage()
  if (!clock) return <p className="text-sm text-ink-faint">{t('clock.none')}</p>
  const tone = isAnswered ? (clock.isOver ? 'bad' : 'good') : toneOf(clock)
  const said = isAnswered ? t(clock.isOver ? 'clock.answeredLate' : 'clock.answeredInTime') : t(clock.isPaused ? 'clock.paused' : clock.isOver ? 'clock.over' : 'clock.running', { percent: clock.spentPercent })
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm"><span>{t('clock.due', { at: dateTime(clock.dueAt, clock.timeZone) })} <span className="text-ink-faint">{clock.timeZone}</span></span><Badge tone={tone}>{said}</Badge></div>
      <div role="progressbar" aria-label={t('clock.label')} aria-valuenow={clock.spentPercent} aria-valuemin={0} aria-valuemax={100} className="h-1.5 overflow-hidden rounded-full bg-sunken"><div className={`h-full rounded-full ${bars[tone]}`} style={{ width: `${clock.spentPercent}%` }} /></div>
      {!clock.isCalendarWhole && <p className="text-[13px] text-ink-faint">{t('clock.calendar')}</p>}
    </div>
  )
}
