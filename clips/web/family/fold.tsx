import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge } from '../../../web/kit/parts.tsx'
import { ControlInput, type ControlView, useSaid } from './control.tsx'

/** One line of the centre: what it is and how it stands; the rest opens under it. */
export function Fold({ title, now, mark, children }: { title: string; now: string; mark?: string | undefined; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className="flex min-h-14 w-full items-center gap-3 px-4 py-3 text-left hover:bg-sunken sm:px-5">
        <span className="min-w-0 flex-1"><span className="block font-medium">{title}</span>{now && <span className="block truncate text-sm text-ink-soft">{now}</span>}</span>
        {mark && <Badge tone="accent">{mark}</Badge>}
        <ChevronDown className={`size-5 shrink-0 text-ink-faint transition-transform ${open ? 'rotate-180' : ''}`} aria-hidden="true" />
      </button>
      {open && <div className="grid gap-3 px-4 pb-5 sm:px-5">{children}</div>}
    </li>
  )
}

type GuardedProps = { control: ControlView; holding: { value: unknown; boundBy: string } | undefined; yours: unknown; onChoose: (body: object) => void }

/** A setting for a guardian: what holds and who decided it, what it does, their own choice, and why it may not bind. */
export function Guarded({ control, holding, yours, onChoose }: GuardedProps) {
  const { t } = useLanguage()
  const said = useSaid()
  const { value, boundBy } = holding ?? { value: null, boundBy: 'platform' }
  const by = boundBy === 'self' ? 'teen' : boundBy
  const isChosen = yours !== undefined
  const isLooser = isChosen && boundBy !== 'guardian'
  return (
    <Fold title={control.label} now={said(control, value)} mark={isChosen ? t('guard.yours') : undefined}>
      <p className="text-sm text-pretty text-ink-soft">{control.explanation}</p>
      <p className="text-sm">{t(`boundBy.${by}`)}</p>
      {isLooser && <p className="rounded-xl bg-warn-soft px-3 py-2 text-sm text-warn">{t('guard.stricterHolds')}</p>}
      <ControlInput control={control} value={isChosen ? yours : value} fixed={boundBy === 'law'} onChoose={(next) => onChoose({ settings: { [control.name]: next } })} />
      {isChosen && <button type="button" onClick={() => onChoose({ undo: [control.name] })} className="justify-self-start text-sm font-medium text-accent underline">{t('guard.stop')}</button>}
    </Fold>
  )
}
