import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Button, Card, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Effective } from '../../server/answers.ts'
import { ask, read, send } from '../api.ts'
import { Refusal, Screen } from '../parts.tsx'
import { Control, type ControlView } from './control.tsx'
import { settingGroups } from './settings.tsx'

type TimeRequest = { id: string; about: string; minutes: number; askedAt: string; state: 'asked' | 'granted' | 'declined'; grantedMinutes: number | null }
type Overview = { teen: { accountId: string; handle: string; ageBand: string }; screenTime: { day: string; seconds: number }[]; settings: Effective; timeRequests: TimeRequest[]; notices: { id: string; title: string; body: string; createdAt: string }[] }

/** What a guardian sees and may set: time by day, wishes for more, settings and who bound each. Never messages or videos. */
export function GuardPage() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { pairingId = '' } = useParams({ strict: false })
  const overview = useQuery({ queryKey: ['pairings', pairingId], queryFn: ({ signal }) => read<Overview>(`pairings/${pairingId}`, signal) })
  const controls = useQuery({ queryKey: ['settings'], queryFn: ({ signal }) => read<{ controls: ControlView[] }>('settings', signal) })
  const refresh = () => queries.invalidateQueries({ queryKey: ['pairings'] })
  const change = useMutation({ mutationFn: (body: object) => ask('PUT', `pairings/${pairingId}/settings`, body), onSettled: refresh })
  const reply = useMutation({ mutationFn: ({ id, minutes }: { id: string; minutes: number }) => send(`pairings/${pairingId}/time-requests/${id}`, { minutes }), onSettled: refresh })
  const failed = overview.error ?? controls.error
  return (
    <Screen title={overview.data ? `@${overview.data.teen.handle}` : t('family.title')} back>
      {failed ? <Failed error={failed} onRetry={() => void overview.refetch()} /> : !overview.data || !controls.data ? <Loading /> : (
        <div className="grid gap-6">
          <Refusal error={change.error ?? reply.error} />
          {overview.data.timeRequests.filter((each) => each.state === 'asked').map((each) => <Card key={each.id} className="flex flex-wrap items-center justify-between gap-3 p-4"><p className="font-medium">{t('family.asks', { minutes: each.minutes })}</p><span className="flex gap-2"><Button size="small" look="primary" onClick={() => reply.mutate({ id: each.id, minutes: each.minutes })}>{t('family.give')}</Button><Button size="small" onClick={() => reply.mutate({ id: each.id, minutes: 0 })}>{t('people.decline')}</Button></span></Card>)}
          <Days days={overview.data.screenTime} />
          {settingGroups.map(([group, names]) => (
            <section key={group}>
              <h2 className="mb-2 px-1 font-semibold">{t(`settings.groups.${group}`)}</h2>
              <Card><ul className="divide-y divide-line">
                {controls.data.controls.filter((control) => control.guardianMaySet && names.includes(control.name)).map((control) => {
                  const { value, boundBy } = overview.data.settings[control.name] ?? { value: null, boundBy: 'platform' }
                  return <Control key={control.name} control={control} value={value} boundBy={boundBy === 'self' ? 'teen' : boundBy === 'guardian' ? 'you' : boundBy} fixed={boundBy === 'law'} onChoose={(next) => change.mutate({ settings: { [control.name]: next } })} onUndo={boundBy === 'guardian' ? () => change.mutate({ undo: [control.name] }) : undefined} />
                })}
              </ul></Card>
            </section>
          ))}
          {overview.data.notices.length > 0 && <section><h2 className="mb-2 px-1 font-semibold">{t('notices.title')}</h2><ul className="grid gap-2">{overview.data.notices.map((notice) => <li key={notice.id}><Card className="p-4"><p className="font-medium">{notice.title}</p><p className="text-sm text-ink-soft">{notice.body}</p></Card></li>)}</ul></section>}
        </div>
      )}
    </Screen>
  )
}

function Days({ days }: { days: Overview['screenTime'] }) {
  const { t, date, minutes } = useLanguage()
  const most = Math.max(3_600, ...days.map((each) => each.seconds))
  return (
    <Card className="grid gap-3 p-5">
      <h2 className="font-semibold">{t('family.time')}</h2>
      {days.length === 0 && <p className="text-ink-soft">{t('family.noTime')}</p>}
      <ul className="grid gap-2">{days.map((each) => <li key={each.day} className="grid grid-cols-[8.5rem_1fr_auto] items-center gap-3 text-sm"><span className="text-ink-soft">{date(each.day, 'UTC')}</span><span className="h-2.5 rounded-full bg-sunken"><span className="block h-full rounded-full bg-accent" style={{ width: `${(each.seconds / most) * 100}%` }} /></span><Badge>{minutes(each.seconds / 60)}</Badge></li>)}</ul>
    </Card>
  )
}
