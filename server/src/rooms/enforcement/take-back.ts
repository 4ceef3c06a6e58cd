import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type Decision, recordDecision, type Source } from '../decisions/index.ts'
import { lift } from '../standing/index.ts'
import './facts.ts'
import type { Reversal } from './schema.ts'
import { tell } from './tell.ts'

/** The reversal of one decision by itself, without looking at what followed from it. */
export async function takeBack(tx: Tx, decision: Decision, facts: Reversal['facts'], source: Source): Promise<Decision> {
  const reversal = await recordDecision(tx, {
    subject: decision.subject,
    accountId: decision.accountId,
    country: decision.country,
    language: decision.language,
    policyId: decision.policyId,
    policyVersion: decision.policyVersion,
    action: 'restore',
    territory: decision.territory,
    source,
    detection: {},
    automatedDetection: false,
    automatedDecision: tx.ctx.actor.kind === 'staff' ? 'not' : 'fully',
    facts,
    reverses: decision.id,
    notifyAfter: decision.notifyAfter && decision.notifyAfter > tx.ctx.now ? decision.notifyAfter : null,
    appealableUntil: null,
  })
  await lift(tx, decision.id)
  await record(tx, 'decision.reversed', {
    decisionId: decision.id,
    reversalId: reversal.id,
    subject: decision.subject,
    accountId: decision.accountId,
    country: decision.country,
    language: decision.language,
    policyId: decision.policyId,
    policyVersion: decision.policyVersion,
    action: decision.action === 'restore' ? refuse('conflict', 'conflict') : decision.action,
    source: decision.source,
    automatedDetection: decision.automatedDetection,
    automatedDecision: decision.automatedDecision,
    decidedAt: decision.decidedAt.toISOString(),
    reversedAt: reversal.decidedAt.toISOString(),
    reversedBy: source,
  }, decision.subject)
  await tell(tx, reversal)
  return reversal
}
