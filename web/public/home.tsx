import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../kit/i18n.ts'
import { Card } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { lastMonths } from './figures/span.ts'

const doors = ['figures', 'rules', 'report', 'measured'] as const

export function HomePage() {
  const { t } = useLanguage()
  return (
    <div className="grid gap-12">
      <section className="grid max-w-3xl gap-4 pt-4">
        <h1 className="text-4xl font-semibold tracking-tight text-balance sm:text-5xl">{t('home.title')}</h1>
        <p className="text-lg text-ink-soft text-pretty">{t('home.lead')}</p>
      </section>
      <Headline />
      <section aria-labelledby="doors" className="grid gap-4">
        <h2 id="doors" className="sr-only">{t('nav.label')}</h2>
        <div className="grid gap-4 sm:grid-cols-2">
          {doors.map((door) => (
            <Link key={door} to={`/${door}`} className="group rounded-2xl border border-line bg-surface p-6 transition-shadow hover:shadow-card">
              <h3 className="text-lg font-semibold group-hover:text-accent">{t(`nav.${door}`)}</h3>
              <p className="mt-1 text-ink-soft">{t(`home.doors.${door}`)}</p>
            </Link>
          ))}
        </div>
      </section>
    </div>
  )
}

/** The largest figures of the last year of the first country that has any; an invitation while there are none. */
function Headline() {
  const { t, number } = useLanguage()
  const countries = useQuery({ queryKey: ['countries'], queryFn: () => answer(qorgan.GET('/v1/transparency/countries')) })
  const first = countries.data?.items.find((item) => !item.synthetic) ?? countries.data?.items[0]
  const span = first ? { from: first.from > lastMonths(12).from ? first.from : lastMonths(12, first.to).from, to: first.to } : null
  const figures = useQuery({
    queryKey: ['headline', first?.country, span],
    enabled: span !== null,
    queryFn: () => answer(qorgan.GET('/v1/transparency/figures', { params: { query: { country: first!.country, ...span!, synthetic: first!.synthetic ? 'true' : 'false' } } })),
  })
  if (countries.data && !first) {
    return (
      <Card className="grid gap-2 p-6">
        <h2 className="text-lg font-semibold">{t('home.empty.title')}</h2>
        <p className="text-ink-soft">{t('home.empty.text')}</p>
        <p className="mt-2 flex flex-wrap items-center gap-3"><a href="/console/" className="inline-flex h-11 items-center rounded-lg bg-accent px-5 font-medium text-on-accent hover:bg-accent-strong">{t('home.empty.act')}</a><code className="rounded-lg bg-sunken px-3 py-2.5 text-sm">npx qorgan seed --scenario demo</code></p>
        <p className="text-sm text-ink-faint">{t('home.empty.how')}</p>
      </Card>
    )
  }
  if (!figures.data || !first) return null
  const shown = [
    ['accountsRemoved.underMinimumAge', figures.data.accountsRemoved.underMinimumAge],
    ['videosRemoved.total', figures.data.videosRemoved.total],
    ['reports.concluded', figures.data.reports.concluded],
    ['appeals.reversed', figures.data.appeals.reversed],
  ] as const
  return (
    <section aria-labelledby="headline" className="grid gap-4">
      <h2 id="headline" className="text-sm font-medium text-ink-faint">{t('home.headline')}{first.synthetic && ` · ${t('figures.synthetic.short')}`}</h2>
      <dl className="grid gap-px overflow-hidden rounded-2xl border border-line bg-line sm:grid-cols-2 lg:grid-cols-4">
        {shown.map(([id, value]) => (
          <div key={id} className="flex flex-col-reverse justify-end gap-1 bg-surface p-6">
            <dt className="text-sm text-ink-soft">{t(`home.shown.${id.replace('.', '-')}`)}</dt>
            <dd className="text-3xl font-semibold tracking-tight tabular-nums">{number(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
