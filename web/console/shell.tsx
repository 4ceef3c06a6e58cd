import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { BadgeCheck, BookText, FileCheck, FileSearch, Flag, Gavel, Globe, GraduationCap, Inbox, KeyRound, Landmark, Layers, type LucideIcon, Megaphone, RotateCcw, Scale, Send, ShieldCheck, Stamp, SpellCheck, UserRound, Users, UsersRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import { LanguageChoice, ThemeChoice } from '../kit/choices.tsx'
import { useLanguage } from '../kit/i18n.ts'
import { Button, Empty, Loading } from '../kit/parts.tsx'
import { qorgan } from './api.ts'
import { UndoLine } from './case/undo.tsx'
import { ConnectionLine } from './connection.tsx'
import { KeyMap } from './key-map.tsx'
import { listenToKeys, useKeys } from './keys.tsx'
import { useLive } from './live.ts'
import { useMe } from './me.ts'
import { Kbd, Trouble } from './parts/layout.tsx'
import { SaidLine } from './parts/say.tsx'
import { useOpenStops } from './policy/rule-stops.tsx'
import { closeSession, useSession } from './session.ts'
import { SignIn, SignInAgain } from './sign-in.tsx'
import type { Door } from './who.ts'

type Place = { to: '/' | '/cases' | '/decisions' | '/exceptions' | '/orders' | '/officers' | '/bulk' | '/rules' | '/word-exceptions' | '/staff' | '/teams' | '/certificates' | '/learning' | '/reporting' | '/flaggers' | '/statements' | '/guidelines' | '/places' | '/keys' | '/jobs' | '/deliveries'; name: string; icon: LucideIcon; door?: Door; key: string }
const places: { name: string; items: readonly Place[] }[] = [
  { name: 'work', items: [{ to: '/', name: 'queues', icon: Inbox, door: 'case.list', key: 'g q' }, { to: '/cases', name: 'cases', icon: FileSearch, door: 'case.list', key: 'g c' }, { to: '/decisions', name: 'decisions', icon: Gavel, key: 'g d' }, { to: '/exceptions', name: 'exceptions', icon: ShieldCheck, door: 'exception.read', key: 'g x' }, { to: '/orders', name: 'orders', icon: Landmark, door: 'order.read', key: 'g a' }, { to: '/bulk', name: 'bulk', icon: Layers, door: 'bulk.read', key: 'g b' }, { to: '/reporting', name: 'reporting', icon: Flag, door: 'reporter.read', key: 'g r' }, { to: '/flaggers', name: 'flaggers', icon: Megaphone, door: 'flagger.list', key: 'g f' }] },
  { name: 'people', items: [{ to: '/staff', name: 'staff', icon: Users, door: 'staff.manage', key: 'g s' }, { to: '/officers', name: 'officers', icon: Stamp, door: 'officer.list', key: 'g i' }, { to: '/teams', name: 'teams', icon: UsersRound, door: 'team.list', key: 'g e' }, { to: '/certificates', name: 'certificates', icon: BadgeCheck, door: 'certificate.list', key: 'g t' }, { to: '/learning', name: 'learning', icon: GraduationCap, door: 'learning.review', key: 'g l' }] },
  { name: 'policy', items: [{ to: '/guidelines', name: 'guidelines', icon: BookText, key: 'g p' }, { to: '/rules', name: 'rules', icon: Scale, door: 'rule.list', key: 'g i' }, { to: '/word-exceptions', name: 'words', icon: SpellCheck, door: 'word-exception.read', key: 'g v' }, { to: '/places', name: 'places', icon: Globe, key: 'g o' }, { to: '/statements', name: 'statements', icon: FileCheck, door: 'statement.export', key: 'g u' }] },
  { name: 'system', items: [{ to: '/jobs', name: 'jobs', icon: RotateCcw, door: 'job.manage', key: 'g j' }, { to: '/deliveries', name: 'deliveries', icon: Send, door: 'webhook.manage', key: 'g w' }, { to: '/keys', name: 'keys', icon: KeyRound, door: 'key.manage', key: 'g k' }] },
]

/** Sign-in before everything; a session that ended leaves the page as it was, under the sign-in. */
export function Root() {
  const session = useSession()
  useEffect(listenToKeys, [])
  if (!session.token && !session.over) return <><ConnectionLine /><SignIn /></>
  return <><ConnectionLine /><Shell />{session.over && <SignInAgain />}</>
}

function Shell() {
  const { t, number } = useLanguage()
  const { me, may, query } = useMe()
  const session = useSession()
  const stops = useOpenStops()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [mapOpen, setMapOpen] = useState(false)
  useLive(may('live.follow'))
  const shown = places.map((group) => ({ ...group, items: group.items.filter(({ door }) => !door || may(door)) })).filter(({ items }) => items.length > 0)
  useKeys(t('keys.everywhere'), [
    { keys: '?', label: t('keys.map'), run: () => setMapOpen(true) },
    ...shown.flatMap(({ items }) => items.map(({ to, name, key }) => ({ keys: key, label: t(`nav.${name}`), run: () => void navigate({ to }) }))),
    { keys: 'g m', label: t('nav.own'), run: () => void navigate({ to: '/me' }) },
  ])
  const signOut = async () => {
    await qorgan.DELETE('/v1/staff/sessions/current').catch(() => undefined)
    queries.clear()
    closeSession()
  }
  if (query.isPending) return <Loading />
  // Over a page that never came there is only the sign-in.
  if (!me && session.over) return null
  if (!me) return <div className="mx-auto max-w-md p-8"><Trouble error={query.error} onRetry={() => void query.refetch()} /></div>
  if (me.kind === 'authority') return <Empty title={t('officer.title')}><p className="max-w-md">{t('officer.text')}</p><Button onClick={() => void signOut()}>{t('signOut')}</Button></Empty>
  return (
    <div className="flex min-h-dvh">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:rounded-lg focus:bg-accent focus:px-3 focus:py-2 focus:text-on-accent">{t('kit.skip')}</a>
      <aside className="sticky top-0 flex h-dvh w-48 shrink-0 flex-col gap-5 overflow-y-auto border-r border-line bg-surface px-2.5 py-3">
        <Link to="/" className="flex items-center gap-2 px-2 text-[15px] font-semibold tracking-tight"><Mark />Qorgan</Link>
        <nav aria-label={t('nav.label')} className="grid gap-4">
          {shown.map((group) => (
            <div key={group.name} className="grid gap-px">
              <p className="px-2 pb-1 text-[11px] font-medium text-ink-faint">{t(`nav.${group.name}`)}</p>
              {group.items.map(({ to, name, icon: Icon }) => (
                <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className="flex min-h-8 items-center gap-2.5 rounded-lg px-2 py-1 text-[13px] leading-tight text-ink-soft hover:bg-sunken hover:text-ink" activeProps={{ className: 'bg-accent-soft !text-accent-strong font-medium', 'aria-current': 'page' }}><Icon className="size-4 shrink-0" aria-hidden="true" />{t(`nav.${name}`)}{to === '/rules' && stops > 0 && <span className="ml-auto rounded-full bg-warn-soft px-1.5 text-[11px] font-medium text-warn tabular-nums"><span aria-hidden="true">{number(stops)}</span><span className="sr-only">{t('rules.stops.waiting', { shown: number(stops) })}</span></span>}</Link>
              ))}
            </div>
          ))}
        </nav>
        <div className="mt-auto grid grid-cols-[minmax(0,1fr)] gap-2">
          <Link to="/me" className="flex items-center gap-2.5 rounded-lg px-2 py-1.5 hover:bg-sunken" activeProps={{ className: 'bg-accent-soft', 'aria-current': 'page' }}>
            <UserRound className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
            <span className="min-w-0"><span className="block truncate text-[13px] font-medium">{me.name}</span><span className="block truncate text-[11px] text-ink-faint">{me.roles.map((role) => t(`role.${role}`)).join(', ')}</span></span>
          </Link>
          <div className="grid gap-1.5 [&_select]:w-full"><LanguageChoice /><ThemeChoice /></div>
          <div className="flex items-center justify-between"><Button look="quiet" size="small" onClick={() => void signOut()}>{t('signOut')}</Button><button type="button" aria-label={t('keys.map')} title={t('keys.map')} onClick={() => setMapOpen(true)} className="rounded p-1.5 hover:bg-sunken"><Kbd>?</Kbd></button></div>
        </div>
      </aside>
      <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none"><Outlet /></main>
      <SaidLine />
      <UndoLine />
      {mapOpen && <KeyMap onClose={() => setMapOpen(false)} />}
    </div>
  )
}

export function Mark() {
  return <svg viewBox="0 0 32 32" className="size-6" aria-hidden="true"><rect width="32" height="32" rx="8" className="fill-accent" /><path d="M7 24V11h3v3h3v-3h6v3h3v-3h3v13h-7v-4a2 2 0 0 0-4 0v4z" className="fill-on-accent" /></svg>
}

export function Missing() {
  const { t } = useLanguage()
  return <Empty title={t('missing.title')}><Link to="/" className="text-accent underline">{t('missing.home')}</Link></Empty>
}
