import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../kit/i18n.ts'
import { Badge } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { useMe } from './me.ts'
import { Panel } from './parts/layout.tsx'
import { useQueueNames } from './queue-names.ts'

const line = 'flex items-center gap-3 px-3 py-2 text-[13px] hover:bg-sunken'

/** What waits for me by name: cases in my hands, cases kept for me or my teams, questions from colleagues. Nothing shown when nothing waits. */
export function OwnWork() {
  const { t, relative } = useLanguage()
  const { may } = useMe()
  const queueName = useQueueNames()
  const enabled = may('case.claim')
  const work = useQuery({ queryKey: ['claims'], enabled, queryFn: () => answer(qorgan.GET('/v1/claims')) })
  const opinions = useQuery({ queryKey: ['opinions'], enabled, queryFn: () => answer(qorgan.GET('/v1/opinions')) })
  const { held = [], kept = [] } = work.data ?? {}
  const asked = opinions.data?.items ?? []
  if (held.length + kept.length + asked.length === 0) return null
  const oneCase = (each: (typeof held)[number], badge: string | null, when: string) => (
    <li key={each.id}><Link to="/cases/$caseId" params={{ caseId: each.id }} className={line}><span className="w-40 shrink-0 truncate font-medium">{queueName(each.queue)}</span><Badge>{t(`subject.${each.subject.kind}`)}</Badge>{badge && <Badge tone="accent">{badge}</Badge>}<span className="min-w-0 flex-1 truncate text-ink-soft">{[...new Set(each.items.map(({ kind }) => t(`item.${kind}`)))].join(', ')}</span><span className="text-ink-faint">{when}</span></Link></li>
  )
  return (
    <Panel title={t('queues.held')}>
      <ul className="divide-y divide-line">
        {held.map((each) => oneCase(each, each.state === 'held' ? t('caseState.held') : null, each.claimedUntil ? t('queues.until', { when: relative(each.heldUntil ?? each.claimedUntil) }) : relative(each.openedAt)))}
        {kept.map((each) => oneCase(each, t('queues.kept'), each.keptUntil ? t('queues.until', { when: relative(each.keptUntil) }) : ''))}
        {asked.map((each) => <li key={each.id}><Link to="/cases/$caseId" params={{ caseId: each.caseId }} className={line}><span className="w-40 shrink-0 truncate font-medium">{t('opinions.title')}</span><span className="min-w-0 flex-1 truncate text-ink-soft">{each.question}</span><span className="text-ink-faint">{relative(each.askedAt)}</span></Link></li>)}
      </ul>
    </Panel>
  )
}
