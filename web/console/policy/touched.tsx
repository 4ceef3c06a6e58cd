import type { paths } from '@qorgan/sdk'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'

type Sweep = paths['/v1/under-age/sweeps']['get']['responses'][200]['content']['application/json']['items'][number]
const bands = ['below', '13-15', '16-17', '18+'] as const
const levels = ['declared', 'estimated', 'verified'] as const

/** What one trial found: accounts under the age on that day, by band and by how well their age is known. */
export function Touched({ sweep, appliesTo }: { sweep: Sweep; appliesTo: 'new' | 'all' }) {
  const { t, number, date, dateTime } = useLanguage()
  const of = (band: string, level: string) => sweep.counts[`band:${band}:${level}`] ?? 0
  const rows = bands.map((band) => ({ band, cells: levels.map((level) => of(band, level)) })).filter(({ cells }) => cells.some((n) => n > 0))
  const sum = (cells: readonly number[]) => cells.reduce((all, each) => all + each, 0)
  return (
    <article className="grid gap-2 rounded-lg border border-line p-3">
      <p className="flex flex-wrap items-center gap-2"><Badge tone={sweep.state === 'done' ? 'good' : 'accent'}>{t(`places.sweep.${sweep.state}`)}</Badge><span className="font-medium">{t('places.touched.sum', { found: number(sweep.found), looked: number(sweep.looked) })}</span><span className="text-ink-faint">{sweep.country} · {sweep.onDate && date(sweep.onDate)} · {dateTime(sweep.startedAt)}</span></p>
      {rows.length > 0 && (
        <table className="grid-table max-w-xl">
          <caption className="sr-only">{t('places.touched.caption')}</caption>
          <thead><tr><th scope="col">{t('places.touched.band')}</th>{levels.map((level) => <th key={level} scope="col" className="!text-right">{t(`places.level.${level}`)}</th>)}<th scope="col" className="!text-right">{t('places.touched.all')}</th></tr></thead>
          <tbody>
            {rows.map(({ band, cells }) => <tr key={band}><td>{t(`places.band.${band}`, band)}</td>{cells.map((n, index) => <td key={levels[index]} className="text-right tabular-nums">{number(n)}</td>)}<td className="text-right font-medium tabular-nums">{number(sum(cells))}</td></tr>)}
          </tbody>
        </table>
      )}
      {sweep.state === 'done' && <p className="text-ink-soft">{t(appliesTo === 'new' ? 'places.touched.new' : 'places.touched.everybody', { found: number(sweep.found), recent: number(sweep.counts.recent ?? 0) })}</p>}
    </article>
  )
}
