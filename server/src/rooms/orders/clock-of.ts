import type { Ctx } from '../../kernel/house.ts'
import { policyOf } from '../policy/index.ts'
import { type ClockAnswer, legalClock, type Pause, runningTerm } from './legal-clock.ts'
import type { ClockView, Order } from './schema.ts'

export type OrderClock = ClockAnswer & { timeZone: string; source: string | null; mayBeExtended: boolean }

/** The clock of an order under its ground; null where no law that was read sets one. */
export function clockOf(ctx: Ctx, order: Order, pauses: readonly Pause[], isExtended: boolean, at = ctx.now): OrderClock | null {
  const policy = policyOf(ctx)
  const authority = policy.authority(order.authorityId)
  const ground = order.legalGround === null ? null : policy.legalGround(order.legalGround)
  const place = policy.place(authority?.countries[0] ?? 'ZZ')
  const clock = place.clocks.find(({ id }) => id === ground?.clock)
  const term = runningTerm(clock)
  if (!term || !authority) return null
  const answer = legalClock({ term, receivedAt: order.receivedAt, timeZone: authority.timeZone, restDays: place.restDays, pauses, extended: isExtended, now: at })
  return { ...answer, timeZone: authority.timeZone, source: clock?.source ?? null, mayBeExtended: !isExtended && term.extendableToCalendarDays !== undefined }
}

export const clockOut = (clock: OrderClock | null, isExtended: boolean): ClockView | null => clock && {
  dueAt: clock.dueAt.toISOString(), timeZone: clock.timeZone, isPaused: clock.isPaused, isOver: clock.isOver, spentPercent: Math.floor(clock.spent * 100), isExtended,
  mayBeExtended: clock.mayBeExtended, isCalendarWhole: clock.isCalendarWhole, source: clock.source,
}
