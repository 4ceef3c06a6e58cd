import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { actingAs, type Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { decisionById, reversalOf } from '../decisions/index.ts'
import { enforce, reverse } from '../enforcement/index.ts'
import { subjectInfos } from '../content/index.ts'
import { bringAgain, decidersOfCase, decideWithOthers } from '../review/index.ts'
import './facts.ts'
import type { Ground } from './ground.ts'
import { obstaclesTo } from './obstacles.ts'
import { perMinute } from './schema.ts'
import { countedBefore, countMovedSince, countOutcomes, nextItem, saveItem, saveOperation, type StoredItem, type StoredOperation, takeAtWork } from './store.ts'

type Step = { operation: StoredOperation; item: StoredItem } | null

/**
 * Decides about, or takes back, as many items as this minute still allows; the next minute goes on. Every item is one
 * transaction that also writes down that it is done, so a process that dies loses nothing and repeats nothing. Two
 * processes never work on one operation at once. Returns how many items were moved.
 */
export async function carryOn(ctx: Ctx): Promise<number> {
  permit(ctx, 'bulk.carry-out')
  for (let moved = 0; ; moved += 1) {
    const now = ctx.house.clock.now()
    let at: Step = null
    try {
      const isMoved = await change({ ...ctx, now }, async (tx) => {
        at = await nextStep(tx)
        if (at) await (at.operation.undoAt === null ? decide(tx, at.operation, at.item) : takeBack(tx, at.operation, at.item))
        return at !== null
      })
      if (!isMoved) return moved
    } catch (error) {
      const failed = at as Step
      if (!failed) throw error
      if (!(error instanceof Refusal)) ctx.log.error({ operation: failed.operation.id, position: failed.item.position, error }, 'an item of a bulk operation failed')
      await change({ ...ctx, now }, (tx) => leave(tx, failed, error))
    }
  }
}

/** The next item of the oldest operation that nobody else is at; ends operations that have none left. Null when this minute is used up. */
async function nextStep(tx: Tx): Promise<Step> {
  const minute = new Date(Math.floor(tx.ctx.now.getTime() / 60_000) * 60_000)
  if ((await countMovedSince(tx, minute)) >= perMinute) return null
  for (;;) {
    const operation = await takeAtWork(tx)
    if (!operation) return null
    const item = await nextItem(tx, operation.id, operation.undoAt === null ? 'waiting' : 'done')
    if (item) return { operation, item }
    await end(tx, operation)
  }
}

async function end(tx: Tx, { id, undoAt }: StoredOperation): Promise<void> {
  const { done = 0, skipped = 0, failed = 0, undone = 0, kept = 0 } = await countOutcomes(tx, id)
  await saveOperation(tx, id, undoAt === null ? { finishedAt: tx.ctx.now } : { undoneAt: tx.ctx.now })
  if (undoAt === null) await record(tx, 'bulk.finished', { operationId: id, done, skipped, failed }, { kind: 'bulk', id })
  else await record(tx, 'bulk.undone', { operationId: id, undone, kept }, { kind: 'bulk', id })
}

/** What cannot be decided about is skipped; what cannot be taken back stays. The reason stands on the item. */
async function leave(tx: Tx, { operation, item }: NonNullable<Step>, error: unknown): Promise<void> {
  const because = error instanceof Refusal ? error.slug : 'internal'
  await saveItem(tx, item, { outcome: operation.undoAt !== null ? 'kept' : error instanceof Refusal ? 'skipped' : 'failed', because })
}

const inTheNameOf = (tx: Tx, staffId: string) => actingAs(tx.ctx, { kind: 'staff', staffId, roles: ['senior'], sessionId: '' })

async function decide(tx: Tx, operation: StoredOperation, item: StoredItem): Promise<void> {
  const { subjectId } = item
  if (subjectId === null) return saveItem(tx, item, { outcome: 'skipped', because: 'gone' })
  const { kind, queue, verdict: { verdict, policy, action, facts, hours, feature, territory } } = operation
  const ground: Ground = verdict === 'violation' && policy && action ? { verdict, policyId: policy, action, queue } : { verdict: 'no-violation', queue }
  await change(inTheNameOf(tx, operation.proposedBy), async (asProposer) => {
    const infos = await subjectInfos(asProposer.ctx, kind, [subjectId])
    const obstacle = (await obstaclesTo(asProposer.ctx, kind, [subjectId], infos, ground)).get(subjectId)
    const info = infos.get(subjectId)
    if (obstacle || !info) return saveItem(tx, item, { outcome: 'skipped', because: obstacle ?? 'gone' })
    const made = await decideWithOthers(asProposer.ctx, { kind, id: subjectId }, {
      ref: operation.id, queue, language: info.language, country: info.country, agreed: operation.confirmedBy, counts: !(await countedBefore(tx, operation.id, info.accountId)),
      verdict: { verdict, ...(policy && { policy }), ...(action && { action }), ...(facts && { facts }), ...(hours && { hours }), ...(feature && { feature }), ...(territory && { territory }) },
    })
    await saveItem(tx, item, { outcome: 'done', because: null, decisionIds: made.decisionIds, caseId: made.caseId })
  })
}

/**
 * Takes back what was decided about one thing: a restriction ends, and what "no violation" had given back is
 * restricted again, each with its own decision and notice. What had been reported comes before people again, one by one.
 */
async function takeBack(tx: Tx, operation: StoredOperation, item: StoredItem): Promise<void> {
  await change(inTheNameOf(tx, operation.undoBy ?? operation.proposedBy), async (asUndoer) => {
    let changed = 0
    for (const id of item.decisionIds.toReversed()) {
      const decision = await decisionById(asUndoer.ctx, id)
      if (!decision) continue
      if (decision.reverses === null) {
        if (await reversalOf(asUndoer.ctx, id)) continue
        await reverse(asUndoer.ctx, { decisionId: id, facts: null, source: 'moderator' })
      } else await restrictAgain(asUndoer, decision.reverses)
      changed += 1
    }
    const { caseId } = item
    if (caseId !== null) await bringAgain(asUndoer.ctx, caseId, await decidersOfCase(asUndoer.ctx, caseId))
    await saveItem(tx, item, changed > 0 ? { outcome: 'undone', because: null } : { outcome: 'kept', because: 'already-reversed' })
    const { kind, id, verdict: { verdict } } = operation
    if (changed > 0 && item.subjectId !== null && item.movedAt !== null) await record(tx, 'bulk.item-undone', { operationId: id, subject: { kind, id: item.subjectId }, verdict, decidedAt: item.movedAt.toISOString() }, { kind: 'bulk', id })
  })
}

async function restrictAgain(tx: Tx, decisionId: string): Promise<void> {
  const before = await decisionById(tx.ctx, decisionId)
  if (!before || before.action === 'restore' || (before.endsAt !== null && before.endsAt <= tx.ctx.now)) return
  const { subject, policyId, action, facts, detection, territory, feature, endsAt } = before
  await enforce(tx.ctx, { subject, policyId, action, facts, source: 'moderator', detection, automatedDetection: before.automatedDetection, automatedDecision: 'not', territory, feature, endsAt, counts: false })
}
