import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { Line } from '../case/grounds.tsx'
import { useMe } from '../me.ts'
import { Answered, Code, Page, Panel } from '../parts/layout.tsx'
import { Counted } from './counted.tsx'
import { Receipts } from './receipts.tsx'
import { UnionStatement } from './union.tsx'

const route = getRouteApi('/decisions/$decisionId')

/** The statement of reasons as the person got it, and what the decision was made of. */
export function DecisionPage() {
  const { t, locale } = useLanguage()
  const { may } = useMe()
  const { decisionId } = route.useParams()
  const decision = useQuery({ queryKey: ['decision', decisionId, locale], queryFn: () => answer(qorgan.GET('/v1/decisions/{id}', { params: { path: { id: decisionId } } })) })
  return (
    <Page title={t('decision.title')}>
      <Answered query={decision}>
        {(each) => (
          <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
            <div className="grid gap-4">
              <Panel title={t('decision.statement')} side={<Badge>{t(`language.${each.statement.language}`)}</Badge>}>
                <article lang={each.statement.language} className="grid gap-3 p-5 text-[15px] leading-relaxed"><h3 className="font-semibold">{each.statement.title}</h3>{each.statement.paragraphs.filter((paragraph) => paragraph !== each.statement.title).map((paragraph) => <p key={paragraph} className="text-pretty">{paragraph}</p>)}</article>
              </Panel>
              {may('case.read') && <><Counted id={each.id} /><UnionStatement id={each.id} /></>}
            </div>
            <div className="grid gap-4"><Facts decision={each} /><Produced id={each.id} />{may('case.read') && <Proofs id={each.id} />}</div>
          </div>
        )}
      </Answered>
    </Page>
  )
}

type Decision = Awaited<ReturnType<typeof ask>>
const ask = (id: string) => answer(qorgan.GET('/v1/decisions/{id}', { params: { path: { id } } }))

function Facts({ decision }: { decision: Decision }) {
  const { t, dateTime } = useLanguage()
  const { subject, policy, action, source, automatedDetection, automatedDecision, territory, decidedAt, appealableUntil, endsAt, reverses, reversedBy } = decision
  const link = (id: string) => <Link to="/decisions/$decisionId" params={{ decisionId: id }} className="text-accent underline"><Code>{id}</Code></Link>
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['action', <Badge key="a" tone={action === 'restore' ? 'good' : 'bad'}>{t(`action.${action}`)}</Badge>],
    ['clause', <>{policy.title}<span className="mt-0.5 block"><Code>{policy.id} · {policy.version}</Code></span></>],
    ['subject', <>{t(`subject.${subject.kind}`)} <Link to="/cases" search={{ q: subject.id }} className="text-accent underline"><Code>{subject.id}</Code></Link></>],
    ['source', t(`source.${source}`)],
    ['machine', `${t(automatedDetection ? 'decision.detected' : 'decision.notDetected')} · ${t(`decision.automation.${automatedDecision}`)}`],
    ['decidedAt', dateTime(decidedAt)],
    ['territory', territory === null ? t('decision.everywhere') : territory.join(', ')],
    ['endsAt', endsAt ? dateTime(endsAt) : t('decision.noEnd')],
    ['appealableUntil', appealableUntil ? dateTime(appealableUntil) : t('decision.notAppealable')],
    ...(reverses ? [['reverses', link(reverses)] as const] : []),
    ...(reversedBy ? [['reversedBy', link(reversedBy)] as const] : []),
  ]
  return (
    <Panel title={t('decision.made')}>
      <dl className="divide-y divide-line text-[13px]">{rows.map(([name, value]) => <div key={name} className="grid grid-cols-[9rem_1fr] gap-3 px-4 py-2"><dt className="text-ink-faint">{t(`decision.rows.${name}`)}</dt><dd>{value}</dd></div>)}</dl>
    </Panel>
  )
}

function useTrail(id: string) {
  const { locale } = useLanguage()
  const { may } = useMe()
  return useQuery({ queryKey: ['trail', id, locale], enabled: may('case.read'), queryFn: () => answer(qorgan.GET('/v1/decisions/{id}/trail', { params: { path: { id } } })) })
}

function Proofs({ id }: { id: string }) {
  const trail = useTrail(id)
  return <Answered query={trail}>{({ notices }) => <Receipts id={id} held={notices.flatMap(({ receipt, ...notice }) => (receipt ? [{ ...notice, receipt }] : []))} />}</Answered>
}

/** What the decision led to: restrictions, who was told, what followed from it, its case. */
function Produced({ id }: { id: string }) {
  const { t, relative } = useLanguage()
  const { may } = useMe()
  const trail = useTrail(id)
  return (
    <Panel title={t('decision.produced')}>
      {!may('case.read') ? <p className="px-4 py-3 text-[13px] text-ink-soft">{t('noRole.text')}</p> : (
        <Answered query={trail}>
          {({ caseId, state, restrictions, notices, consequences, reversal }) => (
            <div className="grid gap-3 px-4 py-3 text-[13px]">
              <section className="flex items-center justify-between gap-3"><h3 className="text-ink-faint">{t('decision.stateNow')}</h3><Badge tone={state === 'visible' ? 'good' : state === 'removed' ? 'bad' : 'warn'}>{t(`state.${state}`)}</Badge></section>
              {restrictions.length > 0 && <section className="grid gap-1"><h3 className="text-ink-faint">{t('decision.restrictions')}</h3><ul className="grid gap-1">{restrictions.map((each) => <li key={each.id} className="flex justify-between gap-3"><span>{t(`action.${each.kind}`)}{each.countries && ` · ${each.countries.join(', ')}`}</span><span className="text-ink-faint">{each.endedAt ? t('decision.ended', { when: relative(each.endedAt) }) : t('decision.inForce')}</span></li>)}</ul></section>}
              <section className="grid gap-1"><h3 className="text-ink-faint">{t('decision.notices')}</h3>{notices.length === 0 ? <p>{t('decision.noNotices')}</p> : <ul className="grid gap-1">{notices.map((each) => <li key={each.id} className="flex justify-between gap-3"><span lang={each.language}>{each.title}</span><span className="whitespace-nowrap text-ink-faint">{relative(each.createdAt)}</span></li>)}</ul>}</section>
              {consequences.length > 0 && <section className="grid gap-1"><h3 className="text-ink-faint">{t('decision.consequences')}</h3>{consequences.map((each) => <Line key={each.id} each={each} />)}</section>}
              {reversal && <section className="grid gap-1"><h3 className="text-ink-faint">{t('decision.rows.reversedBy')}</h3><Line each={reversal} /></section>}
              {caseId && <Link to="/cases/$caseId" params={{ caseId }} className="text-accent underline">{t('decision.case')}</Link>}
            </div>
          )}
        </Answered>
      )}
    </Panel>
  )
}
