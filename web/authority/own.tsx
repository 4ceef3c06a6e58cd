import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Card, Loading, Notice, TextField } from '../kit/parts.tsx'
import { TypedKey } from '../kit/typed-key.tsx'
import { answer, qorgan } from './api.ts'
import { meQuery, Page, Trouble } from './shell.tsx'

/** Who is signed in, the second factor and the password. */
export function OwnPage() {
  const { t } = useLanguage()
  const me = useQuery(meQuery)
  if (!me.data) return me.isPending ? <Loading /> : <Trouble error={me.error} />
  return (
    <Page title={me.data.name} lead={me.data.email}>
      <p className="flex flex-wrap gap-2">{me.data.roles.map((role) => <Badge key={role} tone="accent">{t(`role.${role}`)}</Badge>)}</p>
      <div className="grid items-start gap-6 md:grid-cols-2"><Factor on={me.data.secondFactor} /><Password /></div>
    </Page>
  )
}

function Factor({ on }: { on: boolean }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const start = useMutation({ mutationFn: () => answer(qorgan.POST('/v1/staff/me/factor', { body: { password } })) })
  const confirm = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/staff/me/factor/confirm', { body: { code: code.replaceAll(/\s/g, '') } })),
    onSuccess: async () => {
      start.reset()
      setPassword('')
      setCode('')
      await queries.invalidateQueries({ queryKey: ['me'] })
    },
  })
  return (
    <Card className="grid gap-4 p-4 sm:p-5">
      <h2 className="flex items-center justify-between gap-3 text-sm font-semibold">{t('own.factor')}<Badge tone={on ? 'good' : 'warn'}>{t(on ? 'own.on' : 'own.off')}</Badge></h2>
      <p className="text-sm text-ink-soft">{t(on ? 'own.factorOn' : 'own.factorOff')}</p>
      {start.data ? (
        <form className="grid gap-4" onSubmit={(event) => {
          event.preventDefault()
          confirm.mutate()
        }}>
          <img alt={t('own.qr')} src={`data:image/svg+xml,${encodeURIComponent(start.data.qrSvg)}`} className="size-44 rounded-lg border border-line bg-white p-2" />
          <TypedKey totpUri={start.data.totpUri} />
          <div className="grid gap-1.5"><p className="text-[13px] font-medium">{t('own.backup')}</p><ul className="grid grid-cols-2 gap-x-4 font-mono text-[13px]">{start.data.backupCodes.map((each) => <li key={each} className="select-all">{each}</li>)}</ul></div>
          <TextField label={t('own.firstCode')} inputMode="numeric" autoComplete="one-time-code" required value={code} onChange={(event) => setCode(event.target.value)} />
          {confirm.error && <Trouble error={confirm.error} />}
          <Button type="submit" look="primary" disabled={confirm.isPending}>{t('own.confirm')}</Button>
        </form>
      ) : (
        <form className="grid gap-4" onSubmit={(event) => {
          event.preventDefault()
          start.mutate()
        }}>
          <TextField label={t('signIn.password')} type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
          {start.error && <Trouble error={start.error} />}
          <Button type="submit" disabled={start.isPending}>{t(on ? 'own.renew' : 'own.start')}</Button>
        </form>
      )}
    </Card>
  )
}

function Password() {
  const { t } = useLanguage()
  const [password, setPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const change = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/staff/me/password', { body: { password, newPassword } })),
    onSuccess: () => {
      setPassword('')
      setNewPassword('')
    },
  })
  return (
    <Card className="p-4 sm:p-5">
      <form className="grid gap-4" onSubmit={(event) => {
        event.preventDefault()
        change.mutate()
      }}>
        <h2 className="text-sm font-semibold">{t('own.password')}</h2>
        <TextField label={t('own.present')} type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
        <TextField label={t('own.next')} hint={t('own.nextHint')} type="password" autoComplete="new-password" required minLength={12} value={newPassword} onChange={(event) => setNewPassword(event.target.value)} />
        {change.error && <Trouble error={change.error} />}
        {change.isSuccess && <Notice tone="good">{t('own.changed')}</Notice>}
        <Button type="submit" disabled={change.isPending}>{t('own.change')}</Button>
      </form>
    </Card>
  )
}
