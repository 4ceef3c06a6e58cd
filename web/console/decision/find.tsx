import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button, Empty, TextField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { Answered, Page, Panel } from '../parts/layout.tsx'
import { useQueueNames } from '../queue-names.ts'

export function FindDecision() {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const { may } = useMe()
  const [id, setId] = useState('')
  return (
    <Page title={t('nav.decisions')} lead={t('decision.lead')}>
      <form className="flex max-w-xl items-end gap-3" onSubmit={(event) => {
        event.preventDefault()
        if (id.trim()) void navigate({ to: '/decisions/$decisionId', params: { decisionId: id.trim() } })
      }}>
        <div className="flex-1"><TextField label={t('decision.id')} autoFocus value={id} onChange={(event) => setId(event.target.value)} /></div>
        <Button type="submit" look="primary" className="h-10" reason={id.trim() === '' ? t('decision.needsId') : undefined}>{t('open')}</Button>
      </form>
      {may('case.list') && <Recent />}
    </Page>
  )
}

/** The newest cases that ended in a decision, for those who have no id at hand. */
function Recent() {
  const { t, relative, dateTime } = useLanguage()
  const queueName = useQueueNames()
  const cases = useQuery({ queryKey: ['cases', 'decided'], queryFn: () => answer(qorgan.GET('/v1/cases', { params: { query: { state: 'concluded', limit: 50 } } })) })
  return (
    <Answered query={cases}>
      {({ items }) => {
        const decided = items.flatMap((each) => (each.decisionId ? [{ ...each, decisionId: each.decisionId }] : []))
        return decided.length === 0 ? <Empty title={t('decision.noneYet')} /> : (
          <Panel title={t('decision.newest')}>
            <table className="grid-table">
              <thead><tr><th scope="col">{t('cases.about')}</th><th scope="col">{t('verdict.title')}</th><th scope="col">{t('case.queue')}</th><th scope="col">{t('case.language')}</th><th scope="col">{t('decision.rows.decidedAt')}</th></tr></thead>
              <tbody>
                {decided.map((each) => (
                  <tr key={each.id}>
                    <td><Link to="/decisions/$decisionId" params={{ decisionId: each.decisionId }} className="font-medium text-accent hover:underline">{t(`subject.${each.subject.kind}`)} <span className="font-mono text-[11px] font-normal">{each.subject.id.slice(-8)}</span></Link></td>
                    <td>{each.verdict && t(`verdict.was.${each.verdict}`)}</td>
                    <td>{queueName(each.queue)}</td>
                    <td className="text-ink-soft">{each.language ? t(`language.${each.language}`, each.language) : '–'}</td>
                    <td className="whitespace-nowrap text-ink-soft">{each.concludedAt && <time dateTime={each.concludedAt} title={dateTime(each.concludedAt)}>{relative(each.concludedAt)}</time>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Panel>
        )
      }}
    </Answered>
  )
}
