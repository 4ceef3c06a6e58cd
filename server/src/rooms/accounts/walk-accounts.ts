import type { Ctx } from '../../kernel/house.ts'
import { accountsAfter } from './store.ts'

/** What a walk over everybody reads of one account: no age, which costs more than all of this together. */
export type Walked = { id: string; country: string; locale: string; displayName: string | null; bio: string | null; createdAt: Date; isOpen: boolean }

/** The next accounts by id, in the order of registration; at most 5,000. Empty at the end. */
export async function accountsWith(ctx: Ctx, after: string, limit: number): Promise<Walked[]> {
  const rows = await accountsAfter(ctx.db, after, Math.min(limit, 5_000))
  return rows.map(({ id, country, locale, displayName, bio, createdAt, closedAt }) => ({ id, country, locale, displayName, bio, createdAt, isOpen: closedAt === null }))
}
