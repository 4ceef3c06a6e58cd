import { type Cell, definitions, metricById, metrics } from '@qorgan/ledger/figures'
import type { z } from 'zod'
import type { Ctx, Locale } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { breakDown } from './breakdown.ts'
import { cached, cellsOf } from './cached.ts'
import { hoursOf } from './hours.ts'
import type { Countries, Definitions, FiguresAnswer, Months } from './schema.ts'
import { monthsBetween, spanOf } from './spans.ts'
import { selectCheckpoint, selectLogs } from './store-ledger.ts'
import { countriesWithEntries, selectPaces } from './store.ts'

const total = (cells: readonly Cell[], counts: (cell: Cell) => boolean) => cells.reduce((sum, cell) => sum + (counts(cell) ? cell.n : 0), 0)

/** Every metric over these cells, by id. Pure: the CSV, the page and a reader's own recount use the same function. */
export function countMetrics(cells: readonly Cell[]): Record<string, number> {
  return Object.fromEntries(metrics.map((metric) => [metric.id, total(cells, (cell) => metric.counts(cell))]))
}

/** The figures of a country (or of all) over whole months, counted from the entries at this moment. */
export async function readFigures(ctx: Ctx, raw: unknown): Promise<FiguresAnswer> {
  permit(ctx, 'public.read')
  const span = spanOf(raw)
  const [{ counts, hours, byPolicy }, checkpoint] = await Promise.all([cached(ctx, 'figures', span, async () => {
    const [cells, paces] = await Promise.all([cellsOf(ctx, span), selectPaces(ctx.db, span)])
    const { items, other } = breakDown(ctx, span, 'policy', 'videosRemoved.total', cells)
    const shown = items.flatMap(({ value, n }) => (n ? [[value, n] as const] : []))
    return { counts: countMetrics(cells), hours: hoursOf(paces), byPolicy: Object.fromEntries(other > 0 ? [...shown, ['other', other]] : shown) as Record<string, number> }
  }), checkpointOf(ctx, span.synthetic)])
  const of = (id: string) => counts[metricById(id).id] ?? 0
  return {
    country: span.country, from: span.from, to: span.to, synthetic: span.synthetic,
    accountsRemoved: { total: of('accountsRemoved.total'), underMinimumAge: of('accountsRemoved.underMinimumAge'), restored: of('accountsRemoved.restored') },
    videosRemoved: {
      total: of('videosRemoved.total'), automated: of('videosRemoved.automated'), proactive: of('videosRemoved.proactive'), beforeAnyView: of('videosRemoved.beforeAnyView'),
      within24Hours: of('videosRemoved.within24Hours'), restored: of('videosRemoved.restored'), byPolicy,
    },
    blockedBeforePublication: of('blockedBeforePublication'),
    commentsRemoved: of('commentsRemoved'),
    reports: { received: of('reports.received'), concluded: of('reports.concluded'), medianHoursToOutcome: hours['hours.report']?.p50 ?? null },
    appeals: { received: of('appeals.received'), upheld: of('appeals.upheld'), reversed: of('appeals.reversed') },
    orders: { received: of('orders.received'), complied: of('orders.complied'), partly: of('orders.partly'), rejected: of('orders.rejected'), medianHours: hours['hours.order']?.p50 ?? null },
    checkpoint: checkpoint?.note ?? null,
  }
}

/** The latest signed state of the log that these figures are counted from; the first of several logs of sample data. */
async function checkpointOf(ctx: Ctx, synthetic: boolean) {
  const log = (await selectLogs(ctx.db)).find((each) => each.synthetic === synthetic && each.size > 0)
  return log ? selectCheckpoint(ctx.db, log.name) : null
}

/** The same counts month by month, for charts and comparisons. */
export async function readMonths(ctx: Ctx, raw: unknown): Promise<z.infer<typeof Months>> {
  permit(ctx, 'public.read')
  const span = spanOf(raw)
  return cached(ctx, 'months', span, async () => {
    const cells = Map.groupBy(await cellsOf(ctx, span), (cell) => cell.month)
    return { ...span, items: monthsBetween(span.from, span.to).map((month) => ({ month, counts: countMetrics(cells.get(month) ?? []) })) }
  })
}

/** What each figure counts, in the reader's language. */
export function readDefinitions(ctx: Ctx, locale: Locale): z.infer<typeof Definitions> {
  permit(ctx, 'public.read')
  return { items: definitions.map(({ texts, ...definition }) => ({ ...definition, ...texts[locale] })), nextCursor: null }
}

/** Countries that have figures, and from when to when. */
export async function readCountries(ctx: Ctx): Promise<z.infer<typeof Countries>> {
  permit(ctx, 'public.read')
  return { items: await countriesWithEntries(ctx.db), nextCursor: null }
}
