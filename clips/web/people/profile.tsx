import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Ellipsis, Flag, Lock, MessageCircle, Settings, Users, UserX } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Button, Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Profile, Video } from '../../server/answers.ts'
import { read, send } from '../api.ts'
import { Face, Menu, Refusal, Screen } from '../parts.tsx'
import { ReportSheet } from '../safety/report.tsx'
import { usePerson } from '../session.tsx'
import { sure } from '../sure.tsx'
import { EditProfile } from './edit-profile.tsx'
import { Grid } from './grid.tsx'

export function ProfilePage() {
  const { t } = useLanguage()
  const me = usePerson()
  const { personId: asked = 'me' } = useParams({ strict: false })
  const id = asked === 'me' ? me.id : asked
  const profile = useQuery({ queryKey: ['people', id], queryFn: ({ signal }) => read<Profile>(`people/${id}`, signal) })
  const videos = useQuery({ queryKey: ['videos', 'of', id], queryFn: ({ signal }) => read<{ items: Video[] }>(`people/${id}/videos`, signal), refetchInterval: ({ state }) => (state.data?.items.some((video) => video.state === 'processing') ? 3_000 : false) })
  if (profile.isPending) return <Screen wide title={t(id === me.id ? 'nav.me' : 'nav.profile')} back={id !== me.id}><Loading /></Screen>
  if (profile.isError) return <Screen title={t('nav.profile')} back><Failed error={profile.error} onRetry={() => void profile.refetch()} /></Screen>
  const person = profile.data
  const closed = person.private && !person.you && person.follow !== 'approved'
  return (
    <Screen wide title={person.you ? t('nav.me') : `@${person.handle}`} back={!person.you} actions={person.you
      ? <Link to="/settings" aria-label={t('nav.settings')} className="grid size-10 place-items-center rounded-full hover:bg-sunken lg:hidden"><Settings className="size-6" aria-hidden="true" /></Link>
      : <ProfileMenu person={person} />}>
      <Head person={person} />
      {closed
        ? <div className="mt-8 grid justify-items-center gap-2 rounded-2xl border border-line bg-surface p-10 text-center"><Lock className="size-8 text-ink-faint" aria-hidden="true" /><p className="font-medium">{t('profile.closed')}</p><p className="text-sm text-ink-soft">{t('profile.closedText')}</p></div>
        : <section aria-label={t('profile.videos')} className="mt-8">
            {videos.isPending && <Loading />}
            {videos.isError && <Failed error={videos.error} onRetry={() => void videos.refetch()} />}
            {videos.data?.items.length === 0 && <Empty title={t(person.you ? 'profile.noneOwn' : 'profile.none')}>{person.you && <Link to="/post"><Button look="primary" tabIndex={-1}>{t('feed.empty.for-you.act')}</Button></Link>}</Empty>}
            {videos.data && <Grid videos={videos.data.items} />}
          </section>}
    </Screen>
  )
}

function Head({ person }: { person: Profile }) {
  const { t, number } = useLanguage()
  const [editing, setEditing] = useState(false)
  const figures = [['followers', person.followers], ['following', person.following]] as const
  return (
    <div className="grid justify-items-center gap-4 pt-2 text-center sm:grid-cols-[auto_1fr] sm:justify-items-start sm:gap-x-7 sm:text-left">
      <Face handle={person.handle} size="size-24 text-4xl" />
      <div className="grid w-full justify-items-center gap-3 sm:justify-items-start">
        <div>
          <p className="text-2xl font-semibold tracking-tight">{person.displayName ?? person.handle}</p>
          <p className="flex items-center justify-center gap-2 text-ink-soft sm:justify-start">@{person.handle}{person.private && <Badge><Lock className="size-3" aria-hidden="true" />{t('profile.private')}</Badge>}{person.followsYou && <Badge>{t('profile.followsYou')}</Badge>}</p>
        </div>
        <ul className="flex gap-6">
          {figures.map(([list, count]) => <li key={list}><Link to="/people/$personId/$list" params={{ personId: person.id, list }} className="hover:underline"><span className="text-lg font-semibold tabular-nums">{number(count)}</span> <span className="text-ink-soft">{t(`profile.${list}`, { count })}</span></Link></li>)}
        </ul>
        {person.bio && <p className="max-w-prose text-pretty whitespace-pre-line">{person.bio}</p>}
        {person.you
          ? <div className="flex flex-wrap justify-center gap-2"><Button onClick={() => setEditing(true)}>{t('profile.edit')}</Button><Link to="/family"><Button tabIndex={-1}><Users className="size-4" aria-hidden="true" />{t('family.title')}</Button></Link>{person.asked > 0 && <Link to="/people/$personId/$list" params={{ personId: person.id, list: 'requests' }}><Button look="primary" tabIndex={-1}>{t('profile.requests', { count: person.asked })}</Button></Link>}</div>
          : <Relation person={person} />}
      </div>
      {editing && <EditProfile person={person} onClose={() => setEditing(false)} />}
    </div>
  )
}

function Relation({ person }: { person: Profile }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const move = (action: string) => () => void send(`people/${person.id}/${action}`).then(() => setError(null), setError).then(() => queries.invalidateQueries({ queryKey: ['people'] }))
  if (person.blocked) return <div className="grid gap-2"><p className="text-sm text-ink-soft">{t('profile.blocked')}</p><Button onClick={move('unblock')}>{t('actions.unblock')}</Button></div>
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap justify-center gap-2">
        {person.follow === 'none' ? <Button look="primary" onClick={move('follow')}>{t(person.private ? 'profile.ask' : 'profile.follow')}</Button> : <Button onClick={move('unfollow')}>{t(person.follow === 'asked' ? 'profile.asked' : 'profile.unfollow')}</Button>}
        <Link to="/messages/$personId" params={{ personId: person.id }}><Button tabIndex={-1}><MessageCircle className="size-4" aria-hidden="true" />{t('profile.message')}</Button></Link>
      </div>
      {person.follow === 'asked' && <p className="text-sm text-ink-soft">{t('profile.askedText')}</p>}
      <Refusal error={error} />
    </div>
  )
}

function ProfileMenu({ person }: { person: Profile }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [reporting, setReporting] = useState(false)
  const block = async () => {
    if (!person.blocked && !(await sure(t('actions.blockSure', { name: person.handle }), t('actions.block')))) return
    await send(`people/${person.id}/${person.blocked ? 'unblock' : 'block'}`)
    await queries.invalidateQueries()
  }
  return (
    <>
      <Menu label={t('actions.menu')} className="grid size-10 place-items-center rounded-full hover:bg-sunken" trigger={<Ellipsis className="size-6" aria-hidden="true" />} choices={[
        { label: t('actions.report'), icon: <Flag className="size-5" aria-hidden="true" />, onSelect: () => setReporting(true) },
        { label: t(person.blocked ? 'actions.unblock' : 'actions.block'), bad: !person.blocked, icon: <UserX className="size-5" aria-hidden="true" />, onSelect: () => void block() },
      ]} />
      {reporting && <ReportSheet subject={{ kind: 'account', id: person.id }} shown={`@${person.handle}`} onClose={() => setReporting(false)} />}
    </>
  )
}
