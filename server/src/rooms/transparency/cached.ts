import type { Cell } from '@qorgan/ledger/figures'
import type { Ctx, House } from '../../kernel/house.ts'
import { countCells, type Span } from './store.ts'
import { selectLogs } from './store-ledger.ts'

type Kept = WeakMap<House, Map<string, Promise<unknown>>>
const answers: Kept = new WeakMap()
const cells: Kept = new WeakMap()

/**
 * The same question about logs that have not grown has the same answer, so it is counted once. Every entry, a late
 * reversal too, makes its log longer and so asks anew. The oldest of five hundred answers is forgotten first.
 */
export const cached = <T>(ctx: Ctx, name: string, span: Span, count: () => Promise<T>): Promise<T> => keep(answers, 500, ctx, name, span, count)

/** The counts that every answer about a span is made of, read once for all of them; a few spans only, because they are large. */
export const cellsOf = (ctx: Ctx, span: Span): Promise<readonly Cell[]> => keep(cells, 8, ctx, 'cells', span, () => countCells(ctx.db, span))

async function keep<T>(kept: Kept, most: number, ctx: Ctx, name: string, span: Span, count: () => Promise<T>): Promise<T> {
  const logs = (await selectLogs(ctx.db)).filter(({ synthetic }) => synthetic === span.synthetic)
  const key = JSON.stringify([name, span, logs.map((log) => [log.name, log.size])])
  const known = kept.get(ctx.house) ?? new Map<string, Promise<unknown>>()
  kept.set(ctx.house, known)
  const found = known.get(key)
  if (found) return found as Promise<T>
  const counting = count()
  known.set(key, counting)
  counting.catch(() => known.delete(key))
  if (known.size > most) known.delete(known.keys().next().value!)
  return counting
}
