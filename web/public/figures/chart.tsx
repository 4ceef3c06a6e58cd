import { useState } from 'react'
import { formatShortMonth } from '../../kit/format.ts'
import { useLanguage } from '../../kit/i18n.ts'

export type Bar = { month: string; value: number; compared: { month: string; value: number } | null; restated: boolean; running: boolean }

/** The next round number that all bars stay under: 1, 2 or 5 and noughts. */
export function ceilingOf(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, most)))
  return [1, 2, 5, 10].map((step) => step * unit).find((step) => step >= most) ?? 10 * unit
}

/** A month a bar, six or twelve of them named, so that names never meet; behind it, hollow, the month it is compared with. The same numbers stand in a table below. */
export function MonthBars({ items, height = 168 }: { items: readonly Bar[]; height?: number }) {
  const { t, locale, number, month } = useLanguage()
  const [pointed, setPointed] = useState<Bar | null>(null)
  const most = ceilingOf(Math.max(0, ...items.flatMap(({ value, compared }) => [value, compared?.value ?? 0])))
  const tall = (value: number) => `${Math.max(value > 0 ? 1.5 : 0, (value / most) * 100)}%`
  return (
    <div className="grid min-w-0 gap-1.5" aria-hidden="true" onPointerLeave={() => setPointed(null)}>
      <p className="h-5 text-right text-[13px] text-ink-soft tabular-nums">{pointed && <>{month(pointed.month)}: <b className="font-semibold text-ink">{number(pointed.value)}</b>{pointed.compared && ` · ${month(pointed.compared.month)}: ${number(pointed.compared.value)}`}{pointed.running && ` · ${t('figures.running')}`}</>}</p>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <div className="flex flex-col justify-between text-right text-[11px] leading-none text-ink-faint tabular-nums" style={{ height }}><span>{number(most)}</span><span>{number(most / 2)}</span><span>0</span></div>
        <div className="relative" style={{ height }}>
          {[0, 50, 100].map((at) => <div key={at} className="absolute inset-x-0 border-t border-line" style={{ top: `${at}%` }} />)}
          <div className="absolute inset-0 flex items-end gap-[2px] sm:gap-1">
            {items.map((item) => (
              <div key={item.month} className="relative flex h-full min-w-0 flex-1 items-end justify-center" onPointerEnter={() => setPointed(item)} onPointerDown={() => setPointed(item)}>
                {item.compared && <div className="absolute bottom-0 w-full rounded-t-[3px] border border-b-0 border-line-strong bg-sunken" style={{ height: tall(item.compared.value) }} />}
                <div className={`relative rounded-t-[3px] ${item.compared ? 'w-3/5' : 'w-full'} ${item.running ? 'bg-accent opacity-45' : pointed?.month === item.month ? 'bg-accent-strong' : 'bg-accent'}`} style={{ height: tall(item.value) }} />
              </div>
            ))}
          </div>
        </div>
        <div />
        <div className="flex gap-[2px] pt-1 text-[11px] leading-tight text-ink-faint sm:gap-1">
          {items.map((item, index) => (
            <span key={item.month} className="grid min-w-0 flex-1 justify-items-center overflow-visible text-center whitespace-nowrap">
              <span className={index % Math.ceil(items.length / 6) === 0 ? '' : 'max-sm:invisible'}>{index % Math.ceil(items.length / 12) === 0 ? formatShortMonth(item.month, locale) : '\u00a0'}</span>
              <span>{item.month.endsWith('-01') || index === 0 ? item.month.slice(0, 4) : item.restated ? '•' : '\u00a0'}</span>
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}

/** The numbers of the bars, for whoever reads, listens or prints. */
export function MonthTable({ caption, items }: { caption: string; items: readonly Bar[] }) {
  const { t, number, month } = useLanguage()
  const compares = items.some(({ compared }) => compared !== null)
  return (
    <table className="w-full max-w-xl text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead><tr className="text-left text-[13px] text-ink-faint"><th scope="col" className="py-1 font-normal">{t('figures.month')}</th><th scope="col" className="py-1 pl-3 text-right font-normal">{t('figures.count')}</th>{compares && <th scope="col" className="py-1 pl-3 text-right font-normal">{t('figures.compared')}</th>}</tr></thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.month} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">{month(item.month)}{item.restated && <span className="text-warn"> · {t('figures.restatedShort')}</span>}{item.running && <span className="text-ink-faint"> · {t('figures.running')}</span>}</th>
            <td className="pl-3 text-right tabular-nums">{number(item.value)}</td>
            {compares && <td className="pl-3 text-right text-ink-soft tabular-nums">{item.compared ? number(item.compared.value) : '–'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
