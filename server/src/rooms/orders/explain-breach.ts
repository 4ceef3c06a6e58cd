import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { orderOut, visibleOrder } from './read-order.ts'
import { colleague } from './reviewer.ts'
import { BreachCause, type OrderView } from './schema.ts'
import { lockOrder } from './store.ts'
import { breachesOf, insertCause } from './store-thread.ts'

/** Says why a term was missed. Causes are added, never changed: the database itself refuses to edit them. */
export async function explainBreach(ctx: Ctx, rawId: string, raw: unknown): Promise<OrderView> {
  permit(ctx, 'order.review')
  const { cause, words } = parse(BreachCause, raw)
  const { id } = await visibleOrder(ctx, rawId)
  return change(ctx, async (tx) => {
    const order = (await lockOrder(tx, id)) ?? refuse('missing', 'not-found')
    if (!(await breachesOf(tx, [id])).has(id)) refuse('conflict', 'conflict')
    await insertCause(tx, { id: newId(ctx.now), orderId: id, cause, words, givenBy: colleague(ctx) })
    await record(tx, 'order.breach-explained', { orderId: id, cause }, { kind: 'order', id })
    return orderOut(tx.ctx, order)
  })
}
