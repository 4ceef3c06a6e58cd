import { utf8 } from '../bytes.ts'
import type { Level } from '../blind.ts'
import { type Packed, readPacked } from './format.ts'
import { afterHash, afterLeafHash, bytesOf, hashOnto, leafOnto, nodeOnto, readWords } from './sha256-words.ts'

/** A complete subtree of 2^level leaves. */
export type Peak = { level: number; hash: Uint8Array }
/** `sizes`: after how many leaves of the log its peaks are wanted; `cuts`: where counts begin anew. */
export type Asked = { sizes: readonly number[]; cuts: readonly number[]; hashes?: boolean }
export type Digest = {
  log: string
  first: number
  count: number
  /** The peaks of this file's leaves alone, at its end and at the sizes that lie within. */
  peaks: { size: number; peaks: Peak[] }[]
  /** How many leaves of each group there are from each cut on. */
  counts: { from: number; groups: { levels: readonly Level[]; n: number }[] }[]
  /** The leaves' hashes one after the other, where they were asked for. */
  hashes: Uint8Array | null
}

/** Reads a packed file to the end: every leaf's hash from what is said of it, the tree above, and the counts. Null when it is none. */
export function digestLeaves(file: Uint8Array, asked: Asked): Digest | null {
  const packed = readPacked(file)
  if (!packed) return null
  const hashes = leafHashes(packed)
  if (hashes === null) return null
  const { log, first, count } = packed
  const all = asked.hashes ? Uint8Array.from({ length: count * 32 }) : null
  if (all) for (let at = 0; at < count; at += 1) all.set(bytesOf(hashes, at * 8), at * 32)
  const sizes = [...new Set([first + count, ...asked.sizes.filter((size) => size > first && size < first + count)])].toSorted((a, b) => a - b)
  return { log, first, count, counts: countGroups(packed, asked.cuts), peaks: peaksAt(hashes, count, first, sizes), hashes: all }
}

function leafHashes({ count, groups, numbers, values }: Packed): Int32Array | null {
  const messages = groups.map((levels) => ({ finer: levels.slice(1).toReversed().map((level) => afterHash(utf8(JSON.stringify(level)))), leaf: afterLeafHash(utf8(JSON.stringify(levels[0]))) }))
  const hashes = new Int32Array(count * 8)
  const view = new DataView(values.buffer, values.byteOffset, values.byteLength)
  for (let leaf = 0; leaf < count; leaf += 1) {
    const at = leaf * 8
    readWords(hashes, at, view, leaf * 32)
    const number = numbers[leaf * 2]! << 8 | numbers[leaf * 2 + 1]!
    if (number === 0) continue
    const message = messages[number - 1]
    if (!message) return null
    for (const level of message.finer) hashOnto(hashes, at, level)
    leafOnto(hashes, at, message.leaf)
  }
  return hashes
}

/** Folds the leaves level by level in their own place, and keeps of each level what a wanted size ends with. */
function peaksAt(hashes: Int32Array, count: number, first: number, sizes: readonly number[]): Digest['peaks'] {
  const found = sizes.map((size) => ({ size, peaks: [] as Peak[] }))
  for (let level = 0, nodes = count; nodes > 0; level += 1, nodes = Math.floor(nodes / 2)) {
    for (const { size, peaks } of found) {
      const own = Math.floor((size - first) / 2 ** level)
      if (own % 2 === 1) peaks.unshift({ level, hash: bytesOf(hashes, (own - 1) * 8) })
    }
    for (let at = 0; at < Math.floor(nodes / 2); at += 1) nodeOnto(hashes, at * 8, at * 16, at * 16 + 8)
  }
  return found
}

function countGroups({ first, count, groups, numbers }: Packed, cuts: readonly number[]): Digest['counts'] {
  const borders = [...new Set([first, ...cuts.filter((cut) => cut > first && cut < first + count)])].toSorted((a, b) => a - b)
  return borders.map((from, at) => {
    const counted = new Uint32Array(groups.length + 1)
    for (let leaf = from - first; leaf < (borders[at + 1] ?? first + count) - first; leaf += 1) counted[numbers[leaf * 2]! << 8 | numbers[leaf * 2 + 1]!]! += 1
    return { from, groups: groups.flatMap((levels, number) => (counted[number + 1]! > 0 ? [{ levels, n: counted[number + 1]! }] : [])) }
  })
}
