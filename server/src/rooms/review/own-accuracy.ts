import { wilson } from '@qorgan/rules'
import { z } from 'zod'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { caseOfDecision, caseOfItem } from './read-cases.ts'
import { decidersOfCase, decidersOfDecision } from './deciders.ts'
import { decidersOfAppeals, selectContested, upsertContested } from './store-contested.ts'

/** Two years are enough to see a change, and what was long ago is nobody's measure. */
export const contestedDays = 730

export const OwnAccuracy = z.object({
  items: z.array(z.object({
    queue: z.string(), language: z.string().nullable(), contested: z.number().int(), upheld: z.number().int(), share: z.number().nullable(),
    between: z.tuple([z.number(), z.number()]).describe('Wilson’s interval at 95 %'),
  })).describe('By topic and language, most first'),
  since: z.iso.datetime(),
})
export type OwnAccuracy = z.output<typeof OwnAccuracy>

/**
 * Writes down, for whoever had decided, whether what they decided held on appeal. A later appeal about the same thing
 * has the last word, also about whoever had decided the earlier one.
 */
export async function noteContested(tx: Tx, appeal: { appealId: string; decisionId: string | null; reportId: string | null; outcome: 'upheld' | 'reversed' }): Promise<void> {
  const about = appeal.decisionId === null ? (await caseOfItem(tx.ctx, 'report', appeal.reportId ?? ''))?.case ?? null : await caseOfDecision(tx.ctx, appeal.decisionId)
  const ref = appeal.decisionId ?? appeal.reportId
  if (!about || ref === null) return
  const first = appeal.decisionId === null ? await decidersOfCase(tx.ctx, about.id) : await decidersOfDecision(tx.ctx, appeal.decisionId)
  const between = await decidersOfAppeals(tx, appeal.appealId, about.subject)
  const present = new Set(await decidersOfAppeal(tx.ctx, appeal.appealId))
  const staff = [...new Set([...first, ...between])].filter((each) => !present.has(each))
  await upsertContested(tx, staff.map((staffId) => ({ staffId, ref, queue: about.queue, language: about.language, outcome: appeal.outcome })))
}

async function decidersOfAppeal(ctx: Ctx, appealId: string): Promise<string[]> {
  const found = await caseOfItem(ctx, 'appeal', appealId)
  return found ? decidersOfCase(ctx, found.case.id) : []
}

/** How the caller's own verdicts held; there is no list of other people's, so nobody is ranked. */
export async function readOwnAccuracy(ctx: Ctx): Promise<OwnAccuracy> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const since = new Date(ctx.now.getTime() - contestedDays * 86_400_000)
  const rows = await selectContested(ctx.db, ctx.actor.staffId, since)
  const items = rows.map(({ queue, language, contested, upheld }) => {
    const { share, low, high } = wilson(upheld, contested)
    return { queue, language, contested, upheld, share, between: [low, high] as [number, number] }
  })
  return { items, since: since.toISOString() }
}
