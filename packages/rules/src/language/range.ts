/** Numbers from `low` to `high`; an open end leaves its bound out. */
export interface Range { low: number, high: number, lowOpen: boolean, highOpen: boolean }

export const everything: Range = { low: -Infinity, high: Infinity, lowOpen: false, highOpen: false }

export function rangeOf(sign: string, bound: number): Range | null {
  if (sign === '<') return { ...everything, high: bound, highOpen: true }
  if (sign === '<=') return { ...everything, high: bound }
  if (sign === '>') return { ...everything, low: bound, lowOpen: true }
  if (sign === '>=') return { ...everything, low: bound }
  if (sign === '==') return { low: bound, high: bound, lowOpen: false, highOpen: false }
  return null
}

export function meet(left: Range, right: Range): Range {
  const low = Math.max(left.low, right.low)
  const high = Math.min(left.high, right.high)
  return {
    low, high,
    lowOpen: (left.low === low && left.lowOpen) || (right.low === low && right.lowOpen),
    highOpen: (left.high === high && left.highOpen) || (right.high === high && right.highOpen),
  }
}

export function isEmpty(range: Range): boolean {
  return range.low > range.high || (range.low === range.high && (range.lowOpen || range.highOpen))
}

/** All other numbers, where they lie on one side only. */
export function complement(range: Range): Range | null {
  if (range.low === -Infinity) return { ...everything, low: range.high, lowOpen: !range.highOpen }
  if (range.high === Infinity) return { ...everything, high: range.low, highOpen: !range.lowOpen }
  return null
}
