import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { ofOrder } from './of-order.ts'
import { orderOut, visibleOrder } from './read-order.ts'
import { colleague } from './reviewer.ts'
import { Because, type OrderView } from './schema.ts'
import { clearSuspicions, lockOrder } from './store.ts'

/** Notes what was found out about an order that looked odd; whoever does takes no part in its review. */
export async function clearOrder(ctx: Ctx, rawId: string, raw: unknown): Promise<OrderView> {
  permit(ctx, 'order.review')
  const { because } = parse(Because, raw)
  const { id } = await visibleOrder(ctx, rawId)
  return change(ctx, async (tx) => {
    const order = (await lockOrder(tx, id)) ?? refuse('missing', 'not-found')
    if ((await clearSuspicions(tx, id, colleague(ctx), because)) === 0) refuse('conflict', 'conflict')
    await record(tx, 'order.cleared', ofOrder(order), { kind: 'order', id })
    return orderOut(tx.ctx, order)
  })
}
