import { change } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { subjectInfo } from '../content/index.ts'
import type { Decision } from '../decisions/index.ts'
import { type Clause, type LocalisedText, policyOf } from '../policy/index.ts'
import { requireGround } from './allowed.ts'
import { respectExceptions } from './exceptions-in-force.ts'
import { impose } from './impose.ts'
import { reconcile } from './reconcile.ts'
import type { Enforcement } from './schema.ts'
import { insertViolation, lockAccount } from './store.ts'
import { tell } from './tell.ts'

/**
 * Decides about a subject in the caller's name and makes it so: decision, restriction, strike with what follows
 * from it, notice with the statement of reasons, and the fact, all in the caller's transaction.
 * Refuses `missing` without the subject, `invalid` at `/policy` or `/action` for what the clause does not allow,
 * 409 `excepted` and 403 `needs-senior` where an exception holds.
 */
export async function enforce(ctx: Ctx, input: Enforcement): Promise<{ decisionId: string }> {
  permit(ctx, 'decision.record')
  return change(ctx, async (tx) => {
    const info = (await subjectInfo(tx.ctx, input.subject)) ?? refuse('missing', 'not-found')
    const { clause, version } = requireGround(policyOf(tx.ctx), input)
    await respectExceptions(tx, info.accountId, input)
    await lockAccount(tx, info.accountId)
    const decision = await impose(tx, info, input, version)
    const noted = clause && isViolation(input) ? await noteViolation(tx, decision, clause) : []
    await tell(tx, decision, noted)
    return { decisionId: decision.id }
  })
}

/**
 * Removing something a person made and warning a person count against them. Limiting an audience does not, nor
 * does a hold, which is no judgement yet, nor an order, which judges by law and not by the guidelines.
 */
function isViolation({ subject, action, source, counts = true }: Enforcement): boolean {
  return counts && source !== 'order' && (subject.kind === 'account' ? action === 'warn' : action === 'remove')
}

/** Counts the violation, draws the consequences, and returns what the notice says of it. */
async function noteViolation(tx: Tx, decision: Decision, clause: Clause): Promise<LocalisedText[]> {
  const { strikes } = policyOf(tx.ctx).current
  await insertViolation(tx, {
    decisionId: decision.id,
    accountId: decision.accountId,
    clauseId: clause.id,
    policy: clause.policy,
    policyVersion: clause.version,
    feature: strikes.featureOf[decision.subject.kind],
    severity: clause.severity,
    immediate: clause.immediate,
    automated: decision.automatedDecision === 'fully' ? 'fully' : 'partially',
    at: decision.decidedAt,
  })
  const counted = await reconcile(tx, decision.accountId, decision.source)
  const own = counted.find(({ violation }) => violation.decisionId === decision.id)
  if (!own) return []
  if (own.kind === 'warning') return [strikes.texts.warning]
  return clause.immediate ? [strikes.texts.immediate] : [strikes.texts.strike, strikes.texts.expiry]
}
