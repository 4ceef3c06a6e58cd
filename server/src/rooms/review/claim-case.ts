import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { certifiedFor, requireCertificate } from '../access/index.ts'
import { policyOf } from '../policy/index.ts'
import './facts.ts'
import { caseOut } from './read-cases.ts'
import { ClaimRequest, type CaseView } from './schema.ts'
import { selectItems } from './store.ts'
import { countHeld, lockHolder, takeNext } from './store-claims.ts'
import { teamsOf } from './store-teams.ts'

export const leaseMinutes = 15
export const mostHeld = 50

export const leaseFrom = (now: Date): Date => new Date(now.getTime() + leaseMinutes * 60_000)

/**
 * Hands the caller the next case of a queue as a lease; each call hands over another. Null when none is open.
 * Refuses 404 for an unknown queue, 403 `not-certified`, 409 `too-many-held` at 50.
 */
export async function claimCase(ctx: Ctx, queue: string, raw: unknown): Promise<CaseView | null> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId, roles } = ctx.actor
  const language = parse(ClaimRequest, raw ?? {}).language?.toLowerCase().split('-')[0]
  if (!policyOf(ctx).queues().some(({ id }) => id === queue)) refuse('missing', 'not-found')
  await requireCertificate(ctx, queue, language ?? null)
  const held = (await certifiedFor(ctx)).filter((each) => each.queue === queue).map((each) => each.language)
  const languages = language ? [language] : held.includes('*') ? null : held
  return change(ctx, async (tx) => {
    await lockHolder(tx, staffId)
    if ((await countHeld(tx, staffId, tx.ctx.now)) >= mostHeld) refuse('conflict', 'too-many-held', { limit: mostHeld })
    const taken = await takeNext(tx, { staffId, teams: await teamsOf(tx, staffId), queue, languages, isSenior: roles.includes('senior') }, leaseFrom(tx.ctx.now))
    if (!taken) return null
    await record(tx, 'case.claimed', { caseId: taken.id, queue, staffId }, { kind: 'case', id: taken.id })
    return caseOut(taken, (await selectItems(tx, [taken.id])).get(taken.id) ?? [], tx.ctx.now)
  })
}
