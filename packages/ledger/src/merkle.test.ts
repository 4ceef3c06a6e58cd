import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consistencyProof, frontier, inclusionProof, leafHash, rootOf, subtreesOf, subtreesOfLeaves, tileWidth, verifyConsistency, verifyInclusion } from './index.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))

/** The eight entries and the roots that certificate logs test with since RFC 6962. */
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(bytes)
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** The tree hash and the proofs by the words of RFC 6962, 2.1, with another hash library and no shared line. */
const sha = (...parts: Uint8Array[]) => Uint8Array.from(parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest())
const cut = (n: number) => 2 ** Math.floor(Math.log2(n - 1))
const mth = (d: readonly Uint8Array[]): Uint8Array => (d.length === 0 ? sha() : d.length === 1 ? sha(Uint8Array.of(0), d[0]!) : sha(Uint8Array.of(1), mth(d.slice(0, cut(d.length))), mth(d.slice(cut(d.length)))))
const path = (m: number, d: readonly Uint8Array[]): Uint8Array[] => {
  if (d.length === 1) return []
  const k = cut(d.length)
  return m < k ? [...path(m, d.slice(0, k)), mth(d.slice(k))] : [...path(m - k, d.slice(k)), mth(d.slice(0, k))]
}
const subproof = (m: number, d: readonly Uint8Array[], whole: boolean): Uint8Array[] => {
  if (m === d.length) return whole ? [] : [mth(d)]
  const k = cut(d.length)
  return m <= k ? [...subproof(m, d.slice(0, k), whole), mth(d.slice(k))] : [...subproof(m - k, d.slice(k), false), mth(d.slice(0, k))]
}

const some = (n: number) => Array.from({ length: n }, (_, index) => Uint8Array.of(index % 251, index >> 8, 7))
const flipped = (of: Uint8Array, bit: number) => of.map((byte, index) => (index === (bit >> 3) % of.length ? byte ^ (1 << (bit & 7)) : byte))

test('the well-known eight leaves give the well-known roots', () => {
  for (const [index, root] of roots.entries()) {
    const leaves = entries.slice(0, index + 1).map((entry) => leafHash(entry))
    expect(hex(rootOf(index + 1, subtreesOfLeaves(leaves)))).toBe(root)
    const edge = frontier()
    for (const leaf of leaves) edge.add(leaf)
    expect(hex(edge.root())).toBe(root)
  }
  expect(hex(rootOf(0, subtreesOfLeaves([])))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('roots and proofs are those of an independent implementation, up to seventy leaves', () => {
  for (let size = 1; size <= 70; size += 1) {
    const d = some(size)
    const subtree = subtreesOfLeaves(d.map((entry) => leafHash(entry)))
    expect(hex(rootOf(size, subtree))).toBe(hex(mth(d)))
    for (let at = 0; at < size; at += 7) expect(inclusionProof(at, size, subtree).map(hex)).toEqual(path(at, d).map(hex))
    for (let first = 1; first <= size; first += 5) expect(consistencyProof(first, size, subtree).map(hex)).toEqual(subproof(first, d, true).map(hex))
  }
})

test('every inclusion proof holds, and no flipped bit, other index or other size does', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (size, pick, bit) => {
    const leaves = some(size).map((entry) => leafHash(entry))
    const subtree = subtreesOfLeaves(leaves)
    const index = pick % size
    const root = rootOf(size, subtree)
    const proof = inclusionProof(index, size, subtree)
    expect(verifyInclusion(leaves[index]!, index, size, proof, root)).toBe(true)
    expect(verifyInclusion(flipped(leaves[index]!, bit % 256), index, size, proof, root)).toBe(false)
    expect(verifyInclusion(leaves[index]!, index, size, proof, flipped(root, bit % 256))).toBe(false)
    expect(verifyInclusion(leaves[index]!, index + 1, size, proof, root)).toBe(false)
    for (const [at, step] of proof.entries()) expect(verifyInclusion(leaves[index]!, index, size, proof.with(at, flipped(step, bit % 256)), root)).toBe(false)
    expect(verifyInclusion(leaves[index]!, index, size, [...proof, root], root)).toBe(false)
  }), { numRuns: 60 })
})

test('every consistency proof holds, and none for a history that was changed', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (size, pick, bit) => {
    const first = 1 + (pick % size)
    const leaves = some(size).map((entry) => leafHash(entry))
    const subtree = subtreesOfLeaves(leaves)
    const [old, root, proof] = [rootOf(first, subtree), rootOf(size, subtree), consistencyProof(first, size, subtree)]
    expect(verifyConsistency(first, size, proof, old, root)).toBe(true)
    expect(verifyConsistency(first, size, proof, flipped(old, bit % 256), root)).toBe(false)
    expect(verifyConsistency(first, size, proof, old, flipped(root, bit % 256))).toBe(false)
    const other = subtreesOfLeaves(leaves.with(first - 1, flipped(leaves[first - 1]!, bit % 256)))
    expect(verifyConsistency(first, size, consistencyProof(first, size, other), old, rootOf(size, other))).toBe(false)
  }), { numRuns: 60 })
})

test('tiles hold the same tree: complete ones as the edge filled them, the last ones short', () => {
  const size = tileWidth * tileWidth + 3 * tileWidth + 5
  const tiles = new Map<string, Uint8Array>()
  const edge = frontier(undefined, (level, index, hashes) => tiles.set(`${level}/${index}`, hashes))
  const leaves = some(size).map((entry) => leafHash(entry))
  for (const leaf of leaves) edge.add(leaf)
  const last = Uint8Array.from(leaves.slice(259 * tileWidth).flatMap((leaf) => [...leaf]))
  const subtree = subtreesOf((level, index) => tiles.get(`${level}/${index}`) ?? (level === 0 && index === 259 ? last : null))
  expect(hex(rootOf(size, subtree))).toBe(hex(edge.root()))
  expect(verifyInclusion(leaves[70_000 % size]!, 70_000 % size, size, inclusionProof(70_000 % size, size, subtree), edge.root())).toBe(true)
})
