import { HAMMING_WASM } from './hamming-wasm.generated.ts'
import { HASH_BYTES } from './hex.ts'
import { planSearch, recordBytes, type SearchPlan, type ShardLayout } from './hamming-layout.ts'

/** One stored hash within the radius of a query. */
export interface HammingMatch {
  id: number
  /** Bits that differ, 0 to 256. */
  distance: number
}

interface ShardExports {
  memory: WebAssembly.Memory
  configure: (base: number, stride: number, tables: number, idHeads: number, idShift: number) => void
  insert: (slot: number) => void
  remove: (slot: number) => void
  find: (id: number, after: number) => number
  search: (radius: number, room: number) => void
  scan: (radius: number, room: number, slot: number, to: number) => number
}

// addresses that wasm/hamming.wat names
const QUERY = 1024
const RESULT_COUNT = 1056
const RESULTS = 4096
const RESULT_ROOM = 8192
const HEADS = 102_400
const HEAD = 3
const PAGE = 65_536
const ID = HASH_BYTES
const ALIVE = HASH_BYTES + 4

let compiled: WebAssembly.Module | undefined

/** A part of the index with its own memory; slots are numbered from 1. */
export class HammingShard {
  readonly layout: ShardLayout
  #wasm: ShardExports
  #bytes: Uint8Array
  #view: DataView
  readonly #base: number
  readonly #stride: number
  /** Slots ever used, slot 0 included. */
  #used = 1
  #free: number[] = []
  #plans = new Map<string, SearchPlan>()
  #budgets: number[] | undefined

  constructor(layout: ShardLayout) {
    compiled ??= new WebAssembly.Module(Buffer.from(HAMMING_WASM, 'base64'))
    this.layout = layout
    this.#wasm = new WebAssembly.Instance(compiled).exports as unknown as ShardExports
    this.#stride = recordBytes(layout)
    let heads = HEADS
    const starts = layout.widths.map((width) => {
      const start = heads
      heads += HEAD * 2 ** width
      return start
    })
    const idHeads = heads
    this.#base = idHeads + HEAD * 2 ** layout.idBits
    this.#wasm.memory.grow(Math.ceil(this.#base / PAGE))
    this.#bytes = new Uint8Array(this.#wasm.memory.buffer)
    this.#view = new DataView(this.#wasm.memory.buffer)
    this.#wasm.configure(this.#base, this.#stride, layout.widths.length, idHeads, 32 - layout.idBits)
    this.#describeTables(starts)
  }

  #describeTables(starts: number[]) {
    let bit = 0
    for (const [table, width] of this.layout.widths.entries()) {
      const row = [bit >> 3, bit & 7, 2 ** width - 1, starts[table]!, width, -1]
      row.forEach((value, i) => this.#view.setInt32(32 * table + 4 * i, value, true))
      bit += width
    }
  }

  /** Hashes stored now. */
  get count(): number {
    return this.#used - 1 - this.#free.length
  }

  get full(): boolean {
    return this.#free.length === 0 && this.#used > this.layout.slots
  }

  /** Bytes of memory in use: directories and every slot ever used. */
  get bytes(): number {
    return this.#base + this.#used * this.#stride
  }

  /** Stores a hash, found from now on. The caller has seen that the shard is not full. */
  insert(id: number, hash: Uint8Array) {
    const slot = this.#free.pop() ?? this.#used++
    const at = this.#base + slot * this.#stride
    this.#growTo(at + this.#stride + 8)
    this.#bytes.set(hash, at)
    this.#view.setUint32(at + ID, id, true)
    this.#wasm.insert(slot)
  }

  #growTo(end: number) {
    const have = this.#bytes.byteLength
    if (end <= have) return
    // pages that are never touched cost nothing, so memory grows in wide steps
    const pages = Math.ceil(Math.max(end - have, have / 8) / PAGE)
    const limit = 65_536 - have / PAGE
    this.#wasm.memory.grow(Math.min(pages, limit))
    this.#bytes = new Uint8Array(this.#wasm.memory.buffer)
    this.#view = new DataView(this.#wasm.memory.buffer)
  }

  /** Slots that hold an id. */
  *slotsOf(id: number): Generator<number> {
    for (let slot = this.#wasm.find(id, 0); slot !== 0; slot = this.#wasm.find(id, slot)) yield slot
  }

  remove(slot: number) {
    this.#wasm.remove(slot)
    this.#free.push(slot)
  }

  /** The stored bytes of a slot; valid until the next call. */
  hashAt(slot: number): Uint8Array {
    const at = this.#base + slot * this.#stride
    return this.#bytes.subarray(at, at + HASH_BYTES)
  }

  holds(id: number, hash: Uint8Array): boolean {
    for (const slot of this.slotsOf(id)) {
      if (Buffer.compare(this.hashAt(slot), hash) === 0) return true
    }
    return false
  }

  /** Appends to `found` everything within `radius` of the query, in no particular order. */
  search(query: Uint8Array, radius: number, found: HammingMatch[]) {
    this.#bytes.set(query, QUERY)
    const plan = this.#planFor(radius)
    if (plan.kind === 'lists') {
      this.#setBudgets(plan.budgets)
      this.#wasm.search(radius, RESULT_ROOM)
      if (this.#view.getUint32(RESULT_COUNT, true) <= RESULT_ROOM) return this.#collect(found)
    }
    let slot = 1
    while (slot < this.#used) {
      slot = this.#wasm.scan(radius, RESULT_ROOM, slot, this.#used)
      this.#collect(found)
    }
  }

  #planFor(radius: number): SearchPlan {
    const size = Math.ceil(Math.log2(this.#used + 1))
    const key = `${radius} ${size}`
    let plan = this.#plans.get(key)
    if (!plan) {
      plan = planSearch(this.layout, 2 ** size, radius)
      this.#plans.set(key, plan)
    }
    return plan
  }

  #setBudgets(budgets: number[]) {
    if (this.#budgets === budgets) return
    budgets.forEach((budget, table) => this.#view.setInt32(32 * table + 20, budget, true))
    this.#budgets = budgets
  }

  #collect(found: HammingMatch[]) {
    const count = this.#view.getUint32(RESULT_COUNT, true)
    for (let at = RESULTS; at < RESULTS + 8 * count; at += 8) {
      found.push({ id: this.#view.getUint32(at, true), distance: this.#view.getUint32(at + 4, true) })
    }
  }

  /**
   * Copies id and hash of living slots from `slot` on into `target`, 36 bytes each.
   * Returns the bytes written and the slot to go on from, 0 at the end.
   */
  copyOut(slot: number, target: Uint8Array): { bytes: number; next: number } {
    const view = new DataView(target.buffer, target.byteOffset)
    let bytes = 0
    for (; slot < this.#used; slot++) {
      if (bytes + 4 + HASH_BYTES > target.length) return { bytes, next: slot }
      const at = this.#base + slot * this.#stride
      if (this.#bytes[at + ALIVE] === 0) continue
      view.setUint32(bytes, this.#view.getUint32(at + ID, true), true)
      target.set(this.#bytes.subarray(at, at + HASH_BYTES), bytes + 4)
      bytes += 4 + HASH_BYTES
    }
    return { bytes, next: 0 }
  }
}
