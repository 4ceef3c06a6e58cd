import { joined, portable, sameBytes, type Sha256 } from './bytes.ts'

/** Hash of an entry (RFC 9162, 2.1.1): the prefix keeps a leaf from passing for a node. */
export const leafHash = (entry: Uint8Array, sha: Sha256 = portable): Uint8Array => sha(joined(Uint8Array.of(0), entry))

const pair = new Uint8Array(65)
pair[0] = 1

export function nodeHash(left: Uint8Array, right: Uint8Array, sha: Sha256 = portable): Uint8Array {
  pair.set(left, 1)
  pair.set(right, 33)
  return sha(pair)
}

/** The hash of the 2^level leaves from index · 2^level on; only complete subtrees are ever asked for. */
export type Subtree = (level: number, index: number) => Uint8Array

/** The largest power of two below `size` (for sizes from 2). Arithmetic, not bits: a log may pass 2^31. */
function split(size: number): number {
  let half = 1
  while (half * 2 < size) half *= 2
  return half
}

const levelOf = (size: number): number => Math.round(Math.log2(size))

/** Hash of the leaves [from, from + size) as one tree; `from` lies on a border that `split` made. */
function rangeHash(from: number, size: number, subtree: Subtree, sha: Sha256): Uint8Array {
  const half = size === 1 ? 1 : split(size)
  if (half * 2 === size || size === 1) return subtree(levelOf(size), from / size)
  return nodeHash(rangeHash(from, half, subtree, sha), rangeHash(from + half, size - half, subtree, sha), sha)
}

/** Root of the first `size` leaves. */
export function rootOf(size: number, subtree: Subtree, sha: Sha256 = portable): Uint8Array {
  return size === 0 ? sha(new Uint8Array()) : rangeHash(0, size, subtree, sha)
}

/** Path from leaf `index` to the root of `size` leaves (RFC 9162, 2.1.3.1). */
export function inclusionProof(index: number, size: number, subtree: Subtree, sha: Sha256 = portable): Uint8Array[] {
  if (index < 0 || index >= size) throw new RangeError(`leaf ${index} is not in a tree of ${size}`)
  const path: Uint8Array[] = []
  for (let from = 0, length = size; length > 1;) {
    const half = split(length)
    if (index < from + half) {
      path.push(rangeHash(from + half, length - half, subtree, sha))
      length = half
    } else {
      path.push(rangeHash(from, half, subtree, sha))
      from += half
      length -= half
    }
  }
  return path.reverse()
}

/** That the tree of `size` leaves continues that of `first` (RFC 9162, 2.1.4.1). */
export function consistencyProof(first: number, size: number, subtree: Subtree, sha: Sha256 = portable): Uint8Array[] {
  if (first < 0 || first > size) throw new RangeError(`a tree of ${size} does not continue one of ${first}`)
  if (first === 0 || first === size) return []
  const path: Uint8Array[] = []
  let from = 0
  let length = size
  let old = first
  let whole = true
  while (old !== length) {
    const half = split(length)
    if (old <= half) {
      path.push(rangeHash(from + half, length - half, subtree, sha))
      length = half
    } else {
      path.push(rangeHash(from, half, subtree, sha))
      from += half
      length -= half
      old -= half
      whole = false
    }
  }
  if (!whole) path.push(rangeHash(from, length, subtree, sha))
  return path.reverse()
}

const isOdd = (n: number): boolean => n % 2 === 1
const half = (n: number): number => Math.floor(n / 2)

/** RFC 9162, 2.1.3.2. */
export function verifyInclusion(leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[], root: Uint8Array, sha: Sha256 = portable): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false
  let at = index
  let last = size - 1
  let hash = leaf
  for (const step of path) {
    if (last === 0 || step.length !== 32) return false
    if (isOdd(at) || at === last) {
      hash = nodeHash(step, hash, sha)
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else {
      hash = nodeHash(hash, step, sha)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && sameBytes(hash, root)
}

/** RFC 9162, 2.1.4.2. An empty tree is continued by every tree. */
export function verifyConsistency(first: number, size: number, path: readonly Uint8Array[], firstRoot: Uint8Array, root: Uint8Array, sha: Sha256 = portable): boolean {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(size) || first < 0 || first > size) return false
  if (first === size) return path.length === 0 && sameBytes(firstRoot, root)
  if (first === 0) return path.length === 0 && sameBytes(firstRoot, sha(new Uint8Array()))
  let at = first - 1
  let last = size - 1
  while (isOdd(at)) [at, last] = [half(at), half(last)]
  const steps = at === 0 ? [firstRoot, ...path] : [...path]
  const start = steps.shift()
  if (!start) return false
  let old = start
  let all = start
  for (const step of steps) {
    if (last === 0 || step.length !== 32) return false
    if (isOdd(at) || at === last) {
      old = nodeHash(step, old, sha)
      all = nodeHash(step, all, sha)
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else {
      all = nodeHash(all, step, sha)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && sameBytes(old, firstRoot) && sameBytes(all, root)
}
