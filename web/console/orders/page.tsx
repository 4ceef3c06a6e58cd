import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, Notice, SelectField, TextArea } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { FormDialog } from '../parts/dialog.tsx'
import { Answered, Code, Page, Panel, Trouble } from '../parts/layout.tsx'
import { type Order, orderQuery, saveFile, useAct } from './ask.ts'
import { OrderClock } from './clock.tsx'
import { stateTones } from './list.tsx'
import { Items } from './items.tsx'
import { Thread } from './thread.tsx'

const route = getRouteApi('/orders/$orderId')

/** One order: its clock, what is odd about it, each item with what it means, the thread, the answer. */
export function OrderPage() {
  const { t, locale } = useLanguage()
  const { orderId } = route.useParams()
  const order = useQuery(orderQuery(orderId, locale))
  const shown = order.data && 'review' in order.data ? order.data : undefined
  return (
    <Page title={shown?.kindTitle ?? t('orders.order')} lead={shown?.legalGround?.title ?? ''} actions={shown && <><Badge tone={stateTones[shown.state] ?? 'neutral'}>{t(`orders.states.${shown.state}`)}</Badge>{shown.urgency === 'immediate-danger' && <Badge tone="bad">{t('orders.danger')}</Badge>}{shown.answer && <Badge>{t(`orders.answers.${shown.answer.outcome}`)}</Badge>}</>}>
      <Answered query={{ ...order, data: shown }}>
        {(each) => (
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="grid gap-4"><Doubts order={each} /><Items order={each} /><Thread order={each} /></div>
            <div className="grid gap-4"><Time order={each} /><Facts order={each} /></div>
          </div>
        )}
      </Answered>
    </Page>
  )
}

/** Why the order is not trusted yet, what is missing from it, and a missed term. */
function Doubts({ order }: { order: Order }) {
  const { t, dateTime, number } = useLanguage()
  const { may } = useMe()
  const [clearing, setClearing] = useState(false)
  const [because, setBecause] = useState('')
  const clear = useAct(order.id, () => answer(qorgan.POST('/v1/orders/{id}/clearance', { params: { path: { id: order.id } }, body: { because } })), 'orders.cleared', () => setClearing(false))
  const open = order.suspicions.filter(({ clearedBy }) => clearedBy === null)
  return (
    <>
      {order.state === 'returned' && <Notice tone="warn" title={t('orders.returned')}><ul className="mt-1 grid gap-0.5">{order.defects.map(({ field, message }) => <li key={field + message}>{message}</li>)}</ul></Notice>}
      {open.length > 0 && (
        <Notice tone="warn" title={t('orders.odd')}>
          <ul className="mt-1 grid gap-0.5">{open.map(({ id, code }) => <li key={id}>{t(`orders.suspicions.${code}`)}</li>)}</ul>
          <p className="mt-2 text-[13px]">{t('orders.oddText')}</p>
          <Button size="small" className="mt-2" reason={may('order.review') ? undefined : t('orders.notYours')} onClick={() => setClearing(true)}>{t('orders.clear')}</Button>
        </Notice>
      )}
      {order.suspicions.filter(({ clearedBy }) => clearedBy !== null).map(({ id, code, clearedBy, clearedBecause }) => <Notice key={id}>{t(`orders.suspicions.${code}`)} {t('orders.clearedBy', { name: clearedBy, reason: clearedBecause })}</Notice>)}
      {order.breach && <Breach order={order} />}
      {order.answer && <Notice tone={answerTones[order.answer.outcome]} title={t(`orders.answers.${order.answer.outcome}`)}>{t('orders.answeredAt', { at: dateTime(order.answer.answeredAt, order.authority.timeZone), hours: number(order.answer.hours, order.answer.hours < 1 ? 2 : 1) })} {order.answer.readAt ? t('orders.answerRead', { at: dateTime(order.answer.readAt, order.authority.timeZone) }) : t('orders.answerUnread')}<Files order={order} /></Notice>}
      {clearing && (
        <FormDialog title={t('orders.clear')} onClose={() => setClearing(false)} onSubmit={() => clear.mutate(undefined)} submit={t('orders.clearSubmit')} busy={clear.isPending} error={clear.error} reason={because.trim() === '' ? t('needsReason') : undefined}>
          <p className="text-sm text-ink-soft">{t('orders.clearText')}</p>
          <TextArea label={t('orders.found')} value={because} maxLength={1000} onChange={(event) => setBecause(event.target.value)} />
        </FormDialog>
      )}
    </>
  )
}

function Files({ order }: { order: Order }) {
  const { t, locale } = useLanguage()
  const save = useMutation({ mutationFn: (ending: 'pdf' | 'json') => saveFile(`/v1/orders/${order.id}/answer${ending === 'pdf' ? '.pdf' : ''}`, `answer-${order.id.slice(-12)}.${ending}`, locale) })
  return <span className="mt-2 flex flex-wrap gap-2"><Button size="small" disabled={save.isPending} onClick={() => save.mutate('pdf')}>PDF</Button><Button size="small" disabled={save.isPending} onClick={() => save.mutate('json')}>JSON</Button>{save.error ? <Trouble error={save.error} /> : null}<span className="sr-only">{t('orders.saveAnswer')}</span></span>
}

const answerTones = { complied: 'good', partly: 'warn', rejected: 'bad' } as const
const causes = ['staffing', 'complexity', 'late-information', 'technical', 'other'] as const

function Breach({ order }: { order: Order }) {
  const { t, dateTime } = useLanguage()
  const { may } = useMe()
  const [open, setOpen] = useState(false)
  const [cause, setCause] = useState<(typeof causes)[number]>('staffing')
  const [words, setWords] = useState('')
  const explain = useAct(order.id, () => answer(qorgan.POST('/v1/orders/{id}/breach-causes', { params: { path: { id: order.id } }, body: { cause, words } })), 'orders.explained', () => setOpen(false))
  if (!order.breach) return null
  return (
    <Notice tone="bad" title={t('orders.breached', { at: dateTime(order.breach.dueAt, order.authority.timeZone) })}>
      {order.breach.causes.map((each) => <p key={each.givenAt}>{t(`orders.causes.${each.cause}`)}: {each.words}</p>)}
      <Button size="small" className="mt-2" reason={may('order.review') ? undefined : t('orders.notYours')} onClick={() => setOpen(true)}>{t('orders.explain')}</Button>
      {open && (
        <FormDialog title={t('orders.explain')} onClose={() => setOpen(false)} onSubmit={() => explain.mutate(undefined)} submit={t('save')} busy={explain.isPending} error={explain.error} reason={words.trim() === '' ? t('needsReason') : undefined}>
          <p className="text-sm text-ink-soft">{t('orders.explainText')}</p>
          <SelectField label={t('orders.cause')} value={cause} onChange={(event) => setCause(causes.find((each) => each === event.target.value) ?? 'other')}>{causes.map((each) => <option key={each} value={each}>{t(`orders.causes.${each}`)}</option>)}</SelectField>
          <TextArea label={t('reason')} value={words} maxLength={1000} onChange={(event) => setWords(event.target.value)} />
        </FormDialog>
      )}
    </Notice>
  )
}

function Time({ order }: { order: Order }) {
  const { t, dateTime } = useLanguage()
  return (
    <Panel title={t('orders.clock')}>
      <div className="grid gap-2 p-3 text-[13px]">
        <OrderClock clock={order.clock} isAnswered={order.state === 'answered'} />
        {order.clock && <p className="text-ink-faint">{t('orders.zone', { zone: order.clock.timeZone })}</p>}
        {order.clock && !order.clock.isCalendarWhole && <p className="text-ink-faint">{t('orders.calendar')}</p>}
        {order.warnings.map(({ percent, warnedAt }) => <p key={percent} className="text-warn">{t('orders.warned', { percent, at: dateTime(warnedAt, order.authority.timeZone) })}</p>)}
      </div>
    </Panel>
  )
}

function Facts({ order }: { order: Order }) {
  const { t, dateTime, number, locale } = useLanguage()
  const save = useMutation({ mutationFn: () => saveFile(`/v1/orders/${order.id}/document`, order.document.fileName, locale) })
  const zone = order.authority.timeZone
  const rows: [string, string | null | undefined][] = [
    [t('orders.authority'), order.authority.title], [t('orders.asked'), order.requestedAction && t(`orders.actions.${order.requestedAction}`)], [t('orders.country'), order.country], [t('orders.reference'), order.reference], [t('orders.process'), order.processReference],
    [t('orders.secret'), order.secrecyUntil && dateTime(order.secrecyUntil, zone)], [t('orders.receivedAt'), dateTime(order.receivedAt, zone)], [t('orders.filedBy'), order.filedBy], [t('orders.takenInBy'), order.takenInBy], [t('orders.sender'), order.sender],
    [t('orders.document'), `${order.document.fileName} · ${number(Math.ceil(order.document.bytes / 1024))} KB`],
  ]
  return (
    <Panel title={t('orders.facts')}>
      <dl className="grid gap-2 p-3 text-[13px]">{rows.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt className="text-ink-faint">{name}</dt><dd className="break-words">{value}</dd></div>)}<div><dt className="text-ink-faint">SHA-256</dt><dd><Code>{order.document.sha256}</Code></dd></div></dl>
      <div className="grid gap-2 px-3 pb-3"><Button size="small" disabled={save.isPending} onClick={() => save.mutate()}>{t('orders.saveDocument')}</Button><p className="text-[12px] text-ink-faint">{t('orders.documentHint')}</p>{save.error ? <Trouble error={save.error} /> : null}</div>
    </Panel>
  )
}
