/** A share with its Wilson score interval at 95 %. */
export interface Estimate { of: number, hits: number, share: number | null, low: number, high: number }

const Z = 1.959963984540054

/** Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference. Holds at 0, at 1 and for few cases. */
export function wilson(hits: number, of: number): Estimate {
  if (of === 0) return { of, hits, share: null, low: 0, high: 1 }
  const share = hits / of
  const square = Z * Z / of
  const centre = (share + square / 2) / (1 + square)
  const half = Z / (1 + square) * Math.sqrt(share * (1 - share) / of + square / (4 * of))
  return { of, hits, share, low: hits === 0 ? 0 : Math.max(0, centre - half), high: hits === of ? 1 : Math.min(1, centre + half) }
}
