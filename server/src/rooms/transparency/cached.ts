import type { Ctx, House } from '../../kernel/house.ts'
import type { Span } from './store.ts'
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
