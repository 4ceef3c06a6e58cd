import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, SelectField, TextField } from '../../../web/kit/parts.tsx'
import { problemOf, send } from '../api.ts'
import { Refusal } from '../parts.tsx'
import { BirthDate } from './birth-date.tsx'
import { countriesIn } from './countries.ts'
import { EntryFrame } from './welcome.tsx'

const remembered = 'clips.device'

/** A random name for this browser, so that a refused date cannot simply be tried again as another one. */
function deviceId(): string {
  const known = localStorage.getItem(remembered) ?? crypto.randomUUID()
  localStorage.setItem(remembered, known)
  return known
}

export function SignUpPage() {
  const { t, locale } = useLanguage()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [handle, setHandle] = useState('')
  const [password, setPassword] = useState('')
  const [birthDate, setBirthDate] = useState('')
  const [country, setCountry] = useState('')
  const join = useMutation({
    mutationFn: () => send('sign-up', { handle, password, birthDate, country, language: locale, deviceId: deviceId(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
    onSuccess: async () => {
      await queries.resetQueries({ queryKey: ['me'] })
      await navigate({ to: '/' })
    },
  })
  const faultOf = (field: string) => problemOf(join.error)?.errors?.find((each) => each.pointer === `/${field}`)?.message
  const missing = !handle || password.length < 8 || !birthDate || !country
  return (
    <EntryFrame>
      <header className="grid gap-2"><h1 className="text-3xl font-semibold tracking-tight">{t('signUp.title')}</h1><p className="text-ink-soft">{t('signUp.lead')}</p></header>
      <form className="grid gap-5" onSubmit={(event) => { event.preventDefault(); if (!missing) join.mutate() }}>
        <TextField label={t('signUp.handle')} hint={t('signUp.handleHint')} error={faultOf('handle')} value={handle} onChange={(event) => setHandle(event.target.value)} autoComplete="username" autoCapitalize="none" maxLength={48} required />
        <TextField label={t('signUp.password')} hint={t('signUp.passwordHint')} type="password" value={password} onChange={(event) => setPassword(event.target.value)} autoComplete="new-password" minLength={8} maxLength={200} required />
        <BirthDate onChange={setBirthDate} />
        <SelectField label={t('signUp.country')} value={country} onChange={(event) => setCountry(event.target.value)} autoComplete="country" required>
          <option value="" disabled>{t('signUp.choose')}</option>
          {countriesIn(locale).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </SelectField>
        <Refusal error={join.error} />
        <Button type="submit" look="primary" size="large" reason={missing ? t('signUp.missing') : undefined} disabled={join.isPending || missing}>{t('signUp.act')}</Button>
      </form>
      <p className="text-center text-ink-soft">{t('signUp.known')} <Link to="/sign-in" className="font-semibold text-accent underline">{t('welcome.signIn')}</Link></p>
    </EntryFrame>
  )
}
