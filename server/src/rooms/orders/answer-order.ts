import { change, record, recordLook } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import type { ItemOutcome, Refusal } from './moves.ts'
import { ofOrder } from './of-order.ts'
import { hoursBetween, orderOut, visibleOrder } from './read-order.ts'
import type { Order, OrderOutcome, OrderView } from './schema.ts'
import { itemsOf, selectOrder } from './store.ts'
import { outcomesOf, proposalsOf } from './store-review.ts'
import { answersOf, insertAnswer, noteReading } from './store-thread.ts'

/** The answer as it was given: fixed when it was given, whatever happens to the order afterwards. */
export type AnswerBody = {
  outcome: OrderOutcome
  hours: number
  items: { place: number; given: string; outcome: ItemOutcome; policyId: string | null; refusal: Refusal | null; words: string; disclosed: Record<string, string> | null; concludedAt: string }[]
}

/** Answers the order in the transaction that concluded its last item. */
export async function answerWhenWhole(tx: Tx, order: Order): Promise<void> {
  const items = await itemsOf(tx, [order.id])
  const ids = items.map(({ id }) => id)
  const [outcomes, proposals] = [await outcomesOf(tx, ids), await proposalsOf(tx, ids)]
  if (items.length === 0 || outcomes.size < items.length) return
  const rows = items.map((item): AnswerBody['items'][number] => {
    const [outcome, proposal] = [outcomes.get(item.id)!, proposals.get(item.id)!]
    return { place: item.place, given: item.given, outcome: proposal.outcome, policyId: proposal.policyId ?? order.legalGround, refusal: proposal.refusal, words: proposal.words, disclosed: outcome.disclosed, concludedAt: outcome.concludedAt.toISOString() }
  })
  const refused = rows.filter(({ outcome }) => outcome === 'refused').length
  const outcome = refused === 0 ? 'complied' : refused === rows.length ? 'rejected' : 'partly'
  const body: AnswerBody = { outcome, hours: hoursBetween(order.receivedAt, tx.ctx.now), items: rows }
  await insertAnswer(tx, { orderId: order.id, outcome, body, answeredAt: tx.ctx.now })
  await record(tx, 'order.answered', { ...ofOrder(order), outcome, receivedAt: order.receivedAt.toISOString(), answeredAt: tx.ctx.now.toISOString() }, { kind: 'order', id: order.id })
}

export type AnswerFile = { order: OrderView; body: AnswerBody; answeredAt: string }

/** The answer for a file, JSON or PDF. The first officer who opens it signs for it by that. */
export async function readAnswer(ctx: Ctx, rawId: string): Promise<AnswerFile> {
  permit(ctx, 'order.read')
  const { id } = await visibleOrder(ctx, rawId)
  return change({ ...ctx, idempotency: null }, async (tx) => {
    const answer = (await answersOf(tx, [id])).get(id) ?? refuse('missing', 'not-found')
    const order = (await selectOrder(tx, id)) ?? refuse('missing', 'not-found')
    await recordLook(tx, 'order.answer-looked-at', { kind: 'order', id }, ctx.actor.kind)
    if (ctx.actor.kind === 'authority') await noteReading(tx, id, ctx.actor.staffId)
    // What `answerWhenWhole` wrote.
    return { order: await orderOut(tx.ctx, order), body: answer.body as AnswerBody, answeredAt: answer.answeredAt.toISOString() }
  })
}
