import type { Level } from '../blind.ts'

/** Entries that agree in everything a metric may ask, and how many there are. */
export type Cell = {
  country: string; month: string; kind: string; subjectKind: string | null; beforePublication: boolean | null; policy: string | null; action: string | null; outcome: string | null
  source: string | null; automated: string | null; proactive: boolean | null; beforeAnyView: boolean | null; withinOneDay: boolean | null; language: string | null; n: number
}

/** What each level of detail says, from the coarsest to the finest. Leaves, cells and verification all go by this list. */
export const fields = [
  ['country', 'month'],
  ['kind', 'subjectKind', 'beforePublication'],
  ['policy', 'action', 'outcome'],
  ['source', 'automated', 'proactive', 'beforeAnyView', 'withinOneDay', 'language'],
] as const satisfies readonly (readonly (keyof Cell)[])[]

export type Said = Omit<Cell, 'n'>

export const levelsOf = (said: Said): Level[] => fields.map((names) => names.map((name) => said[name]))

/** The other way round; what no opened level says is left out. */
export function saidBy(levels: readonly Level[]): Partial<Said> {
  return Object.fromEntries(levels.flatMap((level, depth) => level.map((value, at) => [fields[depth]?.[at], value])))
}

export const groupKey = (levels: readonly Level[]): string => JSON.stringify(levels)
