import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { decisionById, reversalOf } from '../decisions/index.ts'
import { restrict, restrictionHistory } from '../standing/index.ts'
import { reverse } from './reverse.ts'

/**
 * As if the decision had not been made: it is reversed, and the holds whose place it took hold again. Both stay in
 * the record. The caller sees to it that nobody was told.
 */
export async function undo(ctx: Ctx, decisionId: string): Promise<{ decisionId: string }> {
  permit(ctx, 'decision.record')
  return change(ctx, async (tx) => {
    const decision = (await decisionById(tx.ctx, decisionId)) ?? refuse('missing', 'not-found')
    const reversal = await reverse(tx.ctx, { decisionId, facts: null, source: 'moderator' })
    const replaced = (await restrictionHistory(tx.ctx, decision.subject)).filter(({ kind, endedAt }) => kind === 'hold' && endedAt?.getTime() === decision.decidedAt.getTime())
    for (const { subject, kind, countries, feature, decisionId: heldBy, endsAt } of replaced) {
      const isOver = (endsAt !== null && endsAt <= tx.ctx.now) || (await reversalOf(tx.ctx, heldBy)) !== null
      if (!isOver) await restrict(tx, [{ subject, kind, countries, feature, decisionId: heldBy, endsAt }])
    }
    return reversal
  })
}
