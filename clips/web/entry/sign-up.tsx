import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, SelectField, TextField } from '../../../web/kit/parts.tsx'
import { problemOf, send } from '../api.ts'
import { Refusal } from '../parts.tsx'
import { BirthDate } from './birth-date.tsx'
import { countriesIn } from './countries.ts'
import { EntryFrame } from './welcome.tsx'

const remembered = 'clips.device'
const shortest = 8

/** A random name for this browser, so that a refused date cannot simply be tried again as another one. */
function deviceId(): string {
  const known = localStorage.getItem(remembered) ?? crypto.randomUUID()
  localStorage.setItem(remembered, known)
  return known
}

export function SignUpPage() {
  const { t, locale } = useLanguage()
  const queries = useQueryClient()
  const [handle, setHandle] = useState('')
  const [password, setPassword] = useState('')
  const [birthDate, setBirthDate] = useState('')
  const [country, setCountry] = useState('')
  const join = useMutation({
    mutationFn: () => send('sign-up', { handle, password, birthDate, country, language: locale, deviceId: deviceId(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
    onSuccess: () => queries.resetQueries({ queryKey: ['me'] }),
  })
  const faultOf = (field: string) => problemOf(join.error)?.errors?.find((each) => each.pointer === `/${field}`)?.message
  const [tried, setTried] = useState(false)
  const missing = !handle.trim() || password.length < shortest || !birthDate || !country
  const empty = (is: boolean) => (tried && is ? t('signUp.needed') : undefined)
  return (
    <EntryFrame>
      <header className="grid gap-2"><h1 className="text-3xl font-semibold tracking-tight">{t('signUp.title')}</h1><p className="text-ink-soft">{t('signUp.lead')}</p></header>
      <form noValidate className="grid gap-5" onSubmit={(event) => { event.preventDefault(); setTried(true); if (!missing) join.mutate() }}>
        <TextField label={t('signUp.handle')} hint={t('signUp.handleHint')} error={empty(!handle.trim()) ?? faultOf('handle')} value={handle} onChange={(event) => setHandle(event.target.value)} autoComplete="username" autoCapitalize="none" maxLength={48} required />
        <TextField label={t('signUp.password')} hint={t('signUp.passwordHint')} error={tried && password.length < shortest ? t('signUp.passwordHint') : undefined} type="password" value={password} onChange={(event) => setPassword(event.target.value)} autoComplete="new-password" minLength={shortest} maxLength={200} required />
        <BirthDate onChange={setBirthDate} error={empty(!birthDate)} />
        <SelectField label={t('signUp.country')} error={empty(!country)} value={country} onChange={(event) => setCountry(event.target.value)} autoComplete="country" required>
          <option value="" disabled>{t('signUp.choose')}</option>
          {countriesIn(locale).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </SelectField>
        <Refusal error={join.error} />
        <Button type="submit" look="primary" size="large" disabled={join.isPending}>{t('signUp.act')}</Button>
      </form>
      <p className="text-center text-ink-soft">{t('signUp.known')} <Link to="/sign-in" className="font-semibold text-accent underline">{t('welcome.signIn')}</Link></p>
    </EntryFrame>
  )
}
