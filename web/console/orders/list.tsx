import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, Empty, SelectField, type Tone } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { Answered, Code, Page, Panel } from '../parts/layout.tsx'
import { More, usePages } from '../parts/pages.tsx'
import { OrderClock } from './clock.tsx'
import { Register } from './register.tsx'

export const stateTones: Record<string, Tone> = { returned: 'warn', received: 'accent', 'in-review': 'accent', answered: 'good' }
const states = ['received', 'in-review', 'returned', 'answered'] as const

/** Orders of authorities with their clocks. */
export function OrdersPage() {
  const { t, locale, dateTime } = useLanguage()
  const { may } = useMe()
  const [state, setState] = useState('')
  const [registering, setRegistering] = useState(false)
  const orders = usePages(['orders', state, locale], (cursor) => answer(qorgan.GET('/v1/orders', { params: { query: { limit: 50, ...(cursor && { cursor }), ...(state !== '' && { state: state as (typeof states)[number] }) } } })), { refetchInterval: 30_000 })
  return (
    <Page title={t('nav.orders')} lead={t('orders.lead')} actions={<Button look="primary" size="small" reason={may('order.review') ? undefined : t('orders.notYours')} onClick={() => setRegistering(true)}>{t('orders.register')}</Button>}>
      <div className="w-56"><SelectField label={t('orders.state')} value={state} onChange={(event) => setState(event.target.value)}><option value="">{t('orders.all')}</option>{states.map((each) => <option key={each} value={each}>{t(`orders.states.${each}`)}</option>)}</SelectField></div>
      <Answered query={orders}>
        {(items) => items.length === 0 ? <Empty title={t('orders.none')}><p className="text-sm">{t('orders.noneText')}</p></Empty> : (
          <Panel label={t('nav.orders')}>
            <div className="overflow-x-auto">
              <table className="grid-table">
                <thead><tr><th scope="col">{t('orders.order')}</th><th scope="col">{t('orders.state')}</th><th scope="col">{t('orders.asked')}</th><th scope="col">{t('orders.receivedAt')}</th><th scope="col">{t('orders.clock')}</th></tr></thead>
                <tbody>
                  {items.map((order) => (
                    <tr key={order.id}>
                      <td><Link to="/orders/$orderId" params={{ orderId: order.id }} className="font-medium text-accent hover:underline">{order.kindTitle ?? t('orders.order')}</Link><span className="mt-0.5 block text-ink-faint">{order.authority.title}</span><span className="mt-0.5 block text-ink-faint">{order.reference && `№ ${order.reference} · `}<Code>{order.id.slice(-12)}</Code></span></td>
                      <td><span className="flex flex-wrap gap-1"><Badge tone={stateTones[order.state] ?? 'neutral'}>{t(`orders.states.${order.state}`)}</Badge>{order.outcome && <Badge>{t(`orders.answers.${order.outcome}`)}</Badge>}{order.urgency === 'immediate-danger' && <Badge tone="bad">{t('orders.danger')}</Badge>}{order.isBreached && <Badge tone="bad">{t('orders.late')}</Badge>}{order.unread > 0 && <Badge tone="accent">{t('orders.unread', { count: order.unread })}</Badge>}</span></td>
                      <td className="whitespace-nowrap">{order.requestedAction ? t(`orders.actions.${order.requestedAction}`) : '–'}<span className="block text-ink-faint">{t('orders.items', { count: order.items })}</span></td>
                      <td className="whitespace-nowrap">{dateTime(order.receivedAt, order.authority.timeZone)}</td>
                      <td className="min-w-48"><OrderClock clock={order.clock} isAnswered={order.state === 'answered'} /></td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <More query={orders} />
          </Panel>
        )}
      </Answered>
      {registering && <Register onClose={() => setRegistering(false)} />}
    </Page>
  )
}
