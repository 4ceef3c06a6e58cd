import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { certifiedMembers } from '../access/index.ts'
import { policyOf } from '../policy/index.ts'
import './facts.ts'
import type { Case } from './schema.ts'
import { settingOf } from './settings.ts'
import { updateCase } from './store.ts'
import { type GivenVerdict, insertVerdict } from './store-verdicts.ts'

/**
 * Who has to look besides the one who has just decided; null when the verdict concludes the case. A senior who gets a
 * case that was escalated, or on which two differ, decides alone.
 */
export async function whoElse(tx: Tx, held: Case, given: GivenVerdict, pending: readonly GivenVerdict[]): Promise<'second' | 'senior' | null> {
  if (held.effect === 'none' || held.escalatedAt !== null) return null
  const [first] = pending
  if (first) return agrees(first, given) ? null : 'senior'
  return (await needsTwo(tx, held, given)) ? 'second' : null
}

const agrees = (a: GivenVerdict, b: GivenVerdict): boolean => a.verdict === b.verdict && (a.verdict === 'no-violation' || (a.policyId === b.policyId && a.action === b.action))

async function needsTwo(tx: Tx, held: Case, given: GivenVerdict): Promise<boolean> {
  const { twoPersonTopics, twoPersonForGravest } = await settingOf(tx.ctx, 'verdicts')
  const isGrave = twoPersonForGravest && given.verdict === 'violation' && given.policyId !== null && policyOf(tx.ctx).clause(given.policyId)?.immediate === true
  if (twoPersonTopics.includes(held.queue)) return true
  if (!isGrave) return false
  const colleagues = await certifiedMembers(tx.ctx, held.queue, held.language)
  return colleagues.some(({ id }) => id !== given.staffId && !held.excludedStaff.includes(id))
}

/** Keeps the verdict where the next person does not see it, and gives the case to somebody else, or to a senior when two differ. */
export async function passOn(tx: Tx, held: Case, given: GivenVerdict, to: 'second' | 'senior'): Promise<void> {
  await insertVerdict(tx, { ...given, part: to === 'second' ? 'first' : 'second', undoableUntil: to === 'second' ? given.undoableUntil : null })
  await updateCase(tx, held.id, {
    claimedBy: null, claimedUntil: null, heldUntil: null, excludedStaff: [...new Set([...held.excludedStaff, given.staffId])],
    ...(to === 'senior' ? { escalatedAt: tx.ctx.now } : {}),
  })
  await record(tx, 'case.passed-on', { caseId: held.id, queue: held.queue, staffId: given.staffId, verdictId: given.id, to }, { kind: 'case', id: held.id })
}
