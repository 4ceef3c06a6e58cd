import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { certifiedFor, requireCertificate } from '../access/index.ts'
import { policyOf } from '../policy/index.ts'
import { requireFit } from './care.ts'
import './facts.ts'
import { viewOf } from './read-cases.ts'
import { ClaimRequest, type CaseView } from './schema.ts'
import { countHeld, lockHolder, type Scope, takeNext } from './store-claims.ts'
import { selectLanes } from './store-lanes.ts'
import { teamsOf } from './store-teams.ts'

export const leaseMinutes = 15
export const mostHeld = 50

export const leaseFrom = (now: Date): Date => new Date(now.getTime() + leaseMinutes * 60_000)

/**
 * Hands the caller the next case of a queue as a lease; each call hands over another. Null when none is open.
 * Refuses 404 for an unknown queue, 403 `not-certified`, 409 `too-many-held` at 50,
 * `on-a-break` and `shift-limit`; what the person has seen enough of, or opted out of, is not handed over.
 */
export async function claimCase(ctx: Ctx, queue: string, raw: unknown): Promise<CaseView | null> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId, roles } = ctx.actor
  const input = parse(ClaimRequest, raw ?? {})
  const scopes = await scopesIn(ctx, queue, input.language?.toLowerCase().split('-')[0] ?? null)
  return change(ctx, async (tx) => {
    await lockHolder(tx, staffId)
    if ((await countHeld(tx, staffId, tx.ctx.now)) >= mostHeld) refuse('conflict', 'too-many-held', { limit: mostHeld })
    const rest = await requireFit(tx.ctx, staffId)
    const fit = scopes.filter(({ topic }) => !rest.includes(topic))
    if (fit.length === 0) return null
    const claimant = { staffId, teams: await teamsOf(tx, staffId), lane: queue, scopes: fit, country: input.country ?? null, isSenior: roles.includes('senior') }
    const taken = await takeNext(tx, claimant, leaseFrom(tx.ctx.now))
    if (!taken) return null
    await record(tx, 'case.claimed', { caseId: taken.id, queue: taken.queue, staffId }, { kind: 'case', id: taken.id })
    return viewOf(tx.ctx, taken)
  })
}

/** The topics and languages that the caller may take from this queue; those of a lane are whatever the caller is certified for. */
async function scopesIn(ctx: Ctx, queue: string, language: string | null): Promise<Scope[]> {
  const isTopic = policyOf(ctx).queues().some(({ id }) => id === queue)
  if (!isTopic && !(await selectLanes(ctx.db)).some(({ id }) => id === queue)) refuse('missing', 'not-found')
  if (isTopic) await requireCertificate(ctx, queue, language)
  const held = (await certifiedFor(ctx)).filter((each) => !isTopic || each.queue === queue)
  const scopes = [...new Set(held.map((each) => each.queue))].map((topic): Scope => {
    const languages = held.filter((each) => each.queue === topic).map((each) => each.language)
    if (language === null) return { topic, languages: languages.includes('*') ? null : languages }
    return { topic, languages: languages.includes('*') || languages.includes(language) ? [language] : [] }
  }).filter(({ languages }) => languages?.length !== 0)
  if (scopes.length === 0) refuse('forbidden', 'not-certified', { queue, language })
  return scopes
}
