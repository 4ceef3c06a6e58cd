/** What is known of a case before anybody has looked. */
export type Exposure = { severity: number; probability: number; viewsPerHour: number; minorsShare: number }
export type HarmWeights = { severityBase: number; minors: number; quietViewsPerHour: number; doublingHours: number }

/**
 * The usual weights; a lead may set others. Each step of severity counts four times the one below; an audience of
 * minors only counts three times one of adults; a thing that nobody views still weighs as one view in ten hours.
 * Waiting `doublingHours` is worth as much as twice the harm, so nothing waits for ever.
 */
export const harmWeights: HarmWeights = { severityBase: 4, minors: 2, quietViewsPerHour: 0.1, doublingHours: 6 }

/** What each thing known multiplies the place by; their product is the expected harm an hour, in adult views of the mildest certain violation. */
export function harmFactors({ severity, probability, viewsPerHour, minorsShare }: Exposure, { severityBase, minors, quietViewsPerHour }: HarmWeights = harmWeights): { severity: number; probability: number; views: number; minors: number } {
  return { severity: severityBase ** (severity - 1), probability, views: quietViewsPerHour + viewsPerHour, minors: 1 + minors * minorsShare }
}

export function expectedHarm(exposure: Exposure, weights: HarmWeights = harmWeights): number {
  const factors = harmFactors(exposure, weights)
  return factors.severity * factors.probability * factors.views * factors.minors
}

export const rankEpoch = new Date(Date.UTC(2026, 0, 1))

/**
 * The place in the queue, higher first. Ageing adds the same to every case as time passes, so the order never
 * changes by itself and the number can be stored and indexed.
 */
export function rankOf(exposure: Exposure, openedAt: Date, weights: HarmWeights = harmWeights): number {
  const hours = (openedAt.getTime() - rankEpoch.getTime()) / 3_600_000
  return Math.log2(1e-6 + expectedHarm(exposure, weights)) - hours / weights.doublingHours
}

/** By how much waiting has multiplied the place so far. */
export const ageingOf = (openedAt: Date, now: Date, weights: HarmWeights = harmWeights): number => 2 ** (Math.max(0, now.getTime() - openedAt.getTime()) / 3_600_000 / weights.doublingHours)
