import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Card, Empty, Loading, SelectField, type Tone } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { ClockLine } from './clock.tsx'
import { Page, Trouble } from './shell.tsx'

export const stateTones: Record<string, Tone> = { returned: 'warn', received: 'accent', 'in-review': 'accent', answered: 'good' }
export const outcomeTones: Record<string, Tone> = { complied: 'good', partly: 'warn', rejected: 'bad' }
const states = ['returned', 'received', 'in-review', 'answered'] as const

const askPage = (state: string, cursor: string | undefined) => answer(qorgan.GET('/v1/orders', { params: { query: { limit: 20, ...(cursor && { cursor }), ...(state !== '' && { state: state as (typeof states)[number] }) } } }))
type Listed = Awaited<ReturnType<typeof askPage>>

/** The authority's orders, newest first, each with its clock. */
export function ListPage() {
  const { t, dateTime, locale } = useLanguage()
  const [state, setState] = useState('')
  const orders = useInfiniteQuery({
    queryKey: ['orders', state, locale],
    queryFn: ({ pageParam }) => askPage(state, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: Listed) => nextCursor ?? undefined,
    refetchInterval: 30_000,
  })
  const items = orders.data?.pages.flatMap((page) => page.items)
  return (
    <Page title={t('list.title')} lead={t('list.lead')} side={<Link to="/new" tabIndex={-1}><Button look="primary">{t('nav.new')}</Button></Link>}>
      <div className="max-w-56"><SelectField label={t('list.state')} value={state} onChange={(event) => setState(event.target.value)}><option value="">{t('list.all')}</option>{states.map((each) => <option key={each} value={each}>{t(`state.${each}`)}</option>)}</SelectField></div>
      {orders.isPending && <Loading />}
      {orders.error && <Trouble error={orders.error} />}
      {items?.length === 0 && <Card><Empty title={t('list.none')}><p className="text-sm">{t('list.noneText')}</p></Empty></Card>}
      <ul className="grid gap-3">
        {items?.map((order) => (
          <li key={order.id}>
            <Link to="/orders/$orderId" params={{ orderId: order.id }} className="grid gap-3 rounded-2xl border border-line bg-surface p-4 hover:border-line-strong sm:p-5">
              <span className="flex flex-wrap items-center gap-2">
                <span className="font-medium">{order.kindTitle ?? t('list.noKind')}</span>
                <Badge tone={stateTones[order.state] ?? 'neutral'}>{t(`state.${order.state}`)}</Badge>
                {order.outcome && <Badge tone={outcomeTones[order.outcome] ?? 'neutral'}>{t(`outcome.${order.outcome}`)}</Badge>}
                {order.urgency === 'immediate-danger' && <Badge tone="bad">{t('urgency.immediate-danger')}</Badge>}
                {order.unread > 0 && <Badge tone="accent">{t('list.unread', { count: order.unread })}</Badge>}
              </span>
              <span className="flex flex-wrap gap-x-4 gap-y-1 text-[13px] text-ink-faint">
                <span>{t('list.received', { at: dateTime(order.receivedAt, order.authority.timeZone) })}</span>
                {order.reference && <span>{t('list.reference', { reference: order.reference })}</span>}
                <span>{t('list.items', { count: order.items })}</span>
                <span className="font-mono">{order.id.slice(-12)}</span>
              </span>
              <ClockLine clock={order.clock} isAnswered={order.state === 'answered'} />
            </Link>
          </li>
        ))}
      </ul>
      {orders.hasNextPage && <div className="text-center"><Button disabled={orders.isFetchingNextPage} onClick={() => void orders.fetchNextPage()}>{t('list.more')}</Button></div>}
    </Page>
  )
}
