import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, SelectField, TextArea } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { FormDialog } from '../parts/dialog.tsx'
import { Answered, Page, Panel, Trouble } from '../parts/layout.tsx'
import { More, usePages } from '../parts/pages.tsx'
import { say } from '../parts/say.tsx'
import { useQueueNames } from '../queue-names.ts'
import { askItems, askOperation, type Operation, type Outcome, outcomes } from './answers.ts'
import { Samples } from './samples.tsx'
import { Progress, QueryInWords, tones, useVerdictInWords } from './words.tsx'

const route = getRouteApi('/bulk/$operationId')
const atWork = (state: Operation['state'] | undefined) => state === 'running' || state === 'undoing'

/** One verdict over a set: what it is, how far it is, what became of each thing, and the way back. */
export function OneBulkPage() {
  const { t } = useLanguage()
  const { operationId } = route.useParams()
  const inWords = useVerdictInWords()
  const operation = useQuery({ queryKey: ['bulk', operationId], queryFn: () => askOperation(operationId), refetchInterval: ({ state }) => (atWork(state.data?.state) ? 2_000 : 15_000) })
  const each = operation.data
  return (
    <Page title={each ? inWords(each) : t('nav.bulk')} actions={each && <Moves operation={each} />}>
      <Answered query={operation}>
        {(found) => (
          <>
            <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
              <Panel title={t('bulk.progress')} side={<Badge tone={tones[found.state]}>{t(`bulk.state.${found.state}`)}</Badge>}><div className="grid gap-3 p-3 text-[13px]"><Progress operation={found} /><Told operation={found} /></div></Panel>
              <Panel title={t('bulk.set')}><div className="grid gap-3 p-3 text-[13px]"><p><QueryInWords query={found.query as Parameters<typeof QueryInWords>[0]['query']} /></p><Skipped counts={found.skipped} /></div></Panel>
            </div>
            <Items operation={found} />
          </>
        )}
      </Answered>
    </Page>
  )
}

function Told({ operation }: { operation: Operation }) {
  const { t, dateTime } = useLanguage()
  const queueName = useQueueNames()
  const { facts, queue, proposedBy, proposedAt, waitsUntil, confirmedBy, confirmedAt, refusal, undo, finishedAt, undoneAt } = operation
  const rows: [string, ReactNode][] = [
    [t('bulk.facts'), facts ?? t('bulk.forgotten')], [t('case.queue'), queueName(queue)], [t('bulk.proposedBy'), `${proposedBy.name} · ${dateTime(proposedAt)}`],
    ...(waitsUntil ? [[t('bulk.waitsUntil'), dateTime(waitsUntil)] as [string, ReactNode]] : []),
    ...(confirmedBy && confirmedAt ? [[t('bulk.second'), `${confirmedBy.name} · ${dateTime(confirmedAt)}`] as [string, ReactNode]] : []),
    ...(refusal ? [[t('bulk.refusedBy'), `${refusal.by.name} · ${dateTime(refusal.at)} · ${refusal.because}`] as [string, ReactNode]] : []),
    ...(undo ? [[t('bulk.undoBy'), `${undo.by.name} · ${dateTime(undo.at)} · ${undo.because}`] as [string, ReactNode]] : []),
    ...(undoneAt ?? finishedAt ? [[t('bulk.ended'), dateTime(undoneAt ?? finishedAt ?? '')] as [string, ReactNode]] : []),
  ]
  return <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">{rows.map(([name, value]) => <div key={name} className="contents"><dt className="text-ink-faint">{name}</dt><dd className="break-words">{value}</dd></div>)}</dl>
}

export function Skipped({ counts }: { counts: readonly { because: string; count: number }[] }) {
  const { t, number } = useLanguage()
  if (counts.length === 0) return <p className="text-ink-faint">{t('bulk.nothingSkipped')}</p>
  return <ul className="grid gap-1">{counts.map(({ because, count }) => <li key={because} className="flex justify-between gap-4"><span>{t(`bulk.because.${because}`, because)}</span><span className="tabular-nums">{number(count)}</span></li>)}</ul>
}

function Items({ operation }: { operation: Operation }) {
  const { t, number } = useLanguage()
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const items = usePages(['bulk', operation.id, 'items', outcome, operation.state], (cursor) => askItems(operation.id, outcome, cursor), atWork(operation.state) ? { refetchInterval: 5_000 } : {})
  const there = outcomes.filter((each) => operation.progress[each] > 0)
  return (
    <Panel title={t('bulk.items')} side={<div className="[&_label]:sr-only [&_select]:h-8 [&_select]:text-[13px]"><SelectField label={t('bulk.outcomeFilter')} value={outcome} onChange={(event) => setOutcome(there.find((each) => each === event.target.value) ?? '')}><option value="">{t('cases.any')}</option>{there.map((each) => <option key={each} value={each}>{`${t(`bulk.outcome.${each}`)} (${number(operation.progress[each])})`}</option>)}</SelectField></div>}>
      <Answered query={items}>
        {(found) => (
          <>
            <Samples items={found} topic={operation.queue} label={t('bulk.items')} note={(item) => (
              <p className="text-ink-soft">{t(`bulk.outcome.${item.outcome}`)}{item.because && <span className="block text-ink-faint">{t(`bulk.because.${item.because}`, item.because)}</span>}{item.caseId && <Link to="/cases/$caseId" params={{ caseId: item.caseId }} className="block text-accent hover:underline">{t('bulk.toCase')}</Link>}</p>
            )} />
            <More query={items} />
          </>
        )}
      </Answered>
    </Panel>
  )
}

function Moves({ operation: { id, moves, proposedBy, size } }: { operation: Operation }) {
  const { t, number } = useLanguage()
  const { me, may } = useMe()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<'refusal' | 'undo' | null>(null)
  const again = () => queries.invalidateQueries({ queryKey: ['bulk'] })
  const confirm = useMutation({ mutationFn: () => answer(qorgan.POST('/v1/bulk/{id}/confirmation', { params: { path: { id } } })), onSuccess: async () => { await again(); say(t('bulk.begun')) }, onError: again })
  const why = (move: keyof typeof moves) => { const found = moves[move]; return may('bulk.decide') ? (found.may ? undefined : t(`bulk.why.${found.because}`)) : t('bulk.notYours') }
  const isOver = !moves.confirm.may && moves.confirm.because !== 'not-for-yourself'
  return (
    <>
      {confirm.error && <Trouble error={confirm.error} />}
      {!isOver && <Button look="primary" size="small" disabled={confirm.isPending} reason={why('confirm')} onClick={() => confirm.mutate()}>{t('bulk.confirm', { shown: number(size) })}</Button>}
      {!isOver && <Button size="small" reason={why('refuse')} onClick={() => setAsked('refusal')}>{t(proposedBy.id === me?.id ? 'bulk.takeBack' : 'bulk.refuse')}</Button>}
      {isOver && moves.undo.may && <Button look="danger" size="small" reason={why('undo')} onClick={() => setAsked('undo')}>{t('bulk.undo')}</Button>}
      {asked && <Reason id={id} what={asked} onClose={() => setAsked(null)} onDone={again} />}
    </>
  )
}

function Reason({ id, what, onClose, onDone }: { id: string; what: 'refusal' | 'undo'; onClose: () => void; onDone: () => Promise<void> }) {
  const { t } = useLanguage()
  const [reason, setReason] = useState('')
  const send = useMutation({
    mutationFn: () => answer(qorgan.POST(`/v1/bulk/{id}/${what}`, { params: { path: { id } }, body: { reason: reason.trim() } })),
    onSuccess: async () => {
      await onDone()
      say(t(`bulk.said.${what}`))
      onClose()
    },
  })
  return (
    <FormDialog title={t(`bulk.ask.${what}`)} look={what === 'undo' ? 'danger' : 'primary'} onClose={onClose} onSubmit={() => send.mutate()} submit={t(`bulk.send.${what}`)} busy={send.isPending} error={send.error} reason={reason.trim().length < 3 ? t('needsReason') : undefined}>
      <p className="text-sm text-ink-soft">{t(`bulk.askText.${what}`)}</p>
      <TextArea label={t('reason')} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}
