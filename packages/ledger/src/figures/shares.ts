export type Share = { share: number; low: number; high: number }

const z = 1.959964

/** A share and its 95 % interval by Wilson's score, which stays within 0 and 1 and holds for small counts. Null of nothing. */
export function shareOf(part: number, whole: number): Share | null {
  if (whole <= 0) return null
  const share = Math.min(1, part / whole)
  const scale = 1 + z ** 2 / whole
  const middle = (share + z ** 2 / (2 * whole)) / scale
  const reach = (z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))) / scale
  return { share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
