import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, TextField } from '../../../web/kit/parts.tsx'
import { send } from '../api.ts'
import { Refusal } from '../parts.tsx'
import { EntryFrame } from './welcome.tsx'

export function SignInPage() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [handle, setHandle] = useState('')
  const [password, setPassword] = useState('')
  const enter = useMutation({
    mutationFn: () => send('sign-in', { handle, password }),
    onSuccess: () => queries.resetQueries({ queryKey: ['me'] }),
  })
  return (
    <EntryFrame>
      <h1 className="text-3xl font-semibold tracking-tight">{t('signIn.title')}</h1>
      <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); enter.mutate() }}>
        <TextField label={t('signUp.handle')} value={handle} onChange={(event) => setHandle(event.target.value)} autoComplete="username" autoCapitalize="none" required />
        <TextField label={t('signUp.password')} type="password" value={password} onChange={(event) => setPassword(event.target.value)} autoComplete="current-password" required />
        <Refusal error={enter.error} />
        <Button type="submit" look="primary" size="large" disabled={enter.isPending}>{t('signIn.act')}</Button>
      </form>
      <p className="text-center text-ink-soft">{t('signIn.new')} <Link to="/sign-up" className="font-semibold text-accent underline">{t('welcome.signUp')}</Link></p>
    </EntryFrame>
  )
}
