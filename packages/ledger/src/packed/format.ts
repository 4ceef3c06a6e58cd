import type { Level } from '../blind.ts'
import { type Bytes, utf8 } from '../bytes.ts'

/** Leaves of a packed file, unless it is the last: a complete subtree of height 16. */
export const packedLeaves = 65_536
const magic = 'qorgan leaves 1\n'

/** `levels` as far as the leaf is open, then `value` hides the rest; a closed leaf has no levels and its hash as value. */
export type PackedLeaf = { levels: readonly Level[]; value: Uint8Array }
export type Packed = { log: string; first: number; count: number; groups: readonly (readonly Level[])[]; numbers: Uint8Array; values: Uint8Array }

/**
 * A file of leaves in their order, column by column:
 *
 *     "qorgan leaves 1\n"
 *     {"log","first","count","groups":[[level,…],…]} as one line of JSON
 *     count × 2 bytes: the leaf's group, from 1, most significant byte first; 0 is a closed leaf
 *     count × 32 bytes: what hides the finer levels, or the hash of a closed leaf
 */
export function packLeaves(log: string, first: number, leaves: readonly PackedLeaf[]): Bytes {
  const known = new Map<string, number>()
  const groups: (readonly Level[])[] = []
  const numbers = new Uint8Array(leaves.length * 2)
  const values = new Uint8Array(leaves.length * 32)
  for (const [at, { levels, value }] of leaves.entries()) {
    const key = levels.length === 0 ? '' : JSON.stringify(levels)
    const number = key === '' ? 0 : known.get(key) ?? groups.push(levels)
    if (key !== '') known.set(key, number)
    numbers[at * 2] = number >> 8
    numbers[at * 2 + 1] = number & 255
    values.set(value, at * 32)
  }
  return packColumns({ log, first, count: leaves.length, groups, numbers, values })
}

export function packColumns({ numbers, values, ...head }: Packed): Bytes {
  const line = utf8(`${magic}${JSON.stringify(head)}\n`)
  const file = new Uint8Array(line.length + numbers.length + values.length)
  file.set(line)
  file.set(numbers, line.length)
  file.set(values, line.length + numbers.length)
  return file
}

/** Null for what is not such a file, in whatever way. */
export function readPacked(file: Uint8Array): Packed | null {
  const start = utf8(magic)
  const end = file.indexOf(10, start.length)
  if (end < 0 || !start.every((byte, at) => file[at] === byte)) return null
  try {
    const { log, first, count, groups } = JSON.parse(new TextDecoder().decode(file.subarray(start.length, end))) as Packed
    const numbers = file.subarray(end + 1, end + 1 + count * 2)
    const values = file.subarray(end + 1 + count * 2)
    const isWhole = Number.isSafeInteger(first) && Number.isSafeInteger(count) && count <= packedLeaves && values.length === count * 32
    return isWhole && typeof log === 'string' && Array.isArray(groups) && groups.every(isOpening) ? { log, first, count, groups, numbers, values } : null
  } catch {
    return null
  }
}

const isOpening = (levels: unknown): boolean => Array.isArray(levels) && levels.length > 0 && levels.every((level) => Array.isArray(level) && level.every((value) => value === null || typeof value === 'string' || typeof value === 'boolean'))

/** Where a file or a tile lies under its folder (C2SP tlog-tiles): digits by threes, and the width where it is not full. */
export function tilePath(index: number, width: number, full: number): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0').match(/\d{3}/g)!
  return digits.map((three, at) => (at < digits.length - 1 ? `x${three}` : three)).join('/').concat(width === full ? '' : `.p/${width}`)
}

/** The other way round; null for a path that no tile has. */
export function readTilePath(path: string, full: number): { index: number; width: number } | null {
  const found = /^((?:x\d{3}\/){0,4})(\d{3})(?:\.p\/([1-9]\d{0,4}))?$/.exec(path)
  if (!found) return null
  const index = Number(`${found[1]!.replaceAll(/[x/]/g, '')}${found[2]!}`)
  const width = found[3] === undefined ? full : Number(found[3])
  return width <= full && tilePath(index, width, full) === path ? { index, width } : null
}
