import type { Ctx } from '../../kernel/house.ts'
import { accountsByIds } from './store.ts'

/** What this room holds on a person. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<object> {
  const row = (await accountsByIds(ctx.db, [accountId]))[0]
  return row ? { account: { ...row, createdAt: row.createdAt.toISOString(), closedAt: row.closedAt?.toISOString() ?? null } } : {}
}
