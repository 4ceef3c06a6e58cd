import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { requireReviewer } from './require-reviewer.ts'
import { type Case, Escalate, HandOver, Release, Skip } from './schema.ts'
import { insertStep, updateCase } from './store.ts'
import { addSkip } from './store-claims.ts'
import { withOwnCase } from './with-own-case.ts'

const reservedHours = 8

/** Gives the case back to its queue, where it keeps its place. Also the answer to "I need a pause". */
export async function releaseCase(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'case.claim')
  const { reason = null } = parse(Release, raw ?? {})
  await withOwnCase(ctx, rawId, 'release', (tx, held) => giveBack(tx, held, 'released', reason))
}

/** Gives it back and does not get it again. */
export async function skipCase(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'case.claim')
  const { reason } = parse(Skip, raw)
  await withOwnCase(ctx, rawId, 'skip', async (tx, held, staffId) => {
    await addSkip(tx, held.id, staffId)
    await giveBack(tx, held, 'skipped', reason)
  })
}

/** From now on only a senior gets it. */
export async function escalateCase(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'case.claim')
  const { note } = parse(Escalate, raw)
  await withOwnCase(ctx, rawId, 'escalate', (tx, held) => giveBack(tx, held, 'escalated', note, { escalatedAt: tx.ctx.now }))
}

/** Reserves it for a colleague who is certified for it; after eight hours anybody gets it. */
export async function handOverCase(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'case.claim')
  const { staffId, note } = parse(HandOver, raw)
  await withOwnCase(ctx, rawId, 'hand-over', async (tx, held, self) => {
    if (staffId.toLowerCase() === self.toLowerCase()) refuse('conflict', 'not-for-this-colleague')
    const colleague = await requireReviewer(tx, staffId, held)
    await giveBack(tx, held, 'handed-over', note, { reservedFor: colleague, reservedTeam: null, reservedUntil: new Date(tx.ctx.now.getTime() + reservedHours * 3_600_000) })
  })
}

async function giveBack(tx: Tx, held: Case, step: 'released' | 'skipped' | 'handed-over' | 'escalated', reason: string | null, more: Partial<Case> = {}): Promise<void> {
  await updateCase(tx, held.id, { claimedBy: null, claimedUntil: null, heldUntil: null, ...more })
  await insertStep(tx, held.id, step, reason)
  await record(tx, 'case.returned', { caseId: held.id, queue: held.queue, staffId: held.claimedBy, step }, { kind: 'case', id: held.id })
}
