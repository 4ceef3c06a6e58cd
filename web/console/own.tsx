import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Notice, TextField } from '../kit/parts.tsx'
import { TypedKey } from '../kit/typed-key.tsx'
import { answer, qorgan } from './api.ts'
import { useQueueNames } from './queue-names.ts'
import { useMe } from './me.ts'
import { Page, Panel, Trouble } from './parts/layout.tsx'
import { say } from './parts/say.tsx'
import { OwnAccuracy } from './own-accuracy.tsx'
import { Protection } from './protection.tsx'

/** What is mine: protection from what I see, keys, second factor, password, certificates, and how my verdicts held. */
export function OwnPage() {
  const { t, date } = useLanguage()
  const { me, may } = useMe()
  const queueName = useQueueNames()
  if (!me) return null
  return (
    <Page title={t('nav.own')} lead={`${me.name} · ${me.email}`}>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Protection staffId={me.id} />
        <Factor on={me.secondFactor} />
        <Panel title={t('own.certificates')}>
          {me.certificates.length === 0 ? <p className="px-4 py-4 text-sm text-ink-soft">{t('own.noCertificates')}</p> : (
            <div className="max-h-72 overflow-y-auto" tabIndex={0} role="region" aria-label={t('own.certificates')}>
              <table className="grid-table">
                <thead><tr><th scope="col">{t('case.queue')}</th><th scope="col">{t('case.language')}</th><th scope="col">{t('certificates.ground')}</th><th scope="col">{t('certificates.expires')}</th></tr></thead>
                <tbody>{me.certificates.map((each) => <tr key={`${each.queue}${each.language}`}><td>{queueName(each.queue)}</td><td className="whitespace-nowrap text-ink-soft">{t(`language.${each.language === '*' ? 'any' : each.language}`)}</td><td><Badge>{t(`certificates.grounds.${each.ground}`)}</Badge></td><td className="whitespace-nowrap text-ink-soft">{each.expiresAt ? date(each.expiresAt) : t('certificates.never')}</td></tr>)}</tbody>
              </table>
            </div>
          )}
        </Panel>
        {may('case.claim') && <OwnAccuracy />}
        <Password />
      </div>
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
      say(t('own.factor.done'))
    },
  })
  const submit = (run: () => void) => (event: FormEvent) => {
    event.preventDefault()
    run()
  }
  return (
    <Panel title={t('own.factor.title')} side={<Badge tone={on ? 'good' : 'warn'}>{t(on ? 'staff.on' : 'staff.off')}</Badge>}>
      <div className="grid gap-4 p-4">
        <p className="text-[13px] text-ink-soft">{t(on ? 'own.factor.isOn' : 'own.factor.isOff')}</p>
        {start.data ? (
          <form onSubmit={submit(() => confirm.mutate())} className="grid gap-4">
            <div className="flex flex-wrap items-start gap-5">
              <img alt={t('own.factor.qr')} src={`data:image/svg+xml,${encodeURIComponent(start.data.qrSvg)}`} className="size-40 rounded-lg border border-line bg-white p-2" />
              <div className="grid min-w-40 flex-1 gap-1.5"><p className="text-[13px] font-medium">{t('own.factor.backup')}</p><ul className="grid grid-cols-2 gap-x-4 gap-y-0.5 font-mono text-[12px]">{start.data.backupCodes.map((each) => <li key={each} className="select-all">{each}</li>)}</ul></div>
            </div>
            <TypedKey totpUri={start.data.totpUri} />
            <TextField label={t('own.factor.first')} inputMode="numeric" autoComplete="one-time-code" required pattern="\d{3}\s?\d{3}" value={code} onChange={(event) => setCode(event.target.value)} />
            {confirm.error && <Trouble error={confirm.error} />}
            <div className="flex gap-2"><Button type="submit" look="primary" disabled={confirm.isPending}>{t('own.factor.confirm')}</Button><Button onClick={() => start.reset()}>{t('kit.cancel')}</Button></div>
          </form>
        ) : (
          <form onSubmit={submit(() => start.mutate())} className="grid gap-4">
            <TextField label={t('signIn.password')} type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
            {start.error && <Trouble error={start.error} />}
            <div><Button type="submit" disabled={start.isPending}>{t(on ? 'own.factor.renew' : 'own.factor.start')}</Button></div>
          </form>
        )}
      </div>
    </Panel>
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
      say(t('own.password.done'))
    },
  })
  const short = newPassword.length < 12
  return (
    <Panel title={t('own.password.title')}>
      <form className="grid gap-4 p-4" onSubmit={(event) => {
        event.preventDefault()
        if (!short) change.mutate()
      }}>
        <TextField label={t('own.password.present')} type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
        <TextField label={t('own.password.new')} hint={t('own.password.hint')} type="password" autoComplete="new-password" required minLength={12} value={newPassword} onChange={(event) => setNewPassword(event.target.value)} />
        {change.error ? <Trouble error={change.error} /> : null}
        {change.isSuccess && <Notice tone="good">{t('own.password.done')}</Notice>}
        <div><Button type="submit" disabled={change.isPending} reason={short && newPassword !== '' ? t('own.password.hint') : undefined}>{t('own.password.submit')}</Button></div>
      </form>
    </Panel>
  )
}
