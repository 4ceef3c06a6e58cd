import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button, TextArea } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { Panel, Trouble } from '../parts/layout.tsx'
import { type Order, useAct } from './ask.ts'

/** Messages with the authority; a question stops the clock until it is answered. */
export function Thread({ order }: { order: Order }) {
  const { t, dateTime } = useLanguage()
  const { may } = useMe()
  const [text, setText] = useState('')
  const [asks, setAsks] = useState(false)
  const send = useAct(order.id, () => answer(qorgan.POST('/v1/orders/{id}/messages', { params: { path: { id: order.id } }, body: { text, asks } })), 'orders.sent', () => {
    setText('')
    setAsks(false)
  })
  const zone = order.authority.timeZone
  const mayAsk = order.state === 'received' || order.state === 'in-review'
  return (
    <Panel title={t('orders.thread')}>
      <ol className="grid gap-2 p-3">
        {order.messages.length === 0 && <li className="text-[13px] text-ink-faint">{t('orders.noMessages')}</li>}
        {order.messages.map((message) => (
          <li key={message.id} className={`grid max-w-[85%] gap-0.5 rounded-xl px-3 py-2 text-[13px] ${message.from === 'staff' ? 'justify-self-end bg-accent-soft' : 'bg-sunken'}`}>
            <span className="text-ink-faint">{message.author ?? t(`orders.from.${message.from}`)} · {dateTime(message.sentAt, zone)}</span>
            <span className="break-words whitespace-pre-wrap">{message.text}</span>
            {message.from === 'staff' && <span className="text-[12px] text-ink-faint">{message.readAt ? t('orders.readAt', { at: dateTime(message.readAt, zone) }) : t('orders.unreadYet')}</span>}
          </li>
        ))}
      </ol>
      {may('order.review') && (
        <form className="grid gap-3 border-t border-line p-3" onSubmit={(event) => {
          event.preventDefault()
          send.mutate(undefined)
        }}>
          <TextArea label={t('orders.write')} rows={2} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
          {send.error ? <Trouble error={send.error} /> : null}
          <div className="flex flex-wrap items-center justify-between gap-3">
            <label className={`flex items-center gap-2 text-[13px] ${mayAsk ? '' : 'text-ink-faint'}`}><input type="checkbox" checked={asks} disabled={!mayAsk} onChange={(event) => setAsks(event.target.checked)} className="size-4 accent-accent" />{t('orders.asks')}</label>
            <Button type="submit" size="small" look="primary" disabled={send.isPending} reason={text.trim() === '' ? t('orders.needsText') : undefined}>{t('orders.send')}</Button>
          </div>
        </form>
      )}
    </Panel>
  )
}
