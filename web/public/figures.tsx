import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { formatCountry } from '../kit/countries.ts'
import { useLanguage } from '../kit/i18n.ts'
import { Empty, Failed, Loading, Notice, SelectField } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { MonthBars } from './chart.tsx'
import { Title } from './shell.tsx'
import { lastMonths, monthsDown } from './span.ts'

const route = getRouteApi('/figures')
const charts = ['accountsRemoved.underMinimumAge', 'videosRemoved.total', 'commentsRemoved', 'reports.received'] as const

/** Figures of one country over whole months: the choice stands in the address, each number explains itself. */
export function FiguresPage() {
  const { t } = useLanguage()
  const countries = useQuery({ queryKey: ['countries'], queryFn: () => answer(qorgan.GET('/v1/transparency/countries')) })
  return (
    <>
      <Title lead={t('figures.lead')}>{t('nav.figures')}</Title>
      {countries.isPending && <Loading />}
      {countries.isError && <Failed error={countries.error} onRetry={() => void countries.refetch()} />}
      {countries.data?.items.length === 0 && <Empty title={t('figures.none')}><p>{t('figures.noneText')}</p></Empty>}
      {countries.data && countries.data.items.length > 0 && <Figures places={countries.data.items} />}
    </>
  )
}

type Place = { country: string; synthetic: boolean; from: string; to: string }

function Figures({ places }: { places: Place[] }) {
  const { t, locale, number, month } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const place = places.find((each) => each.country === search.country && each.synthetic === (search.synthetic ?? false)) ?? places[0]!
  const to = search.to ?? place.to
  const fallback = lastMonths(12, to).from
  const from = search.from ?? (fallback > place.from ? fallback : place.from)
  const query = { country: place.country, from, to, synthetic: place.synthetic ? 'true' as const : 'false' as const }
  const months = useQuery({ queryKey: ['months', query], queryFn: () => answer(qorgan.GET('/v1/transparency/months', { params: { query } })) })
  const figures = useQuery({ queryKey: ['figures', query], queryFn: () => answer(qorgan.GET('/v1/transparency/figures', { params: { query } })) })
  const definitions = useQuery({ queryKey: ['definitions', locale], queryFn: () => answer(qorgan.GET('/v1/transparency/definitions', { params: { query: { locale } } })) })
  const choose = (next: Partial<typeof search>) => void navigate({ search: { country: place.country, from, to, ...(place.synthetic && { synthetic: true }), ...next } })
  const choices = monthsDown(place.from, place.to)
  const nameOf = (country: string) => formatCountry(country, locale)
  const failed = months.error ?? figures.error ?? definitions.error
  return (
    <div className="grid gap-8">
      <form aria-label={t('figures.choose')} className="grid gap-4 rounded-2xl border border-line bg-surface p-4 sm:grid-cols-4 print:hidden">
        <SelectField label={t('figures.country')} value={`${place.country}:${place.synthetic}`} onChange={(event) => {
          const [country = '', synthetic] = event.target.value.split(':')
          void navigate({ search: { country, ...(synthetic === 'true' && { synthetic: true }) } })
        }}>
          {places.map((each) => <option key={`${each.country}:${each.synthetic}`} value={`${each.country}:${each.synthetic}`}>{nameOf(each.country)}{each.synthetic ? ` · ${t('figures.synthetic.short')}` : ''}</option>)}
        </SelectField>
        <SelectField label={t('figures.from')} value={from} onChange={(event) => choose({ from: event.target.value, ...(event.target.value > to && { to: event.target.value }) })}>{choices.map((each) => <option key={each} value={each}>{month(each)}</option>)}</SelectField>
        <SelectField label={t('figures.to')} value={to} onChange={(event) => choose({ to: event.target.value, ...(event.target.value < from && { from: event.target.value }) })}>{choices.map((each) => <option key={each} value={each}>{month(each)}</option>)}</SelectField>
        <a href={`/v1/transparency/figures.csv?${new URLSearchParams(query)}`} className="inline-flex h-10 items-center justify-center gap-2 self-end rounded-lg border border-line-strong px-4 text-sm font-medium hover:bg-sunken"><Download className="size-4" aria-hidden="true" />{t('figures.csv')}</a>
      </form>
      {place.synthetic && <Notice tone="warn" title={t('figures.synthetic.title')}>{t('figures.synthetic.text')}</Notice>}
      {failed && <Failed error={failed} onRetry={() => void Promise.all([months.refetch(), figures.refetch(), definitions.refetch()])} />}
      {!failed && (!months.data || !definitions.data || !figures.data) && <Loading />}
      {months.data && definitions.data && figures.data && (
        <>
          <div className="grid gap-4 lg:grid-cols-2">
            {charts.map((id) => {
              const definition = definitions.data.items.find((each) => each.id === id)
              return definition && <MonthBars key={id} {...definition} items={months.data.items.map((each) => ({ month: each.month, value: each.counts[id] ?? 0 }))} />
            })}
          </div>
          <section className="overflow-hidden rounded-2xl border border-line bg-surface">
            <h2 className="border-b border-line px-5 py-4 text-lg font-semibold">{t('figures.all')}</h2>
            <dl className="divide-y divide-line">
              {definitions.data.items.filter(({ kind }) => kind === 'count').map(({ id, title, definition, of }) => (
                <div key={id} className={`grid grid-cols-[1fr_auto] items-baseline gap-x-6 py-3 pr-5 ${of ? 'pl-10 text-ink-soft' : 'pl-5'}`}>
                  <dt>
                    <details className="group"><summary className="list-none font-medium marker:hidden [&::-webkit-details-marker]:hidden">{title}<span className="ml-2 text-xs font-normal text-accent group-open:hidden">{t('figures.meaning')}</span></summary><p className="mt-1 max-w-prose text-sm text-ink-soft">{definition}</p></details>
                  </dt>
                  <dd className="text-lg font-semibold tabular-nums">{number(months.data.items.reduce((sum, each) => sum + (each.counts[id] ?? 0), 0))}</dd>
                </div>
              ))}
              <div className="grid grid-cols-[1fr_auto] gap-6 px-5 py-3"><dt className="font-medium">{t('figures.medianHours')}</dt><dd className="text-lg font-semibold tabular-nums">{figures.data.reports.medianHoursToOutcome === null ? '–' : number(figures.data.reports.medianHoursToOutcome)}</dd></div>
            </dl>
          </section>
          <ByClause counts={figures.data.videosRemoved.byPolicy} />
        </>
      )}
    </div>
  )
}

function ByClause({ counts }: { counts: Record<string, number> }) {
  const { t, locale, number } = useLanguage()
  const rules = useQuery({ queryKey: ['rules', locale], queryFn: () => answer(qorgan.GET('/v1/guidelines', { params: { query: { locale } } })) })
  const rows = Object.entries(counts).toSorted((a, b) => b[1] - a[1])
  if (rows.length === 0) return null
  const titles = new Map(rules.data?.chapters.flatMap((chapter) => chapter.clauses.map((clause) => [clause.id, clause.title] as const)))
  const most = rows[0]?.[1] ?? 1
  return (
    <section className="rounded-2xl border border-line bg-surface p-5">
      <h2 className="mb-4 text-lg font-semibold">{t('figures.byClause')}</h2>
      <table className="w-full text-sm">
        <thead className="sr-only"><tr><th>{t('figures.clause')}</th><th>{t('figures.count')}</th></tr></thead>
        <tbody>
          {rows.map(([id, value]) => (
            <tr key={id}>
              <th scope="row" className="w-1/2 py-1.5 pr-4 text-left font-normal">{id === 'other' ? t('figures.other') : titles.get(id) ?? id}</th>
              <td><div className="flex items-center gap-3"><span className="h-2.5 rounded-full bg-accent" style={{ width: `${Math.max(1, (value / most) * 70)}%` }} /><span className="font-medium tabular-nums">{number(value)}</span></div></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
