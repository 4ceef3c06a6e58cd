import { useLanguage } from '../../../web/kit/i18n.ts'
import { Card } from '../../../web/kit/parts.tsx'

type Day = { day: string; seconds: number }

/** The seven days up to today, also those without any time, as bars under the line of the daily limit. */
export function Week({ days, limit }: { days: Day[]; limit: number | null }) {
  const { t, date, minutes } = useLanguage()
  const today = new Date().toLocaleDateString('en-CA')
  const last = days.at(-1)?.day
  const end = last && last > today ? last : today
  const shift = (count: number) => new Date(Date.parse(`${end}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10)
  const of = (day: string) => days.find((each) => each.day === day)?.seconds ?? 0
  const week = [6, 5, 4, 3, 2, 1, 0].map((count) => ({ day: shift(count), seconds: of(shift(count)) }))
  const sum = (list: readonly Day[]) => list.reduce((total, { seconds }) => total + seconds, 0)
  const before = sum([13, 12, 11, 10, 9, 8, 7].map((count) => ({ day: shift(count), seconds: of(shift(count)) })))
  const most = Math.max(3_600, (limit ?? 0) * 60, ...week.map(({ seconds }) => seconds)) * 1.1
  const weekday = (day: string) => t(`days.${((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1}`)
  return (
    <Card className="grid gap-4 p-5">
      <div className="flex items-end justify-between gap-4">
        <div><h2 className="text-sm font-medium text-ink-soft">{t('guard.today')}</h2><p className="text-3xl font-semibold tracking-tight tabular-nums">{minutes(Math.round(of(end) / 60))}</p></div>
        <p className="text-right text-sm text-ink-soft">{t('guard.average')}<br /><span className="font-medium text-ink tabular-nums">{minutes(Math.round(sum(week) / 420))}</span>{before > 0 && <><br />{t('guard.weekBefore')} <span className="tabular-nums">{minutes(Math.round(before / 420))}</span></>}</p>
      </div>
      <div className="relative">
        {limit !== null && <div className="absolute inset-x-0 z-10 border-t-2 border-dashed border-ink-faint" style={{ bottom: `calc(1.5rem + ${(limit * 60 / most) * 8}rem)` }}><span className="absolute -top-5 right-0 rounded bg-surface px-1 text-xs text-ink-soft">{t('guard.limit', { time: minutes(limit) })}</span></div>}
        <ol className="grid grid-cols-7 gap-2" aria-label={t('guard.week')}>
          {week.map(({ day, seconds }) => (
            <li key={day} className="grid justify-items-center gap-1" aria-label={`${date(day, 'UTC')}: ${minutes(Math.round(seconds / 60))}`}>
              <span className="flex h-32 w-full items-end justify-center" aria-hidden="true"><span className={`block w-full max-w-9 rounded-t-lg ${limit !== null && seconds >= limit * 60 ? 'bg-warn' : day === end ? 'bg-accent' : 'bg-accent/45'}`} style={{ height: `${Math.max(seconds > 0 ? 3 : 1, (seconds / most) * 100)}%` }} /></span>
              <span className={`text-xs ${day === end ? 'font-semibold text-ink' : 'text-ink-soft'}`} aria-hidden="true">{weekday(day)}</span>
            </li>
          ))}
        </ol>
      </div>
    </Card>
  )
}
