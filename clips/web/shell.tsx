import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { ChevronRight, Home, Inbox, Plus, Search, Settings, User } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useLanguage } from '../../web/kit/i18n.ts'
import { Button, Empty, Failed, Loading } from '../../web/kit/parts.tsx'
import type { Me, News } from '../server/answers.ts'
import { leftByChoice } from './api.ts'
import { useConnection } from './connection.ts'
import { asked, forgetAsked, rememberAsked } from './entry/asked.ts'
import { Welcome } from './entry/welcome.tsx'
import { LockScreen, useTime } from './family/lock.tsx'
import { TimeLine, WindDown } from './family/unlock.tsx'
import { ClosedScreen } from './safety/closed.tsx'
import { Sure } from './sure.tsx'
import { useEnded, useLive, useMe, useNews, useSpokenLanguage } from './session.tsx'

const open = new Set(['/sign-in', '/sign-up'])
/** Help is for everybody, whether they have an account or not. */
const forAll = new Set([...open, '/help'])
/** What a closed app still shows: reporting outcomes, decisions and appeals, help, settings, age and the family. */
const neverLocked = ['/notices', '/reports', '/help', '/status', '/settings', '/family', '/age']

export function Shell() {
  const me = useMe()
  const { pathname } = useLocation()
  useLive(Boolean(me.data))
  useSpokenLanguage(Boolean(me.data))
  const ended = useEnded(me.data)
  const isStranger = me.data === null && !forAll.has(pathname)
  useEffect(() => { if (isStranger && !leftByChoice()) rememberAsked(pathname) }, [isStranger, pathname])
  if (me.isPending) return <Page><Loading /></Page>
  if (me.isError) return <Page><div className="mx-auto max-w-md p-6 pt-24"><Failed error={me.error} onRetry={() => void me.refetch()} /></div></Page>
  if (!me.data) return <Page>{forAll.has(pathname) ? <Outlet /> : <Welcome ended={ended} />}</Page>
  if (open.has(pathname)) return <Navigate to={asked()} replace />
  return <SignedIn me={me.data} pathname={pathname} />
}

function Page({ children }: { children: ReactNode }) {
  return <><Connection /><main id="content">{children}</main><Sure /></>
}

function SignedIn({ me, pathname }: { me: Me; pathname: string }) {
  const { t } = useLanguage()
  const time = useTime(me)
  useEffect(forgetAsked, [])
  const stays = neverLocked.some((path) => pathname.startsWith(path))
  const isShut = !stays && (me.status === 'suspended' || me.status === 'removed')
  const locked = time?.locked === true && !stays
  const isStage = !locked && !isShut && (pathname === '/' || pathname.startsWith('/v/'))
  return (
    <div className={`flex h-dvh flex-col ${isStage ? 'bg-stage' : 'bg-ground'}`}>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-lg focus:bg-accent focus:px-3 focus:py-2 focus:text-on-accent">{t('kit.skip')}</a>
      <Connection />
      <TimeLine time={time} />
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
        <main id="content" tabIndex={-1} className={`relative min-h-0 min-w-0 flex-1 outline-none lg:order-2 ${isStage ? 'overflow-hidden' : 'overflow-y-auto'}`}>
          {isShut ? <ClosedScreen me={me} /> : locked ? <LockScreen time={time} me={me} /> : <Outlet />}
        </main>
        <Rail me={me} dark={isStage} />
      </div>
      <WindDown time={time} pathname={pathname} />
      <Toasts />
      <Sure />
    </div>
  )
}

const places = [
  { to: '/', key: 'feed', Icon: Home }, { to: '/search', key: 'search', Icon: Search }, { to: '/post', key: 'post', Icon: Plus },
  { to: '/inbox', key: 'inbox', Icon: Inbox }, { to: '/me', key: 'me', Icon: User },
] as const

function Rail({ me, dark }: { me: Me; dark: boolean }) {
  const { t } = useLanguage()
  const waiting = me.unreadMessages + me.unreadNotices + me.followRequests
  const look = dark ? 'bg-stage text-on-stage-soft border-stage-raised' : 'bg-surface text-ink-soft border-line'
  const on = dark ? 'text-on-stage' : 'text-accent-strong'
  return (
    <nav aria-label={t('nav.label')} className={`z-30 shrink-0 border-t pb-[env(safe-area-inset-bottom)] lg:order-1 lg:w-60 lg:border-t-0 lg:border-r lg:px-3 lg:py-5 ${look}`}>
      <Link to="/" className={`mb-6 hidden items-center gap-2.5 px-3 text-xl font-semibold tracking-tight lg:flex ${dark ? 'text-on-stage' : 'text-ink'}`}><Mark />Clips</Link>
      <ul className="flex h-14 items-stretch justify-around lg:h-auto lg:flex-col lg:gap-1">
        {places.map(({ to, key, Icon }) => (
          <li key={key} className="flex flex-1 lg:flex-none">
            <Link to={to} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page', className: `${on} font-semibold ${dark ? 'lg:bg-stage-raised' : 'lg:bg-accent-soft'}` }} className="group flex flex-1 flex-col items-center justify-center gap-0.5 text-[11px] lg:h-12 lg:flex-row lg:justify-start lg:gap-3.5 lg:rounded-xl lg:px-3 lg:text-[15px]">
              {key === 'post'
                ? <span className="grid h-8 w-11 place-items-center rounded-xl bg-accent text-on-accent lg:h-7 lg:w-7 lg:rounded-lg"><Icon className="size-5" strokeWidth={2.5} aria-hidden="true" /></span>
                : <span className="relative"><Icon className="size-6" aria-hidden="true" />{key === 'inbox' && waiting > 0 && <span className="absolute -top-1 -right-2 grid min-w-4.5 place-items-center rounded-full bg-bad px-1 text-[11px] leading-4.5 font-semibold text-surface">{waiting}<span className="sr-only">{t('nav.waiting')}</span></span>}</span>}
              <span className={key === 'post' ? 'sr-only lg:not-sr-only' : ''}>{t(`nav.${key}`)}</span>
            </Link>
          </li>
        ))}
        <li className="hidden lg:flex"><Link to="/settings" activeProps={{ 'aria-current': 'page', className: `${on} font-semibold lg:bg-accent-soft` }} className="flex h-12 flex-1 items-center gap-3.5 rounded-xl px-3 text-[15px]"><Settings className="size-6" aria-hidden="true" />{t('nav.settings')}</Link></li>
      </ul>
    </nav>
  )
}

export function Mark({ className = 'size-8' }: { className?: string }) {
  return <svg viewBox="0 0 32 32" className={className} aria-hidden="true"><rect width="32" height="32" rx="9" className="fill-accent" /><path d="M12 9.8v12.4a1 1 0 0 0 1.5.86l10.2-6.2a1 1 0 0 0 0-1.72l-10.2-6.2A1 1 0 0 0 12 9.8z" className="fill-on-accent" /><rect x="6.5" y="9" width="2.6" height="14" rx="1.3" className="fill-on-accent" /></svg>
}

function Connection() {
  const { t } = useLanguage()
  const connection = useConnection()
  if (connection === 'ok') return null
  return <output className="sticky top-0 z-50 block shrink-0 bg-warn-soft px-4 py-2 text-center text-sm font-medium text-balance text-warn">{t(`errors.${connection}.banner`)}</output>
}

/** A word when something new came while another screen is open. */
function Toasts() {
  const { t } = useLanguage()
  const [news, setNews] = useState<News | null>(null)
  useNews(useCallback((next: News) => { if (next.kind === 'notice' || next.kind === 'report' || next.kind === 'message') setNews(next) }, []))
  useEffect(() => {
    if (!news) return
    const gone = setTimeout(() => setNews(null), 6_000)
    return () => clearTimeout(gone)
  }, [news])
  const { pathname } = useLocation()
  if (!news || pathname === `/messages/${news.id}` || (news.kind !== 'message' && pathname.startsWith('/notices'))) return null
  const to = news.kind === 'message' ? '/inbox' : news.kind === 'report' ? '/reports' : '/notices'
  // Above the sections, and above the line that is being written or the change that can be undone.
  const place = pathname.startsWith('/messages/') || pathname.startsWith('/family/') ? 'bottom-36 lg:bottom-24' : 'bottom-[calc(4.5rem+env(safe-area-inset-bottom))] lg:bottom-6'
  return <output><Link to={to} onClick={() => setNews(null)} className={`sheet fixed inset-x-4 ${place} z-40 mx-auto flex min-h-11 w-fit max-w-sm items-center gap-2 rounded-2xl border border-line bg-raised px-4 py-2.5 text-sm font-medium text-ink shadow-card`}>{t(`news.${news.kind}`)}<ChevronRight className="size-4 text-ink-faint" aria-hidden="true" /></Link></output>
}

/** A fault of ours in one screen; the rest of the app goes on. */
export function Broken({ error }: { error: unknown }) {
  return <div className="mx-auto max-w-md p-6 pt-24"><Failed error={error} onRetry={() => location.reload()} /></div>
}

export function Missing() {
  const { t } = useLanguage()
  return <div className="pt-24"><Empty title={t('missing.title')}><Link to="/"><Button look="primary">{t('missing.home')}</Button></Link></Empty></div>
}
