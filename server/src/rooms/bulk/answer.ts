import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireCertificate } from '../access/index.ts'
import './facts.ts'
import { mayMove, type OperationMove } from './moves.ts'
import { BulkReason } from './schema.ts'
import { lockOperation, saveOperation, stopWaiting, type StoredOperation } from './store.ts'

/** The second person agrees, and it begins. Refuses 403 `not-for-yourself` and `not-certified`, 409 `already-confirmed` and `already-ended`. */
export const confirmBulk = (ctx: Ctx, rawId: string): Promise<void> => move(ctx, rawId, 'confirm', async (tx, found, staffId) => {
  await requireCertificate(tx.ctx, found.queue, null)
  await saveOperation(tx, found.id, { confirmedBy: staffId, confirmedAt: tx.ctx.now, begunAt: tx.ctx.now })
  await record(tx, 'bulk.begun', { operationId: found.id, size: found.size }, { kind: 'bulk', id: found.id })
})

/** Refuses a proposal with a reason, or takes one's own back. Nothing of it was carried out. */
export function refuseBulk(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'bulk.decide')
  const { reason } = parse(BulkReason, raw)
  return move(ctx, rawId, 'refuse', async (tx, found, staffId) => {
    await saveOperation(tx, found.id, { refusedBy: staffId, refusedAt: tx.ctx.now, refusedBecause: reason })
    await record(tx, 'bulk.refused', { operationId: found.id }, { kind: 'bulk', id: found.id })
  })
}

/**
 * Stops what is still to be done and takes back what was done, as one, in the background. One person is enough:
 * a mistake over many is undone as fast as it is seen. Refuses 409 `not-begun`, `already-ended` and `too-late`.
 */
export function undoBulk(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'bulk.decide')
  const { reason } = parse(BulkReason, raw)
  return move(ctx, rawId, 'undo', async (tx, found, staffId) => {
    await stopWaiting(tx, found.id)
    await saveOperation(tx, found.id, { undoBy: staffId, undoAt: tx.ctx.now, undoBecause: reason, finishedAt: found.finishedAt ?? tx.ctx.now })
    await record(tx, 'bulk.undo-begun', { operationId: found.id }, { kind: 'bulk', id: found.id })
  })
}

async function move(ctx: Ctx, rawId: string, which: OperationMove, work: (tx: Tx, found: StoredOperation, staffId: string) => Promise<void>): Promise<void> {
  permit(ctx, 'bulk.decide')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const id = existingId(rawId)
  await change(ctx, async (tx) => {
    const found = (await lockOperation(tx, id)) ?? refuse('missing', 'not-found')
    const answer = mayMove(found, which, staffId, tx.ctx.now)
    if (!answer.may) refuse(answer.because === 'not-for-yourself' ? 'forbidden' : 'conflict', answer.because)
    await work(tx, found, staffId)
  })
}
