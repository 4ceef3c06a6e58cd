import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from './account-card.ts'
import { closingsDue, eraseAccountRow, insertClosing } from './store.ts'

/** How long a closed account can still be looked into: long enough to export and to notice that a child's account was closed by somebody else. */
export const eraseAfterDays = 30

/** Closes an account at once and for everybody; what lies behind it is erased when the term is over. */
export async function closeAccount(ctx: Ctx, accountId: string): Promise<{ id: string; eraseAfter: string }> {
  permit(ctx, 'account.close')
  return change(ctx, async (tx) => {
    const card = await requireAccount(tx.ctx, accountId)
    const eraseAfter = new Date(tx.ctx.now.getTime() + eraseAfterDays * 86_400_000)
    await insertClosing(tx, card.id, eraseAfter)
    await record(tx, 'account.closed', { accountId: card.id, country: card.country, eraseAfter: eraseAfter.toISOString() }, { kind: 'account', id: card.id })
    return { id: card.id, eraseAfter: eraseAfter.toISOString() }
  })
}

/** Closed accounts whose term is over, by id, after the one last seen. */
export function accountsToErase(ctx: Ctx, after: string, limit: number): Promise<string[]> {
  return closingsDue(ctx.db, ctx.now, after, limit)
}

/** The last step of erasing: other rooms have let go of what they held on the person. */
export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await eraseAccountRow(tx, accountId)
  await record(tx, 'account.erased', { accountId }, { kind: 'account', id: accountId })
}
