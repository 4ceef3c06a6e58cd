import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button } from '../../../web/kit/parts.tsx'

export type Window = { days: number[]; from: string; to: string }
export type DayLimit = { days: number[]; minutes: number }
type Props<T> = { label: string; value: T[]; fixed: boolean; onChoose: (value: unknown) => void }

const week = [1, 2, 3, 4, 5, 6, 7]
const field = 'h-11 rounded-lg border border-line-strong bg-surface px-2'

/** Days of the week as seven round buttons; at least one stays chosen. */
function Days({ label, value, onChange }: { label: string; value: number[]; onChange: (days: number[]) => void }) {
  const { t } = useLanguage()
  const flip = (day: number) => onChange(value.includes(day) ? value.filter((each) => each !== day) : [...value, day].toSorted((a, b) => a - b))
  return <div role="group" aria-label={label} className="flex gap-1">{week.map((day) => <button key={day} type="button" aria-pressed={value.includes(day)} disabled={value.length === 1 && value.includes(day)} onClick={() => flip(day)} className={`h-10 min-w-10 flex-1 rounded-lg text-xs font-medium sm:flex-none ${value.includes(day) ? 'bg-accent text-on-accent' : 'border border-line-strong bg-surface text-ink-soft'}`}>{t(`days.${day}`)}</button>)}</div>
}

function Kept<T extends { days: number[] }>({ items, fixed, say, onRemove }: { items: T[]; fixed: boolean; say: (item: T) => string; onRemove: (item: T) => void }) {
  const { t } = useLanguage()
  if (items.length === 0) return null
  return <ul className="flex flex-wrap gap-2">{items.map((each) => <li key={JSON.stringify(each)} className="flex min-h-9 items-center gap-2 rounded-full bg-sunken pl-3.5 text-sm tabular-nums"><span>{say(each)}</span>{fixed ? <span className="w-2" /> : <button type="button" aria-label={t('guard.removeOne', { what: say(each) })} onClick={() => onRemove(each)} className="grid size-9 place-items-center rounded-full hover:bg-line"><X className="size-4" aria-hidden="true" /></button>}</li>)}</ul>
}

export function Windows({ label, value, fixed, onChoose }: Props<Window>) {
  const { t } = useLanguage()
  const [next, setNext] = useState<Window>({ days: week, from: '22:00', to: '06:00' })
  const days = (list: number[]) => (list.length === 7 ? t('guard.everyDay') : list.map((day) => t(`days.${day}`)).join(' '))
  return (
    <div className="grid gap-3">
      <Kept items={value} fixed={fixed} say={(each) => `${each.from}–${each.to} · ${days(each.days)}`} onRemove={(gone) => onChoose(value.filter((each) => each !== gone))} />
      {!fixed && <>
        <Days label={`${label}: ${t('guard.days')}`} value={next.days} onChange={(chosen) => setNext({ ...next, days: chosen })} />
        <div className="flex flex-wrap items-center gap-2"><input type="time" aria-label={`${label}: ${t('settings.from')}`} value={next.from} onChange={(event) => setNext({ ...next, from: event.target.value })} className={field} /><span aria-hidden="true">–</span><input type="time" aria-label={`${label}: ${t('settings.to')}`} value={next.to} onChange={(event) => setNext({ ...next, to: event.target.value })} className={field} /><Button disabled={!next.from || !next.to || next.from === next.to || value.length >= 20} onClick={() => onChoose([...value, next])}><Plus className="size-4" aria-hidden="true" />{t('guard.add')}</Button></div>
      </>}
    </div>
  )
}

export function Limits({ label, value, fixed, onChoose }: Props<DayLimit>) {
  const { t, minutes } = useLanguage()
  const [next, setNext] = useState<DayLimit>({ days: [1, 2, 3, 4, 5], minutes: 45 })
  const days = (list: number[]) => (list.length === 7 ? t('guard.everyDay') : list.map((day) => t(`days.${day}`)).join(' '))
  const add = () => onChoose([...value.map((each) => ({ ...each, days: each.days.filter((day) => !next.days.includes(day)) })).filter((each) => each.days.length > 0), next])
  return (
    <div className="grid gap-3">
      <Kept items={value} fixed={fixed} say={(each) => `${minutes(each.minutes)} · ${days(each.days)}`} onRemove={(gone) => onChoose(value.filter((each) => each !== gone))} />
      {!fixed && <>
        <Days label={`${label}: ${t('guard.days')}`} value={next.days} onChange={(chosen) => setNext({ ...next, days: chosen })} />
        <div className="flex flex-wrap items-center gap-3"><input type="range" min={15} max={240} step={15} aria-label={`${label}: ${minutes(next.minutes)}`} value={next.minutes} onChange={(event) => setNext({ ...next, minutes: Number(event.target.value) })} className="h-11 min-w-32 flex-1 accent-accent" /><span className="w-24 text-sm tabular-nums">{minutes(next.minutes)}</span><Button onClick={add}><Plus className="size-4" aria-hidden="true" />{t('guard.add')}</Button></div>
      </>}
    </div>
  )
}
