import { useLanguage } from '../../../web/kit/i18n.ts'
import { Card } from '../../../web/kit/parts.tsx'

type Day = { day: string; seconds: number }

/** The seven days up to today, also those without any time, as bars under the line of the daily limit. */
export function Week({ days, limit }: { days: Day[]; limit: number | null }) {
  const { t, minutes } = useLanguage()
  const today = new Date().toLocaleDateString('en-CA')
  const last = days.at(-1)?.day
  const end = last && last > today ? last : today
  const shift = (count: number) => new Date(Date.parse(`${end}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10)
  const of = (day: string) => days.find((each) => each.day === day)?.seconds ?? 0
  const week = [6, 5, 4, 3, 2, 1, 0].map((count) => ({ day: shift(count), seconds: of(shift(count)) }))
  const sum = (list: readonly Day[]) => list.reduce((total, { seconds }) => total + seconds, 0)
  const before = sum([13, 12, 11, 10, 9, 8, 7].map((count) => ({ day: shift(count), seconds: of(shift(count)) })))
  return (
    <Card className="grid gap-4 p-5">
      <div>
        <h2 className="text-sm font-medium text-ink-soft">{t('guard.today')}</h2>
        <p className="text-3xl font-semibold tracking-tight tabular-nums">{minutes(of(end) / 60)}</p>
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-ink-soft tabular-nums"><span>{t('guard.average')} <b className="font-medium text-ink">{minutes(sum(week) / 420)}</b></span>{before > 0 && <span>{t('guard.weekBefore')} {minutes(before / 420)}</span>}</p>
      </div>
      {limit !== null && <p className="flex items-center justify-end gap-2 text-xs text-ink-soft"><span aria-hidden="true" className="w-6 border-t-2 border-dashed border-ink-faint" />{t('guard.limit', { time: minutes(limit) })}</p>}
      <Bars week={week} limit={limit} end={end} />
    </Card>
  )
}

function Bars({ week, limit, end }: { week: Day[]; limit: number | null; end: string }) {
  const { t, date, minutes } = useLanguage()
  const most = Math.max(3_600, (limit ?? 0) * 60, ...week.map(({ seconds }) => seconds)) * 1.1
  const share = (seconds: number) => `${(seconds / most) * 100}%`
  const weekday = (day: string) => t(`days.${((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1}`)
  const look = (day: string, seconds: number) => (limit !== null && seconds >= limit * 60 ? 'bg-warn' : day === end ? 'bg-accent' : 'bg-accent/45')
  // Line and bars measure from the same floor; the names of the days stand under it.
  return (
    <div className="relative">
      {limit !== null && <div aria-hidden="true" className="pointer-events-none absolute inset-x-0 top-0 h-32"><span className="absolute inset-x-0 z-10 border-t-2 border-dashed border-ink-faint" style={{ bottom: share(limit * 60) }} /></div>}
      <ol className="grid grid-cols-7 gap-2" aria-label={t('guard.week')}>
        {week.map(({ day, seconds }) => (
          <li key={day} className="grid justify-items-center gap-1" aria-label={`${date(day, 'UTC')}: ${minutes(seconds / 60)}`}>
            <span className="flex h-32 w-full items-end justify-center border-b border-line" aria-hidden="true"><span className={`block w-full max-w-9 rounded-t-lg ${look(day, seconds)}`} style={{ height: share(seconds), minHeight: seconds > 0 ? 3 : 0 }} /></span>
            <span className={`text-xs ${day === end ? 'font-semibold text-ink' : 'text-ink-soft'}`} aria-hidden="true">{weekday(day)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
