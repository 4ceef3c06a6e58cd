import { checkHash, HASH_BYTES } from './hex.ts'
import { LAYOUTS, layoutFor } from './hamming-layout.ts'
import { HammingShard, type HammingMatch } from './hamming-shard.ts'

export interface HammingIndexOptions {
  /** Hashes to be ready for, 1,000,000 unless given. More can be added; a good guess is faster and smaller. */
  expected?: number
}

export const DEFAULT_RADIUS = 31
/** Bytes of one hash with its id, in snapshots and in bulk loads. */
export const ENTRY_BYTES = 4 + HASH_BYTES

/**
 * Exact index of 256-bit hashes under the Hamming distance. A hash is found from the moment `add`
 * returns and no longer from the moment `delete` returns; nothing is ever rebuilt. One id may have
 * several hashes (the frames of a video); the same id with the same hash is stored once.
 */
export class HammingIndex {
  #shards: HammingShard[]

  constructor(options: HammingIndexOptions = {}) {
    const expected = options.expected ?? 1_000_000
    if (!Number.isSafeInteger(expected) || expected < 0) throw new RangeError('expected is a whole number of hashes')
    this.#shards = [new HammingShard(LAYOUTS[layoutFor(expected)]!)]
  }

  /** Hashes stored now. */
  get size(): number {
    return this.#shards.reduce((sum, shard) => sum + shard.count, 0)
  }

  /** Bytes of memory in use, directories included. */
  get bytes(): number {
    return this.#shards.reduce((sum, shard) => sum + shard.bytes, 0)
  }

  /**
   * Stores a hash under an id. Returns false when this id has this very hash already.
   * @param id whole number from 0 to 4,294,967,295
   * @param hash 32 bytes
   */
  add(id: number, hash: Uint8Array): boolean {
    checkId(id)
    checkHash(hash)
    if (this.#shards.some((shard) => shard.holds(id, hash))) return false
    this.#insert(id, hash)
    return true
  }

  #insert(id: number, hash: Uint8Array) {
    let shard = this.#shards.find((candidate) => !candidate.full)
    if (!shard) {
      const next = LAYOUTS.indexOf(this.#shards.at(-1)!.layout) + 1
      shard = new HammingShard(LAYOUTS[Math.min(next, LAYOUTS.length - 1)]!)
      this.#shards.push(shard)
    }
    shard.insert(id, hash)
  }

  /**
   * Stores entries of 4 bytes id (little endian) and 32 bytes hash that are known to be new, as a
   * snapshot holds them: skips the look-up that `add` makes for each.
   */
  addEntries(entries: Uint8Array) {
    if (entries.length % ENTRY_BYTES !== 0) throw new RangeError(`entries are ${ENTRY_BYTES} bytes each`)
    const view = new DataView(entries.buffer, entries.byteOffset, entries.byteLength)
    for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
      this.#insert(view.getUint32(at, true), entries.subarray(at + 4, at + ENTRY_BYTES))
    }
  }

  /** Forgets every hash of an id, or the one given. Returns how many were forgotten. */
  delete(id: number, hash?: Uint8Array): number {
    checkId(id)
    if (hash) checkHash(hash)
    let deleted = 0
    for (const shard of this.#shards) {
      const slots = Array.from(shard.slotsOf(id))
      for (const slot of slots) {
        if (hash && Buffer.compare(shard.hashAt(slot), hash) !== 0) continue
        shard.remove(slot)
        deleted++
      }
    }
    return deleted
  }

  /** The hashes stored under an id. */
  get(id: number): Uint8Array[] {
    checkId(id)
    return this.#shards.flatMap((shard) => Array.from(shard.slotsOf(id), (slot) => shard.hashAt(slot).slice()))
  }

  has(id: number): boolean {
    checkId(id)
    return this.#shards.some((shard) => !shard.slotsOf(id).next().done)
  }

  /**
   * Every stored hash within `radius` bits of the query, nearest first, then by id.
   * @param radius 0 to 256; up to 31 is fast, from about 36 on every hash is compared
   */
  search(query: Uint8Array, radius = DEFAULT_RADIUS): HammingMatch[] {
    checkHash(query)
    if (!Number.isInteger(radius) || radius < 0 || radius > 256) throw new RangeError('a radius is a whole number from 0 to 256')
    const found: HammingMatch[] = []
    for (const shard of this.#shards) shard.search(query, radius, found)
    return found.sort((a, b) => a.distance - b.distance || a.id - b.id)
  }

  /** Answers many queries, in their order. */
  searchBatch(queries: readonly Uint8Array[], radius = DEFAULT_RADIUS): HammingMatch[][] {
    return queries.map((query) => this.search(query, radius))
  }

  /**
   * Blocks of entries as `addEntries` takes them; each block is valid until the next is asked for.
   * What is stored all through the iteration is in it exactly once; what is added or deleted
   * meanwhile may or may not be.
   */
  *entries(blockEntries = 8192): Generator<Uint8Array> {
    const block = new Uint8Array(blockEntries * ENTRY_BYTES)
    for (const shard of this.#shards) {
      let slot = 1
      while (slot !== 0) {
        const { bytes, next } = shard.copyOut(slot, block)
        if (bytes > 0) yield block.subarray(0, bytes)
        slot = next
      }
    }
  }
}

function checkId(id: number) {
  if (!Number.isInteger(id) || id < 0 || id > 0xffffffff) throw new RangeError('an id is a whole number from 0 to 4294967295')
}
