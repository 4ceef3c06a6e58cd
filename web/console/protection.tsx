import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Button, SelectField } from '../kit/parts.tsx'
import { keysAreOn, turnKeys } from './keys.tsx'
import { Panel } from './parts/layout.tsx'
import { useQueues } from './queue-names.ts'
import { chooseVeil, useVeils, veilFor, veils } from './veil.ts'

/** How media start for me, for everything or for one topic; and whether single keys work. */
export function Protection({ staffId }: { staffId: string }) {
  const { t } = useLanguage()
  const queues = useQueues()
  const choices = useVeils(staffId)
  const [topic, setTopic] = useState<string | null>(null)
  const veil = topic === null ? choices.everything : veilFor(choices, topic)
  const hasOwn = topic !== null && choices.topics[topic] !== undefined
  return (
    <Panel title={t('own.protection')}>
      <div className="grid gap-3 p-4">
        <p className="text-[13px] text-ink-soft">{t('own.protectionText')}</p>
        <SelectField label={t('own.topic')} value={topic ?? ''} onChange={(event) => setTopic(event.target.value || null)}>
          <option value="">{t('own.everything')}</option>
          {queues.map(({ id, label }) => <option key={id} value={id}>{choices.topics[id] ? `${label} · ${t('own.ownChoice')}` : label}</option>)}
        </SelectField>
        <div className="grid grid-cols-2 gap-2">
          {veils.map((name) => (
            <label key={name} className="flex items-start gap-2.5 text-sm"><input type="checkbox" className="mt-0.5 size-4 accent-(--accent)" checked={veil[name]} onChange={(event) => chooseVeil(staffId, topic, { ...veil, [name]: event.target.checked })} /><span>{t(`own.veil.${name}`)}</span></label>
          ))}
        </div>
        {hasOwn && <div><Button size="small" onClick={() => chooseVeil(staffId, topic, null)}>{t('own.asEverything')}</Button></div>}
        <hr className="border-line" />
        <SingleKeys />
      </div>
    </Panel>
  )
}

function SingleKeys() {
  const { t } = useLanguage()
  const [on, setOn] = useState(keysAreOn)
  return (
    <label className="flex items-start gap-2.5 text-sm"><input type="checkbox" className="mt-0.5 size-4 accent-(--accent)" checked={on} onChange={(event) => {
      turnKeys(event.target.checked)
      setOn(event.target.checked)
    }} /><span>{t('own.keys')}<span className="block text-[13px] text-ink-faint">{t('own.keysText')}</span></span></label>
  )
}
