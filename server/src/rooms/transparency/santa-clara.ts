import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { readBreakdown } from './breakdown.ts'
import { cellsOf } from './cached.ts'
import { readFigures } from './figures.ts'
import { readMeasures } from './measures.ts'
import { SantaClara } from './report-schemas.ts'
import { spanOf } from './spans.ts'

const notSourced = [
  { what: 'the wording of the principles', why: 'their text was not at hand; the numbers follow what they are known to ask for' },
  { what: 'accuracy of automation by language', why: 'only reversals are counted, a lower bound of its errors' },
  { what: 'legal basis of each demand of a state actor', why: 'an order enters the ledger with its country and outcome only' },
]

/** The numbers that the Santa Clara Principles ask a platform for. */
export async function readSantaClara(ctx: Ctx, raw: unknown): Promise<z.infer<typeof SantaClara>> {
  permit(ctx, 'public.read')
  const span = spanOf(raw)
  const divided = async (by: string) => (await readBreakdown(ctx, { ...(raw as object), by, metric: 'decisions.total' })).items.map(({ value, n, atLeast }) => ({ value, n, atLeast }))
  const [{ counts, shares }, { checkpoint }, byRule, byLanguage, byDetection, bySubject, cells] = await Promise.all([readMeasures(ctx, raw), readFigures(ctx, raw), divided('policy'), divided('language'), divided('source'), divided('subjectKind'), cellsOf(ctx, span)])
  const reversals = cells.filter(({ kind }) => kind === 'reversal')
  const sum = (some: typeof cells) => some.reduce((all, { n }) => all + n, 0)
  const n = (id: string) => counts[id] ?? 0
  const onAppeal = sum(reversals.filter(({ outcome }) => outcome === 'appeal'))
  return SantaClara.parse({
    report: 'santa-clara-2', version: 1, country: span.country, from: span.from, to: span.to, synthetic: span.synthetic, checkpoint,
    actioned: { videos: n('videosRemoved.total') + n('videosRestricted'), comments: n('commentsRemoved'), messages: n('messagesRemoved'), accountsRemoved: n('accountsRemoved.total'), accountsSuspended: n('accountsSuspended') },
    byRule, byLanguage, byDetection, bySubject,
    appeals: { received: n('appeals.received'), upheld: n('appeals.upheld'), reversed: n('appeals.reversed') },
    reinstatements: { all: sum(reversals), onAppeal, byOurselves: sum(reversals) - onAppeal },
    stateActors: { received: n('orders.received'), complied: n('orders.complied'), partly: n('orders.partly'), rejected: n('orders.rejected'), restrictions: n('orders.removals') },
    automation: { decidedAlone: n('decisions.automated'), reversed: n('decisions.automatedReversed'), errorRate: shares['decisions.automationErrorRate'] ?? null },
    notSourced,
  })
}
