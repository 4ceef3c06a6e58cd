import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { chooseLocale, useLanguage } from '../../kit/i18n.ts'
import { Badge, Failed, Loading } from '../../kit/parts.tsx'
import { Mark } from '../shell.tsx'
import { MonthBars } from './chart.tsx'
import { useNames } from './naming.ts'
import { barsOf, type Definition, type Shown, useShown } from './reading.ts'

const route = getRouteApi('/embed/figures')

/** One figure in somebody else's page: what it is, whose, of when, and whether it is invented. */
export function EmbedPage() {
  const { t, locale, month } = useLanguage()
  const { figure, country, from, to, synthetic, locale: wanted } = route.useSearch()
  const names = useNames()
  const { shown, error, again } = useShown({ place: { country: country ?? null, synthetic: synthetic ?? false, from, to }, span: { from, to }, compared: null })
  useEffect(() => { if (wanted && wanted !== locale) void chooseLocale(wanted, false) }, [wanted, locale])
  const definition = shown?.definitions.find(({ id, kind }) => id === figure && kind !== 'unmeasured')
  const whole = `/figures?${new URLSearchParams({ country: country ?? 'all', from, to, ...(synthetic && { synthetic: 'true' }) })}#${figure}`
  return (
    <main className="grid min-h-dvh content-between gap-3 bg-surface p-4">
      {error ? <Failed error={error} onRetry={again} /> : !shown ? <Loading /> : !definition ? <Failed error={{ title: t('figures.unknown', { id: figure }) }} /> : (
        <div className="grid gap-1">
          <div className="flex items-start justify-between gap-3"><h1 className="text-sm font-medium text-ink-soft text-pretty">{definition.title}</h1>{synthetic && <Badge tone="warn">{t('figures.synthetic.short')}</Badge>}</div>
          <EmbedValue definition={definition} shown={shown} />
          <p className="text-[13px] text-ink-faint">{names.country(country ?? null)} · {from === to ? month(from) : `${month(from)} – ${month(to)}`}</p>
          {definition.kind === 'count' && from !== to && <MonthBars items={barsOf(definition.id, shown)} height={84} />}
        </div>
      )}
      <footer className="flex items-center justify-between gap-3 border-t border-line pt-2 text-[13px]"><span className="flex items-center gap-1.5 font-medium [&_svg]:size-4"><Mark />Qorgan</span><a href={whole} target="_blank" rel="noopener" className="text-accent hover:underline">{t('figures.embedMore')}</a></footer>
    </main>
  )
}

function EmbedValue({ definition: { id, kind }, shown: { now } }: { definition: Definition; shown: Shown }) {
  const { t, number, percent } = useLanguage()
  const large = 'text-4xl font-semibold tracking-tight tabular-nums'
  const share = now.shares[id]
  const hours = now.hours[id]
  if (kind === 'count') return <p className={large}>{number(now.counts[id] ?? 0)}</p>
  if (kind === 'share' && share) return <><p className={large}>{percent(share.share)}</p><p className="text-[13px] text-ink-faint">{t('figures.interval', { low: percent(share.low, 2), high: percent(share.high, 2) })}</p></>
  if (kind === 'hours' && hours) return <p className="flex flex-wrap gap-x-6">{(['p50', 'p90', 'p99'] as const).map((each) => <span key={each} className="grid"><span className={large}>{number(hours[each])}</span><span className="text-[13px] text-ink-faint">{t(`figures.${each}`)}</span></span>)}</p>
  return <p className={large}>{t('figures.noCases')}</p>
}
