import { useMutation } from '@tanstack/react-query'
import { Check, X } from 'lucide-react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Card } from '../../../web/kit/parts.tsx'
import { send } from '../api.ts'
import { Refusal } from '../parts.tsx'
import { type ControlView, useSaid } from './control.tsx'

export type TimeRequest = { id: string; about: string; minutes: number; askedAt: string; state: 'asked' | 'granted' | 'declined'; grantedMinutes: number | null }
export type ChangeRequest = { id: string; setting: string | null; value: unknown; blockedAccountId: string | null; askedAt: string; state: 'asked' | 'granted' | 'declined' }
type Props = { pairingId: string; time: TimeRequest[]; changes: ChangeRequest[]; controls: ControlView[]; blocked: { accountId: string; handle: string }[]; onDone: () => unknown }

/** What the teen asks, at the top, with yes and no side by side. */
export function Requests({ pairingId, time, changes, controls, blocked, onDone }: Props) {
  const { t, relative } = useLanguage()
  const said = useSaid()
  const reply = useMutation({ mutationFn: ({ path, body }: { path: string; body: object }) => send(`pairings/${pairingId}/${path}`, body), onSettled: onDone })
  const what = ({ setting, value, blockedAccountId }: ChangeRequest) => {
    const control = controls.find(({ name }) => name === setting)
    return control ? `${control.label}: ${said(control, value)}` : t('guard.asksUnblock', { handle: blocked.find(({ accountId }) => accountId === blockedAccountId)?.handle ?? '' })
  }
  const rows = [
    ...time.filter(({ state }) => state === 'asked').map((each) => ({ ...each, text: t(each.about === 'timeAway' ? 'guard.asksAway' : 'family.asks', { minutes: each.minutes }), path: `time-requests/${each.id}`, yes: { minutes: each.minutes }, no: { minutes: 0 } })),
    ...changes.filter(({ state }) => state === 'asked').map((each) => ({ ...each, text: what(each), path: `change-requests/${each.id}`, yes: { granted: true }, no: { granted: false } })),
  ]
  if (rows.length === 0) return <Refusal error={reply.error} />
  return (
    <section aria-label={t('guard.asked')} className="grid gap-2">
      <Refusal error={reply.error} />
      {rows.map(({ id, text, path, yes, no, askedAt }) => (
        <Card key={id} className="grid gap-3 border-l-4 border-l-accent p-4">
          <p><span className="font-medium">{text}</span> <span className="text-sm text-ink-soft">· {relative(askedAt)}</span></p>
          <div className="flex gap-2"><Button look="primary" disabled={reply.isPending} onClick={() => reply.mutate({ path, body: yes })}><Check className="size-4" aria-hidden="true" />{t('guard.yes')}</Button><Button disabled={reply.isPending} onClick={() => reply.mutate({ path, body: no })}><X className="size-4" aria-hidden="true" />{t('guard.no')}</Button></div>
        </Card>
      ))}
    </section>
  )
}
