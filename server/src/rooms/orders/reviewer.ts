import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Order } from './schema.ts'
import { lockOrder, openDefects, suspicionsOf } from './store.ts'
import { answersOf } from './store-thread.ts'

/** The colleague who acts; every verb of the review is for the platform's own people. */
export function colleague({ actor }: Ctx): string {
  return actor.kind === 'staff' ? actor.staffId : refuse('forbidden', 'not-permitted')
}

/**
 * The order under review, locked. Refuses 409 while it is returned, answered or not trusted yet, and 403
 * `not-for-yourself` for whoever registered it or looked into its sender: intake and review are other people.
 */
export async function orderUnderReview(tx: Tx, id: string, staffId: string): Promise<Order> {
  const order = (await lockOrder(tx, id)) ?? refuse('missing', 'not-found')
  if ((await openDefects(tx, [id])).length > 0 || (await answersOf(tx, [id])).size > 0) refuse('conflict', 'conflict')
  const suspicions = await suspicionsOf(tx, id)
  if (suspicions.some(({ clearedAt }) => clearedAt === null)) refuse('conflict', 'not-cleared')
  if (order.takenInBy === staffId || suspicions.some(({ clearedBy }) => clearedBy === staffId)) refuse('forbidden', 'not-for-yourself')
  return order
}
