import { type Cell, type Said, saidBy } from './levels.ts'
import { metrics } from './metrics.ts'
import type { Group } from './opened-groups.ts'

/** What is certain and what is possible of each metric, by country. */
export type Bounds = Record<string, Record<string, { least: number; most: number }>>

const unknown = Symbol('not opened')

/** A cell that throws when it is asked something that was not opened. */
const guarded = (said: Partial<Said>): Cell => new Proxy(said, {
  get(target, name) {
    if (!(name in target)) throw unknown
    return target[name as keyof Said]
  },
}) as Cell

/** True, false, or null when what is opened does not tell. */
function counts(ask: (cell: Cell) => boolean, said: Partial<Said>): boolean | null {
  try {
    return ask(guarded(said))
  } catch (error) {
    if (error === unknown) return null
    throw error
  }
}

/** Counts every metric from opened groups alone, as any reader can. */
export function recount(groups: readonly Group[]): Bounds {
  const bounds: Bounds = {}
  for (const { levels, n } of groups) {
    const said = saidBy(levels)
    const country = (bounds[said.country!] ??= Object.fromEntries(metrics.map(({ id }) => [id, { least: 0, most: 0 }])))
    for (const metric of metrics) {
      const counted = counts((cell) => metric.counts(cell), said)
      if (counted !== false) country[metric.id]!.most += n
      if (counted === true) country[metric.id]!.least += n
    }
  }
  return bounds
}

/** A figure is stated where the opened leaves tell it exactly; elsewhere it is null. */
export function recountAll(bounds: Bounds): Record<string, Record<string, number | null>> {
  return Object.fromEntries(Object.entries(bounds).map(([country, of]) => [country, Object.fromEntries(Object.entries(of).map(([id, { least, most }]) => [id, least === most ? least : null]))]))
}
