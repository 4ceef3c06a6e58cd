import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useLanguage } from '../../kit/i18n.ts'
import { Failed, Loading, SelectField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { fileOf } from './links.ts'
import { useNames } from './naming.ts'
import type { Definition } from './reading.ts'
import { type Asked, type Division, divisions, queryOf } from './search.ts'

const route = getRouteApi('/figures')
const shownFirst = 12

/** One count by rule, language, country or way. What is too small to show is said to be, and is in the rest. */
export function BreakdownSection({ asked, definitions }: { asked: Asked; definitions: readonly Definition[] }) {
  const { t } = useLanguage()
  const navigate = route.useNavigate()
  const { span, by } = asked
  const place = by === 'country' ? { ...asked.place, country: null } : asked.place
  const counts = definitions.filter(({ kind }) => kind === 'count')
  const metric = counts.find(({ id }) => id === asked.metric) ?? counts.find(({ id }) => id === 'videosRemoved.total')!
  const query = { ...queryOf(place, span), by, metric: metric.id }
  const found = useQuery({ queryKey: ['breakdown', query], queryFn: () => answer(qorgan.GET('/v1/transparency/breakdown', { params: { query: query as never } })), placeholderData: keepPreviousData })
  const choose = (next: { by?: Division; metric?: string }) => void navigate({ search: (old) => ({ ...old, ...next }), resetScroll: false })
  const of = { country: place.country, ...span, synthetic: place.synthetic }
  return (
    <section id="breakdown" aria-labelledby="breakdown-title" className="scroll-mt-20 grid gap-4">
      <h2 id="breakdown-title" className="text-xl font-semibold tracking-tight">{t('figures.breakdown.title')}</h2>
      <div className="rounded-2xl border border-line bg-surface p-4 sm:p-5">
        <div className="mb-4 grid gap-3 sm:grid-cols-2">
          <SelectField label={t('figures.breakdown.metric')} value={metric.id} onChange={(event) => choose({ metric: event.target.value })}>{counts.map(({ id, title, of: whole }) => <option key={id} value={id}>{whole ? `– ${title}` : title}</option>)}</SelectField>
          <SelectField label={t('figures.breakdown.by')} value={by} onChange={(event) => choose({ by: event.target.value as Division })}>{divisions.map((each) => <option key={each} value={each}>{t(`figures.breakdown.divisions.${each}`)}</option>)}</SelectField>
        </div>
        {found.isError && <Failed error={found.error} onRetry={() => void found.refetch()} />}
        {found.isPending && <Loading />}
        {found.data && <Rows {...found.data} by={found.data.by as Division} title={metric.title} />}
        <p className="mt-4 flex flex-wrap gap-4 text-sm print:hidden">{(['csv', 'json'] as const).map((form) => <a key={form} download href={fileOf('breakdown', of, form, { by, metric: metric.id })} className="inline-flex items-center gap-1.5 text-accent hover:underline"><Download className="size-3.5" aria-hidden="true" />{form.toUpperCase()}</a>)}</p>
      </div>
    </section>
  )
}

type Item = { value: string; n: number | null; atLeast: boolean }

function Rows({ items, total, other, threshold, by, title }: { items: Item[]; total: number; other: number; threshold: number; by: Division; title: string }) {
  const { t, number } = useLanguage()
  const names = useNames(by)
  if (items.length === 0) return <p className="py-6 text-center text-ink-soft">{t('figures.breakdown.empty')}</p>
  const most = Math.max(1, other, ...items.map(({ n }) => n ?? 0))
  const row = (key: string, name: string, value: string, n: number) => (
    <tr key={key} className="align-middle">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal text-pretty sm:w-2/5">{name}</th>
      <td className="hidden w-full sm:table-cell print:table-cell"><span aria-hidden="true" className="block h-2.5 min-w-0.5 rounded-full bg-accent" style={{ width: `${(n / most) * 100}%` }} /></td>
      <td className="py-1.5 pl-3 text-right font-medium whitespace-nowrap tabular-nums">{value}</td>
    </tr>
  )
  const shown = (item: Item) => (item.n === null ? t('figures.breakdown.small', { threshold }) : `${item.atLeast ? '≥\u00a0' : ''}${number(item.n)}`)
  const table = (some: readonly Item[], last: boolean) => (
    <table className="w-full text-sm">
      <caption className="sr-only">{title}</caption>
      <thead className="sr-only"><tr><th scope="col">{t(`figures.breakdown.divisions.${by}`)}</th><th scope="col" className="hidden sm:table-cell" /><th scope="col">{t('figures.count')}</th></tr></thead>
      <tbody>
        {some.map((item) => row(item.value, names.value(by, item.value), shown(item), item.n ?? 0))}
        {last && other > 0 && row('other', t('figures.breakdown.other'), number(other), other)}
      </tbody>
    </table>
  )
  const rest = items.slice(shownFirst)
  return (
    <>
      {table(items.slice(0, shownFirst), rest.length === 0)}
      {rest.length > 0 && <details><summary className="py-2 text-sm text-accent">{t('figures.breakdown.more', { n: rest.length })}</summary>{table(rest, true)}</details>}
      <p className="mt-3 border-t border-line pt-3 text-sm"><span className="text-ink-soft">{t('figures.breakdown.total')}</span> <b className="font-semibold tabular-nums">{number(total)}</b></p>
      {by !== 'country' && <p className="mt-1 max-w-prose text-[13px] text-ink-faint">{t('figures.breakdown.rule', { threshold })}</p>}
    </>
  )
}
