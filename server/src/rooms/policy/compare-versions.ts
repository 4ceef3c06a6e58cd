import { isDeepStrictEqual } from 'node:util'
import { type Leaf, leavesOf, nothing } from './leaves.ts'
import type { Clause, GuidelinesVersion } from './version.ts'

/** One place of a clause, or of what holds for all of them, as it was and as it is. */
export type FieldChange = { field: string; before: Leaf; after: Leaf }

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

/** Each place at which two clauses differ; a clause that is not there differs at all of its own. */
export function changesBetween(before: Clause | null, after: Clause | null): FieldChange[] {
  return compared.flatMap((field) => differences(before?.[field], after?.[field], field))
}

/** Places outside the clauses: the preamble, the chapters, and what repeated violations lead to. */
export function changesAround(from: GuidelinesVersion, to: GuidelinesVersion): FieldChange[] {
  return (['preamble', 'chapters', 'strikes'] as const).flatMap((part) => differences(from[part], to[part], part))
}

function differences(before: unknown, after: unknown, path: string): FieldChange[] {
  const [was, is] = [leavesOf(before, path), leavesOf(after, path)]
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? nothing, after: is.get(field) ?? nothing }))
    .filter((each) => !isDeepStrictEqual(each.before, each.after))
}

/** Fields whose change asks more of a moderator than reading: what is decided, or how. */
const teaching = new Set(['rule', 'tiers', 'exceptions', 'severity', 'immediate', 'strikes', 'personDecides', 'actions', 'queue'])

export const isSubstantial = ({ fields }: ChangedClause): boolean => fields.some((field) => teaching.has(field))

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
  const substantial = change.changed.filter(isSubstantial)
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
