import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { actingAs, type Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { concludeCase } from './conclude-case.ts'
import { settle, takesBack } from './effect-of-verdict.ts'
import './facts.ts'
import type { Subject } from '../standing/index.ts'
import type { Case } from './schema.ts'
import { insertStep, lockCase, lockOpenCase, selectItems, updateCase } from './store.ts'
import { markUndone, selectDue, selectPending } from './store-verdicts.ts'

const batchSize = 200

/**
 * Concludes the cases whose verdict can no longer be taken back, in the name of whoever gave it. It needs nobody's
 * open tab: what was decided is in the database, and this runs until it is done. Returns how many.
 */
export async function settleVerdicts(ctx: Ctx): Promise<number> {
  permit(ctx, 'verdict.settle')
  let settled = 0
  for (const caseId of await selectDue(ctx.db, ctx.now, batchSize)) {
    try {
      if (await change(ctx, (tx) => settleOne(tx, caseId))) settled += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await change(ctx, (tx) => reopen(tx, caseId, error.slug))
    }
  }
  return settled
}

async function settleOne(tx: Tx, caseId: string): Promise<boolean> {
  const found = await lockCase(tx, caseId)
  if (!found?.settlesAt || found.settlesAt > tx.ctx.now) return false
  return concludePending(tx, found)
}

/**
 * Concludes a case whose verdict could still be taken back. For what that verdict cannot have answered, such as an
 * appeal against it: it must not join the case and be settled by it unread.
 */
export async function concludeSettling(ctx: Ctx, subject: Subject): Promise<boolean> {
  return change(ctx, async (tx) => {
    const found = await lockOpenCase(tx, subject, 'act')
    return found?.settlesAt ? concludePending(tx, found) : false
  })
}

async function concludePending(tx: Tx, found: Case): Promise<boolean> {
  const caseId = found.id
  const given = (await selectPending(tx, caseId)).at(-1)
  if (!given) return false
  const items = (await selectItems(tx, [caseId])).get(caseId) ?? []
  await change(actingAs(tx.ctx, { kind: 'staff', staffId: given.staffId, roles: ['moderator'], sessionId: '' }), async (asGiver) => {
    const waits = given.decisionIds.length === 0 && (await takesBack(asGiver, found, items, given.input))
    const outcome = waits ? await settle(asGiver, found, items, given.input) : { decisionId: found.decisionId, policyId: given.policyId, action: given.action, made: given.decisionIds, reversals: [] }
    await concludeCase(asGiver, found, items, given, outcome)
  })
  return true
}

/** What the verdict was about has changed so that it can no longer be made so: a person looks again. */
async function reopen(tx: Tx, caseId: string, because: string): Promise<void> {
  const found = await lockCase(tx, caseId)
  const given = (await selectPending(tx, caseId)).at(-1)
  if (!found?.settlesAt || !given) return
  await markUndone(tx, given.id)
  await updateCase(tx, caseId, { settlesAt: null, verdict: null, decisionId: null, claimedBy: null, claimedUntil: null })
  await insertStep(tx, caseId, 'undone', because)
  await record(tx, 'case.verdict-undone', { caseId, queue: found.queue, staffId: given.staffId, verdictId: given.id }, { kind: 'case', id: caseId })
}
