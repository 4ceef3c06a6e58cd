import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { LanguageChoice, ThemeChoice } from '../kit/choices.tsx'
import { chooseLocale, useLanguage } from '../kit/i18n.ts'
import { Button, Empty, Failed, Loading, TextField } from '../kit/parts.tsx'
import { recall } from '../kit/remember.ts'
import { answer, qorgan, slugOf } from './api.ts'
import { becomeSession, useToken } from './session.ts'

export const meQuery = { queryKey: ['me'], queryFn: () => answer(qorgan.GET('/v1/staff/me')), staleTime: 60_000 }

export function Root() {
  return useToken() ? <Shell /> : <SignIn />
}

function Shell() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const me = useQuery(meQuery)
  const form = useQuery(formQuery)
  const signOut = async () => {
    await qorgan.DELETE('/v1/staff/sessions/current').catch(() => undefined)
    queries.clear()
    becomeSession(null)
  }
  if (me.isPending) return <Loading />
  if (me.data && me.data.kind !== 'authority') return <Empty title={t('staff.title')}><p className="max-w-md">{t('staff.text')}</p><Button onClick={() => void signOut()}>{t('signOut')}</Button></Empty>
  const pages = [{ to: '/', name: 'orders' }, { to: '/new', name: 'new' }, ...(me.data?.roles.some((role) => role !== 'registrar') ? [{ to: '/numbers', name: 'numbers' } as const] : []), { to: '/me', name: 'own' }] as const
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:rounded-lg focus:bg-accent focus:px-3 focus:py-2 focus:text-on-accent">{t('kit.skip')}</a>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 gap-y-2 px-4 py-3 sm:px-6">
          <Link to="/" className="flex items-center gap-2.5 font-semibold tracking-tight"><Mark /><span className="grid leading-tight"><span>{t('name')}</span>{form.data && <span className="text-xs font-normal text-ink-faint">{form.data.authority.title}</span>}</span></Link>
          <nav aria-label={t('nav.label')} className="order-3 -mx-2 flex w-full gap-1 overflow-x-auto md:order-none md:w-auto">
            {pages.map(({ to, name }) => <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className="rounded-lg px-2.5 py-1.5 text-sm whitespace-nowrap text-ink-soft hover:bg-sunken hover:text-ink" activeProps={{ className: 'bg-accent-soft !text-accent-strong font-medium', 'aria-current': 'page' }}>{t(`nav.${name}`)}</Link>)}
          </nav>
          <div className="ml-auto flex flex-wrap items-center gap-2"><LanguageChoice /><ThemeChoice /><Button size="small" onClick={() => void signOut()}>{t('signOut')}</Button></div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8"><Outlet /></main>
    </div>
  )
}

/** What this authority may order; the portal asks once and words its screens by it. */
export const formQuery = { queryKey: ['form'], queryFn: () => answer(qorgan.GET('/v1/order-form')), staleTime: 60_000 }

function SignIn() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [codeNeeded, setCodeNeeded] = useState(false)
  const signIn = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/staff/sessions', { body: { email: email.trim(), password, ...(codeNeeded && { code: code.replaceAll(/\s/g, '') }) } })),
    onSuccess: async ({ token }) => {
      queries.clear()
      becomeSession(token)
      const me = await queries.fetchQuery(meQuery)
      if (recall('qorgan.language') === null) await chooseLocale(me.locale, false)
    },
    onError: (error) => {
      if (slugOf(error) === 'code-needed') setCodeNeeded(true)
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate()
  }
  const asksCode = slugOf(signIn.error) === 'code-needed'
  useTitle(t('signIn.title'))
  return (
    <div className="grid min-h-dvh grid-rows-[1fr_auto]">
      <main className="mx-auto grid w-full max-w-sm content-center gap-6 px-5 py-10">
        <header className="grid gap-3"><Mark /><h1 className="text-2xl font-semibold tracking-tight">{t('signIn.title')}</h1><p className="text-sm text-ink-soft">{t('signIn.lead')}</p></header>
        <form onSubmit={send} className="grid gap-4">
          <TextField label={t('signIn.email')} type="email" autoComplete="username" required autoFocus value={email} onChange={(event) => setEmail(event.target.value)} />
          <TextField label={t('signIn.password')} type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
          {codeNeeded && <TextField label={t('signIn.code')} hint={t('signIn.codeHint')} autoComplete="one-time-code" required autoFocus value={code} onChange={(event) => setCode(event.target.value)} />}
          {signIn.error && !asksCode && <Failed error={signIn.error} />}
          <Button type="submit" look="primary" size="large" disabled={signIn.isPending}>{t('signIn.submit')}</Button>
        </form>
      </main>
      <footer className="flex justify-center gap-2 p-5"><LanguageChoice /><ThemeChoice /></footer>
    </div>
  )
}

export function Page({ title, lead, side, children }: { title: string; lead?: string | undefined; side?: ReactNode; children: ReactNode }) {
  useTitle(title)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <header className="flex flex-wrap items-end justify-between gap-4"><div className="grid gap-1.5"><h1 className="text-2xl font-semibold tracking-tight text-balance">{title}</h1>{lead && <p className="max-w-2xl text-sm text-ink-soft">{lead}</p>}</div>{side}</header>
      {children}
    </div>
  )
}

function useTitle(title: string): void {
  const { t } = useLanguage()
  const name = t('name')
  useEffect(() => {
    document.title = `${title} · ${name}`
  }, [title, name])
}

export function Mark() {
  return <svg viewBox="0 0 32 32" className="size-8" aria-hidden="true"><rect width="32" height="32" rx="8" className="fill-accent" /><path d="M7 24V11h3v3h3v-3h6v3h3v-3h3v13h-7v-4a2 2 0 0 0-4 0v4z" className="fill-on-accent" /></svg>
}

export function Missing() {
  const { t } = useLanguage()
  return <Empty title={t('missing.title')}><Link to="/" className="text-accent underline">{t('missing.home')}</Link></Empty>
}

/** What went wrong in the server's words, with the fields to mend. */
export function Trouble({ error }: { error: unknown }) {
  const fields = (error as { errors?: { pointer: string; message: string }[] } | null)?.errors ?? []
  return <div className="grid gap-2"><Failed error={error} />{fields.map(({ pointer, message }) => <p key={pointer} className="text-sm text-bad"><span className="font-medium">{pointer.slice(1)}</span> {message}</p>)}</div>
}
