/** What is known of a case before anybody has looked. */
export type Exposure = { severity: number; probability: number; viewsPerHour: number; minorsShare: number }

/**
 * The weights, in one place. Each step of severity counts four times the one below; an audience of minors only
 * counts three times one of adults; a thing that nobody views still weighs as one view in ten hours.
 * Waiting `doublingHours` is worth as much as twice the harm, so nothing waits for ever.
 */
export const harmWeights = { severityBase: 4, minors: 2, quietViewsPerHour: 0.1, doublingHours: 6 } as const

/** Expected harm an hour, in the unit of one adult's view of the mildest certain violation. */
export function expectedHarm({ severity, probability, viewsPerHour, minorsShare }: Exposure): number {
  const { severityBase, minors, quietViewsPerHour } = harmWeights
  return severityBase ** (severity - 1) * probability * (quietViewsPerHour + viewsPerHour) * (1 + minors * minorsShare)
}

const epoch = Date.UTC(2026, 0, 1)

/**
 * The place in the queue, higher first. Ageing adds the same to every case as time passes, so the order never
 * changes by itself and the number can be stored and indexed.
 */
export function rankOf(exposure: Exposure, openedAt: Date): number {
  const hours = (openedAt.getTime() - epoch) / 3_600_000
  return Math.log2(1e-6 + expectedHarm(exposure)) - hours / harmWeights.doublingHours
}
