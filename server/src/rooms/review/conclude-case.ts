import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Outcome } from './effect-of-verdict.ts'
import './facts.ts'
import type { Case, Item } from './schema.ts'
import { updateCase } from './store.ts'
import { type GivenVerdict, markSettled } from './store-verdicts.ts'

/** The end of a case: nobody holds it any more, and whoever had brought it learns the outcome. */
export async function concludeCase(tx: Tx, held: Case, items: readonly Item[], given: GivenVerdict, outcome: Outcome): Promise<void> {
  await markSettled(tx, held.id)
  await updateCase(tx, held.id, {
    concludedAt: tx.ctx.now, concludedBy: given.staffId, verdict: given.verdict, decisionId: outcome.decisionId, settlesAt: null,
    claimedBy: null, claimedUntil: null, heldUntil: null, reservedFor: null, reservedTeam: null, reservedUntil: null,
  })
  await record(tx, 'case.concluded', {
    caseId: held.id, subject: held.subject, accountId: held.accountId, effect: held.effect, queue: held.queue, language: held.language, country: held.country,
    verdict: given.verdict, policyId: outcome.policyId, action: outcome.action, decisionId: outcome.decisionId, staffId: given.staffId,
    openedAt: held.openedAt.toISOString(), items: items.map(({ kind, ref }) => ({ kind, ref })),
  }, { kind: 'case', id: held.id })
}
