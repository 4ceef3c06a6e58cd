import type { Tx } from '../../kernel/database.ts'
import { permit } from '../../kernel/permit.ts'
import type { Decision, NewDecision } from './schema.ts'
import { insertDecision } from './store.ts'

/**
 * Appends a decision in the caller's transaction, in the name of the caller's actor. It restricts nothing by
 * itself: enforcement does that in the same transaction and records the fact.
 */
export async function recordDecision(tx: Tx, decision: NewDecision): Promise<Decision> {
  permit(tx.ctx, 'decision.record')
  return insertDecision(tx, decision)
}
