import type { Ctx } from '../../kernel/house.ts'
import { blockedBetween, type BlockedRow } from './store-controls.ts'

export const stillHolds = ({ holdsUntil }: Pick<BlockedRow, 'holdsUntil'>, now: Date): boolean => holdsUntil === null || holdsUntil > now

/**
 * Whether a guardian of either has blocked the other for them. Of use only while that one is under 18, which who
 * asks must know: at 18 the pairing and its blocks are gone.
 */
export async function guardedBetween(ctx: Ctx, a: string, b: string): Promise<{ byGuardianOfFirst: boolean; byGuardianOfSecond: boolean }> {
  // Asked of the table each time, so that the question costs the same whoever the two are.
  const blocks = await blockedBetween(ctx.db, a, b)
  const has = (teen: string, other: string) => blocks.some((row) => row.teenId === teen && row.accountId === other && stillHolds(row, ctx.now))
  return { byGuardianOfFirst: has(a, b), byGuardianOfSecond: has(b, a) }
}
