import { paces } from '@qorgan/ledger/figures'
import type { PaceRow } from './store.ts'

export type Hours = { n: number; p50: number; p90: number; p99: number }

/** Percentiles of each kind of event, interpolated between neighbours as PostgreSQL's percentile_cont does. */
export function hoursOf(rows: readonly PaceRow[]): Record<string, Hours | null> {
  const byMeasure = Map.groupBy(rows, ({ measure }) => measure)
  return Object.fromEntries(paces.map(({ id, measure }) => {
    const own = (byMeasure.get(measure) ?? []).toSorted((a, b) => a.centihours - b.centihours)
    const n = own.reduce((sum, row) => sum + row.n, 0)
    return [id, n === 0 ? null : { n, p50: percentile(own, n, 0.5), p90: percentile(own, n, 0.9), p99: percentile(own, n, 0.99) }]
  }))
}

function percentile(rows: readonly PaceRow[], n: number, share: number): number {
  const place = share * (n - 1)
  const low = nth(rows, Math.floor(place))
  const high = nth(rows, Math.ceil(place))
  return Math.round(low + (high - low) * (place - Math.floor(place))) / 100
}

/** The event at this place when all stand in order, shortest first. */
function nth(rows: readonly PaceRow[], place: number): number {
  let passed = 0
  for (const row of rows) {
    passed += row.n
    if (place < passed) return row.centihours
  }
  return rows.at(-1)?.centihours ?? 0
}
