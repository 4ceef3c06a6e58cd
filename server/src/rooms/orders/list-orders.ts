import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { policyOf, text } from '../policy/index.ts'
import { clockOf, clockOut } from './clock-of.ts'
import { stateOf } from './moves.ts'
import { authorityOut } from './read-order.ts'
import type { Order, OrderRow, OrdersQuery } from './schema.ts'
import { extensionsOf, itemsOf, openDefects, pausesOf, selectOrders } from './store.ts'
import { proposalCounts } from './store-review.ts'
import { answersOf, breachesOf, unreadOf } from './store-thread.ts'

/** Orders, newest first: an authority's own, a registrar's own filings, or all for the platform's people. */
export async function listOrders(ctx: Ctx, { cursor, limit, state }: z.output<typeof OrdersQuery>): Promise<{ items: OrderRow[]; nextCursor: string | null }> {
  permit(ctx, 'order.read')
  const { actor } = ctx
  const isOfficer = actor.kind === 'authority'
  const found = await selectOrders(ctx.db, {
    authorityId: isOfficer ? actor.authorityId : null,
    filedBy: isOfficer && actor.roles.every((role) => role === 'registrar') ? actor.staffId : null,
    before: placeAfter(cursor), limit: limit + 1, state: state ?? null,
  })
  const items = await rowsOf(ctx, found.slice(0, limit))
  return { items, nextCursor: found.length > limit ? items.at(-1)!.id : null }
}

async function rowsOf(ctx: Ctx, orders: readonly Order[]): Promise<OrderRow[]> {
  const ids = orders.map(({ id }) => id)
  const [items, defects, pauses, extended, counts, answers, breaches, unread] = await Promise.all([
    itemsOf(ctx.db, ids), openDefects(ctx.db, ids), pausesOf(ctx.db, ids), extensionsOf(ctx.db, ids), proposalCounts(ctx.db, ids), answersOf(ctx.db, ids), breachesOf(ctx.db, ids),
    unreadOf(ctx.db, ids, ctx.actor.kind === 'authority' ? 'staff' : 'authority'),
  ])
  const policy = policyOf(ctx)
  return orders.map((order) => {
    const answer = answers.get(order.id)
    const clock = clockOf(ctx, order, pauses.filter(({ orderId }) => orderId === order.id), extended.has(order.id), answer?.answeredAt ?? ctx.now)
    const kind = policy.place(policy.authority(order.authorityId)?.countries[0] ?? 'ZZ').orderKinds.find((row) => row.kind === order.kind)
    return {
      id: order.id, state: stateOf({ openDefects: defects.filter(({ orderId }) => orderId === order.id).length, proposals: counts.get(order.id) ?? 0, isAnswered: answer !== undefined }),
      kind: kind?.kind ?? null, kindTitle: kind ? text(kind.title, ctx.locale) : null, authority: authorityOut(ctx, order.authorityId),
      requestedAction: order.requestedAction as OrderRow['requestedAction'], urgency: order.urgency, reference: order.reference, country: order.country,
      receivedAt: order.receivedAt.toISOString(), dueAt: clock?.dueAt.toISOString() ?? null, clock: clockOut(clock, extended.has(order.id)),
      items: items.filter(({ orderId }) => orderId === order.id).length, unread: unread.get(order.id) ?? 0, outcome: answer?.outcome ?? null, isBreached: breaches.has(order.id),
    }
  })
}
