import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, Empty, TextField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { Answered, Code, Page, Panel } from '../parts/layout.tsx'
import { More, usePages } from '../parts/pages.tsx'
import { Reporter } from './reporter.tsx'

const route = getRouteApi('/reporting')

/** How far people's reports are believed: one reporter, where reports look arranged, and who was warned. */
export function ReportingPage() {
  const { t } = useLanguage()
  const { reporter } = route.useSearch()
  return (
    <Page title={t('nav.reporting')} lead={t('reporting.lead')}>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="grid gap-4"><Find key={reporter} id={reporter ?? ''} />{reporter && <Reporter id={reporter} />}</div>
        <div className="grid gap-4"><Brigades /><Warned /></div>
      </div>
    </Page>
  )
}

function Find({ id: asked }: { id: string }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const [id, setId] = useState(asked)
  return (
    <form className="flex items-end gap-2" onSubmit={(event) => {
      event.preventDefault()
      if (id.trim()) void navigate({ to: '/reporting', search: { reporter: id.trim() } })
    }}>
      <div className="flex-1"><TextField label={t('reporting.find')} value={id} onChange={(event) => setId(event.target.value)} /></div>
      <Button type="submit" look="primary" className="h-10" reason={id.trim() === '' ? t('reporting.needsId') : undefined}>{t('open')}</Button>
    </form>
  )
}

function Brigades() {
  const { t, number, dateTime } = useLanguage()
  const brigades = useQuery({ queryKey: ['brigades'], queryFn: () => answer(qorgan.GET('/v1/report-brigades')) })
  return (
    <Panel title={t('reporting.brigades')}>
      <p className="px-3 pt-2 text-[12px] text-ink-faint text-pretty">{t('reporting.brigadesText')}</p>
      <Answered query={brigades}>
        {({ items }) => items.length === 0 ? <Empty title={t('reporting.noBrigade')} /> : (
          <div className="overflow-x-auto">
            <table className="grid-table">
              <thead><tr><th scope="col">{t('reporting.subject')}</th><th scope="col" className="!text-right">{t('reporting.reports')}</th><th scope="col" className="!text-right">{t('reporting.people')}</th><th scope="col">{t('reporting.last')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
              <tbody>
                {items.map((each) => (
                  <tr key={`${each.subject.kind}${each.subject.id}`}>
                    <td>{t(`subject.${each.subject.kind}`)} <Code>{each.subject.id.slice(-12)}</Code></td><td className="text-right tabular-nums">{number(each.reports)}</td><td className="text-right tabular-nums">{number(each.reporters)}</td><td className="whitespace-nowrap text-ink-soft">{dateTime(each.lastAt)}</td>
                    <td className="text-right"><Link to="/cases/$caseId" params={{ caseId: each.caseId }} className="text-accent underline">{t('reporting.case')}</Link></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
    </Panel>
  )
}

function Warned() {
  const { t, number, percent, date } = useLanguage()
  const warned = usePages(['warned'], (cursor) => answer(qorgan.GET('/v1/reporters/warned', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })))
  return (
    <Panel title={t('reporting.warned')}>
      <p className="px-3 pt-2 text-[12px] text-ink-faint text-pretty">{t('reporting.warnedText')}</p>
      <Answered query={warned}>
        {(items) => items.length === 0 ? <Empty title={t('reporting.noWarned')} /> : (
          <div className="overflow-x-auto">
            <table className="grid-table">
              <thead><tr><th scope="col">{t('reporting.reporter')}</th><th scope="col" className="!text-right">{t('reporting.right')}</th><th scope="col" className="!text-right">{t('reporting.wrong')}</th><th scope="col" className="!text-right">{t('reporting.believed')}</th><th scope="col">{t('reporting.warnedAt')}</th><th scope="col">{t('reporting.now')}</th></tr></thead>
              <tbody>
                {items.map((each) => (
                  <tr key={each.accountId}>
                    <td><Link to="/reporting" search={{ reporter: each.accountId }} className="text-accent underline"><Code>{each.accountId.slice(-12)}</Code></Link></td><td className="text-right tabular-nums">{number(each.right)}</td><td className="text-right tabular-nums">{number(each.wrong)}</td><td className="text-right tabular-nums">{percent(each.credibility, 0)}</td><td className="whitespace-nowrap text-ink-soft">{date(each.warnedAt)}</td>
                    <td>{each.dailyLimit === null ? <Badge tone="good">{t('reporting.unlimited')}</Badge> : <Badge tone="warn">{t('reporting.limited', { value: each.dailyLimit })}</Badge>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
      <More query={warned} />
    </Panel>
  )
}
