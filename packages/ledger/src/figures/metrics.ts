import { countsOfAccounts } from './counts-of-accounts.ts'
import { countsOfAnswers } from './counts-of-answers.ts'
import { countsOfRemovals } from './counts-of-removals.ts'
import type { Metric, Section, Texts } from './metric.ts'
import { paces, ratios } from './ratios.ts'
import { unmeasured } from './unmeasured.ts'

export { type Metric, type Pace, type Ratio, type Section, sections } from './metric.ts'
export { paces, ratios } from './ratios.ts'
export { unmeasured } from './unmeasured.ts'

/**
 * Every count and its exact definition: the one place. Answers, files, the page, the report and the documents are made
 * from this list. What an id counts never changes; another meaning takes another id, so that old publications stay true.
 */
export const metrics: readonly Metric[] = [...countsOfAccounts, ...countsOfRemovals, ...countsOfAnswers]

const byId = new Map(metrics.map((metric) => [metric.id, metric]))

export function metricById(id: string): Metric {
  const found = byId.get(id)
  if (!found) throw new RangeError(`no figure is called ${id}`)
  return found
}

/** Whether a figure of a month still grows when the month is over: reversals count where their decision does. */
export const comesLate = (id: string): boolean => /(?:\.restored|[rR]eversed)$/.test(id)

export type Definition = { id: string; kind: 'count' | 'share' | 'hours' | 'unmeasured'; section: Section; of: string | null; part: string | null; texts: Texts }

/** Everything that has a definition, section by section as it is read. */
export const definitions: readonly Definition[] = [
  ...metrics.map(({ id, section, of, texts }): Definition => ({ id, kind: 'count', section, of: of ?? null, part: null, texts })),
  ...ratios.map(({ id, section, whole, part, texts }): Definition => ({ id, kind: 'share', section, of: whole, part, texts })),
  ...paces.map(({ id, section, texts }): Definition => ({ id, kind: 'hours', section, of: null, part: null, texts })),
  ...unmeasured.map(({ id, section, texts }): Definition => ({ id, kind: 'unmeasured', section, of: null, part: null, texts })),
]
