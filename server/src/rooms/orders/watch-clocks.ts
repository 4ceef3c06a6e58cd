import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { policyOf } from '../policy/index.ts'
import { clockOf } from './clock-of.ts'
import './facts.ts'
import { ofOrder } from './of-order.ts'
import { extensionsOf, lockOrder, openOrders, pausesOf } from './store.ts'
import { answersOf, insertBreach, insertWarning } from './store-thread.ts'

const atOnce = 2_000

/** Warns at each share of the time that has passed, and notes a term that is over; each once, and never taken back. */
export async function watchClocks(ctx: Ctx): Promise<{ warned: number; breached: number }> {
  permit(ctx, 'order.watch')
  let [warned, breached] = [0, 0]
  for (const order of await openOrders(ctx.db, atOnce)) {
    const pauses = await pausesOf(ctx.db, [order.id])
    if (!clockOf(ctx, order, pauses, false)) continue
    await change(ctx, async (tx) => {
      const seen = await watchOne(tx, order.id)
      warned += seen.warned
      breached += seen.breached
    })
  }
  return { warned, breached }
}

async function watchOne(tx: Tx, id: string): Promise<{ warned: number; breached: number }> {
  const order = await lockOrder(tx, id)
  if (!order || (await answersOf(tx, [id])).size > 0) return { warned: 0, breached: 0 }
  const clock = clockOf(tx.ctx, order, await pausesOf(tx, [id]), (await extensionsOf(tx, [id])).has(id))
  if (!clock || clock.isPaused) return { warned: 0, breached: 0 }
  const { dueAt, spent, isOver } = clock
  let warned = 0
  for (const percent of policyOf(tx.ctx).place(order.country ?? 'ZZ').orderWarnings.filter((each) => spent * 100 >= each)) {
    if (!(await insertWarning(tx, { orderId: id, percent, dueAt }))) continue
    warned += 1
    await record(tx, 'order.warned', { ...ofOrder(order), percent, dueAt: dueAt.toISOString() }, { kind: 'order', id })
  }
  const isNew = isOver && (await insertBreach(tx, id, dueAt))
  if (isNew) await record(tx, 'order.breached', { ...ofOrder(order), dueAt: dueAt.toISOString() }, { kind: 'order', id })
  return { warned, breached: isNew ? 1 : 0 }
}
