import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { accountCard } from '../accounts/index.ts'
import { subjectInfo } from '../content/index.ts'
import { policyOf } from '../policy/index.ts'
import './facts.ts'
import { outcomesFor } from './moves.ts'
import { orderOut, visibleOrder } from './read-order.ts'
import { colleague, orderUnderReview } from './reviewer.ts'
import { type Item, type Order, type OrderView, Proposals } from './schema.ts'
import { itemsOf } from './store.ts'
import { outcomesOf, type Proposal, proposalsOf, replaceProposal } from './store-review.ts'
import { takeEffect, undoEffect } from './take-effect.ts'

type Proposed = Proposals['items'][number]

/**
 * Says what is to be done with items, each by itself; it waits for another colleague, who confirms it or proposes
 * otherwise. Under immediate danger a measure may begin at once, and the second person looks afterwards: one that is
 * replaced is taken back in the same moment.
 */
export async function proposeOutcomes(ctx: Ctx, rawId: string, raw: unknown): Promise<OrderView> {
  permit(ctx, 'order.review')
  const { items: proposed, atOnce } = parse(Proposals, raw)
  const staffId = colleague(ctx)
  const { id } = await visibleOrder(ctx, rawId)
  return change(ctx, async (tx) => {
    const order = await orderUnderReview(tx, id, staffId)
    if (atOnce && order.urgency !== 'immediate-danger') refuseField('/atOnce', 'Only under immediate danger')
    const items = new Map((await itemsOf(tx, [id])).map((item) => [item.id, item]))
    const [done, standing] = [await outcomesOf(tx, [...items.keys()]), await proposalsOf(tx, [...items.keys()])]
    for (const [index, each] of proposed.entries()) {
      const item = items.get(each.itemId) ?? refuseField(`/items/${index}/itemId`, 'Is no item of this order')
      if (done.has(item.id)) refuse('conflict', 'already-concluded')
      checkFit(tx.ctx, order, item, each, `/items/${index}`)
      await replace(tx, order, item, each, { staffId, atOnce, before: standing.get(item.id) ?? null })
    }
    await record(tx, 'order.proposed', { orderId: id, items: proposed.length }, { kind: 'order', id })
    return orderOut(tx.ctx, order)
  })
}

function checkFit(ctx: Ctx, order: Order, item: Item, { outcome, policy, refusal, days }: Proposed, pointer: string): void {
  const fitting = outcomesFor(order.requestedAction, item.subject?.kind ?? null)
  if (!fitting.includes(outcome)) refuseField(`${pointer}/outcome`, `does not fit this item: ${fitting.join(', ')}`)
  if ((outcome === 'refused') !== (refusal !== undefined)) refuseField(`${pointer}/refusal`, outcome === 'refused' ? 'Needed: say on which ground it is refused' : 'Only for a refusal')
  if ((outcome === 'removed') !== (policy !== undefined)) refuseField(`${pointer}/policy`, outcome === 'removed' ? 'Needed: content is removed everywhere only under a clause of the guidelines' : 'Only for a removal under the guidelines')
  if ((outcome === 'suspended') !== (days !== undefined)) refuseField(`${pointer}/days`, outcome === 'suspended' ? 'Needed: say for how many days' : 'Only for a suspension')
  if (policy !== undefined && item.subject && !policyOf(ctx).actionsFor(policy, item.subject.kind).includes('remove')) refuseField(`${pointer}/policy`, 'is no clause under which this may be removed')
}

type How = { staffId: string; atOnce: boolean; before: Proposal | null }

async function replace(tx: Tx, order: Order, item: Item, { outcome, policy, refusal, words, escalated, days }: Proposed, { staffId, atOnce, before }: How): Promise<void> {
  if (before?.decisionId) await undoEffect(tx, before.decisionId)
  const proposal: Omit<Proposal, 'replacedAt'> = {
    id: newId(tx.ctx.now), itemId: item.id, outcome, policyId: policy ?? null, refusal: refusal ?? null, words, days: days ?? null, escalated, needed: await peopleNeeded(tx, item, outcome, escalated),
    proposedBy: staffId, proposedAt: tx.ctx.now, decisionId: null,
  }
  const mayBegin = atOnce && (outcome === 'withheld' || outcome === 'removed' || outcome === 'suspended')
  await replaceProposal(tx, { ...proposal, decisionId: mayBegin ? (await takeEffect(tx, order, item, proposal)).decisionId : null })
}

/** Two people; a third for a minor's data and for what conflicts with the public interest or another law. */
async function peopleNeeded(tx: Tx, { subject }: Item, outcome: string, escalated: boolean): Promise<number> {
  if (escalated) return 3
  if (outcome !== 'disclosed' || !subject) return 2
  const info = await subjectInfo(tx.ctx, subject)
  const owner = info && await accountCard(tx.ctx, info.accountId)
  return owner?.band === '18+' ? 2 : 3
}
