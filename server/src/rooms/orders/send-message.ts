import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import './facts.ts'
import { orderOut, visibleOrder } from './read-order.ts'
import { NewMessage, type OrderView } from './schema.ts'
import { beginPause, endPause, lockOrder, openDefects } from './store.ts'
import { answersOf, countMessages, insertMessage } from './store-thread.ts'

const most = 500

/**
 * Writes to the other side. A colleague who asks for clarification stops the clock until the authority writes back;
 * the clock of an order that lacks something stands until that is mended.
 */
export async function sendMessage(ctx: Ctx, rawId: string, raw: unknown): Promise<OrderView> {
  permit(ctx, 'order.message')
  const { actor } = ctx
  if (actor.kind !== 'authority' && actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { text, asks } = parse(NewMessage, raw)
  if (asks && actor.kind === 'authority') refuseField('/asks', 'Is for the platform’s people')
  const { id } = await visibleOrder(ctx, rawId)
  return change(ctx, async (tx) => {
    const order = (await lockOrder(tx, id)) ?? refuse('missing', 'not-found')
    if ((await countMessages(tx, id)) >= most) refuse('conflict', 'too-many')
    await insertMessage(tx, { id: newId(ctx.now), orderId: id, fromKind: actor.kind, fromId: actor.staffId, text, sentAt: ctx.now })
    await moveClock(tx, id, actor.kind, asks)
    await record(tx, 'order.message-sent', { orderId: id, from: actor.kind }, { kind: 'order', id })
    return orderOut(tx.ctx, order)
  })
}

async function moveClock(tx: Tx, orderId: string, from: 'authority' | 'staff', asks: boolean): Promise<void> {
  const [answers, defects] = [await answersOf(tx, [orderId]), await openDefects(tx, [orderId])]
  if (answers.size > 0 || defects.length > 0) {
    if (asks && answers.size > 0) refuse('conflict', 'conflict')
    return
  }
  if (from === 'authority') await endPause(tx, orderId)
  else if (asks) await beginPause(tx, newId(tx.ctx.now), orderId)
}
