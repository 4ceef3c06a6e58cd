import { useLanguage } from '../../../web/kit/i18n.ts'
import { BoundBy, ControlInput, type ControlView, useSaid } from './control.tsx'
import { Fold } from './fold.tsx'

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
      <p><BoundBy by={by} fixed={boundBy === 'law'} /></p>
      {isLooser && <p className="rounded-xl bg-warn-soft px-3 py-2 text-sm text-warn">{t('guard.stricterHolds')}</p>}
      <ControlInput control={control} value={isChosen ? yours : value} fixed={boundBy === 'law'} onChoose={(next) => onChoose({ settings: { [control.name]: next } })} />
      {isChosen && <button type="button" onClick={() => onChoose({ undo: [control.name] })} className="justify-self-start text-sm font-medium text-accent underline">{t('guard.stop')}</button>}
    </Fold>
  )
}
