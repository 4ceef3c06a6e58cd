import fc from 'fast-check'
import { sha256 } from '@noble/hashes/sha2.js'
import { expect, test } from 'vitest'
import { blindLeaf, type Level, nodeHash, openTo, rootOf, subtreesOfLeaves } from '../index.ts'
import { digestLeaves, type PackedLeaf, packedLeaves, packLeaves, readPacked, readTilePath, tilePath } from './index.ts'
import { afterHash, bytesOf, hashOnto, readWords } from './sha256-words.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const said = (depth: number, kind: string): Level[] => [['KZ', '2026-03'], ['decision', kind, false], [`harassment.${'x'.repeat(depth * 9)}`, 'remove', null], ['rule', 'fully', true, null, false, 'kk']].slice(0, depth)

test('hashes of any length of tail are those of @noble/hashes', () => {
  fc.assert(fc.property(bytes(32), fc.uint8Array({ maxLength: 200 }), (start, tail) => {
    const hashes = new Int32Array(8)
    readWords(hashes, 0, new DataView(start.buffer, start.byteOffset), 0)
    hashOnto(hashes, 0, afterHash(tail))
    expect(hex(bytesOf(hashes, 0))).toBe(hex(sha256(Uint8Array.from([...start, ...tail]))))
  }))
})

/** Leaves open to every depth, closed ones among them, and their hashes by the library's way. */
const some = (count: number) => Array.from({ length: count }, (_, at) => {
  const blind = sha256(Uint8Array.of(at & 255, at >> 8))
  const opening = openTo(said(4, at % 3 === 0 ? 'video' : 'comment'), blind, 1 + (at % 4))
  const hash = blindLeaf(opening)
  const leaf: PackedLeaf = at % 7 === 6 ? { levels: [], value: hash } : { levels: opening.levels, value: opening.behind }
  return { leaf, hash }
})

test('a file of leaves gives the root, the peaks and the counts that the plain way gives, at any size', () => {
  const all = some(700)
  for (const count of [1, 2, 3, 255, 256, 257, 640, 700]) {
    const leaves = all.slice(0, count)
    const middle = Math.ceil(count / 3)
    const digest = digestLeaves(packLeaves('own', 0, leaves.map(({ leaf }) => leaf)), { sizes: [middle], cuts: [middle], hashes: true })!
    const rootAt = (size: number) => digest.peaks.find((each) => each.size === size)!.peaks.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right))
    for (const size of [middle, count]) expect(hex(rootAt(size)), `${size} of ${count}`).toBe(hex(rootOf(size, subtreesOfLeaves(leaves.map(({ hash }) => hash)))))
    expect(hex(digest.hashes!)).toBe(leaves.map(({ hash }) => hex(hash)).join(''))
    const counted = digest.counts.flatMap(({ groups }) => groups).reduce((sum, { n }) => sum + n, 0)
    expect(counted).toBe(leaves.filter(({ leaf }) => leaf.levels.length > 0).length)
  }
})

test('counts begin anew at each cut', () => {
  const digest = digestLeaves(packLeaves('own', 100, some(30).map(({ leaf: { value } }) => ({ levels: [['KZ', '2026-03']], value }))), { sizes: [], cuts: [0, 110, 115, 500] })!
  expect(digest.counts.map(({ from, groups }) => [from, groups[0]!.n])).toEqual([[100, 10], [110, 5], [115, 15]])
})

test('what is not such a file is refused, however it is broken', () => {
  const file = packLeaves('own', 0, some(5).map(({ leaf }) => leaf))
  expect(readPacked(file)).toMatchObject({ log: 'own', first: 0, count: 5 })
  const text = Buffer.from(file).toString('latin1')
  const broken = [text.slice(0, -1), `${text}x`, text.replace('leaves 1', 'leaves 2'), text.replace('"count":5', '"count":6'), text.replace('"count":5', '"count":-5'), text.replace('[["KZ"', '[[{}'), 'qorgan leaves 1\n{}\n', '']
  for (const each of broken) expect(digestLeaves(Buffer.from(each, 'latin1'), { sizes: [], cuts: [] }), each.slice(0, 60)).toBeNull()
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (random) => { expect(readPacked(random)).toBeNull() }))
})

test('paths are those of tlog-tiles, and each has one spelling', () => {
  expect(tilePath(1_234_067, 256, 256)).toBe('x001/x234/067')
  expect(tilePath(0, 5, 256)).toBe('000.p/5')
  fc.assert(fc.property(fc.nat(10 ** 9), fc.integer({ min: 1, max: 256 }), (index, width) => { expect(readTilePath(tilePath(index, width, 256), 256)).toEqual({ index, width }) }))
  for (const path of ['0', '1000', 'x000/001', '000.p/256', '000.p/0', '000.p/01', '../000', 'x01/000', '']) expect(readTilePath(path, 256), path).toBeNull()
  expect(readTilePath('000.p/70000', packedLeaves)).toBeNull()
})
