import { metricById, metrics } from '@qorgan/ledger/figures'
import { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { cached, cellsOf } from './cached.ts'
import { countMetrics } from './figures.ts'
import { entriesOfDecision } from './store.ts'

/** The rows of the public figures in which one decision, or its reversal, is counted. */
export const DecisionFigures = z.object({
  log: z.string(),
  synthetic: z.boolean(),
  entries: z.array(z.object({
    kind: z.string(),
    at: z.iso.datetime(),
    country: z.string(),
    month: z.string(),
    /** Its place in the log. */
    index: z.number().int(),
    /** Figures that count it, with what they say of this country and month now. */
    figures: z.array(z.object({ id: z.string(), title: z.string(), of: z.object({ id: z.string(), title: z.string() }).nullable().describe('The figure that this one is a part of'), value: z.number().int() })),
  })),
})

/** Where one decision is counted. Missing until it has been entered; whether it exists is not known here. */
export async function readDecisionFigures(ctx: Ctx, rawId: string): Promise<z.output<typeof DecisionFigures>> {
  permit(ctx, 'case.read')
  const rows = await entriesOfDecision(ctx.db, existingId(rawId))
  const { log, synthetic: isSample } = rows[0] ?? refuse('missing', 'not-found')
  const entries = []
  for (const { seq, at, synthetic, log: _log, ...said } of rows) {
    const { country, month } = said
    const span = { country, from: month, to: month, synthetic }
    const counts = await cached(ctx, 'decision', span, async () => countMetrics(await cellsOf(ctx, span)))
    const own = metrics.filter((metric) => metric.counts({ ...said, n: 1 }))
    entries.push({ kind: said.kind, at: at.toISOString(), country, month, index: seq, figures: own.map(({ id, of, texts }) => ({ id, title: texts[ctx.locale].title, of: of ? { id: of, title: metricById(of).texts[ctx.locale].title } : null, value: counts[id] ?? 0 })) })
  }
  return { log, synthetic: isSample, entries }
}
