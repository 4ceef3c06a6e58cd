import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { careOf } from './care.ts'
import './facts.ts'
import { giveBackAll } from './give-back-all.ts'
import { requireTopics } from './settings.ts'
import { addViewing, endPause, insertPause, lastSeenAt, replaceOptOuts } from './store-care.ts'
import { lockHolder } from './store-claims.ts'
import { withOwnCase } from './with-own-case.ts'

export const Viewed = z.strictObject({ seconds: z.number().int().min(1).max(300).describe('Seconds that the case was in view, unveiled or not, since the last call') })
export const ViewedView = z.object({ breakUntil: z.iso.datetime().nullable().describe('A break is due: nothing is handed over until then; what is in hand may be finished or given back') })

/**
 * Counts the time for which a held case was in view. Time that cannot have passed since the last call is not counted.
 * When the set exposure is reached, a break begins at once. Refuses 409 `not-yours`.
 */
export async function countViewing(ctx: Ctx, rawId: string, raw: unknown): Promise<z.output<typeof ViewedView>> {
  permit(ctx, 'case.claim')
  const { seconds } = parse(Viewed, raw)
  return withOwnCase(ctx, rawId, 'renew', async (tx, held, staffId) => {
    await lockHolder(tx, staffId)
    const last = await lastSeenAt(tx, staffId)
    const possible = last === null ? seconds : Math.max(0, Math.floor((tx.ctx.now.getTime() - last.getTime()) / 1_000))
    const counted = Math.min(seconds, possible)
    if (counted > 0) await addViewing(tx, { staffId, topic: held.queue, caseId: held.id, seconds: counted })
    const care = await careOf(tx.ctx, staffId)
    if (care.pause) return { breakUntil: care.pause.endsAt.toISOString() }
    if (care.sinceBreak < care.settings.breakAfterMinutes * 60) return { breakUntil: null }
    const endsAt = new Date(tx.ctx.now.getTime() + care.settings.breakMinutes * 60_000)
    await insertPause(tx, staffId, { endsAt, ground: 'due' })
    await record(tx, 'pause.begun', { staffId, ground: 'due', until: endsAt.toISOString() }, { kind: 'staff', id: staffId })
    return { breakUntil: endsAt.toISOString() }
  })
}

export const PauseRequest = z.strictObject({ minutes: z.number().int().min(1).max(240).default(10) })
export const PauseBegun = z.object({ until: z.iso.datetime(), released: z.number().int() })

/** "I need a pause": everything goes back, and nothing is handed over until it ends. No reason is asked for. */
export async function beginPause(ctx: Ctx, raw: unknown): Promise<z.output<typeof PauseBegun>> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const { minutes } = parse(PauseRequest, raw ?? {})
  const endsAt = new Date(ctx.now.getTime() + minutes * 60_000)
  return change(ctx, async (tx) => {
    const { released } = await giveBackAll(tx.ctx, {})
    await insertPause(tx, staffId, { endsAt, ground: 'asked' })
    await record(tx, 'pause.begun', { staffId, ground: 'asked', until: endsAt.toISOString() }, { kind: 'staff', id: staffId })
    return { until: endsAt.toISOString(), released }
  })
}

/** Back to work before the time. Refuses 409 `on-a-break` for a break that is due, 404 without a pause. */
export async function finishPause(ctx: Ctx): Promise<void> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  await change(ctx, async (tx) => {
    const { pause } = await careOf(tx.ctx, staffId)
    if (pause?.ground === 'due') refuse('conflict', 'on-a-break', { until: pause.endsAt.toISOString(), ground: 'due' })
    if (!(await endPause(tx, staffId))) refuse('missing', 'not-found')
    await record(tx, 'pause.ended', { staffId }, { kind: 'staff', id: staffId })
  })
}

export const OptOuts = z.strictObject({ topics: z.array(z.string().max(60)).max(60) })

/** Topics that the caller does not want to see, without a reason; the journal keeps that something changed, not what. */
export async function changeOptOuts(ctx: Ctx, raw: unknown): Promise<z.output<typeof OptOuts>> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const { topics } = parse(OptOuts, raw)
  requireTopics(ctx, { '/topics': topics })
  return change(ctx, async (tx) => {
    const chosen = [...new Set(topics)].toSorted((a, b) => (a < b ? -1 : 1))
    await replaceOptOuts(tx, staffId, chosen)
    await record(tx, 'opt-outs.changed', { staffId }, { kind: 'staff', id: staffId })
    return { topics: chosen }
  })
}
