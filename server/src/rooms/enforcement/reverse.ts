import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { decisionById, reversalOf } from '../decisions/index.ts'
import { reconcile } from './reconcile.ts'
import type { Reversal } from './schema.ts'
import { lockAccount, withdrawViolation } from './store.ts'
import { takeBack } from './take-back.ts'

/**
 * Takes a decision back in the caller's name: its restrictions end, its strike goes with all that followed from it,
 * the person is told, and the fact is recorded. Refuses 409 `already-reversed`, and `conflict` for a reversal.
 */
export async function reverse(ctx: Ctx, { decisionId, facts, source }: Reversal): Promise<{ decisionId: string }> {
  permit(ctx, 'decision.record')
  const id = existingId(decisionId)
  return change(ctx, async (tx) => {
    const found = (await decisionById(tx.ctx, id)) ?? refuse('missing', 'not-found')
    if (found.reverses !== null) refuse('conflict', 'conflict')
    await lockAccount(tx, found.accountId)
    if (await reversalOf(tx.ctx, id)) refuse('conflict', 'already-reversed')
    const reversal = await takeBack(tx, found, facts, source)
    if (await withdrawViolation(tx, id)) await reconcile(tx, found.accountId, source, [id])
    return { decisionId: reversal.id }
  })
}
