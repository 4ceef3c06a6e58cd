import { getRouteApi, Link } from '@tanstack/react-router'
import { Code, Download, FileText, Printer, ShieldCheck } from 'lucide-react'
import { useEffect } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button, Empty, Failed, Loading, Notice } from '../../kit/parts.tsx'
import { Title } from '../shell.tsx'
import { BreakdownSection } from './breakdown.tsx'
import { Choose } from './choose.tsx'
import { fileOf, reportsOf } from './links.ts'
import { useNames } from './naming.ts'
import { type Measures, useCountries, useShown } from './reading.ts'
import { askedBy, type Place, placesOf } from './search.ts'
import { FigureSection, sections } from './section.tsx'

const route = getRouteApi('/figures')

/** Figures of one country over whole months: the choice stands in the address, each number explains itself. */
export function FiguresPage() {
  const { t } = useLanguage()
  const countries = useCountries()
  return (
    <>
      <Title lead={t('figures.lead')}>{t('nav.figures')}</Title>
      {countries.isPending && <Loading />}
      {countries.isError && <Failed error={countries.error} onRetry={() => void countries.refetch()} />}
      {countries.data?.items.length === 0 && <Empty title={t('figures.none')}><p>{t('figures.noneText')}</p></Empty>}
      {countries.data && countries.data.items.length > 0 && <Figures places={placesOf(countries.data.items)} />}
    </>
  )
}

function Figures({ places }: { places: readonly Place[] }) {
  const { t } = useLanguage()
  const asked = askedBy(route.useSearch(), places)
  const { shown, error, again } = useShown(asked)
  const ready = shown !== null
  useEffect(() => {
    // The browser looked for the figure of a link before it was there.
    if (ready && location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  }, [ready])
  return (
    <div className="grid gap-8">
      <Choose places={places} asked={asked} />
      {error ? <Failed error={error} onRetry={again} /> : !shown && <Loading />}
      {shown && (
        <>
          <Said measures={shown.now} before={shown.before} first={asked.place.from} />
          <nav aria-label={t('figures.contents')} className="-mx-4 flex gap-2 overflow-x-auto px-4 sm:mx-0 sm:flex-wrap sm:px-0 print:hidden">
            {[...sections, 'breakdown' as const].map((each) => <a key={each} href={`#${each}`} className="rounded-full border border-line bg-surface px-3 py-1.5 text-sm whitespace-nowrap text-ink-soft hover:border-accent hover:text-ink">{t(`figures.sections.${each}`)}</a>)}
          </nav>
          {sections.map((section) => <FigureSection key={section} section={section} shown={shown} />)}
          <BreakdownSection asked={asked} definitions={shown.definitions} />
          <Files measures={shown.now} />
        </>
      )}
    </div>
  )
}

/** What holds for everything below: whose figures, of when, invented or not, and which months were restated since. */
function Said({ measures: { country, from, to, synthetic, restated }, before, first }: { measures: Measures; before: Measures | null; first: string }) {
  const { t, month, number, date } = useLanguage()
  const names = useNames()
  return (
    <div className="grid gap-3">
      <p className="hidden text-lg font-semibold print:block">{names.country(country)}, {month(from)} – {month(to)}{before && ` · ${t('figures.compared')}: ${month(before.from)} – ${month(before.to)}`}</p>
      {before && before.from < first && <Notice>{t('figures.compare.early', { month: month(first) })}</Notice>}
      {synthetic && <Notice tone="warn" title={t('figures.synthetic.title')}>{t('figures.synthetic.text')}</Notice>}
      {restated.length > 0 && (
        <Notice title={t('figures.restated.title')}>
          <p>{t('figures.restated.text')}</p>
          <details className="mt-1"><summary>{t('figures.restated.months', { n: restated.length })}</summary><ul className="mt-1 grid gap-x-6 sm:grid-cols-2">{restated.map((each) => <li key={each.month}>{t('figures.restated.month', { month: month(each.month), n: number(each.reversals), date: date(each.lastAt) })}</li>)}</ul></details>
        </Notice>
      )}
    </div>
  )
}

const fileLook = 'inline-flex h-9 items-center justify-center gap-2 rounded-lg border border-line-strong bg-surface px-3.5 text-sm font-medium hover:bg-sunken'

function Files({ measures }: { measures: Measures }) {
  const { t } = useLanguage()
  return (
    <section aria-labelledby="files-title" className="grid gap-3 print:hidden">
      <h2 id="files-title" className="text-xl font-semibold tracking-tight">{t('figures.files.title')}</h2>
      <p className="max-w-prose text-ink-soft">{t('figures.files.text')}</p>
      <div className="flex flex-wrap gap-2">
        <a download href={fileOf('measures', measures, 'csv')} className={fileLook}><Download className="size-4" aria-hidden="true" />{t('figures.files.measuresCsv')}</a>
        <a download href={fileOf('figures', measures, 'csv')} className={fileLook}><Download className="size-4" aria-hidden="true" />{t('figures.files.monthsCsv')}</a>
        <a download href={fileOf('measures', measures, 'json')} className={fileLook}><Code className="size-4" aria-hidden="true" />JSON</a>
        <Link to="/figures/verify" className={fileLook}><ShieldCheck className="size-4" aria-hidden="true" />{t('verify.title')}</Link>
        <Button onClick={() => print()}><Printer className="size-4" aria-hidden="true" />{t('figures.files.print')}</Button>
      </div>
      <h3 className="mt-3 font-semibold">{t('figures.reports.title')}</h3>
      <p className="max-w-prose text-sm text-ink-soft">{t('figures.reports.text')}</p>
      <div className="flex flex-wrap gap-2">
        {reportsOf(measures).map(([name, address]) => <a key={name} download href={address} className={fileLook}><FileText className="size-4" aria-hidden="true" />{t(`figures.reports.${name}`)}</a>)}
      </div>
    </section>
  )
}
