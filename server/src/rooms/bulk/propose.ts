import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import './facts.ts'
import { findSet, infosOf } from './find.ts'
import { groundIn, needsSecond } from './ground.ts'
import { digestOf } from './preview.ts'
import { BulkProposal, mostOpen } from './schema.ts'
import { countOpenOf, insertItems, insertOperation, lockProposer } from './store.ts'

/**
 * Freezes the set that was previewed and begins to carry the verdict out, or asks a second person first. Refuses 409
 * `changed-since-preview` when the set is another one by now, with how many match, and `too-many` operations at once;
 * 403 `not-certified`; 400 for what does not fit or matches nothing.
 */
export async function proposeBulk(ctx: Ctx, raw: unknown): Promise<{ id: string; state: 'waiting' | 'running' }> {
  permit(ctx, 'bulk.decide')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const { query, verdict, digest } = parse(BulkProposal, raw)
  const ground = await groundIn(ctx, query.kind, verdict)
  return change(ctx, async (tx) => {
    await lockProposer(tx, staffId)
    if ((await countOpenOf(tx, staffId, tx.ctx.now)) >= mostOpen) refuse('conflict', 'too-many', { limit: mostOpen })
    const found = await findSet(tx.ctx, query)
    if (digestOf(found, verdict, ground) !== digest) refuse('conflict', 'changed-since-preview', { matching: found.ids.length })
    const size = found.ids.length
    if (size === 0) refuseField('/query', 'matches nothing')
    const infos = await infosOf(tx.ctx, query.kind, found.ids)
    const waits = await needsSecond(tx.ctx, ground, size)
    const id = newId(tx.ctx.now)
    const kept = ground.verdict === 'violation' ? { ...verdict, policy: ground.policyId, action: ground.action } : verdict
    await insertOperation(tx, { id, kind: query.kind, query, verdict: kept, queue: ground.queue, size, needsSecond: waits, proposedBy: staffId, begunAt: waits ? null : tx.ctx.now })
    await insertItems(tx, id, found.ids.map((subjectId) => ({ subjectId, accountId: infos.get(subjectId)?.accountId ?? null })))
    await record(tx, 'bulk.proposed', { operationId: id, kind: query.kind, size, needsSecond: waits }, { kind: 'bulk', id })
    if (!waits) await record(tx, 'bulk.begun', { operationId: id, size }, { kind: 'bulk', id })
    return { id, state: waits ? 'waiting' : 'running' }
  })
}
