import { hashDistance } from './hex.ts'
import type { HammingMatch } from './hamming-shard.ts'

/** A repeatable source of hashes for tests and measurements (xorshift, 32 bits). */
export class HashSource {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0 || 1
  }

  /** A whole number from 0 to below 2^32. */
  next(): number {
    this.#state ^= this.#state << 13
    this.#state ^= this.#state >>> 17
    this.#state ^= this.#state << 5
    return this.#state >>> 0
  }

  hash(): Uint8Array {
    const words = new Uint32Array(8)
    for (let i = 0; i < 8; i++) words[i] = this.next()
    return new Uint8Array(words.buffer)
  }

  /** The hash with exactly `bits` of its bits turned over. */
  near(hash: Uint8Array, bits: number): Uint8Array {
    const near = hash.slice()
    const turned = new Set<number>()
    while (turned.size < bits) turned.add(this.next() % 256)
    for (const bit of turned) near[bit >> 3]! ^= 1 << (bit & 7)
    return near
  }
}

/** What an index must answer, found by comparing with every stored hash. */
export function bruteForce(stored: Iterable<[id: number, hash: Uint8Array]>, query: Uint8Array, radius: number): HammingMatch[] {
  return [...stored]
    .map(([id, hash]) => ({ id, distance: hashDistance(query, hash) }))
    .filter(({ distance }) => distance <= radius)
    .sort((a, b) => a.distance - b.distance || a.id - b.id)
}
