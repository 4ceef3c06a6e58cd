import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireCertificate } from '../access/index.ts'
import { leaseFrom, mostHeld } from './claim-case.ts'
import { requireFit } from './care.ts'
import './facts.ts'
import { mayTake } from './moves.ts'
import { viewOf } from './read-cases.ts'
import type { CaseView } from './schema.ts'
import { insertStep, lockCase, updateCase } from './store.ts'
import { countHeld, lockHolder } from './store-claims.ts'
import { teamsOf } from './store-teams.ts'

/**
 * Claims one particular case: what is kept for the caller or their team, and for a senior any. Others take what the
 * queue hands them, so that nobody picks the easy ones. Refuses 409 `already-concluded`, `held-by-another`,
 * `kept-for-another`, `not-for-this-colleague` and `too-many-held`, 403 `not-certified` and `not-permitted`.
 */
export async function claimNamedCase(ctx: Ctx, rawId: string): Promise<CaseView> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId, roles } = ctx.actor
  const id = existingId(rawId)
  return change(ctx, async (tx) => {
    await lockHolder(tx, staffId)
    const found = (await lockCase(tx, id)) ?? refuse('missing', 'not-found')
    await requireCertificate(tx.ctx, found.queue, found.language)
    const answer = mayTake(found, { staffId, teams: await teamsOf(tx, staffId), isSenior: roles.includes('senior') }, tx.ctx.now)
    if (!answer.may) refuse(answer.because === 'not-permitted' ? 'forbidden' : 'conflict', answer.because)
    const isOwn = found.claimedBy === staffId && found.claimedUntil !== null && found.claimedUntil > tx.ctx.now
    if (!isOwn) await requireFit(tx.ctx, staffId)
    if (!isOwn && (await countHeld(tx, staffId, tx.ctx.now)) >= mostHeld) refuse('conflict', 'too-many-held', { limit: mostHeld })
    const claimed = { claimedBy: staffId, claimedUntil: leaseFrom(tx.ctx.now), heldUntil: null, reservedFor: null, reservedTeam: null, reservedUntil: null }
    await updateCase(tx, id, claimed)
    if (!isOwn) {
      await insertStep(tx, id, 'claimed', null)
      await record(tx, 'case.claimed', { caseId: id, queue: found.queue, staffId }, { kind: 'case', id })
    }
    return viewOf(tx.ctx, { ...found, ...claimed })
  })
}
