import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { LanguageChoice, ThemeChoice } from '../kit/choices.tsx'
import { chooseLocale, useLanguage } from '../kit/i18n.ts'
import { Button, TextField } from '../kit/parts.tsx'
import { answer, NoConnection, qorgan, slugOf } from './api.ts'
import { meQuery } from './me.ts'
import { Dialog } from './parts/dialog.tsx'
import { Trouble, useTitle } from './parts/layout.tsx'
import { openSession } from './session.ts'
import { Mark } from './shell.tsx'

export function SignIn() {
  const { t } = useLanguage()
  useTitle(t('signIn.title'))
  return (
    <div className="grid min-h-dvh grid-rows-[1fr_auto]">
      <main className="mx-auto grid w-full max-w-sm content-center gap-6 px-5 py-10">
        <header className="grid gap-3"><Mark /><h1 className="text-2xl font-semibold tracking-tight">{t('signIn.title')}</h1><p className="text-sm text-ink-soft">{t('signIn.lead')}</p></header>
        <SignInForm />
      </main>
      <footer className="flex justify-center gap-2 p-5"><LanguageChoice /><ThemeChoice /></footer>
    </div>
  )
}

/** Over the page that was open when the session ended; the page and what was typed in it stay. */
export function SignInAgain() {
  const { t } = useLanguage()
  return <Dialog title={t('signIn.again')} onClose={() => undefined} closable={false}><div className="grid gap-4"><p className="text-sm text-ink-soft">{t('signIn.overText')}</p><SignInForm /></div></Dialog>
}

const remembered = 'qorgan.console.email'

function SignInForm() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [email, setEmail] = useState(() => sessionStorage.getItem(remembered) ?? '')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [codeNeeded, setCodeNeeded] = useState(false)
  const signIn = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/staff/sessions', { body: { email: email.trim(), password, ...(codeNeeded && { code: code.replaceAll(/\s/g, '') }) } })),
    onSuccess: async ({ token }) => {
      const before = sessionStorage.getItem(remembered)
      sessionStorage.setItem(remembered, email.trim())
      // Another person must not see what the last one had on the screen.
      if (before !== email.trim()) queries.clear()
      openSession(token)
      await queries.invalidateQueries()
      const me = await queries.fetchQuery(meQuery)
      if (localStorage.getItem('qorgan.language') === null) await chooseLocale(me.locale)
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
  return (
    <form onSubmit={send} className="grid gap-4">
      <TextField label={t('signIn.email')} type="email" autoComplete="username" required autoFocus value={email} onChange={(event) => setEmail(event.target.value)} />
      <TextField label={t('signIn.password')} type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
      {codeNeeded && <TextField label={t('signIn.code')} hint={t('signIn.codeHint')} autoComplete="one-time-code" inputMode="text" required autoFocus value={code} onChange={(event) => setCode(event.target.value)} />}
      {signIn.error && !asksCode && (signIn.error instanceof NoConnection || slugOf(signIn.error) !== 'wrong-credentials' ? <Trouble error={signIn.error} /> : <p role="alert" className="text-sm text-bad">{t(codeNeeded ? 'signIn.wrongCode' : 'signIn.wrong')}</p>)}
      <Button type="submit" look="primary" size="large" disabled={signIn.isPending}>{t('signIn.submit')}</Button>
    </form>
  )
}
