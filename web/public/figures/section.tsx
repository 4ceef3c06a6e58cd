import { useLanguage } from '../../kit/i18n.ts'
import { MonthBars, MonthTable } from './chart.tsx'
import { barsOf, type Definition, type Shown } from './reading.ts'
import { FigureRow } from './row.tsx'

export const sections = ['accounts', 'videos', 'other', 'reports', 'appeals', 'orders', 'errors'] as const
export type Section = (typeof sections)[number]

/** The count that opens each section as a chart. */
const leading: Record<Section, string> = { accounts: 'accountsRemoved.underMinimumAge', videos: 'videosRemoved.total', other: 'commentsRemoved', reports: 'reports.received', appeals: 'appeals.received', orders: 'orders.received', errors: 'decisions.total' }

export function FigureSection({ section, shown }: { section: Section; shown: Shown }) {
  const { t, number } = useLanguage()
  const own = shown.definitions.filter((each) => each.section === section)
  const lead = own.find(({ id }) => id === leading[section])
  const measured = own.filter(({ kind }) => kind !== 'unmeasured')
  const unmeasured = own.filter(({ kind }) => kind === 'unmeasured')
  const bars = lead ? barsOf(lead.id, shown) : []
  return (
    <section id={section} aria-labelledby={`${section}-title`} className="scroll-mt-20 grid gap-4">
      <h2 id={`${section}-title`} className="text-xl font-semibold tracking-tight">{t(`figures.sections.${section}`)}</h2>
      <div className="rounded-2xl border border-line bg-surface lg:grid lg:grid-cols-[5fr_6fr]">
        {lead && (
          <figure className="grid content-start gap-2 border-b border-line p-4 sm:p-5 lg:sticky lg:top-4 lg:self-start lg:border-b-0" aria-label={lead.title}>
            <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4"><span className="text-ink-soft">{lead.title}</span><span className="text-3xl font-semibold tracking-tight tabular-nums">{number(shown.now.counts[lead.id] ?? 0)}</span></figcaption>
            <MonthBars items={bars} />
            <details className="text-sm print:open"><summary className="text-accent print:hidden">{t('figures.table')}</summary><MonthTable caption={lead.title} items={bars} /></details>
          </figure>
        )}
        <dl className="divide-y divide-line lg:border-l lg:border-line">
          {measured.map((definition) => <FigureRow key={definition.id} definition={definition} shown={shown} part={definition.kind === 'count' && definition.of !== null} />)}
        </dl>
        {unmeasured.length > 0 && <NotMeasured items={unmeasured} />}
      </div>
    </section>
  )
}

/** What readers look for and do not find, and why. */
function NotMeasured({ items }: { items: readonly Definition[] }) {
  const { t } = useLanguage()
  return (
    <details className="rounded-b-2xl border-t border-line bg-sunken/50 lg:col-span-2">
      <summary className="px-4 py-3 text-sm text-ink-soft sm:px-5">{t('figures.unmeasured', { n: items.length })}</summary>
      <dl className="grid gap-x-8 gap-y-3 px-4 pb-4 text-sm sm:px-5 lg:grid-cols-2">{items.map(({ id, title, definition }) => <div key={id} id={id}><dt className="font-medium">{title}</dt><dd className="max-w-prose text-ink-soft">{definition}</dd></div>)}</dl>
    </details>
  )
}
