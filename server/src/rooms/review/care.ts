import { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type CareSettings, settingOf } from './settings.ts'
import { newestPause, optOuts, type Pause, secondsByTopic } from './store-care.ts'

export const CareView = z.object({
  viewedSeconds: z.array(z.object({ topic: z.string(), seconds: z.number().int(), limitSeconds: z.number().int().nullable() })).describe('Time spent looking in this shift, by topic; nobody else sees it'),
  sinceBreakSeconds: z.number().int(), breakAfterSeconds: z.number().int(),
  shiftSeconds: z.number().int(), shiftLimitSeconds: z.number().int(),
  pause: z.object({ until: z.iso.datetime(), ground: z.enum(['asked', 'due']) }).nullable(),
  rest: z.array(z.string()).describe('Topics of which this person has seen enough for now: over the limit, or due to rotate'),
  optOuts: z.array(z.string()),
})
export type CareView = z.output<typeof CareView>

export type Care = { pause: Pause | null; byTopic: Map<string, number>; sinceBreak: number; shift: number; rest: string[]; optOuts: string[]; settings: CareSettings }

/** What the person has seen in the last shift, and what that means now. Time counts, not claims. */
export async function careOf(ctx: Ctx, staffId: string): Promise<Care> {
  const settings = await settingOf(ctx, 'care')
  const before = (hours: number) => new Date(ctx.now.getTime() - hours * 3_600_000)
  const last = await newestPause(ctx.db, staffId)
  const sinceBreakFrom = last && last.endsAt > before(settings.shiftHours) ? last.endsAt : before(settings.shiftHours)
  const [byTopic, recent, rotating, optedOut] = await Promise.all([
    secondsByTopic(ctx.db, staffId, before(settings.shiftHours)), secondsByTopic(ctx.db, staffId, sinceBreakFrom), secondsByTopic(ctx.db, staffId, before(settings.rotateHours)), optOuts(ctx.db, staffId),
  ])
  const total = (seconds: Map<string, number>) => [...seconds.values()].reduce((sum, each) => sum + each, 0)
  const limitOf = new Map(settings.topics.map((row) => [row.topic, row]))
  const rest = [...limitOf.values()].filter(({ topic, shiftMinutes, rotateAfterMinutes }) => (byTopic.get(topic) ?? 0) >= shiftMinutes * 60 || (rotating.get(topic) ?? 0) >= rotateAfterMinutes * 60).map(({ topic }) => topic)
  return { pause: last && last.endsAt > ctx.now ? last : null, byTopic, sinceBreak: total(recent), shift: total(byTopic), rest, optOuts: optedOut, settings }
}

/** Refuses 409 `on-a-break` and `shift-limit` with what the screen shows; returns the topics that are not handed over. */
export async function requireFit(ctx: Ctx, staffId: string): Promise<string[]> {
  const care = await careOf(ctx, staffId)
  if (care.pause) refuse('conflict', 'on-a-break', { until: care.pause.endsAt.toISOString(), ground: care.pause.ground })
  if (care.shift >= care.settings.shiftLimitMinutes * 60) refuse('conflict', 'shift-limit', { limitMinutes: care.settings.shiftLimitMinutes })
  return [...new Set([...care.rest, ...care.optOuts])]
}

/** The caller's own exposure; there is no list of other people's, so nobody is ranked. */
export async function readCare(ctx: Ctx): Promise<CareView> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { pause, byTopic, sinceBreak, shift, rest, optOuts: optedOut, settings } = await careOf(ctx, ctx.actor.staffId)
  return {
    viewedSeconds: [...byTopic].map(([topic, seconds]) => ({ topic, seconds, limitSeconds: limitOf(settings, topic) })).toSorted((a, b) => b.seconds - a.seconds),
    sinceBreakSeconds: sinceBreak, breakAfterSeconds: settings.breakAfterMinutes * 60, shiftSeconds: shift, shiftLimitSeconds: settings.shiftLimitMinutes * 60,
    pause: pause && { until: pause.endsAt.toISOString(), ground: pause.ground }, rest, optOuts: optedOut,
  }
}

function limitOf({ topics }: CareSettings, topic: string): number | null {
  const row = topics.find((each) => each.topic === topic)
  return row ? row.shiftMinutes * 60 : null
}
