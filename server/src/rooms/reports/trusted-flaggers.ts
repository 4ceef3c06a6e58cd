import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { policyOf, text } from '../policy/index.ts'
import './facts.ts'
import { anyFromFlagger, endFlagger, figuresOfFlaggers, insertFlagger, lockFlagger, selectFlaggers } from './store-flaggers.ts'

export const Appoint = z.strictObject({
  accountId: z.string().min(1).max(64),
  name: z.string().trim().min(2).max(120),
  /** Topics, by the ids of their queues. */
  areas: z.array(z.string().max(60)).min(1).max(40),
  /** Where the award of the status can be read. */
  source: z.url().max(500).optional(),
})
export const EndFlagger = z.strictObject({ reason: z.string().trim().min(3).max(500) })

/** What everybody may read: who is trusted in what, and how their reports ended. */
export const PublicFlagger = z.object({
  name: z.string(),
  areas: z.array(z.object({ id: z.string(), label: z.string() })),
  source: z.string().nullable(),
  since: z.iso.datetime(),
  until: z.iso.datetime().nullable(),
  reports: z.number().int(),
  concluded: z.number().int(),
  upheld: z.number().int(),
  medianHours: z.number().nullable(),
})
export const StaffFlagger = PublicFlagger.extend({ id: z.string(), accountId: z.string(), endedBecause: z.string().nullable() })

/** Appoints an organisation. Refuses `missing` without the account, 400 for an unknown topic, 409 `already-appointed`. */
export async function appointFlagger(ctx: Ctx, raw: unknown): Promise<{ id: string }> {
  permit(ctx, 'flagger.manage')
  const input = parse(Appoint, raw)
  const queues = new Set(policyOf(ctx).queues().map(({ id }) => id))
  input.areas.forEach((area, index) => { if (!queues.has(area)) refuseField(`/areas/${index}`, 'is none of the topics') })
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  return change(ctx, async (tx) => {
    const account = await requireAccount(tx.ctx, input.accountId)
    const id = newId(tx.ctx.now)
    const made = await insertFlagger(tx, { id, accountId: account.id, name: input.name, areas: [...new Set(input.areas)], source: input.source ?? null, appointedBy: staffId })
    if (!made) refuse('conflict', 'already-appointed')
    await record(tx, 'flagger.appointed', { flaggerId: id, areas: input.areas }, { kind: 'account', id: account.id })
    return { id }
  })
}

/** Ends the status; what was reported under it keeps its mark. Refuses 409 when it has ended. */
export async function endTrust(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'flagger.manage')
  const { reason } = parse(EndFlagger, raw)
  const id = existingId(rawId)
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  await change(ctx, async (tx) => {
    const flagger = (await lockFlagger(tx, id)) ?? refuse('missing', 'not-found')
    if (flagger.endedAt !== null) refuse('conflict', 'already-ended')
    await endFlagger(tx, id, staffId, reason)
    await record(tx, 'flagger.ended', { flaggerId: id }, { kind: 'account', id: flagger.accountId })
  })
}

export async function listFlaggers(ctx: Ctx): Promise<{ items: z.output<typeof StaffFlagger>[]; nextCursor: null }> {
  permit(ctx, 'flagger.list')
  return { items: await withFigures(ctx), nextCursor: null }
}

/** The same without the account and without why it ended. */
export async function publishedFlaggers(ctx: Ctx): Promise<{ items: z.output<typeof PublicFlagger>[]; nextCursor: null }> {
  permit(ctx, 'public.read')
  return { items: (await withFigures(ctx)).map(({ id: _id, accountId: _account, endedBecause: _why, ...shown }) => shown), nextCursor: null }
}

/** Whether one of these reports came from a trusted flagger in its own areas. */
export const fromTrustedFlagger = (ctx: Ctx, reportIds: readonly string[]): Promise<boolean> => anyFromFlagger(ctx.db, reportIds)

async function withFigures(ctx: Ctx): Promise<z.output<typeof StaffFlagger>[]> {
  const [flaggers, figures] = await Promise.all([selectFlaggers(ctx.db), figuresOfFlaggers(ctx.db)])
  const labels = new Map(policyOf(ctx).queues().map(({ id, label }) => [id, text(label, ctx.locale)]))
  return flaggers.map(({ id, accountId, name, areas, source, appointedAt, endedAt, endedBecause }) => ({
    id, accountId, name, source, endedBecause,
    areas: areas.map((area) => ({ id: area, label: labels.get(area) ?? area })),
    since: appointedAt.toISOString(),
    until: endedAt?.toISOString() ?? null,
    ...(figures.get(id) ?? { reports: 0, concluded: 0, upheld: 0, medianHours: null }),
  }))
}
