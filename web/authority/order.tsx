import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Card, Loading, Notice, SelectField, TextArea, TextField } from '../kit/parts.tsx'
import { answer, qorgan, saveFile } from './api.ts'
import { ClockLine } from './clock.tsx'
import { itemsOf } from './file.tsx'
import { outcomeTones, stateTones } from './list.tsx'
import { orderRoute } from './router.tsx'
import { formQuery, meQuery, Page, Trouble } from './shell.tsx'

const orderQuery = (id: string, locale: string) => ({ queryKey: ['order', id, locale], queryFn: () => answer(qorgan.GET('/v1/orders/{id}', { params: { path: { id } } })), refetchInterval: 30_000 })
type Order = Awaited<ReturnType<ReturnType<typeof orderQuery>['queryFn']>>

/** One order from filing to answer: its clock, what is missing, what was decided, and the thread. */
export function OrderPage() {
  const { t, locale, dateTime } = useLanguage()
  const { orderId } = orderRoute.useParams()
  const order = useQuery(orderQuery(orderId, locale))
  if (order.isPending) return <Loading />
  if (!order.data) return <Trouble error={order.error} />
  const { data } = order
  const zone = data.authority.timeZone
  return (
    <Page title={data.kindTitle ?? t('list.noKind')} lead={data.legalGround?.title} side={<span className="flex flex-wrap gap-2"><Badge tone={stateTones[data.state] ?? 'neutral'}>{t(`state.${data.state}`)}</Badge>{data.urgency === 'immediate-danger' && <Badge tone="bad">{t('urgency.immediate-danger')}</Badge>}</span>}>
      {data.state === 'returned' && <Returned order={data} />}
      {data.answer && <Answer order={data} />}
      <Card className="grid gap-4 p-4 sm:p-5"><ClockLine clock={data.clock} isAnswered={data.state === 'answered'} />{data.breach && <Notice tone="bad" title={t('order.breached', { at: dateTime(data.breach.dueAt, zone) })}>{data.breach.causes.map((each) => <p key={each.givenAt}>{t(`cause.${each.cause}`)}: {each.words}</p>)}</Notice>}</Card>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 gap-6"><Items order={data} /><Thread order={data} /></div>
        <Facts order={data} />
      </div>
    </Page>
  )
}

function Heading({ children }: { children: string }) {
  return <h2 className="border-b border-line px-4 py-3 text-sm font-semibold sm:px-5">{children}</h2>
}

function Facts({ order }: { order: Order }) {
  const { t, dateTime, number } = useLanguage()
  const zone = order.authority.timeZone
  const rows: [string, string | null | undefined][] = [
    [t('field.authority'), order.authority.title], [t('field.requestedAction'), order.requestedAction && t(`action.${order.requestedAction}`)], [t('field.country'), order.country], [t('field.reference'), order.reference],
    [t('field.processReference'), order.processReference], [t('field.secrecyUntil'), order.secrecyUntil && dateTime(order.secrecyUntil, zone)], [t('order.receivedAt'), dateTime(order.receivedAt, zone)], [t('order.number'), order.id],
    [t('order.document'), `${order.document.fileName} · ${number(Math.ceil(order.document.bytes / 1024))} KB`], ['SHA-256', order.document.sha256],
  ]
  const save = useMutation({ mutationFn: () => saveFile(`/v1/orders/${order.id}/document`, order.document.fileName) })
  return (
    <Card className="min-w-0">
      <Heading>{t('order.facts')}</Heading>
      <dl className="grid gap-3 p-4 text-sm sm:p-5">{rows.filter(([, value]) => value).map(([name, value]) => <div key={name} className="grid gap-0.5"><dt className="text-[13px] text-ink-faint">{name}</dt><dd className="break-all">{value}</dd></div>)}</dl>
      <div className="grid gap-2 px-4 pb-4 sm:px-5 sm:pb-5"><Button size="small" disabled={save.isPending} onClick={() => save.mutate()}>{t('order.saveDocument')}</Button>{save.error && <Trouble error={save.error} />}</div>
    </Card>
  )
}

function Answer({ order }: { order: Order }) {
  const { t, dateTime, number } = useLanguage()
  const save = useMutation({ mutationFn: (ending: 'pdf' | 'json') => saveFile(`/v1/orders/${order.id}/answer${ending === 'pdf' ? '.pdf' : ''}`, `answer-${order.id.slice(-12)}.${ending}`) })
  if (!order.answer) return null
  const { outcome, answeredAt, hours } = order.answer
  return (
    <Notice tone={outcomeTones[outcome] ?? 'neutral'} title={t(`outcome.${outcome}`)}>
      <p>{t('order.answeredAt', { at: dateTime(answeredAt, order.authority.timeZone), hours: number(hours, hours < 1 ? 2 : 1) })}</p>
      <div className="mt-3 flex flex-wrap gap-2"><Button size="small" disabled={save.isPending} onClick={() => save.mutate('pdf')}>{t('order.savePdf')}</Button><Button size="small" disabled={save.isPending} onClick={() => save.mutate('json')}>{t('order.saveJson')}</Button></div>
      {save.error && <Trouble error={save.error} />}
    </Notice>
  )
}

function Items({ order }: { order: Order }) {
  const { t, dateTime } = useLanguage()
  const me = useQuery(meQuery)
  const [lifting, setLifting] = useState(false)
  const isLiftable = order.items.some(({ outcome }) => outcome && outcome.liftedAt === null && !['refused', 'answered', 'disclosed'].includes(outcome.outcome))
  return (
    <Card>
      <Heading>{t('order.items')}</Heading>
      <ol className="divide-y divide-line">
        {order.items.length === 0 && <li className="p-4 text-sm text-ink-faint sm:px-5">{t('order.noItems')}</li>}
        {order.items.map(({ id, given, outcome }) => (
          <li key={id} className="grid gap-2 p-4 sm:px-5">
            <span className="text-sm break-all">{given || t('order.question')}</span>
            {outcome ? (
              <span className="grid gap-1 text-sm">
                <span className="flex flex-wrap gap-2"><Badge tone={outcome.outcome === 'refused' ? 'bad' : 'good'}>{t(`itemOutcome.${outcome.outcome}`)}</Badge>{outcome.liftedAt && <Badge tone="accent">{t('order.liftedAt', { at: dateTime(outcome.liftedAt, order.authority.timeZone) })}</Badge>}</span>
                {outcome.refusal && <span>{t(`refusal.${outcome.refusal}`)}</span>}
                <span className="text-ink-soft">{outcome.reason}</span>
                {outcome.outcome === 'removed' && outcome.ground && <span className="text-[13px] text-ink-faint">{outcome.ground}</span>}
                {outcome.disclosed && <span className="grid gap-0.5 text-[13px]">{Object.entries(outcome.disclosed).map(([name, value]) => <span key={name}>{t(`data.${name}`)}: {name === 'registeredAt' ? dateTime(value, order.authority.timeZone) : value}</span>)}</span>}
              </span>
            ) : <Badge>{t('order.pending')}</Badge>}
          </li>
        ))}
      </ol>
      {order.moves.includes('lift') && isLiftable && me.data?.roles.includes('head') && <div className="border-t border-line p-4 sm:px-5">{lifting ? <Lift order={order} onDone={() => setLifting(false)} /> : <Button size="small" onClick={() => setLifting(true)}>{t('order.lift')}</Button>}</div>}
    </Card>
  )
}

function Lift({ order, onDone }: { order: Order; onDone: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [because, setBecause] = useState('')
  const lift = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/orders/{id}/lift', { params: { path: { id: order.id } }, body: { because } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['order', order.id] })
      onDone()
    },
  })
  return (
    <form className="grid gap-3" onSubmit={(event) => {
      event.preventDefault()
      lift.mutate()
    }}>
      <TextArea label={t('order.liftBecause')} hint={t('order.liftHint')} required maxLength={1000} rows={2} value={because} onChange={(event) => setBecause(event.target.value)} />
      {lift.error && <Trouble error={lift.error} />}
      <div className="flex justify-end gap-2"><Button onClick={onDone}>{t('kit.cancel')}</Button><Button type="submit" look="primary" disabled={lift.isPending || because.trim() === ''}>{t('order.lift')}</Button></div>
    </form>
  )
}

function Thread({ order }: { order: Order }) {
  const { t, dateTime } = useLanguage()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const send = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/orders/{id}/messages', { params: { path: { id: order.id } }, body: { text } })),
    onSuccess: async () => {
      setText('')
      await queries.invalidateQueries({ queryKey: ['order', order.id] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate()
  }
  return (
    <Card>
      <Heading>{t('thread.title')}</Heading>
      <ol className="grid gap-3 p-4 sm:px-5">
        {order.messages.length === 0 && <li className="text-sm text-ink-faint">{t('thread.none')}</li>}
        {order.messages.map((message) => (
          <li key={message.id} className={`grid max-w-[85%] gap-1 rounded-2xl px-4 py-2.5 text-sm ${message.from === 'authority' ? 'justify-self-end bg-accent-soft' : 'bg-sunken'}`}>
            <span className="text-[13px] text-ink-faint">{message.author ?? t('thread.platform')} · {dateTime(message.sentAt, order.authority.timeZone)}</span>
            <span className="break-words whitespace-pre-wrap">{message.text}</span>
            {message.from === 'authority' && <span className="text-xs text-ink-faint">{message.readAt ? t('thread.read', { at: dateTime(message.readAt, order.authority.timeZone) }) : t('thread.unread')}</span>}
          </li>
        ))}
      </ol>
      <form onSubmit={submit} className="grid gap-3 border-t border-line p-4 sm:px-5">
        <TextArea label={t('thread.write')} required maxLength={4000} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
        {send.error && <Trouble error={send.error} />}
        <div className="text-right"><Button type="submit" look="primary" disabled={send.isPending || text.trim() === ''}>{t('thread.send')}</Button></div>
      </form>
    </Card>
  )
}

type Elements = Parameters<typeof mend>[1]
const mend = (id: string, body: { legalGround?: string; items?: ReturnType<typeof itemsOf>; country?: string; requestedAction?: Action; urgency?: 'normal' | 'immediate-danger'; reference?: string; processReference?: string; authority?: string }) => answer(qorgan.POST('/v1/orders/{id}/elements', { params: { path: { id } }, body }))
type Action = NonNullable<Order['requestedAction']>

/** What the order lacks, each with a field to mend it. */
function Returned({ order }: { order: Order }) {
  const { t, locale } = useLanguage()
  const queries = useQueryClient()
  const form = useQuery(formQuery)
  const [given, setGiven] = useState<Record<string, string>>({})
  const set = (field: string) => (event: { target: { value: string } }) => setGiven((before) => ({ ...before, [field]: event.target.value }))
  const valueOf = (field: string) => given[field] ?? ''
  const send = useMutation({
    mutationFn: () => {
      const filled = Object.fromEntries(order.missing.map((field) => [field, valueOf(field).trim()]).filter(([, value]) => value !== '')) as Record<string, string>
      return mend(order.id, { ...filled, ...(filled.items !== undefined && { items: itemsOf(filled.items) }) } as Elements)
    },
    onSuccess: (data) => {
      queries.setQueryData(['order', order.id, locale], data)
      void queries.invalidateQueries({ queryKey: ['orders'] })
    },
  })
  if (!form.data) return null
  const { grounds, authority } = form.data
  const ground = grounds.find(({ id }) => id === (valueOf('legalGround') || order.legalGround?.id))
  const choices: Record<string, { id: string; title: string }[]> = {
    authority: [authority], country: authority.countries.map((id) => ({ id, title: id })), urgency: ['normal', 'immediate-danger'].map((id) => ({ id, title: t(`urgency.${id}`) })),
    legalGround: grounds.filter(({ actions }) => actions.length > 0), requestedAction: (ground?.actions ?? []).map((id) => ({ id, title: t(`action.${id}`) })),
  }
  const messageOf = (field: string) => order.defects.filter((defect) => defect.field === field).map(({ message }) => message).join(' ')
  return (
    <Card className="border-warn/40">
      <Heading>{t('returned.title')}</Heading>
      <form className="grid gap-4 p-4 sm:p-5" onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}>
        <p className="text-sm text-ink-soft">{t('returned.lead')}</p>
        {order.missing.map((field) => choices[field]
          ? <SelectField key={field} label={t(`field.${field}`)} hint={messageOf(field)} value={valueOf(field)} onChange={set(field)}><option value="">{t('file.choose')}</option>{choices[field].map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</SelectField>
          : field === 'items' ? <TextArea key={field} label={t('field.items')} hint={messageOf(field)} rows={3} value={valueOf(field)} onChange={set(field)} /> : <TextField key={field} label={t(`field.${field}`)} hint={messageOf(field)} value={valueOf(field)} onChange={set(field)} />)}
        {send.error && <Trouble error={send.error} />}
        <div className="text-right"><Button type="submit" look="primary" disabled={send.isPending}>{t('returned.submit')}</Button></div>
      </form>
    </Card>
  )
}
