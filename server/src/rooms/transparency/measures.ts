import { ratios, shareOf } from '@qorgan/ledger/figures'
import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { cached, cellsOf } from './cached.ts'
import { countMetrics } from './figures.ts'
import { hoursOf } from './hours.ts'
import type { Measures } from './schema.ts'
import { monthsBetween, spanOf } from './spans.ts'
import { selectPaces, selectRestated } from './store.ts'

/** Every count, share with its interval, and percentile of hours of a span, and which of its months were restated since. */
export async function readMeasures(ctx: Ctx, raw: unknown): Promise<z.infer<typeof Measures>> {
  permit(ctx, 'public.read')
  const span = spanOf(raw)
  return cached(ctx, 'measures', span, async () => {
    const [cells, paces, restated] = await Promise.all([cellsOf(ctx, span), selectPaces(ctx.db, span), selectRestated(ctx.db, span, monthsBetween(span.from, span.to))])
    const counts = countMetrics(cells)
    return {
      ...span, counts, hours: hoursOf(paces),
      shares: Object.fromEntries(ratios.map(({ id, part, whole }) => [id, shareOf(counts[part] ?? 0, counts[whole] ?? 0)])),
      restated: restated.map(({ month, reversals, lastAt }) => ({ month, reversals, lastAt: lastAt.toISOString() })),
    }
  })
}
