import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Button, Card, Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { paths } from '@qorgan/sdk'
import { read } from '../api.ts'
import { Screen } from '../parts.tsx'
import { AppealSheet } from './appeal.tsx'
import { Helpline } from './help.tsx'
import { mayAppeal, useNotices } from './notices.tsx'

type Statement = paths['/v1/decisions/{id}']['get']['responses'][200]['content']['application/json']

/** One notice whole: what happened, under which rule, who decided and how, and how to contest it. */
export function NoticePage() {
  const { t, date, dateTime } = useLanguage()
  const { noticeId = '' } = useParams({ strict: false })
  const notices = useNotices()
  const notice = notices.data?.items.find((each) => each.id === noticeId)
  const [appealing, setAppealing] = useState(false)
  return (
    <Screen title={t('notices.one')} back>
      {notices.isPending && <Loading />}
      {notices.isError && <Failed error={notices.error} onRetry={() => void notices.refetch()} />}
      {notices.data && !notice && <Empty title={t('missing.title')} />}
      {notice && (
        <article className="grid gap-5">
          <Card className="grid gap-3 p-5">
            <h2 className="text-xl font-semibold text-balance" lang={notice.language}>{notice.title}</h2>
            <p className="text-sm text-ink-faint">{dateTime(notice.createdAt)}</p>
            <p className="text-pretty whitespace-pre-line" lang={notice.language}>{bodyOf(notice)}</p>
          </Card>
          {notice.decisionId && <Reasons decisionId={notice.decisionId} told={notice.language} />}
          {notice.appealedAt && <p className="rounded-xl bg-good-soft px-4 py-3 text-sm text-good">{t('notices.appealedText', { when: date(notice.appealedAt) })}</p>}
          {notice.kind === 'under-age-removed' && <Link to="/age" className="inline-flex h-12 items-center justify-center rounded-lg bg-accent px-5 font-medium text-on-accent hover:bg-accent-strong">{t('age.open')}</Link>}
          <Helpline />
          {notice.receipt && <p className="text-xs break-all text-ink-faint">{t('notices.receipt', { receipt: notice.receipt })}</p>}
          {mayAppeal(notice) && notice.appealableUntil && <div className="sticky bottom-0 -mx-4 grid gap-1.5 border-t border-line bg-ground/95 px-4 py-3 backdrop-blur sm:-mx-6 sm:px-6"><Button look="primary" size="large" onClick={() => setAppealing(true)}>{t('appeal.title')}</Button><p className="text-center text-sm text-ink-soft">{t('notices.until', { end: date(notice.appealableUntil) })}</p></div>}
        </article>
      )}
      {appealing && notice?.decisionId && <AppealSheet about={{ decisionId: notice.decisionId }} onClose={() => setAppealing(false)} />}
    </Screen>
  )
}

/** Some bodies open with their own title, which stands above already. */
const bodyOf = ({ title, body }: { title: string; body: string }) => (body.startsWith(title) ? body.slice(title.length).trimStart() : body)

/** The decision's rule and dates; its reasons again only where the page speaks another language than the notice. */
function Reasons({ decisionId, told }: { decisionId: string; told: string }) {
  const { t, locale, dateTime } = useLanguage()
  const decision = useQuery({ queryKey: ['decisions', decisionId, locale], queryFn: ({ signal }) => read<Statement>(`decisions/${decisionId}`, signal) })
  if (decision.isPending) return <Loading />
  if (decision.isError) return <Failed error={decision.error} onRetry={() => void decision.refetch()} />
  const { statement, policy, decidedAt, endsAt, reversedBy } = decision.data
  return (
    <Card className="grid gap-3 p-5">
      <h2 className="font-semibold">{statement.language === told ? t('notices.decision') : statement.title}</h2>
      <p className="flex flex-wrap gap-1.5"><Badge tone="accent">{policy.title}</Badge><Badge>{dateTime(decidedAt)}</Badge>{endsAt && <Badge tone="warn">{t('status.until', { end: dateTime(endsAt) })}</Badge>}{reversedBy && <Badge tone="good">{t('notices.reversed')}</Badge>}</p>
      {statement.language !== told && statement.paragraphs.map((paragraph) => <p key={paragraph} className="text-pretty text-ink-soft">{paragraph}</p>)}
    </Card>
  )
}
