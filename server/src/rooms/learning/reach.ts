import type { z } from 'zod'
import { bands } from '../policy/index.ts'
import type { Reach } from './schema.ts'
import type { ReachRow } from './store.ts'

/** Figures are told in steps of this many; fewer viewers than one step are not told at all. */
export const step = 10

/** Down to the step, so that asking before and after does not tell of one viewer; null below it. */
export const protect = (count: number): number | null => (count < step ? null : Math.floor(count / step) * step)

/**
 * What may be told of counts. Sums are of what is told, not of what is known, so that no hidden cell can be had by
 * taking one figure from another; somebody who finished is told of only within a band that is told.
 */
export function protectedReach(videos: number, rows: readonly ReachRow[]): z.output<typeof Reach> {
  const byBand = bands.map((band) => {
    const own = rows.filter((row) => row.band === band)
    const viewers = protect(own.reduce((sum, row) => sum + row.viewers, 0))
    return { band, viewers, completed: viewers === null ? null : protect(own.reduce((sum, row) => sum + row.completed, 0)) }
  })
  const viewers = byBand.reduce((sum, each) => sum + (each.viewers ?? 0), 0)
  const told = byBand.filter(({ completed }) => completed !== null)
  const of = told.reduce((sum, each) => sum + (each.viewers ?? 0), 0)
  return { videos, viewers, byBand, completedShare: of === 0 ? null : Math.min(1, told.reduce((sum, each) => sum + (each.completed ?? 0), 0) / of) }
}
