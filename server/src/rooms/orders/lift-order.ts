import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { releaseHold } from '../content/index.ts'
import { reversalOf } from '../decisions/index.ts'
import { reverse } from '../enforcement/index.ts'
import './facts.ts'
import { orderOut, visibleOrder } from './read-order.ts'
import { LiftAsked, type OrderView } from './schema.ts'
import { itemsOf, lockOrder } from './store.ts'
import { insertLift, liftsOf, outcomesOf, proposalsOf } from './store-review.ts'
import { insertMessage, messagesOf } from './store-thread.ts'

type Lifting = { itemIds: string[]; because: string; by: { kind: string; id: string } }
const restricting: readonly string[] = ['withheld', 'removed', 'suspended', 'preserved']

/**
 * Lifts what an order had led to: what was withheld is there again, in the same transaction when a colleague lifts it,
 * and from the fact when the authority's head does, because an authority decides nothing itself.
 */
export async function liftOrder(ctx: Ctx, rawId: string, raw: unknown): Promise<OrderView> {
  permit(ctx, 'order.lift')
  const { actor } = ctx
  if (actor.kind !== 'staff' && actor.kind !== 'authority') refuse('forbidden', 'not-permitted')
  const input = parse(LiftAsked, raw)
  const { id } = await visibleOrder(ctx, rawId)
  return change(ctx, async (tx) => {
    const order = (await lockOrder(tx, id)) ?? refuse('missing', 'not-found')
    const liftable = await liftableItems(tx, id)
    const itemIds = input.items ?? liftable
    if (input.items?.some((itemId) => !liftable.includes(itemId))) refuseField('/items', 'names what restricts nothing or was lifted before')
    if (itemIds.length === 0) refuse('conflict', 'conflict')
    if (actor.kind === 'authority') {
      const messageId = newId(ctx.now)
      await insertMessage(tx, { id: messageId, orderId: id, fromKind: 'authority', fromId: actor.staffId, text: input.because, sentAt: ctx.now })
      await record(tx, 'order.lift-asked', { orderId: id, itemIds, messageId, askedBy: actor.staffId }, { kind: 'order', id })
    } else await lift(tx, id, { itemIds, because: input.because, by: { kind: 'staff', id: actor.staffId } })
    return orderOut(tx.ctx, order)
  })
}

/** Carries out what an authority's head asked for; what was lifted meanwhile stays as it is. */
export async function liftAsAsked(tx: Tx, { orderId, itemIds, messageId, askedBy }: { orderId: string; itemIds: string[]; messageId: string; askedBy: string }): Promise<void> {
  permit(tx.ctx, 'order.lift')
  await lockOrder(tx, orderId)
  const liftable = await liftableItems(tx, orderId)
  const because = (await messagesOf(tx, orderId)).find(({ id }) => id === messageId)?.text ?? ''
  await lift(tx, orderId, { itemIds: itemIds.filter((id) => liftable.includes(id)), because, by: { kind: 'authority', id: askedBy } })
}

async function liftableItems(tx: Tx, orderId: string): Promise<string[]> {
  const ids = (await itemsOf(tx, [orderId])).map(({ id }) => id)
  const [outcomes, proposals, lifts] = [await outcomesOf(tx, ids), await proposalsOf(tx, ids), await liftsOf(tx, ids)]
  return ids.filter((id) => outcomes.has(id) && !lifts.has(id) && restricting.includes(proposals.get(id)?.outcome ?? ''))
}

async function lift(tx: Tx, orderId: string, { itemIds, because, by }: Lifting): Promise<void> {
  const items = (await itemsOf(tx, [orderId])).filter(({ id }) => itemIds.includes(id))
  const outcomes = await outcomesOf(tx, itemIds)
  for (const { id, subject } of items) {
    const decisionId = outcomes.get(id)?.decisionId ?? null
    // An appeal may have taken it back before.
    const isReversed = decisionId !== null && (await reversalOf(tx.ctx, decisionId)) !== null
    const reversal = decisionId === null || isReversed ? null : await reverse(tx.ctx, { decisionId, facts: null, source: 'order' })
    if (decisionId === null && subject) await releaseHold(tx, { subject, ground: 'order', ref: orderId })
    await insertLift(tx, { itemId: id, liftedByKind: by.kind, liftedBy: by.id, because, reversalId: reversal?.decisionId ?? null, liftedAt: tx.ctx.now })
    await record(tx, 'order.lifted', { orderId, itemId: id, reversalId: reversal?.decisionId ?? null }, { kind: 'order', id: orderId })
  }
}
