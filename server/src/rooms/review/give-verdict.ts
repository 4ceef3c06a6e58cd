import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { requireCertificate } from '../access/index.ts'
import { policyOf } from '../policy/index.ts'
import { concludeCase } from './conclude-case.ts'
import { groundOf, settle, takesBack } from './effect-of-verdict.ts'
import './facts.ts'
import { type Case, Verdict, type VerdictGiven } from './schema.ts'
import { selectItems, updateCase } from './store.ts'
import { type GivenVerdict, insertVerdict, selectPending, setDecisions } from './store-verdicts.ts'
import { passOn, whoElse } from './two-people.ts'
import { withOwnCase } from './with-own-case.ts'

export const undoSeconds = 10
/** A case whose verdict waits stays with its moderator, however late the clock of the timer is. */
const settlingHours = 24

/**
 * Decides a case that the caller holds. A violation is enforced with its clause and action (the clause's own when
 * none is named); no violation takes back what machines alone had laid on the subject. Where two people are needed,
 * the first verdict waits unseen for the second, and a difference goes to a senior. An `undoable` verdict restricts at
 * once; telling people, and whatever gives back, waits ten seconds.
 * Refuses 409 `not-yours` or `already-concluded`, 403 `not-certified`, 400 for a clause or action that does not fit.
 */
export async function giveVerdict(ctx: Ctx, rawId: string, raw: unknown): Promise<VerdictGiven> {
  permit(ctx, 'case.decide')
  const input = parse(Verdict, raw)
  for (const [at, clause] of [['', input.policy], ...(input.also ?? []).map(({ policy }, index) => [`/also/${index}`, policy])]) {
    if (clause !== undefined && !policyOf(ctx).clause(clause)) refuseField(`${at}/policy`, 'is not a clause of the guidelines')
  }
  const id = newId(ctx.now)
  const undoableUntil = input.undoable ? new Date(ctx.now.getTime() + undoSeconds * 1_000) : null
  const quietly = { ...ctx, quiet: undoableUntil && { until: undoableUntil, ref: id } }
  return withOwnCase(quietly, rawId, 'decide', async (tx, held, staffId) => {
    await requireCertificate(tx.ctx, held.queue, held.language)
    const ground = held.effect === 'act' && input.verdict === 'violation' && input.policy !== undefined ? groundOf(tx, held, input) : { policyId: input.policy ?? null, action: input.action ?? null }
    const given: GivenVerdict = { id, caseId: held.id, staffId, givenAt: tx.ctx.now, verdict: input.verdict, ...ground, input, part: 'final', decisionIds: [], undoableUntil, settledAt: null, undoneAt: null }
    const waitsFor = await whoElse(tx, held, given, await selectPending(tx, held.id))
    if (waitsFor) {
      await passOn(tx, held, given, waitsFor)
      return { awaits: waitsFor, ...(undoableUntil && waitsFor === 'second' ? { undoableUntil: undoableUntil.toISOString() } : {}) }
    }
    return undoableUntil ? giveUndoable(tx, held, given, undoableUntil) : giveForGood(tx, held, given)
  })
}

async function giveForGood(tx: Tx, held: Case, given: GivenVerdict): Promise<VerdictGiven> {
  const items = (await selectItems(tx, [held.id])).get(held.id) ?? []
  const outcome = await settle(tx, held, items, given.input)
  await insertVerdict(tx, { ...given, decisionIds: outcome.made })
  await concludeCase(tx, held, items, given, outcome)
  return outcome.decisionId === null ? {} : { decisionId: outcome.decisionId }
}

/** What restricts is made so at once; the case is concluded, and people are told, when the time for second thoughts is over. */
async function giveUndoable(tx: Tx, held: Case, given: GivenVerdict, undoableUntil: Date): Promise<VerdictGiven> {
  const items = (await selectItems(tx, [held.id])).get(held.id) ?? []
  const waits = await takesBack(tx, held, items, given.input)
  const outcome = waits ? null : await settle(tx, held, items, given.input)
  await insertVerdict(tx, given)
  await setDecisions(tx, given.id, outcome?.made ?? [])
  const claimedUntil = new Date(undoableUntil.getTime() + settlingHours * 3_600_000)
  await updateCase(tx, held.id, { verdict: given.verdict, decisionId: outcome?.decisionId ?? null, settlesAt: undoableUntil, claimedUntil, heldUntil: null })
  await record(tx, 'case.verdict-given', { caseId: held.id, queue: held.queue, staffId: given.staffId, verdictId: given.id, undoableUntil: undoableUntil.toISOString() }, { kind: 'case', id: held.id })
  return { ...(outcome?.decisionId ? { decisionId: outcome.decisionId } : {}), undoableUntil: undoableUntil.toISOString() }
}
