import { type Born, common, unknownBirth } from './born.ts'

export const levels = ['declared', 'estimated', 'verified'] as const
export type Level = (typeof levels)[number]
export const methods = ['self-declared', 'app-store', 'facial-estimate', 'id-document', 'trusted-adult', 'card', 'age-proof'] as const
export type Method = (typeof methods)[number]

/** One thing that speaks for an age. */
export type Evidence = { method: Method; level: Level; born: Born }

export type Known = {
  /** What the accepted evidence leaves possible; protection goes by `protection.latest`. */
  protection: Born
  /** The oldest that the person may be by anything not settled; reach towards minors goes by it. */
  reachEarliest: string
  methods: Method[]
  /** Some evidence contradicts what was accepted and nothing verified has settled it. */
  contested: boolean
}

const rank = (level: Level): number => levels.indexOf(level)

/** Strongest first; among equals the youngest claim first, so that a contradiction protects. */
function byWeight(a: Evidence, b: Evidence): number {
  return rank(b.level) - rank(a.level)
    || compare(b.born.latest, a.born.latest)
    || compare(b.born.earliest, a.born.earliest)
    || compare(a.method, b.method)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Intersects evidence from the strongest to the weakest. What contradicts something stronger (or younger, at the
 * same level) is set aside: it cannot move the interval, but until verified evidence settles the matter it keeps
 * the person away from minors. The order in which evidence came in plays no part.
 */
export function combine(evidence: readonly Evidence[], today: string): Known {
  let protection = unknownBirth(today)
  const accepted: Evidence[] = []
  const aside: Evidence[] = []
  for (const each of evidence.toSorted(byWeight)) {
    const narrowed = common(protection, each.born)
    if (narrowed) {
      protection = narrowed
      accepted.push(each)
    } else aside.push(each)
  }
  const checked = accepted.filter(({ level }) => level === 'verified')
  // A claim is settled when an identity check stands on the other side of it.
  const isSettled = (each: Evidence) => each.level !== 'verified' && checked.some((check) => !common(check.born, each.born))
  const contested = aside.some((each) => !isSettled(each))
  const reachEarliest = contested ? oldestClaim(evidence.filter((each) => !isSettled(each)), checked, aside) : protection.earliest
  return { protection, reachEarliest, methods: [...new Set(accepted.map(({ method }) => method))].toSorted(compare), contested }
}

/**
 * The earliest birth in any evidence that still counts: while it contradicts itself nothing in it may bring the
 * person closer to minors. Not earlier than what identity checks, agreeing with each other, leave possible.
 */
function oldestClaim(counting: readonly Evidence[], checked: readonly Evidence[], aside: readonly Evidence[]): string {
  const earliest = counting.map(({ born }) => born.earliest).reduce((a, b) => (a < b ? a : b))
  const checksAgree = !aside.some(({ level }) => level === 'verified')
  return checksAgree ? checked.map(({ born }) => born.earliest).reduce((a, b) => (a > b ? a : b), earliest) : earliest
}

/**
 * The strongest level whose evidence alone already gives `same` answer about the person. A date that somebody
 * typed does not become verified because a store verified that they are over 13.
 */
export function levelOf(evidence: readonly Evidence[], today: string, same: (known: Known) => boolean): Level {
  for (const level of levels.toReversed()) {
    const strong = evidence.filter((each) => rank(each.level) >= rank(level))
    if (strong.length > 0 && same(combine(strong, today))) return level
  }
  return 'declared'
}
