import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { answerWhenWhole } from './answer-order.ts'
import './facts.ts'
import { orderOut, visibleOrder } from './read-order.ts'
import { colleague, orderUnderReview } from './reviewer.ts'
import { Confirmations, type Item, type Order, type OrderView } from './schema.ts'
import { itemsOf } from './store.ts'
import { confirmationsOf, insertConfirmation, insertOutcome, outcomesOf, type Proposal, proposalsOf } from './store-review.ts'
import { takeEffect } from './take-effect.ts'

/**
 * Agrees with what a colleague proposed. With as many people as the item needs it takes effect, and with the last item
 * the order is answered. Refuses 403 `not-for-yourself` for one's own proposal.
 */
export async function confirmOutcomes(ctx: Ctx, rawId: string, raw: unknown): Promise<OrderView> {
  permit(ctx, 'order.review')
  const { items: asked } = parse(Confirmations, raw)
  const staffId = colleague(ctx)
  const { id } = await visibleOrder(ctx, rawId)
  return change(ctx, async (tx) => {
    const order = await orderUnderReview(tx, id, staffId)
    const items = new Map((await itemsOf(tx, [id])).map((item) => [item.id, item]))
    const [done, standing] = [await outcomesOf(tx, [...items.keys()]), await proposalsOf(tx, [...items.keys()])]
    for (const [index, itemId] of [...new Set(asked)].entries()) {
      const item = items.get(itemId) ?? refuseField(`/items/${index}`, 'Is no item of this order')
      const proposal = standing.get(itemId) ?? refuse('conflict', 'conflict')
      if (done.has(itemId)) refuse('conflict', 'already-concluded')
      if (proposal.proposedBy === staffId) refuse('forbidden', 'not-for-yourself')
      if (!(await insertConfirmation(tx, proposal.id, staffId))) refuse('conflict', 'already-confirmed')
      await concludeWhenAgreed(tx, order, item, proposal)
    }
    await answerWhenWhole(tx, order)
    return orderOut(tx.ctx, order)
  })
}

async function concludeWhenAgreed(tx: Tx, order: Order, item: Item, proposal: Proposal): Promise<void> {
  const agreed = (await confirmationsOf(tx, [proposal.id])).get(proposal.id) ?? []
  if (agreed.length + 1 < proposal.needed) return
  const { decisionId, disclosed } = proposal.decisionId === null ? await takeEffect(tx, order, item, proposal) : { decisionId: proposal.decisionId, disclosed: null }
  await insertOutcome(tx, { itemId: item.id, proposalId: proposal.id, decisionId, disclosed, concludedAt: tx.ctx.now })
  await record(tx, 'order.item-concluded', { orderId: order.id, itemId: item.id, outcome: proposal.outcome, decisionId }, { kind: 'order', id: order.id })
}
