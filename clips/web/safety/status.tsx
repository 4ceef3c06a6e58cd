import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import type { paths } from '@qorgan/sdk'
import type { Restriction } from '../../server/answers.ts'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Card, Failed, Loading } from '../../../web/kit/parts.tsx'
import { read } from '../api.ts'
import { Screen } from '../parts.tsx'
import { Helpline } from './help.tsx'

type Answer<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer T } } } } } ? T : never
type Status = { account: Answer<'/v1/accounts/{id}'>; strikes: Answer<'/v1/accounts/{id}/strikes'>; restrictions: Restriction[] }

/** What holds on the account, since when and until when; and how age is known. */
export function StatusPage() {
  const { t } = useLanguage()
  const status = useQuery({ queryKey: ['status'], queryFn: ({ signal }) => read<Status>('status', signal) })
  return (
    <Screen title={t('status.title')} back>
      {status.isPending && <Loading />}
      {status.isError && <Failed error={status.error} onRetry={() => void status.refetch()} />}
      {status.data && <Whole {...status.data} />}
    </Screen>
  )
}

function Whole({ account, strikes, restrictions }: Status) {
  const { t, date, dateTime } = useLanguage()
  const fine = account.status === 'active'
  const Icon = fine ? ShieldCheck : ShieldAlert
  return (
    <div className="grid gap-5">
      <Card className="flex items-center gap-4 p-5"><Icon className={`size-10 shrink-0 ${fine ? 'text-good' : 'text-warn'}`} aria-hidden="true" /><div><h2 className="text-lg font-semibold">{t(`status.state.${account.status}`)}</h2><p className="text-ink-soft">{t(`status.text.${account.status}`)}</p>{!fine && restrictions.length === 0 && <Link to="/notices" className="font-semibold text-accent underline">{t('status.why')}</Link>}</div></Card>
      {restrictions.length > 0 && (
        <section>
          <h2 className="mb-2 font-semibold">{t('status.holds')}</h2>
          <ul className="grid gap-2">{restrictions.map((each) => <li key={each.noticeId}><Card className="grid gap-1 p-4"><p className="font-medium">{each.title}</p><p className="text-sm text-ink-soft">{each.endsAt ? t('status.until', { end: dateTime(each.endsAt) }) : t('status.noEnd')}</p><Link to="/notices/$noticeId" params={{ noticeId: each.noticeId }} className="justify-self-start py-1 font-semibold text-accent underline">{t('status.why')}</Link></Card></li>)}</ul>
        </section>
      )}
      <section>
        <h2 className="mb-2 font-semibold">{t('status.strikes')}</h2>
        {strikes.items.length === 0
          ? <p className="text-ink-soft">{t('status.noStrikes')}</p>
          : <ul className="grid gap-2">{strikes.items.map((strike) => <li key={strike.decisionId}><Card className="grid gap-1 p-4"><p className="flex flex-wrap items-center gap-2 font-medium"><Badge tone={strike.kind === 'strike' ? 'bad' : 'warn'}>{t(`status.kind.${strike.kind}`)}</Badge>{strike.title}</p><p className="text-sm text-ink-soft">{t('status.span', { from: date(strike.at), to: date(strike.expiresAt) })}</p></Card></li>)}</ul>}
      </section>
      <Card className="divide-y divide-line">
        <p className="flex justify-between gap-4 px-5 py-3.5"><span className="text-ink-soft">{t('status.band')}</span><span className="font-medium">{t(`bands.${account.ageBand}`)}</span></p>
        <p className="flex justify-between gap-4 px-5 py-3.5"><span className="text-ink-soft">{t('status.assurance')}</span><span className="font-medium">{t(`assurance.${account.assurance.level}`)}</span></p>
      </Card>
      <Link to="/age" className="font-semibold text-accent underline">{t('age.title')}</Link>
      <Helpline />
    </div>
  )
}
