import type { Proposal } from '@qorgan/rules'
import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'
import type { SubjectKind } from '../policy/index.ts'
import './facts.ts'
import { countAction, insertTrial } from './store.ts'
import { insertStop } from './store-stops.ts'

/**
 * Whether the rule may act without a person this time. Counts the action when it may. A rule without a limit never
 * acts alone; one that has used up its hour does not either, and the first time in the hour that is told as a fact and waits for the policy lead.
 */
export async function mayActAlone(tx: Tx, proposal: Pick<Proposal, 'rule' | 'automaticPerHour'>, subjectKind: SubjectKind): Promise<boolean> {
  const limit = proposal.automaticPerHour
  if (limit === null) return false
  const hourAt = new Date(Math.floor(tx.ctx.now.getTime() / 3_600_000) * 3_600_000)
  const count = await countAction(tx, proposal.rule, hourAt)
  if (count <= limit) return true
  if (count === limit + 1) {
    await insertStop(tx, { id: newId(tx.ctx.now), rule: proposal.rule, hourAt, most: limit, subjectKind })
    await record(tx, 'rule.limit-reached', { rule: proposal.rule, limit, hourAt: hourAt.toISOString(), subjectKind }, { kind: 'rule', id: proposal.rule })
  }
  return false
}

/** Keeps what rules on trial would have proposed, for whoever decides whether they go live. */
export async function keepTrial(tx: Tx, subject: { kind: SubjectKind; id: string }, trial: readonly Proposal[]): Promise<void> {
  if (trial.length === 0) return
  await insertTrial(tx, trial.map((each) => ({ id: newId(tx.ctx.now), rule: each.rule, subjectKind: subject.kind, subjectId: subject.id, action: each.action })))
}
