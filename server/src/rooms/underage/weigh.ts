import type { Model } from './model.ts'

/** What was seen: `ageYears` is the age it suggests at `seenAt`, when it names one. */
export type Seen = { kind: string; ageYears: number | null; confidence: number; seenAt: Date }
/** One kind's share in the outcome: how many counted, and by how much they multiply the odds. */
export type Share = { kind: string; count: number; times: number }
export type Weighed = { probability: number; shares: Share[] }

const day = 86_400_000
const year = 365.25 * day

/** Somebody who was eleven three years ago is fourteen: an age that has since grown past the minimum says nothing. */
const stillUnder = (seen: Seen, minimum: number, now: Date): boolean =>
  seen.ageYears === null || seen.ageYears + Math.floor(Math.max(0, now.getTime() - seen.seenAt.getTime()) / year) < minimum

/**
 * How likely the holder is under the minimum. Odds are multiplied by each signal's weight, lessened by its confidence
 * and by its age; of each kind only so many count, the weightiest first. Pure; the order of signals plays no part,
 * and one more signal never makes it less likely.
 */
export function weigh(model: Model, signals: readonly Seen[], { minimum, now }: { minimum: number; now: Date }): Weighed {
  const shares: Share[] = []
  for (const kind of model.kinds) {
    const powers = signals.filter((seen) => seen.kind === kind.id && stillUnder(seen, minimum, now))
      .map((seen) => Math.min(1, Math.max(0, seen.confidence)) * 0.5 ** (Math.max(0, now.getTime() - seen.seenAt.getTime()) / day / kind.halfLifeDays))
      .toSorted((a, b) => b - a).slice(0, kind.most)
    if (powers.length > 0) shares.push({ kind: kind.id, count: powers.length, times: kind.times ** powers.reduce((sum, power) => sum + power, 0) })
  }
  const odds = shares.reduce((product, { times }) => product * times, model.priorProbability / (1 - model.priorProbability))
  return { probability: Number.isFinite(odds) ? odds / (1 + odds) : 1, shares: shares.toSorted((a, b) => b.times - a.times) }
}
