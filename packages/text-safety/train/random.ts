export interface Random { next(): number, pick<T>(from: readonly T[]): T, shuffle(order: Int32Array): void }

/** A seeded stream (xorshift32), so that sets and models can be made again bit for bit. */
export function draw(seed: number): Random {
  let state = seed | 0 || 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
  return {
    next,
    pick(from) {
      const one = from[Math.floor(next() * from.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
    shuffle(order) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(next() * (at + 1))
        const kept = order[at]!
        order[at] = order[other]!
        order[other] = kept
      }
    },
  }
}
