import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Subject } from '../standing/index.ts'
import { concludeCase } from './conclude-case.ts'
import { settle } from './effect-of-verdict.ts'
import './facts.ts'
import { openCase } from './open-case.ts'
import type { NewCase, Verdict } from './schema.ts'
import { lockCase, selectItems } from './store.ts'
import { type GivenVerdict, insertVerdict } from './store-verdicts.ts'

export type DecidedWithOthers = { caseId: string; decisionId: string | null; decisionIds: string[] }

/**
 * The caller's verdict on one of many subjects decided about together: its open case, or one of its own, is concluded
 * in the same transaction, so whoever had reported learns the outcome and the case shows what was decided. `agreed` is
 * the second person, who counts as having decided too. Refuses what `enforce` refuses.
 */
export async function decideWithOthers(ctx: Ctx, subject: Subject, given: { ref: string; verdict: Verdict; agreed: string | null; counts: boolean } & Pick<NewCase, 'queue' | 'language' | 'country'>): Promise<DecidedWithOthers> {
  permit(ctx, 'case.decide')
  const { actor } = ctx
  if (actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  return change(ctx, async (tx) => {
    const { caseId } = await openCase(tx.ctx, { subject, queue: given.queue, language: given.language, country: given.country, items: [{ kind: 'bulk', ref: given.ref, summary: 'bulk' }] })
    const held = (await lockCase(tx, caseId)) ?? refuse('missing', 'not-found')
    const items = (await selectItems(tx, [caseId])).get(caseId) ?? []
    const outcome = await settle(tx, held, items, given.verdict, given.counts)
    const own: GivenVerdict = {
      id: newId(tx.ctx.now), caseId, staffId: actor.staffId, givenAt: tx.ctx.now, verdict: given.verdict.verdict, policyId: outcome.policyId, action: outcome.action,
      input: given.verdict, part: 'final', decisionIds: outcome.made, undoableUntil: null, settledAt: null, undoneAt: null,
    }
    if (given.agreed !== null) await insertVerdict(tx, { ...own, id: newId(tx.ctx.now), staffId: given.agreed, part: 'second', decisionIds: [] })
    await insertVerdict(tx, own)
    await concludeCase(tx, held, items, own, outcome)
    return { caseId, decisionId: outcome.decisionId, decisionIds: outcome.reversals.length > 0 ? outcome.reversals : outcome.made }
  })
}

/** Brings before people again, one by one, what had been brought to a case that was decided together with others. */
export async function bringAgain(ctx: Ctx, caseId: string, excludedStaff: readonly string[]): Promise<void> {
  await change(ctx, async (tx) => {
    const closed = await lockCase(tx, caseId)
    const items = ((await selectItems(tx, [caseId])).get(caseId) ?? []).filter(({ kind }) => kind !== 'bulk')
    if (!closed || items.length === 0) return
    const { subject, queue, language, country, severity, probability, dueAt } = closed
    await openCase(tx.ctx, { subject, queue, language, country, severity, probability, dueAt, excludedStaff, items })
  })
}
