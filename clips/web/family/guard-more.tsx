import { useMutation, useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Failed, Loading, TextField } from '../../../web/kit/parts.tsx'
import { ask, read, send } from '../api.ts'
import { Face, Refusal } from '../parts.tsx'
import { Toggle } from './control.tsx'

type Contact = { accountId: string; handle: string; since: string }
type More = { pairingId: string; onDone: () => unknown }

export function GiveTime({ pairingId, onDone }: More) {
  const { t, minutes } = useLanguage()
  const give = useMutation({ mutationFn: (given: number) => send(`pairings/${pairingId}/time`, { minutes: given }), onSettled: onDone })
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2"><span className="w-full px-1 text-sm text-ink-soft sm:w-auto">{t('guard.giveToday')}</span>{[15, 30, 60].map((given) => <Button key={given} disabled={give.isPending} onClick={() => give.mutate(given)}><Plus className="size-4" aria-hidden="true" />{minutes(given)}</Button>)}</div>
      {give.isSuccess && <output className="px-1 text-sm text-good">{t('guard.given', { time: minutes(give.variables) })}</output>}
      <Refusal error={give.error} />
    </div>
  )
}

export function Blocks({ pairingId, blocked, onDone }: More & { blocked: { accountId: string; handle: string }[] }) {
  const { t } = useLanguage()
  const [account, setAccount] = useState('')
  const block = useMutation({ mutationFn: () => send(`pairings/${pairingId}/blocks`, { account }), onSuccess: () => setAccount(''), onSettled: onDone })
  const unblock = useMutation({ mutationFn: (id: string) => ask('DELETE', `pairings/${pairingId}/blocks/${id}`), onSettled: onDone })
  return (
    <>
      <p className="text-sm text-pretty text-ink-soft">{t('guard.blocksText')}</p>
      <ul className="grid gap-2">{blocked.map((each) => <li key={each.accountId} className="flex items-center gap-3"><Face handle={each.handle} size="size-9" /><span className="min-w-0 flex-1 truncate">@{each.handle}</span><Button size="small" onClick={() => unblock.mutate(each.accountId)}>{t('guard.unblock')}</Button></li>)}</ul>
      <form className="flex items-end gap-2" onSubmit={(event) => { event.preventDefault(); block.mutate() }}><div className="min-w-0 flex-1"><TextField label={t('guard.blockWho')} value={account} autoComplete="off" autoCapitalize="none" onChange={(event) => setAccount(event.target.value)} /></div><Button type="submit" disabled={!account.trim() || block.isPending}>{t('guard.block')}</Button></form>
      <Refusal error={block.error ?? unblock.error} />
    </>
  )
}

export function Contacts({ pairingId }: { pairingId: string }) {
  const { t } = useLanguage()
  const contacts = useQuery({ queryKey: ['pairings', pairingId, 'contacts'], queryFn: ({ signal }) => read<{ following: Contact[]; followers: Contact[] }>(`pairings/${pairingId}/contacts`, signal) })
  if (contacts.isPending) return <Loading />
  if (contacts.isError) return <Failed error={contacts.error} onRetry={() => void contacts.refetch()} />
  return (
    <>
      <p className="text-sm text-pretty text-ink-soft">{t('guard.contactsText')}</p>
      {(['following', 'followers'] as const).map((list) => <div key={list}><h3 className="text-sm font-medium">{t(`guard.${list}`)} · {contacts.data[list].length}</h3><ul className="mt-1 grid gap-1">{contacts.data[list].map((each) => <li key={each.accountId} className="flex items-center gap-2 text-sm"><Face handle={each.handle} size="size-7 text-xs" />@{each.handle}</li>)}</ul></div>)}
    </>
  )
}

export const tellKinds = ['public-upload', 'new-settings', 'report', 'weekly-summary'] as const

export function Tells({ pairingId, tells, onDone }: More & { tells: Record<string, boolean> }) {
  const { t } = useLanguage()
  const choose = useMutation({ mutationFn: (body: Record<string, boolean>) => ask('PUT', `pairings/${pairingId}/notices`, { tells: body }), onSettled: onDone })
  return (
    <>
      <ul className="grid gap-3">{tellKinds.map((kind) => <li key={kind} className="flex items-start justify-between gap-4"><span><span id={`tell-${kind}`} className="block text-sm font-medium">{t(`guard.tells.${kind}`)}</span><span className="block text-sm text-ink-soft">{t(`guard.tells.${kind}-text`)}</span></span><Toggle labelledBy={`tell-${kind}`} value={tells[kind] === true} fixed={choose.isPending} onChoose={(on) => choose.mutate({ [kind]: on === true })} /></li>)}</ul>
      <Refusal error={choose.error} />
    </>
  )
}

export function Passcode({ pairingId, isSet, onDone }: More & { isSet: boolean }) {
  const { t } = useLanguage()
  const [code, setCode] = useState('')
  const save = useMutation({ mutationFn: (passcode: string | null) => ask('PUT', `pairings/${pairingId}/passcode`, { passcode }), onSuccess: () => setCode(''), onSettled: onDone })
  return (
    <form className="grid gap-3" onSubmit={(event) => { event.preventDefault(); save.mutate(code) }}>
      <p className="text-sm text-pretty text-ink-soft">{t('guard.passcode.text')}</p>
      <TextField label={t('guard.passcode.digits')} type="password" inputMode="numeric" autoComplete="off" value={code} onChange={(event) => setCode(event.target.value.replaceAll(/\D/g, '').slice(0, 8))} />
      <div className="flex gap-2"><Button type="submit" look="primary" disabled={code.length < 4 || save.isPending}>{t('settings.set')}</Button>{isSet && <Button onClick={() => save.mutate(null)}>{t('guard.passcode.remove')}</Button>}</div>
      <Refusal error={save.error} />
    </form>
  )
}
