import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight, CircleHelp, GraduationCap, LogOut, ShieldCheck, Users } from 'lucide-react'
import { useState } from 'react'
import { LanguageChoice, ThemeChoice } from '../../../web/kit/choices.tsx'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Card, Failed, Loading, TextField } from '../../../web/kit/parts.tsx'
import type { Effective } from '../../server/answers.ts'
import { ask, read, send } from '../api.ts'
import { Refusal, Screen, Sheet } from '../parts.tsx'
import { usePerson } from '../session.tsx'
import { Control, type ControlView } from './control.tsx'

type Settings = { controls: ControlView[]; settings: Effective }
const groups = { time: ['dailyScreenTime', 'weekdayScreenTime', 'timeAway', 'windDown', 'pushQuietHours'], privacy: ['privateAccount', 'feedEligible', 'suggestAccount', 'likedVideos', 'followingList', 'downloads', 'duet', 'stitch', 'personalisedAds'], contact: ['directMessages', 'comments'], content: ['search', 'restrictedMode', 'matureContent', 'keywordFilter', 'topicFilter', 'learningFeed', 'goLive', 'gifts', 'monetisation'] }
export const settingGroups = Object.entries(groups)

/** What the law or the app decided can only be made stricter; a person's own choice shows as theirs. */
export function SettingsPage() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const isAdult = usePerson().ageBand === '18+'
  const settings = useQuery({ queryKey: ['settings'], queryFn: ({ signal }) => read<Settings>('settings', signal) })
  const change = useMutation({ mutationFn: (body: { settings?: Record<string, unknown>; undo?: string[] }) => ask('PUT', 'settings', body), onSettled: () => queries.invalidateQueries() })
  return (
    <Screen title={t('nav.settings')} back>
      <Doors />
      <Card className="mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4"><span className="font-medium">{t('settings.look')}</span><span className="flex gap-2"><LanguageChoice /><ThemeChoice /></span></Card>
      <Refusal error={change.error} className="mt-4" />
      {settings.isPending && <Loading />}
      {settings.isError && <Failed error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && settingGroups.map(([group, names]) => (
        <section key={group} className="mt-7">
          <h2 className="mb-2 px-1 font-semibold">{t(`settings.groups.${group}`)}</h2>
          <Card><ul className="divide-y divide-line">
            {settings.data.controls.filter((control) => names.includes(control.name)).map((control) => {
              const { value, boundBy } = settings.data.settings[control.name] ?? { value: null, boundBy: 'platform' }
              const fixed = !control.selfMaySet || boundBy === 'law' || boundBy === 'guardian'
              return <Control key={control.name} control={control} value={value} boundBy={boundBy === 'platform' && !fixed && isAdult ? 'default' : boundBy} fixed={fixed} onChoose={(next) => change.mutate({ settings: { [control.name]: next } })} onUndo={boundBy === 'self' ? () => change.mutate({ undo: [control.name] }) : undefined} />
            })}
          </ul></Card>
        </section>
      ))}
      <Leave />
    </Screen>
  )
}

const doors = [['/family', 'family', Users], ['/learning', 'learning', GraduationCap], ['/status', 'status', ShieldCheck], ['/help', 'help', CircleHelp]] as const

function Doors() {
  const { t } = useLanguage()
  return <Card><ul className="divide-y divide-line">{doors.map(([to, key, Icon]) => <li key={to}><Link to={to} className="flex items-center gap-3 px-4 py-3.5 hover:bg-sunken"><Icon className="size-5 text-accent" aria-hidden="true" /><span className="flex-1 font-medium">{t(`settings.doors.${key}`)}</span><ChevronRight className="size-5 text-ink-faint" aria-hidden="true" /></Link></li>)}</ul></Card>
}

function Leave() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [closing, setClosing] = useState(false)
  const [password, setPassword] = useState('')
  const gone = () => queries.clear()
  const leave = useMutation({ mutationFn: () => send('sign-out'), onSuccess: gone })
  const close = useMutation({ mutationFn: () => send('close-account', { password }), onSuccess: gone })
  return (
    <div className="mt-8 flex flex-wrap gap-3">
      <Button onClick={() => leave.mutate()}><LogOut className="size-4" aria-hidden="true" />{t('settings.signOut')}</Button>
      <Button look="quiet" onClick={() => setClosing(true)}>{t('settings.close')}</Button>
      <Sheet open={closing} title={t('settings.close')} onClose={() => setClosing(false)}>
        <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); close.mutate() }}>
          <p className="text-ink-soft">{t('settings.closeText')}</p>
          <TextField label={t('signUp.password')} type="password" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} required />
          <Refusal error={close.error} />
          <Button type="submit" look="danger" disabled={!password || close.isPending}>{t('settings.closeAct')}</Button>
        </form>
      </Sheet>
    </div>
  )
}
