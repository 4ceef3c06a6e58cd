import { useId, useState } from 'react'
import { formatShortMonth } from '../kit/format.ts'
import { useLanguage } from '../kit/i18n.ts'

type Point = { month: string; value: number }

const height = 150

/** A month a bar. The same numbers stand in a table for whoever cannot see the bars, or would rather read. */
export function MonthBars({ title, definition, items }: { title: string; definition: string; items: Point[] }) {
  const { t, locale, number, month } = useLanguage()
  const [pointed, setPointed] = useState<Point | null>(null)
  const id = useId()
  const most = Math.max(1, ...items.map(({ value }) => value))
  const total = items.reduce((sum, { value }) => sum + value, 0)
  return (
    <figure className="grid gap-3 rounded-2xl border border-line bg-surface p-5" aria-labelledby={id}>
      <figcaption id={id} className="grid gap-1">
        <span className="font-medium">{title}</span>
        <span className="text-3xl font-semibold tracking-tight tabular-nums">{number(pointed?.value ?? total)}</span>
        <span className="text-sm text-ink-faint">{pointed ? month(pointed.month) : t('figures.whole')}</span>
      </figcaption>
      <div className="flex items-end gap-1" style={{ height }} aria-hidden="true" onPointerLeave={() => setPointed(null)}>
        {items.map((item) => (
          <div key={item.month} className="flex h-full min-w-0 flex-1 items-end" onPointerEnter={() => setPointed(item)}>
            <div className={`w-full rounded-t ${pointed?.month === item.month ? 'bg-accent-strong' : 'bg-accent opacity-80'}`} style={{ height: Math.max(item.value > 0 ? 3 : 1, (item.value / most) * height) }} />
          </div>
        ))}
      </div>
      <div className="flex gap-1 text-[11px] text-ink-faint" aria-hidden="true">
        {items.map((item, index) => <span key={item.month} className="min-w-0 flex-1 truncate text-center">{items.length <= 14 || index % 3 === 0 ? formatShortMonth(item.month, locale) : ''}</span>)}
      </div>
      <details className="text-sm">
        <summary className="text-accent">{t('figures.table')}</summary>
        <p className="my-2 max-w-prose text-ink-soft">{definition}</p>
        <table className="w-full"><tbody>{items.map((item) => <tr key={item.month} className="border-t border-line"><th scope="row" className="py-1 text-left font-normal">{month(item.month)}</th><td className="text-right tabular-nums">{number(item.value)}</td></tr>)}</tbody></table>
      </details>
    </figure>
  )
}
