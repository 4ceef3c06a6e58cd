import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { undo } from '../enforcement/index.ts'
import { withdrawHeld } from '../notices/index.ts'
import { leaseFrom } from './claim-case.ts'
import './facts.ts'
import { viewOf } from './read-cases.ts'
import type { Case, CaseView } from './schema.ts'
import { insertStep, lockCase, updateCase } from './store.ts'
import { type GivenVerdict, markUndone, selectPending } from './store-verdicts.ts'

/**
 * Takes the caller's verdict back while it can be: what it restricted is free again, nobody was told, and the case is
 * in the caller's hands as before. Refuses 409 `too-late`, also when somebody else has the case by now.
 */
export async function undoVerdict(ctx: Ctx, rawId: string): Promise<CaseView> {
  permit(ctx, 'case.decide')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const id = existingId(rawId)
  const until = new Date(ctx.now.getTime() + 60_000)
  return change({ ...ctx, quiet: { until, ref: id } }, async (tx) => {
    const found = (await lockCase(tx, id)) ?? refuse('missing', 'not-found')
    const given = (await selectPending(tx, id)).at(-1)
    if (given?.staffId !== staffId) refuse('conflict', found.concludedBy === staffId ? 'too-late' : 'not-yours')
    if (!isUndoable(found, given, tx.ctx.now)) refuse('conflict', 'too-late')
    for (const decisionId of given.decisionIds.toReversed()) await undo(tx.ctx, decisionId)
    await withdrawHeld(tx, given.id)
    await withdrawHeld(tx, id)
    await markUndone(tx, given.id)
    const again = {
      settlesAt: null, verdict: null, decisionId: null, claimedBy: staffId, claimedUntil: leaseFrom(tx.ctx.now), heldUntil: null,
      excludedStaff: given.part === 'first' ? found.excludedStaff.filter((each) => each !== staffId) : found.excludedStaff,
    }
    await updateCase(tx, id, again)
    return tellUndone(tx, { ...found, ...again }, given)
  })
}

function isUndoable(found: Case, given: GivenVerdict, now: Date): boolean {
  if (given.undoableUntil === null || given.undoableUntil <= now) return false
  const isElsewhere = given.part === 'first' && found.claimedUntil !== null && found.claimedUntil > now
  return !isElsewhere
}

async function tellUndone(tx: Tx, again: Case, given: GivenVerdict): Promise<CaseView> {
  await insertStep(tx, again.id, 'undone', null)
  await record(tx, 'case.verdict-undone', { caseId: again.id, queue: again.queue, staffId: given.staffId, verdictId: given.id }, { kind: 'case', id: again.id })
  return viewOf(tx.ctx, again)
}
