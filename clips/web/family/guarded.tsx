import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bell, Ban, EyeOff, MessageCircleQuestion } from 'lucide-react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Button, Card, Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import { read, send } from '../api.ts'
import { Refusal, Screen } from '../parts.tsx'
import { type ControlView, useSaid } from './control.tsx'
import type { ChangeRequest, TimeRequest } from './requests.tsx'
import { AskFor } from './ask-for.tsx'

type Person = { accountId: string; handle: string }
export type Guarded = {
  settings: { setting: string; value: unknown; guardian: Person; chosenAt: string; binds: boolean; holdsUntil: string | null }[]
  blocked: (Person & { guardian: Person; blockedAt: string })[]; tells: { guardian: Person; tells: Record<string, boolean> }[]; passcode: boolean
  timeRequests: TimeRequest[]; changeRequests: ChangeRequest[]
}

/** The teen's side: what is set, by whom, since when and what for; and a way to ask for something else. */
export function GuardedPage() {
  const { t, date } = useLanguage()
  const said = useSaid()
  const queries = useQueryClient()
  const guarded = useQuery({ queryKey: ['guarded'], queryFn: ({ signal }) => read<Guarded>('guarded', signal), refetchInterval: 15_000 })
  const settings = useQuery({ queryKey: ['settings'], queryFn: ({ signal }) => read<{ controls: ControlView[] }>('settings', signal) })
  const unblock = useMutation({ mutationFn: (blockedAccountId: string) => send('change-requests', { blockedAccountId }), onSettled: () => queries.invalidateQueries({ queryKey: ['guarded'] }) })
  const failed = guarded.error ?? settings.error
  if (failed) return <Screen title={t('teen.title')} back><Failed error={failed} onRetry={() => void guarded.refetch()} /></Screen>
  if (!guarded.data || !settings.data) return <Screen title={t('teen.title')} back><Loading /></Screen>
  const { data } = guarded
  const controlOf = (name: string | null) => settings.data.controls.find((control) => control.name === name)
  const waiting = (name: string) => data.changeRequests.some((each) => each.state === 'asked' && (each.setting === name || each.blockedAccountId === name))
  return (
    <Screen title={t('teen.title')} back>
      <div className="grid gap-6">
        <p className="text-pretty text-ink-soft">{t('teen.lead')}</p>
        {data.settings.length === 0 && data.blocked.length === 0 && <Empty title={t('teen.nothing')} />}
        {data.settings.length > 0 && <section><h2 className="mb-2 px-1 font-semibold">{t('teen.set')}</h2><ul className="grid gap-3">{data.settings.map((each) => {
          const control = controlOf(each.setting)
          return control && (
            <li key={`${each.setting} ${each.guardian.accountId}`}><Card className="grid gap-2 p-4">
              <div className="flex items-start justify-between gap-3"><h3 className="font-medium">{control.label}</h3><Badge tone={each.binds ? 'accent' : 'neutral'}>{said(control, each.value)}</Badge></div>
              <p className="text-sm text-pretty text-ink-soft">{control.explanation}</p>
              <p className="text-sm text-ink-soft">{t('teen.by', { name: each.guardian.handle, date: date(each.chosenAt) })}{each.holdsUntil && ` ${t('teen.until', { date: date(each.holdsUntil) })}`}</p>
              {!each.binds && <p className="text-sm text-ink-soft">{t('teen.notBinding')}</p>}
              {!each.holdsUntil && (waiting(each.setting) ? <p className="text-sm font-medium text-good">{t('teen.waiting')}</p> : <AskFor control={control} value={each.value} />)}
            </Card></li>
          )
        })}</ul></section>}
        {data.blocked.length > 0 && <section><h2 className="mb-2 flex items-center gap-2 px-1 font-semibold"><Ban className="size-4" aria-hidden="true" />{t('teen.blocked')}</h2><Card><ul className="divide-y divide-line">{data.blocked.map((each) => <li key={`${each.accountId} ${each.guardian.accountId}`} className="flex items-center justify-between gap-3 px-4 py-3"><span className="min-w-0"><span className="block truncate font-medium">@{each.handle}</span><span className="block text-sm text-ink-soft">{t('teen.by', { name: each.guardian.handle, date: date(each.blockedAt) })}</span></span>{waiting(each.accountId) ? <span className="text-sm font-medium text-good">{t('teen.waiting')}</span> : <Button size="small" onClick={() => unblock.mutate(each.accountId)}>{t('teen.askUnblock')}</Button>}</li>)}</ul></Card></section>}
        <Refusal error={unblock.error} />
        {data.tells.map(({ guardian, tells }) => <section key={guardian.accountId}><h2 className="mb-2 flex items-center gap-2 px-1 font-semibold"><Bell className="size-4" aria-hidden="true" />{t('teen.told', { name: guardian.handle })}</h2><Card className="p-4"><ul className="grid gap-2 text-sm">{Object.entries(tells).filter(([, on]) => on).map(([kind]) => <li key={kind}><span className="block font-medium">{t(`guard.tells.${kind}`)}</span><span className="block text-ink-soft">{t(`guard.tells.${kind}-text`)}</span></li>)}{!Object.values(tells).some(Boolean) && <li>{t('guard.none')}</li>}</ul></Card></section>)}
        {data.changeRequests.length > 0 && <section><h2 className="mb-2 flex items-center gap-2 px-1 font-semibold"><MessageCircleQuestion className="size-4" aria-hidden="true" />{t('teen.asked')}</h2><Card><ul className="divide-y divide-line">{data.changeRequests.slice(0, 6).map((each) => { const control = controlOf(each.setting); return <li key={each.id} className="flex items-center justify-between gap-3 px-4 py-3 text-sm"><span>{control ? `${control.label}: ${said(control, each.value)}` : t('teen.askUnblock')}</span><Badge tone={each.state === 'granted' ? 'good' : 'neutral'}>{t(`teen.state.${each.state}`)}</Badge></li> })}</ul></Card></section>}
        <p className="flex gap-2 rounded-2xl bg-sunken p-4 text-sm text-pretty"><EyeOff className="size-5 shrink-0 text-accent" aria-hidden="true" />{t('teen.never')}</p>
        <p className="text-sm text-ink-soft"><Link to="/family" className="font-medium text-accent underline">{t('teen.pairing')}</Link></p>
      </div>
    </Screen>
  )
}
