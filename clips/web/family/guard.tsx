import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Card, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Effective } from '../../server/answers.ts'
import { ask, read } from '../api.ts'
import { Refusal, Screen } from '../parts.tsx'
import { Week } from './chart.tsx'
import type { ControlView } from './control.tsx'
import { Fold } from './fold.tsx'
import { type ChangeRequest, Requests, type TimeRequest } from './requests.tsx'
import { Blocks, Contacts, GiveTime, Passcode, tellKinds, Tells } from './guard-more.tsx'
import { Guarded } from './setting-of-teen.tsx'
import { settingGroups } from './settings.tsx'

export type Overview = {
  teen: { accountId: string; handle: string; ageBand: string }; screenTime: { day: string; seconds: number }[]; settings: Effective; yours: Record<string, unknown>
  blocked: { accountId: string; handle: string; blockedAt: string }[]; tells: Record<string, boolean>; passcodeSet: boolean; otherGuardians: number
  timeRequests: TimeRequest[]; changeRequests: ChangeRequest[]; notices: { id: string; title: string; body: string; createdAt: string }[]
}
type Undoable = { label: string; body: object }

/** What a guardian sees and may set: time, wishes, settings and who bound each. Never messages or videos. */
export function GuardPage() {
  const { t, relative } = useLanguage()
  const queries = useQueryClient()
  const { pairingId = '' } = useParams({ strict: false })
  const [undoable, setUndoable] = useState<Undoable | null>(null)
  const overview = useQuery({ queryKey: ['pairings', pairingId], queryFn: ({ signal }) => read<Overview>(`pairings/${pairingId}`, signal), refetchInterval: 15_000 })
  const controls = useQuery({ queryKey: ['settings'], queryFn: ({ signal }) => read<{ controls: ControlView[] }>('settings', signal) })
  const refresh = () => queries.invalidateQueries({ queryKey: ['pairings'] })
  const change = useMutation({ mutationFn: (body: object) => ask('PUT', `pairings/${pairingId}/settings`, body), onSettled: refresh })
  const failed = overview.error ?? controls.error
  if (failed) return <Screen title={t('family.title')} back><Failed error={failed} onRetry={() => void overview.refetch()} /></Screen>
  if (!overview.data || !controls.data) return <Screen title={t('family.title')} back><Loading /></Screen>
  const { data } = overview
  const choose = (control: ControlView, body: object) => {
    const before = data.yours[control.name]
    change.mutate(body, { onSuccess: () => setUndoable({ label: control.label, body: before === undefined ? { undo: [control.name] } : { settings: { [control.name]: before } } }) })
  }
  return (
    <Screen title={`@${data.teen.handle}`} back>
      <div className="grid gap-6 pb-20">
        <Refusal error={change.error} />
        <Requests pairingId={pairingId} time={data.timeRequests} changes={data.changeRequests} controls={controls.data.controls} blocked={data.blocked} onDone={refresh} />
        <Week days={data.screenTime} limit={typeof data.settings.dailyScreenTime?.value === 'number' ? data.settings.dailyScreenTime.value : null} />
        <GiveTime pairingId={pairingId} onDone={refresh} />
        {settingGroups.map(([group, names]) => {
          const shown = controls.data.controls.filter((control) => control.guardianMaySet && names.includes(control.name))
          return (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`} className="mb-2 px-1 font-semibold">{t(`settings.groups.${group}`)}</h2>
              <Card><ul className="divide-y divide-line">{shown.map((control) => <Guarded key={control.name} control={control} holding={data.settings[control.name]} yours={data.yours[control.name]} onChoose={(body) => choose(control, body)} />)}</ul></Card>
            </section>
          )
        })}
        <section><h2 className="mb-2 px-1 font-semibold">{t('guard.people')}</h2><Card><ul className="divide-y divide-line">
          <Fold title={t('guard.blocks')} now={data.blocked.map(({ handle }) => `@${handle}`).join(', ') || t('guard.none')}><Blocks pairingId={pairingId} blocked={data.blocked} onDone={refresh} /></Fold>
          <Fold title={t('guard.contacts')} now=""><Contacts pairingId={pairingId} /></Fold>
        </ul></Card></section>
        <section><h2 className="mb-2 px-1 font-semibold">{t('guard.you')}</h2><Card><ul className="divide-y divide-line">
          <Fold title={t('guard.tells.title')} now={tellKinds.filter((kind) => data.tells[kind]).map((kind) => t(`guard.tells.${kind}`)).join(', ') || t('guard.none')}><Tells pairingId={pairingId} tells={data.tells} onDone={refresh} /></Fold>
          <Fold title={t('guard.passcode.title')} now={t(data.passcodeSet ? 'guard.passcode.set' : 'guard.passcode.unset')}><Passcode pairingId={pairingId} isSet={data.passcodeSet} onDone={refresh} /></Fold>
        </ul></Card></section>
        {data.otherGuardians > 0 && <p className="px-1 text-sm text-ink-soft">{t('guard.others', { count: data.otherGuardians })}</p>}
        {data.notices.length > 0 && <section><h2 className="mb-2 px-1 font-semibold">{t('notices.title')}</h2><ul className="grid gap-2">{data.notices.slice(0, 8).map((notice) => <li key={notice.id}><Card className="p-4"><p className="flex justify-between gap-3 font-medium">{notice.title}<span className="shrink-0 text-sm font-normal text-ink-soft">{relative(notice.createdAt)}</span></p><p className="text-sm text-ink-soft">{notice.body}</p></Card></li>)}</ul></section>}
        <p className="px-1 text-sm text-pretty text-ink-soft">{t('guard.never')}</p>
      </div>
      <UndoLine undoable={undoable} onUndo={(body) => { change.mutate(body); setUndoable(null) }} onGone={() => setUndoable(null)} />
    </Screen>
  )
}

/** The last change, and one tap to take it back; it stays long enough to be read. */
function UndoLine({ undoable, onUndo, onGone }: { undoable: Undoable | null; onUndo: (body: object) => void; onGone: () => void }) {
  const { t } = useLanguage()
  useEffect(() => {
    if (!undoable) return
    const gone = setTimeout(onGone, 12_000)
    return () => clearTimeout(gone)
  }, [undoable, onGone])
  return (
    <output className="pointer-events-none fixed inset-x-3 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-30 flex justify-center lg:bottom-6">
      {undoable && <span className="pointer-events-auto flex max-w-md items-center gap-3 rounded-2xl bg-ink py-2 pr-2 pl-4 text-sm text-ground shadow-card"><span className="min-w-0 flex-1">{t('guard.changed', { name: undoable.label })}</span><Button size="small" onClick={() => onUndo(undoable.body)}><Undo2 className="size-4" aria-hidden="true" />{t('guard.undo')}</Button></span>}
    </output>
  )
}
