import type { Restriction, RestrictionKind, SubjectKind } from './schema.ts'

export type Standing = {
  state: 'visible' | 'limited' | 'held' | 'removed'
  /** Years a viewer needs; null when anybody may see it. */
  minimumAge: number | null
  feedEligible: boolean
  /** Countries, sorted. */
  withheldIn: string[]
  warnScreen: boolean
  /** Features taken away, sorted. */
  features: string[]
  /** Decisions in force, sorted by id, which is by time. */
  decisions: string[]
}

export type AccountStatus = 'active' | 'restricted' | 'suspended' | 'removed'

/** How much of a subject each restriction takes: 0 nothing, 1 a part, 2 all of it until a person decides, 3 all of it. */
const weight: Record<RestrictionKind, 0 | 1 | 2 | 3> = {
  warn: 0,
  'warn-screen': 1,
  'not-for-feeds': 1,
  'limit-16': 1,
  'limit-18': 1,
  withhold: 1,
  'restrict-feature': 1,
  hold: 2,
  suspend: 2,
  remove: 3,
}

const states = ['visible', 'limited', 'held', 'removed'] as const
const statuses = ['active', 'restricted', 'suspended', 'removed'] as const

type InForce = Pick<Restriction, 'kind' | 'countries' | 'feature' | 'decisionId'>

/**
 * What the restrictions in force amount to. The gravest decides the state, the others keep their own effect,
 * and neither order nor repetition matters, so lifting one leaves exactly what the rest says.
 */
export function standingOf(_kind: SubjectKind, active: readonly InForce[]): Standing {
  const has = (kind: RestrictionKind) => active.some((each) => each.kind === kind)
  const gravest = heaviest(active)
  return {
    state: states[gravest],
    minimumAge: has('limit-18') ? 18 : has('limit-16') ? 16 : null,
    feedEligible: gravest < 2 && !has('not-for-feeds'),
    withheldIn: sortedSet(active.flatMap(({ countries }) => countries ?? [])),
    warnScreen: has('warn-screen'),
    features: sortedSet(active.flatMap(({ feature }) => feature ?? [])),
    decisions: sortedSet(active.map(({ decisionId }) => decisionId)),
  }
}

/** The same for a person's account, in the four words of the host API. A warning alone leaves it active. */
export function accountStatusOf(active: readonly InForce[]): AccountStatus {
  return statuses[heaviest(active)]
}

function heaviest(active: readonly InForce[]): 0 | 1 | 2 | 3 {
  return active.reduce<0 | 1 | 2 | 3>((gravest, { kind }) => (weight[kind] > gravest ? weight[kind] : gravest), 0)
}

const sortedSet = (values: readonly string[]): string[] => [...new Set(values)].sort()
