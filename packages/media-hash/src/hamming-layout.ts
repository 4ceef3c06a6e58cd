/**
 * How a shard cuts 256 bits into chunks. If two hashes differ in at most r bits, and each chunk i may
 * differ in b(i) bits where the sum of (b(i) + 1) over all chunks is at least r + 1, then some chunk
 * differs in no more than its b(i): otherwise the chunks alone would differ in r + 1 bits. Looking
 * through every chunk's lists within its budget therefore misses nothing.
 */
export interface ShardLayout {
  /** Width of each chunk in bits, at most 24; together 256. */
  widths: number[]
  /** Most hashes for which this is the layout to choose. */
  suits: number
  /** Slots after which the next shard is opened, when there turn out to be more. */
  slots: number
  /** log2 of the number of lists in the directory of ids. */
  idBits: number
}

const cut = (...parts: [chunks: number, width: number][]) => parts.flatMap(([chunks, width]) => Array<number>(chunks).fill(width))

/**
 * Fewer, wider chunks look at fewer candidates but need larger directories, so they pay only for many
 * hashes. Directories included, each layout takes at most 100 bytes a hash from the size named on.
 */
export const LAYOUTS: readonly ShardLayout[] = [
  { widths: cut([16, 16]), suits: 900_000, slots: 2_000_000, idBits: 18 }, // from 340,000
  { widths: cut([4, 19], [10, 18]), suits: 2_500_000, slots: 4_000_000, idBits: 18 }, // from 850,000
  { widths: cut([6, 21], [4, 19], [3, 18]), suits: 6_000_000, slots: 8_000_000, idBits: 20 }, // from 2.4 million
  { widths: cut([8, 22], [4, 20]), suits: 0xfffffe, slots: 0xfffffe, idBits: 21 }, // from 5 million
]

/** Which layout suits a shard that is to hold `expected` hashes. */
export function layoutFor(expected: number): number {
  const fit = LAYOUTS.findIndex((layout) => expected <= layout.suits)
  return fit < 0 ? LAYOUTS.length - 1 : fit
}

/** hash, id, alive, a link of 3 bytes for each table and one among ids. */
export function recordBytes(layout: ShardLayout): number {
  return 37 + 3 * (layout.widths.length + 1)
}

/** Budget of differing bits of each chunk (-1: not looked at), or a comparison with every hash. */
export type SearchPlan = { kind: 'lists'; budgets: number[] } | { kind: 'scan' }

const DEEPEST_BUDGET = 2
/** A list head or a listed record costs about this many records read in order. */
const RANDOM_READ = 6

/** The cheapest exact way to find everything within `radius` among `count` hashes. */
export function planSearch(layout: ShardLayout, count: number, radius: number): SearchPlan {
  const budgets = layout.widths.map(() => -1)
  let cost = 0
  for (let need = radius + 1; need > 0; need--) {
    let best = -1
    let bestCost = Infinity
    for (const [table, width] of layout.widths.entries()) {
      const extra = extraCost(width, budgets[table]! + 1, count)
      if (extra < bestCost) {
        best = table
        bestCost = extra
      }
    }
    if (best < 0) return { kind: 'scan' }
    budgets[best]!++
    cost += bestCost
  }
  return cost * RANDOM_READ < count ? { kind: 'lists', budgets } : { kind: 'scan' }
}

/** Reads at random addresses that a chunk adds when its budget is raised to `budget`. */
function extraCost(width: number, budget: number, count: number): number {
  if (budget > DEEPEST_BUDGET) return Infinity
  const lists = [1, width, (width * (width - 1)) / 2][budget]!
  return lists * (1 + (2 * count) / 2 ** width)
}
