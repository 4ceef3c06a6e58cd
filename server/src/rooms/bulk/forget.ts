import { change } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { keptDays } from './schema.ts'
import { blankOld, forgetSubjectsOf } from './store.ts'

/** What was asked for and the lists of old operations; that they were, by whom and how many stays. */
export async function forgetOperations(ctx: Ctx): Promise<void> {
  permit(ctx, 'content.purge')
  await change(ctx, (tx) => blankOld(tx, new Date(ctx.now.getTime() - keptDays * 86_400_000)))
}

/** The item stays, because it was counted; it names nothing any more. */
export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await forgetSubjectsOf(tx, accountId)
}
