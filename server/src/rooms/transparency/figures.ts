import type { z } from 'zod'
import type { Ctx, Locale } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { metrics } from './metrics.ts'
import { type Countries, type Definitions, type FiguresAnswer, type Months, SpanQuery } from './schema.ts'
import { selectCheckpoint, selectLogs } from './store-ledger.ts'
import { type Cell, countCells, countriesWithEntries, medianHours, type Span } from './store.ts'

const mostMonths = 120

function spanOf(raw: unknown): Span {
  const { country, ...span } = parse(SpanQuery, raw)
  if (span.to < span.from) refuseField('/to', 'The last month lies before the first')
  if (monthsBetween(span.from, span.to).length > mostMonths) refuseField('/from', `At most ${mostMonths} months at a time`)
  return { ...span, country: country ?? null }
}

/** Every month from the first to the last, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  let [year = 0, month = 0] = from.split('-').map(Number)
  for (let at = from; at <= to && months.length <= mostMonths; at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`) {
    months.push(at)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return months
}

const total = (cells: readonly Cell[], counts: (cell: Cell) => boolean) => cells.reduce((sum, cell) => sum + (counts(cell) ? cell.n : 0), 0)

/** Every metric over these cells, by id. Pure: the CSV, the page and a reader's own recount use the same function. */
export function countMetrics(cells: readonly Cell[]): Record<string, number> {
  return Object.fromEntries(metrics.map((metric) => [metric.id, total(cells, (cell) => metric.counts(cell))]))
}

/** The figures of a country (or of all) over whole months, counted from the entries at this moment. */
export async function readFigures(ctx: Ctx, raw: unknown): Promise<FiguresAnswer> {
  permit(ctx, 'public.read')
  const span = spanOf(raw)
  const [cells, reportHours, orderHours, checkpoint] = await Promise.all([countCells(ctx.db, span), medianHours(ctx.db, 'report-outcome', span), medianHours(ctx.db, 'order-outcome', span), checkpointOf(ctx, span.synthetic)])
  const counts = countMetrics(cells)
  const of = (id: string) => counts[id] ?? 0
  const removedVideos = metrics.find((metric) => metric.id === 'videosRemoved.total')!
  const byPolicy: Record<string, number> = {}
  for (const cell of cells) if (removedVideos.counts(cell) && cell.policy) byPolicy[cell.policy] = (byPolicy[cell.policy] ?? 0) + cell.n
  return {
    country: span.country, from: span.from, to: span.to, synthetic: span.synthetic,
    accountsRemoved: { total: of('accountsRemoved.total'), underMinimumAge: of('accountsRemoved.underMinimumAge'), restored: of('accountsRemoved.restored') },
    videosRemoved: {
      total: of('videosRemoved.total'), automated: of('videosRemoved.automated'), proactive: of('videosRemoved.proactive'), beforeAnyView: of('videosRemoved.beforeAnyView'),
      within24Hours: of('videosRemoved.within24Hours'), restored: of('videosRemoved.restored'), byPolicy,
    },
    blockedBeforePublication: of('blockedBeforePublication'),
    commentsRemoved: of('commentsRemoved'),
    reports: { received: of('reports.received'), concluded: of('reports.concluded'), medianHoursToOutcome: rounded(reportHours) },
    appeals: { received: of('appeals.received'), upheld: of('appeals.upheld'), reversed: of('appeals.reversed') },
    orders: { received: of('orders.received'), complied: of('orders.complied'), partly: of('orders.partly'), rejected: of('orders.rejected'), medianHours: rounded(orderHours) },
    checkpoint: checkpoint?.note ?? null,
  }
}

/** The latest signed state of the log that these figures are counted from; the first of several logs of sample data. */
async function checkpointOf(ctx: Ctx, synthetic: boolean) {
  const log = (await selectLogs(ctx.db)).find((each) => each.synthetic === synthetic && each.size > 0)
  return log ? selectCheckpoint(ctx.db, log.name) : null
}

const rounded = (hours: number | null) => (hours === null ? null : Math.round(hours * 100) / 100)

/** The same counts month by month, for charts and comparisons. */
export async function readMonths(ctx: Ctx, raw: unknown): Promise<z.infer<typeof Months>> {
  permit(ctx, 'public.read')
  const span = spanOf(raw)
  const cells = Map.groupBy(await countCells(ctx.db, span), (cell) => cell.month)
  return { ...span, items: monthsBetween(span.from, span.to).map((month) => ({ month, counts: countMetrics(cells.get(month) ?? []) })) }
}

/** RFC 4180: one row a month and metric, with the definition, so that the file explains itself. */
export async function readCsv(ctx: Ctx, raw: unknown): Promise<string> {
  const { items, country, synthetic } = await readMonths(ctx, raw)
  const rows = items.flatMap(({ month, counts }) => metrics.map((metric) => [country ?? 'all', month, metric.id, String(counts[metric.id] ?? 0), String(synthetic), metric.texts[ctx.locale].definition]))
  return [['country', 'month', 'metric', 'value', 'synthetic', 'definition'], ...rows].map((row) => row.map(field).join(',')).join('\r\n').concat('\r\n')
}

const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** What each figure counts, in the reader's language. */
export function readDefinitions(ctx: Ctx, locale: Locale): z.infer<typeof Definitions> {
  permit(ctx, 'public.read')
  return { items: metrics.map(({ id, texts }) => ({ id, ...texts[locale] })), nextCursor: null }
}

/** Countries that have figures, and from when to when. */
export async function readCountries(ctx: Ctx): Promise<z.infer<typeof Countries>> {
  permit(ctx, 'public.read')
  return { items: await countriesWithEntries(ctx.db), nextCursor: null }
}
