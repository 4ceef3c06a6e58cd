import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { clockOf } from './clock-of.ts'
import './facts.ts'
import { ofOrder } from './of-order.ts'
import { orderOut, visibleOrder } from './read-order.ts'
import { colleague } from './reviewer.ts'
import { Because, type OrderView } from './schema.ts'
import { insertExtension, lockOrder, pausesOf } from './store.ts'

/** Takes the longer term where the law of the order provides one, before the shorter is over; once, with the reason. */
export async function extendOrder(ctx: Ctx, rawId: string, raw: unknown): Promise<OrderView> {
  permit(ctx, 'order.review')
  const { because } = parse(Because, raw)
  const { id } = await visibleOrder(ctx, rawId)
  return change(ctx, async (tx) => {
    const order = (await lockOrder(tx, id)) ?? refuse('missing', 'not-found')
    const pauses = await pausesOf(tx, [id])
    const present = clockOf(tx.ctx, order, pauses, false)
    if (!present?.mayBeExtended || present.isOver || !(await insertExtension(tx, id, colleague(ctx), because))) refuse('conflict', 'not-extendable')
    const extended = clockOf(tx.ctx, order, pauses, true)
    await record(tx, 'order.extended', { ...ofOrder(order), dueAt: (extended ?? present).dueAt.toISOString() }, { kind: 'order', id })
    return orderOut(tx.ctx, order)
  })
}
