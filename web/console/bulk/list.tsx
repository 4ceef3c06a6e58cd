import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Empty } from '../../kit/parts.tsx'
import { useMe } from '../me.ts'
import { Answered, Page, Panel } from '../parts/layout.tsx'
import { More, usePages } from '../parts/pages.tsx'
import { askOperations, type Operation } from './answers.ts'
import { Progress, QueryInWords, tones, useVerdictInWords } from './words.tsx'

const everySeconds = 5

/** Verdicts over sets: what waits for a second person, what is at work, and what was done. */
export function BulkPage() {
  const { t } = useLanguage()
  const { may } = useMe()
  const waiting = useQuery({ queryKey: ['bulk', 'waiting'], queryFn: () => askOperations('waiting'), refetchInterval: everySeconds * 1_000 })
  const all = usePages(['bulk', 'any'], (cursor) => askOperations('any', cursor), { refetchInterval: everySeconds * 1_000 })
  const open = waiting.data?.items ?? []
  return (
    <Page title={t('nav.bulk')} lead={t('bulk.lead')} actions={may('bulk.decide') ? <Link to="/bulk/new" className="inline-flex h-8 items-center rounded-lg bg-accent px-2.5 text-[13px] font-medium text-on-accent hover:bg-accent-strong">{t('bulk.new')}</Link> : undefined}>
      {open.length > 0 && <Panel title={t('bulk.waitingTitle')} label={t('bulk.waitingTitle')}><Table items={open} /></Panel>}
      <Answered query={all}>
        {(items) => items.length === 0 ? <Empty title={t('bulk.none')}><p className="max-w-md text-sm">{t('bulk.noneText')}</p></Empty> : <Panel title={t('bulk.all')} label={t('bulk.all')}><Table items={items} /><More query={all} /></Panel>}
      </Answered>
    </Page>
  )
}

function Table({ items }: { items: readonly Operation[] }) {
  const { t, dateTime, relative, number } = useLanguage()
  const inWords = useVerdictInWords()
  return (
    <div className="overflow-x-auto">
      <table className="grid-table">
        <thead><tr><th scope="col">{t('bulk.verdict')}</th><th scope="col">{t('bulk.set')}</th><th scope="col">{t('bulk.proposedBy')}</th><th scope="col" className="w-64">{t('bulk.progress')}</th></tr></thead>
        <tbody>
          {items.map((each) => (
            <tr key={each.id}>
              <td><Link to="/bulk/$operationId" params={{ operationId: each.id }} className="font-medium text-accent hover:underline">{inWords(each)}</Link><span className="block text-ink-faint">{t('bulk.things', { shown: number(each.size) })}</span></td>
              <td><QueryInWords query={each.query as Parameters<typeof QueryInWords>[0]['query']} /></td>
              <td>{each.proposedBy.name}<span className="block whitespace-nowrap text-ink-faint" title={dateTime(each.proposedAt)}>{relative(each.proposedAt)}</span></td>
              <td><span className="mb-1 block"><Badge tone={tones[each.state]}>{t(`bulk.state.${each.state}`)}</Badge></span>{!['waiting', 'lapsed', 'refused'].includes(each.state) && <Progress operation={each} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
