import { Lock } from 'lucide-react'
import { Switch } from 'radix-ui'
import { useId, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Button } from '../../../web/kit/parts.tsx'

export type ControlView = { name: string; label: string; explanation: string; kind: string; values: unknown[]; guardianMaySet: boolean; selfMaySet: boolean }
type Window = { days: number[]; from: string; to: string }
type ControlProps = { control: ControlView; value: unknown; boundBy: string; fixed: boolean; onChoose: (value: unknown) => void; onUndo?: (() => void) | undefined }

const allDays = [1, 2, 3, 4, 5, 6, 7]
const minutesOffered = [30, 45, 60, 90, 120, 180, 240]

/** One setting: what it does, what holds, who decided it, and what may still be chosen. */
export function Control({ control, value, boundBy, fixed, onChoose, onUndo }: ControlProps) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <li className="grid gap-2 px-4 py-4 sm:px-5">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0"><h3 id={id} className="font-medium">{control.label}</h3><p className="text-sm text-ink-soft">{control.explanation}</p></div>
        {control.kind === 'switch' && <Toggle labelledBy={id} value={value} fixed={fixed} onChoose={onChoose} />}
      </div>
      {control.kind === 'choice' && <select aria-labelledby={id} disabled={fixed} value={String(value)} onChange={(event) => onChoose(event.target.value)} className="h-10 w-full rounded-lg border border-line-strong bg-surface px-3 disabled:opacity-60 sm:w-72">{control.values.map((each) => <option key={String(each)} value={String(each)}>{t(`values.${String(each)}`)}</option>)}</select>}
      {control.kind === 'minutes' && <Minutes labelledBy={id} value={typeof value === 'number' ? value : null} fixed={fixed} onChoose={onChoose} />}
      {control.kind === 'windows' && <Windows label={control.label} value={Array.isArray(value) ? value as Window[] : []} fixed={fixed} onChoose={onChoose} />}
      {control.kind === 'words' && <Words key={JSON.stringify(value)} labelledBy={id} value={Array.isArray(value) ? value as string[] : []} fixed={fixed} onChoose={onChoose} />}
      <p className="flex flex-wrap items-center gap-2"><Badge tone={boundBy === 'self' ? 'accent' : 'neutral'}>{fixed && <Lock className="size-3" aria-hidden="true" />}{t(`boundBy.${boundBy}`)}</Badge>{onUndo && boundBy !== 'platform' && <button type="button" onClick={onUndo} className="text-sm text-accent underline">{t('settings.undo')}<span className="sr-only">: {control.label}</span></button>}</p>
    </li>
  )
}

function Toggle({ labelledBy, value, fixed, onChoose }: { labelledBy: string; value: unknown; fixed: boolean; onChoose: (value: unknown) => void }) {
  return (
    <Switch.Root aria-labelledby={labelledBy} checked={value === true} disabled={fixed} onCheckedChange={onChoose} className="relative h-7 w-12 shrink-0 rounded-full bg-line-strong transition-colors data-[state=checked]:bg-accent disabled:opacity-55">
      <Switch.Thumb className="block size-6 translate-x-0.5 rounded-full bg-surface shadow-card transition-transform data-[state=checked]:translate-x-5.5" />
    </Switch.Root>
  )
}

function Minutes({ labelledBy, value, fixed, onChoose }: { labelledBy: string; value: number | null; fixed: boolean; onChoose: (value: unknown) => void }) {
  const { t, minutes } = useLanguage()
  const offered = value !== null && !minutesOffered.includes(value) ? [...minutesOffered, value].toSorted((a, b) => a - b) : minutesOffered
  return <select aria-labelledby={labelledBy} disabled={fixed} value={value ?? ''} onChange={(event) => onChoose(event.target.value === '' ? null : Number(event.target.value))} className="h-10 w-full rounded-lg border border-line-strong bg-surface px-3 disabled:opacity-60 sm:w-72"><option value="">{t('settings.noLimit')}</option>{offered.map((each) => <option key={each} value={each}>{minutes(each)}</option>)}</select>
}

function Windows({ label, value, fixed, onChoose }: { label: string; value: Window[]; fixed: boolean; onChoose: (value: unknown) => void }) {
  const { t } = useLanguage()
  const [from, setFrom] = useState('22:00')
  const [to, setTo] = useState('06:00')
  const look = 'h-10 rounded-lg border border-line-strong bg-surface px-2'
  return (
    <div className="grid gap-2">
      {value.length > 0 && <ul className="flex flex-wrap gap-2">{value.map((each) => <li key={`${each.from}${each.to}${each.days.join('')}`}><Badge>{each.from}–{each.to}{each.days.length < 7 && ` · ${each.days.map((day) => t(`days.${day}`)).join(', ')}`}</Badge></li>)}</ul>}
      {!fixed && <div className="flex flex-wrap items-center gap-2"><input type="time" aria-label={`${label}: ${t('settings.from')}`} value={from} onChange={(event) => setFrom(event.target.value)} className={look} /><span aria-hidden="true">–</span><input type="time" aria-label={`${label}: ${t('settings.to')}`} value={to} onChange={(event) => setTo(event.target.value)} className={look} /><Button disabled={!from || !to || from === to} onClick={() => onChoose([{ days: allDays, from, to }])}>{t('settings.set')}</Button></div>}
    </div>
  )
}

function Words({ labelledBy, value, fixed, onChoose }: { labelledBy: string; value: string[]; fixed: boolean; onChoose: (value: unknown) => void }) {
  const { t } = useLanguage()
  const [text, setText] = useState(value.join(', '))
  return <div className="flex gap-2"><input aria-labelledby={labelledBy} value={text} disabled={fixed} placeholder={t('settings.wordsHint')} onChange={(event) => setText(event.target.value)} className="h-10 min-w-0 flex-1 rounded-lg border border-line-strong bg-surface px-3 placeholder:text-ink-faint disabled:opacity-60" /><Button disabled={fixed} onClick={() => onChoose(text.split(',').map((word) => word.trim()).filter(Boolean))}>{t('settings.set')}</Button></div>
}
