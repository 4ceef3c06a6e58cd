import { Info } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { MonthBars, MonthTable } from './chart.tsx'
import { CopyField } from './copy.tsx'
import { barsOf, type Definition, type Shown } from './reading.ts'
import { embedSnippet, linkTo } from './links.ts'

/** One figure: its number, what it was in the other period, and one tap away what exactly it is. */
export function FigureRow({ definition, shown, part }: { definition: Definition; shown: Shown; part: boolean }) {
  const { id, title } = definition
  const [open, setOpen] = useState(() => decodeURIComponent(location.hash) === `#${id}`)
  return (
    <div id={id} className="scroll-mt-24 break-inside-avoid target:bg-accent-soft/40">
      <dt className={`grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 py-2.5 pr-4 sm:pr-5 ${part ? 'pl-8 sm:pl-10' : 'pl-4 sm:pl-5'}`}>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className={`group flex items-start gap-2 text-left ${part ? 'text-ink-soft' : 'font-medium'}`}>
          <span className="text-pretty group-hover:underline">{title}</span>
          <Info className="mt-1 size-3.5 shrink-0 text-accent print:hidden" aria-hidden="true" />
        </button>
        <Value definition={definition} shown={shown} />
      </dt>
      <dd className={open ? 'px-4 pb-4 sm:px-5' : 'hidden px-4 pb-2 sm:px-5 print:block'}>
        <Explained definition={definition} shown={shown} open={open} />
      </dd>
    </div>
  )
}

function Value({ definition: { id, kind }, shown: { now, before } }: { definition: Definition; shown: Shown }) {
  if (kind === 'share') return <Share now={now.shares[id] ?? null} before={before && (before.shares[id] ?? null)} compares={before !== null} />
  if (kind === 'hours') return <Hours now={now.hours[id] ?? null} before={before && (before.hours[id] ?? null)} />
  return <Count now={now.counts[id] ?? 0} before={before && (before.counts[id] ?? 0)} />
}

function Count({ now, before }: { now: number; before: number | null }) {
  const { number, percent, t } = useLanguage()
  const change = before === null ? null : before === 0 ? '–' : `${now >= before ? '+' : '−'}${percent(Math.abs(now / before - 1))}`
  return (
    <span className="grid justify-items-end text-right tabular-nums">
      <span className="text-lg leading-6 font-semibold">{number(now)}</span>
      {before !== null && <span className="text-[13px] text-ink-soft"><span className="sr-only">{t('figures.compared')} </span>{number(before)} · {change}</span>}
    </span>
  )
}

type ShareValue = { share: number; low: number; high: number } | null

function Share({ now, before, compares }: { now: ShareValue; before: ShareValue; compares: boolean }) {
  const { percent, number, t } = useLanguage()
  if (!now) return <span className="justify-self-end text-[13px] text-ink-faint">{t('figures.noCases')}</span>
  const points = before && (now.share - before.share) * 100
  // Where the intervals meet, the difference may be chance; it is shown, and said.
  const chance = before !== null && now.low <= before.high && before.low <= now.high
  return (
    <span className="grid grid-cols-1 items-center justify-items-end gap-x-4 tabular-nums sm:grid-cols-[auto_auto] sm:justify-self-end">
      <span className="hidden sm:block lg:hidden xl:block"><IntervalBar {...now} /></span>
      <span className="grid justify-items-end text-right">
        <span className="text-lg leading-6 font-semibold">{percent(now.share)}</span>
        <span className="text-[13px] text-ink-faint">{t('figures.interval', { low: percent(now.low, 2), high: percent(now.high, 2) })}</span>
        {compares && <span className="text-[13px] text-ink-soft"><span className="sr-only">{t('figures.compared')} </span>{before ? percent(before.share) : '–'}{points !== null && ` · ${points >= 0 ? '+' : '−'}${number(Math.abs(points), 1)} ${t('figures.points')}`}{chance && ` · ${t('figures.chance')}`}</span>}
      </span>
    </span>
  )
}

/** A share on the line from nothing to all, with the interval around it. */
function IntervalBar({ share, low, high }: { share: number; low: number; high: number }) {
  return (
    <span aria-hidden="true" className="relative block h-2 w-24 rounded-full bg-sunken">
      <span className="absolute inset-y-0 left-0 rounded-full bg-accent/35" style={{ width: `${share * 100}%` }} />
      <span className="absolute inset-y-0 min-w-[3px] rounded-full bg-accent" style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
    </span>
  )
}

const percentiles = ['p50', 'p90', 'p99'] as const
type HoursValue = { n: number; p50: number; p90: number; p99: number } | null

function Hours({ now, before }: { now: HoursValue; before: HoursValue }) {
  const { number, t } = useLanguage()
  if (!now) return <span className="justify-self-end text-[13px] text-ink-faint">{t('figures.noCases')}</span>
  return (
    <span className="col-span-2 grid grid-cols-3 gap-4 text-right tabular-nums sm:col-span-1 sm:justify-self-end">
      {percentiles.map((each) => (
        <span key={each} className="grid justify-items-end">
          <span className="text-lg leading-6 font-semibold">{number(now[each])}</span>
          {before && <span className="text-[13px] text-ink-soft"><span className="sr-only">{t('figures.compared')} </span>{number(before[each])}</span>}
          <span className="text-[12px] text-ink-faint">{t(`figures.${each}`)}</span>
        </span>
      ))}
    </span>
  )
}

function Explained({ definition, shown, open }: { definition: Definition; shown: Shown; open: boolean }) {
  const { t, number, locale } = useLanguage()
  const { id, kind, part, of, title } = definition
  const bars = kind === 'count' ? barsOf(id, shown) : []
  const named = (name: string | null): string => shown.definitions.find((each) => each.id === name)?.title ?? ''
  return (
    <div className="grid gap-4 rounded-xl bg-sunken/60 p-4 text-sm print:bg-transparent print:p-0">
      <p className="max-w-prose text-ink-soft text-pretty">{definition.definition}</p>
      {kind === 'share' && part && of && <p className="text-ink-soft">{named(part)} ÷ {named(of)}: <span className="tabular-nums">{number(shown.now.counts[part] ?? 0)} ÷ {number(shown.now.counts[of] ?? 0)}</span></p>}
      {kind === 'share' && <Note>{t('figures.intervalMeaning')}</Note>}
      {kind === 'hours' && <Note>{t('figures.events', { n: number(shown.now.hours[id]?.n ?? 0) })}</Note>}
      {kind === 'count' && open && <div className="grid gap-3 print:hidden"><MonthBars items={bars} height={104} /><details><summary className="text-accent">{t('figures.table')}</summary><MonthTable caption={title} items={bars} /></details></div>}
      {open && <div className="grid gap-3 border-t border-line pt-3 print:hidden"><CopyField label={t('figures.link')} text={linkTo(id)} /><CopyField label={t('figures.embed')} text={embedSnippet(id, title, shown.now, locale)} /></div>}
    </div>
  )
}

const Note = ({ children }: { children: ReactNode }) => <p className="max-w-prose text-[13px] text-ink-faint">{children}</p>
