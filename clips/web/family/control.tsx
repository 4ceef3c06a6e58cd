import { Lock } from 'lucide-react'
import { Switch } from 'radix-ui'
import { useId, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button } from '../../../web/kit/parts.tsx'
import { Fold } from './fold.tsx'
import { Limits, Windows, type DayLimit, type Window } from './days.tsx'

export type ControlView = { name: string; label: string; explanation: string; group: string; kind: string; values: unknown[]; valueLabels: Record<string, string>; guardianMaySet: boolean; selfMaySet: boolean }
type ControlProps = { control: ControlView; value: unknown; boundBy: string; fixed: boolean; onChoose: (value: unknown) => void; onUndo?: (() => void) | undefined }
type InputProps = { control: ControlView; value: unknown; fixed: boolean; onChoose: (value: unknown) => void }

const minutesOffered = [30, 45, 60, 90, 120, 180, 240]
const listOf = <T,>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

/** A value in words, short enough for one line. */
export function useSaid(): (control: ControlView, value: unknown) => string {
  const { t, minutes } = useLanguage()
  const days = (list: number[]) => (list.length === 7 ? t('guard.everyDay') : list.map((day) => t(`days.${day}`)).join(' '))
  return (control, value) => {
    switch (control.kind) {
      case 'switch': return t(value === true ? 'guard.on' : 'guard.off')
      case 'choice': return t(`values.${String(value)}`)
      case 'minutes': return typeof value === 'number' ? minutes(value) : t('settings.noLimit')
      case 'windows': return listOf<Window>(value).map((each) => `${each.from}–${each.to} ${days(each.days)}`).join(', ') || t('guard.none')
      case 'limits': return listOf<DayLimit>(value).map((each) => `${minutes(each.minutes)} ${days(each.days)}`).join(', ') || t('guard.none')
      default: return listOf<string>(value).map((each) => control.valueLabels[each] ?? each).join(', ') || t('guard.none')
    }
  }
}

/** Who decided what holds; what nobody chose and anybody may change is simply the default. */
export function BoundBy({ by, fixed }: { by: string; fixed: boolean }) {
  const { t } = useLanguage()
  return <span className={`inline-flex items-center gap-1 text-[13px] ${by === 'self' ? 'font-medium text-accent-strong' : 'text-ink-faint'}`}>{fixed && <Lock className="size-3 shrink-0" aria-hidden="true" />}{t(`boundBy.${by}`)}</span>
}

/** One setting: what it does, what holds, who decided it, and what may still be chosen. A switch lies open; the rest unfolds. */
export function Control({ control, value, boundBy, fixed, onChoose, onUndo }: ControlProps) {
  const { t } = useLanguage()
  const said = useSaid()
  const id = useId()
  const undo = onUndo && <button type="button" onClick={onUndo} className="justify-self-start py-1 text-sm font-medium text-accent underline">{t('settings.undo')}<span className="sr-only">: {control.label}</span></button>
  if (control.kind !== 'switch') {
    return (
      <Fold title={control.label} now={said(control, value)} under={<BoundBy by={boundBy} fixed={fixed} />}>
        <p className="text-sm text-pretty text-ink-soft">{control.explanation}</p>
        <ControlInput control={control} value={value} fixed={fixed} onChoose={onChoose} />
        {undo}
      </Fold>
    )
  }
  return (
    <li className="grid gap-1 px-4 py-3.5 sm:px-5">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0"><h3 id={id} className="font-medium">{control.label}</h3><p className="text-sm text-pretty text-ink-soft">{control.explanation}</p></div>
        <Toggle labelledBy={id} value={value} fixed={fixed} onChoose={onChoose} />
      </div>
      <p className="flex flex-wrap items-center gap-x-3"><BoundBy by={boundBy} fixed={fixed} />{undo}</p>
    </li>
  )
}

/** What a value is chosen with, by its kind. */
export function ControlInput({ control, value, fixed, onChoose }: InputProps) {
  const { t } = useLanguage()
  const id = useId()
  const label = <span id={id} className="sr-only">{control.label}</span>
  switch (control.kind) {
    case 'switch': return <span className="flex items-center gap-3">{label}<Toggle labelledBy={id} value={value} fixed={fixed} onChoose={onChoose} /></span>
    case 'choice': return <>{label}<select aria-labelledby={id} disabled={fixed} value={String(value)} onChange={(event) => onChoose(event.target.value)} className="h-11 w-full rounded-lg border border-line-strong bg-surface px-3 disabled:opacity-60 sm:w-72">{control.values.map((each) => <option key={String(each)} value={String(each)}>{t(`values.${String(each)}`)}</option>)}</select></>
    case 'minutes': return <>{label}<Minutes labelledBy={id} value={typeof value === 'number' ? value : null} fixed={fixed} onChoose={onChoose} /></>
    case 'windows': return <Windows label={control.label} value={listOf<Window>(value)} fixed={fixed} onChoose={onChoose} />
    case 'limits': return <Limits label={control.label} value={listOf<DayLimit>(value)} fixed={fixed} onChoose={onChoose} />
    default: return control.values.length > 0
      ? <Topics label={control.label} control={control} value={listOf<string>(value)} fixed={fixed} onChoose={onChoose} />
      : <>{label}<Words key={JSON.stringify(value)} labelledBy={id} value={listOf<string>(value)} fixed={fixed} onChoose={onChoose} /></>
  }
}

export function Toggle({ labelledBy, value, fixed, onChoose }: { labelledBy: string; value: unknown; fixed: boolean; onChoose: (value: unknown) => void }) {
  return (
    <Switch.Root aria-labelledby={labelledBy} checked={value === true} disabled={fixed} onCheckedChange={onChoose} className="relative h-7 w-12 shrink-0 rounded-full bg-line-strong transition-colors data-[state=checked]:bg-accent disabled:opacity-55">
      <Switch.Thumb className="block size-6 translate-x-0.5 rounded-full bg-surface shadow-card transition-transform data-[state=checked]:translate-x-5.5" />
    </Switch.Root>
  )
}

function Minutes({ labelledBy, value, fixed, onChoose }: { labelledBy: string; value: number | null; fixed: boolean; onChoose: (value: unknown) => void }) {
  const { t, minutes } = useLanguage()
  const offered = value !== null && !minutesOffered.includes(value) ? [...minutesOffered, value].toSorted((a, b) => a - b) : minutesOffered
  return <select aria-labelledby={labelledBy} disabled={fixed} value={value ?? ''} onChange={(event) => onChoose(event.target.value === '' ? null : Number(event.target.value))} className="h-11 w-full rounded-lg border border-line-strong bg-surface px-3 disabled:opacity-60 sm:w-72"><option value="">{t('settings.noLimit')}</option>{offered.map((each) => <option key={each} value={each}>{minutes(each)}</option>)}</select>
}

function Topics({ label, control, value, fixed, onChoose }: { label: string; control: ControlView; value: string[]; fixed: boolean; onChoose: (value: unknown) => void }) {
  const flip = (topic: string) => onChoose(value.includes(topic) ? value.filter((each) => each !== topic) : [...value, topic])
  return <div role="group" aria-label={label} className="flex flex-wrap gap-2">{control.values.map(String).map((topic) => <button key={topic} type="button" aria-pressed={value.includes(topic)} disabled={fixed} onClick={() => flip(topic)} className={`min-h-10 rounded-full border px-3.5 text-sm ${value.includes(topic) ? 'border-accent bg-accent text-on-accent' : 'border-line-strong bg-surface hover:bg-sunken'} disabled:opacity-60`}>{control.valueLabels[topic] ?? topic}</button>)}</div>
}

function Words({ labelledBy, value, fixed, onChoose }: { labelledBy: string; value: string[]; fixed: boolean; onChoose: (value: unknown) => void }) {
  const { t } = useLanguage()
  const [text, setText] = useState(value.join(', '))
  return <div className="flex gap-2"><input aria-labelledby={labelledBy} value={text} disabled={fixed} placeholder={t('settings.wordsHint')} onChange={(event) => setText(event.target.value)} className="h-11 min-w-0 flex-1 rounded-lg border border-line-strong bg-surface px-3 placeholder:text-ink-faint disabled:opacity-60" /><Button disabled={fixed} onClick={() => onChoose(text.split(',').map((word) => word.trim()).filter(Boolean))}>{t('settings.set')}</Button></div>
}
