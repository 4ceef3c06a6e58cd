import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { countOpenStops, lockStop, saveAnswer, selectStops } from './store-stops.ts'

export const StopsQuery = z.strictObject({ state: z.enum(['open', 'answered']).optional(), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
export const StopView = z.object({
  id: z.string(), rule: z.string(), subjectKind: z.string(), at: z.iso.datetime(), hourAt: z.iso.datetime().describe('Beginning of the hour'),
  limit: z.number().int().describe('Automatic actions that the rule may take in an hour'), sentToPeople: z.number().int().describe('What it wanted beyond that in the hour; all of it went to people'),
  answer: z.object({ by: z.string(), at: z.iso.datetime(), finding: z.string() }).nullable(),
})
export const StopList = z.object({ items: z.array(StopView), nextCursor: z.string().nullable(), open: z.number().int().describe('How many wait for an answer in all') })
export const AnswerStop = z.strictObject({ finding: z.string().trim().min(3).max(500) })

/** Rules that used up an hour's automatic actions, newest first, and how many of them nobody has looked at. */
export async function listStops(ctx: Ctx, { state, cursor, limit }: z.output<typeof StopsQuery>): Promise<z.output<typeof StopList>> {
  permit(ctx, 'rule-stop.read')
  const found = await selectStops(ctx.db, state === undefined ? null : state === 'open', placeAfter(cursor), limit + 1)
  const items = found.slice(0, limit).map(({ id, rule, subjectKind, at, hourAt, most, wanted, answeredBy, answeredAt, finding }) => ({
    id, rule, subjectKind, at: at.toISOString(), hourAt: hourAt.toISOString(), limit: most, sentToPeople: Math.max(0, wanted - most),
    answer: answeredBy === null || answeredAt === null || finding === null ? null : { by: answeredBy, at: answeredAt.toISOString(), finding },
  }))
  return { items, nextCursor: found.length > limit ? items.at(-1)!.id : null, open: await countOpenStops(ctx.db) }
}

/** Says what was found about a rule that stopped. Changes no rule. Refuses 409 `already-answered`. */
export async function answerStop(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'rule-stop.answer')
  const { finding } = parse(AnswerStop, raw)
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const id = existingId(rawId)
  await change(ctx, async (tx) => {
    const stop = (await lockStop(tx, id)) ?? refuse('missing', 'not-found')
    if (stop.answeredAt !== null) refuse('conflict', 'already-answered')
    await saveAnswer(tx, id, { answeredBy: staffId, finding })
    await record(tx, 'rule.stop-answered', { stopId: id, rule: stop.rule }, { kind: 'rule', id: stop.rule })
  })
}
