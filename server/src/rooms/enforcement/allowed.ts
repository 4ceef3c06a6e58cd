import { refuseField } from '../../kernel/refusal.ts'
import { type Action, type Clause, type Policy, type SubjectKind } from '../policy/index.ts'
import type { Enforcement } from './schema.ts'

/** What can be done to each kind of subject at all, whoever asks for it. */
export const possible: Record<SubjectKind, readonly Action[]> = {
  account: ['warn', 'restrict-feature', 'suspend', 'remove', 'hold', 'withhold'],
  video: ['remove', 'hold', 'limit-16', 'limit-18', 'not-for-feeds', 'warn-screen', 'withhold'],
  comment: ['remove', 'hold', 'limit-16', 'limit-18', 'withhold'],
  message: ['remove', 'hold', 'warn-screen', 'withhold'],
}

export type Ground = { clause: Clause; version: string } | { clause: null; version: string }

/**
 * The ground of a decision, or a refusal of the field that is wrong: an unknown clause, an action that the clause
 * does not allow for this kind of subject. An order may name a legal ground instead and may do what is possible.
 */
export function requireGround(policy: Policy, { subject, policyId, action, source }: Pick<Enforcement, 'subject' | 'policyId' | 'action' | 'source'>): Ground {
  const clause = policy.clause(policyId)
  const version = policy.current.version
  const isOrder = source === 'order'
  const legalGround = isOrder && policy.legalGround(policyId) !== null
  if (!clause && !legalGround) refuseField('/policy', 'is not a clause of the guidelines')
  if (!possible[subject.kind].includes(action)) refuseField('/action', `cannot be done to this kind of subject: ${possible[subject.kind].join(', ')}`)
  if (clause && !isOrder && !policy.actionsFor(policyId, subject.kind).includes(action)) {
    refuseField('/action', `is not allowed by this clause: ${policy.actionsFor(policyId, subject.kind).join(', ')}`)
  }
  return { clause, version }
}
