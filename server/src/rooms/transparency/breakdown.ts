import { type Cell, comesLate, metricById, metrics, protectRows, type Row } from '@qorgan/ledger/figures'
import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { localDate, policyOf } from '../policy/index.ts'
import { cached, cellsOf } from './cached.ts'
import { threshold } from './publish.ts'
import { type Breakdown, BreakdownAsked } from './schema.ts'
import { spanOf } from './spans.ts'
import type { Span } from './store.ts'

export type By = 'policy' | 'country' | 'language' | 'source' | 'automated' | 'subjectKind'
type Part = { n: number; of: number }
type Sum = { n: number; months: number; hiddenMonths: number; parts: Map<string, Part> }

/** Cells of a month that is not over show tens only, so that whoever asks every minute sees no single decision's row. */
const isRunning = (ctx: Ctx, country: string, month: string): boolean => month >= localDate(ctx.now, policyOf(ctx).place(country).timeZone).slice(0, 7)
const tens = (n: number) => Math.floor(n / threshold) * threshold

/**
 * One figure by clause, country, language or way, with its parts. Small numbers are protected month by month and country
 * by country, so that no two spans differ by one of them; what is hidden of a row is in `other`, and totals stay exact.
 */
export async function readBreakdown(ctx: Ctx, raw: unknown): Promise<z.infer<typeof Breakdown>> {
  permit(ctx, 'public.read')
  const { by, metric, ...asked } = parse(BreakdownAsked, raw)
  const span = spanOf(asked)
  return cached(ctx, `by ${by} ${metric}`, span, async () => breakDown(ctx, span, by, metric, await cellsOf(ctx, span)))
}

export function breakDown(ctx: Ctx, span: Span, by: By, id: string, cells: readonly Cell[]): z.infer<typeof Breakdown> {
  const base = metricById(id)
  const parts = metrics.filter(({ of }) => of === id)
  const rows = new Map<string, Sum>()
  let total = 0
  for (const members of Map.groupBy(cells.filter((cell) => base.counts(cell) || parts.some((part) => part.counts(cell))), ({ country, month }) => `${country} ${month}`).values()) {
    const { country, month } = members[0]!
    const table = [...Map.groupBy(members, (cell) => String(cell[by] ?? 'none'))].map(([key, of]): Row => ({ key, n: sum(of, base.counts), parts: Object.fromEntries(parts.map((part) => [part.id, sum(of, part.counts)])) }))
    total += table.reduce((all, { n }) => all + n, 0)
    // A country's totals are public and exact, so a table by country says nothing that they do not.
    const shown = by === 'country' ? table : protectRows(table, threshold)
    const running = by !== 'country' && isRunning(ctx, country, month)
    for (const row of shown) addRow(rows, row, running, by === 'country')
  }
  const items = [...rows].map(([value, { n, months, hiddenMonths, parts: of }]) => ({
    value, n: months === 0 ? null : n, atLeast: hiddenMonths > 0,
    parts: Object.fromEntries(parts.map((part) => [part.id, of.get(part.id) ?? null])),
  })).toSorted((a, b) => (b.n ?? -1) - (a.n ?? -1) || (a.value < b.value ? -1 : 1))
  return { by, metric: id, country: span.country, from: span.from, to: span.to, synthetic: span.synthetic, threshold, total, other: total - items.reduce((all, { n }) => all + (n ?? 0), 0), items }
}

function addRow(rows: Map<string, Sum>, row: { key: string; n: number | null; parts: Record<string, number | null> }, running: boolean, exact: boolean): void {
  const at = rows.get(row.key) ?? { n: 0, months: 0, hiddenMonths: 0, parts: new Map<string, Part>() }
  rows.set(row.key, at)
  const n = row.n === null || !running ? row.n : tens(row.n)
  if (n === null || running) at.hiddenMonths += 1
  if (n === null || (running && n === 0)) return
  at.n += n
  at.months += 1
  if (running) return
  for (const [id, part] of Object.entries(row.parts)) {
    if (part === null) continue
    const before = at.parts.get(id) ?? { n: 0, of: 0 }
    at.parts.set(id, { n: before.n + (comesLate(id) && !exact ? tens(part) : part), of: before.of + n })
  }
}

const sum = (cells: readonly Cell[], counts: (cell: Cell) => boolean): number => cells.reduce((all, cell) => all + (counts(cell) ? cell.n : 0), 0)
