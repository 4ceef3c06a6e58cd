import { isDeepStrictEqual } from 'node:util'
import type { Clause, GuidelinesVersion } from './version.ts'

export type ChangedClause = { id: string; before: Clause; after: Clause; fields: string[] }

export type GuidelinesDiff = {
  from: string
  to: string
  added: Clause[]
  removed: Clause[]
  changed: ChangedClause[]
  strikesChanged: boolean
}

const compared = ['title', 'rule', 'tiers', 'exceptions', 'severity', 'immediate', 'strikes', 'personDecides', 'examples', 'actions', 'queue', 'dsa', 'law', 'ageMark', 'policy', 'chapter'] as const

/** What became different from one version of the guidelines to another. */
export function diff(from: GuidelinesVersion, to: GuidelinesVersion): GuidelinesDiff {
  const changed = to.clauses.flatMap((after): ChangedClause[] => {
    const before = from.byId.get(after.id)
    if (!before) return []
    const fields = compared.filter((field) => !isDeepStrictEqual(before[field], after[field]))
    return fields.length > 0 ? [{ id: after.id, before, after, fields }] : []
  })
  return {
    from: from.version,
    to: to.version,
    added: to.clauses.filter(({ id }) => !from.byId.has(id)),
    removed: from.clauses.filter(({ id }) => !to.byId.has(id)),
    changed,
    strikesChanged: !isDeepStrictEqual(from.strikes, to.strikes),
  }
}

/** Fields whose change asks more of a moderator than reading: what is decided, or how. */
const teaching = new Set(['rule', 'tiers', 'exceptions', 'severity', 'immediate', 'strikes', 'personDecides', 'actions', 'queue'])

export type Affected = {
  /** Topics whose certificates need the new version: a rule that is decided there was added, removed or changed in substance. */
  queues: string[]
  /** Clauses that rules may cite and that are gone or say something else now; rules that cite them need a look. */
  clauses: string[]
  /** Clauses that no rule may propose any more. */
  removed: string[]
}

/** What a change of the guidelines touches: certificates are per queue, rules and reasons cite clauses. */
export function affectedBy(change: GuidelinesDiff): Affected {
  const substantial = change.changed.filter(({ fields }) => fields.some((field) => teaching.has(field)))
  const queues = new Set([
    ...[...change.added, ...change.removed].map(({ queue }) => queue),
    ...substantial.flatMap(({ before, after }) => [before.queue, after.queue]),
  ])
  return {
    queues: [...queues].toSorted(),
    clauses: [...substantial.map(({ id }) => id), ...change.removed.map(({ id }) => id)].toSorted(),
    removed: change.removed.map(({ id }) => id).toSorted(),
  }
}
