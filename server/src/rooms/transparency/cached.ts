import type { Cell } from '@qorgan/ledger/figures'
import type { Ctx, House } from '../../kernel/house.ts'
import { countCells, monthSums, type Span } from './store.ts'
import { selectLogs } from './store-ledger.ts'

const mostAnswers = 500
const answers = new WeakMap<House, Map<string, Promise<unknown>>>()

/**
 * The same question about logs that have not grown has the same answer, so it is counted once. Every entry, a late
 * reversal too, makes its log longer and so asks anew. The oldest of five hundred answers is forgotten first.
 */
export async function cached<T>(ctx: Ctx, name: string, span: Span, count: () => Promise<T>): Promise<T> {
  const logs = (await selectLogs(ctx.db)).filter(({ synthetic }) => synthetic === span.synthetic)
  const key = JSON.stringify([name, span, logs.map((log) => [log.name, log.size])])
  const known = answers.get(ctx.house) ?? new Map<string, Promise<unknown>>()
  answers.set(ctx.house, known)
  const found = known.get(key)
  if (found) return found as Promise<T>
  const counting = count()
  known.set(key, counting)
  counting.catch(() => known.delete(key))
  if (known.size > mostAnswers) known.delete(known.keys().next().value!)
  return counting
}

type Month = { sum: number; cells: readonly Cell[] }
const months = new WeakMap<House, Map<string, Month>>()

/**
 * The counts that every answer about a span is made of. Entries are only ever added, so a month whose sum is what it was
 * has the cells that it had: only months that grew are read again, and a past year is read once.
 */
export async function cellsOf(ctx: Ctx, span: Span): Promise<readonly Cell[]> {
  const known = months.get(ctx.house) ?? new Map<string, Month>()
  months.set(ctx.house, known)
  const keyOf = (month: string) => `${span.synthetic} ${month}`
  const sums = await monthSums(ctx.db, span)
  const grown = sums.filter(({ month, n }) => known.get(keyOf(month))?.sum !== n).map(({ month }) => month)
  if (grown.length > 0) {
    const read = Map.groupBy(await countCells(ctx.db, grown, span.synthetic), ({ month }) => month)
    for (const [month, cells] of read) known.set(keyOf(month), { sum: cells.reduce((sum, { n }) => sum + n, 0), cells })
  }
  return sums.flatMap(({ month }) => known.get(keyOf(month))?.cells ?? []).filter(({ country }) => span.country === null || country === span.country)
}
