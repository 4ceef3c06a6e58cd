import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HammingIndex } from './hamming-index.ts'
import { bruteForce, HashSource } from './hamming-sample.ts'
import { formatHash, parseHash } from './hex.ts'

const folder = new URL('../fixtures/pdq/', import.meta.url)
const linesOf = (name: string) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n').map(parseHash)
/** One size in each layout: how many hashes are announced does not change what is found. */
const EXPECTED = [1000, 1_000_000, 4_000_000, 10_000_000]

describe('search', () => {
  test('finds exactly the pairs within distance 31 of the reference lists, with their distances', () => {
    const needles = linesOf('needles.txt')
    const haystack = linesOf('haystack.txt')
    const expected = JSON.parse(readFileSync(new URL('needles-haystack.json', folder), 'utf8')) as { pairs_le_31: number[][] }
    expect(expected.pairs_le_31.length).toBeGreaterThan(100)
    for (const size of EXPECTED) {
      const index = new HammingIndex({ expected: size })
      haystack.forEach((hash, i) => index.add(i, hash))
      const found = index.searchBatch(needles).flatMap((matches, needle) => matches.map(({ id, distance }) => [needle, id, distance]))
      const inOrder = (pairs: number[][]) => pairs.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)
      expect(inOrder(found)).toEqual(inOrder(expected.pairs_le_31))
    }
  })

  for (const expected of EXPECTED) {
    test(`misses nothing and invents nothing at any radius, as laid out for ${expected} hashes`, () => {
      const source = new HashSource(expected)
      const centres = Array.from({ length: 40 }, () => source.hash())
      const stored = new Map<number, Uint8Array>()
      const index = new HammingIndex({ expected })
      for (let id = 0; id < 6000; id++) {
        const hash = id % 3 === 0 ? source.hash() : source.near(centres[id % 40]!, source.next() % 60)
        stored.set(id, hash)
        index.add(id, hash)
      }
      for (const radius of [0, 1, 7, 15, 16, 30, 31, 32, 35, 36, 47, 48, 70, 128, 256]) {
        for (let i = 0; i < 12; i++) {
          const query = source.near(centres[i]!, source.next() % 40)
          expect(index.search(query, radius)).toEqual(bruteForce(stored, query, radius))
        }
      }
    })
  }

  test('follows lists when there are enough hashes to be worth it, at every distance up to the radius', () => {
    const source = new HashSource(5)
    const index = new HammingIndex({ expected: 150_000 })
    for (let id = 0; id < 150_000; id++) index.add(id, source.hash())
    const planted = Array.from({ length: 33 }, (_, bits) => {
      const query = source.hash()
      index.add(1_000_000 + bits, source.near(query, bits))
      return query
    })
    for (const [bits, query] of planted.entries()) {
      expect(index.search(query)).toEqual(bits <= 31 ? [{ id: 1_000_000 + bits, distance: bits }] : [])
    }
  })

  test('finds neighbours however the differing bits are spread: on one end, in each chunk, in a row', () => {
    const source = new HashSource(6)
    for (const expected of EXPECTED) {
      const index = new HammingIndex({ expected })
      for (let id = 0; id < 30_000; id++) index.add(id, source.hash())
      for (let from = 0; from < 256; from += 5) {
        for (const stride of [1, 8, 16, 18, 22]) {
          const query = source.hash()
          const near = query.slice()
          for (let k = 0; k < 31; k++) {
            const bit = (from + k * stride + Math.floor((k * stride) / 256)) % 256
            near[bit >> 3]! ^= 1 << (bit & 7)
          }
          index.add(4_000_000_000, near)
          const distance = bruteForce([[4_000_000_000, near]], query, 256)[0]!.distance
          expect(index.search(query)).toEqual([{ id: 4_000_000_000, distance }])
          index.delete(4_000_000_000)
        }
      }
    }
  })

  test('answers with thousands of hits as completely as with one', () => {
    const source = new HashSource(7)
    const centre = source.hash()
    const index = new HammingIndex()
    for (let id = 0; id < 20_000; id++) index.add(id, source.near(centre, id % 30))
    expect(index.search(centre).map((match) => match.id).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20_000 }, (_, id) => id))
  })
})

describe('adding and deleting', () => {
  test('any sequence of adds, deletes and queries agrees with comparing everything', () => {
    const source = new HashSource(11)
    const pool = Array.from({ length: 12 }, () => source.hash()).flatMap((hash) => [hash, source.near(hash, 3), source.near(hash, 28)])
    const step = fc.record({ verb: fc.constantFrom('add', 'add', 'delete', 'delete-one'), id: fc.nat({ max: 9 }), at: fc.nat({ max: 35 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), fc.nat({ max: 35 }), (steps, at) => {
        const index = new HammingIndex({ expected: 1000 })
        let stored: [number, Uint8Array][] = []
        for (const { verb, id, at: which } of steps) {
          const hash = pool[which]!
          const same = ([other, otherHash]: [number, Uint8Array]) => other === id && (verb === 'delete' || otherHash === hash)
          const before = stored.length
          const known = stored.some((entry) => entry[0] === id && entry[1] === hash)
          if (verb !== 'add') stored = stored.filter((entry) => !same(entry))
          else if (!known) stored.push([id, hash])
          const changed = verb === 'add' ? Number(index.add(id, hash)) : -index.delete(id, verb === 'delete' ? undefined : hash)
          expect(before + changed).toBe(stored.length)
        }
        expect(index.size).toBe(stored.length)
        expect(index.search(pool[at]!)).toEqual(bruteForce(stored, pool[at]!, 31))
        for (let id = 0; id < 10; id++) {
          const hashes = stored.filter((entry) => entry[0] === id).map((entry) => formatHash(entry[1]))
          expect(index.get(id).map(formatHash).toSorted()).toEqual(hashes.toSorted())
          expect(index.has(id)).toBe(hashes.length > 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('room of deleted hashes is used again', () => {
    const source = new HashSource(12)
    const index = new HammingIndex({ expected: 1000 })
    for (let id = 0; id < 500; id++) index.add(id, source.hash())
    const { bytes } = index
    for (let round = 0; round < 20; round++) {
      for (let id = 0; id < 500; id++) index.delete(id)
      for (let id = 0; id < 500; id++) index.add(id, source.hash())
    }
    expect(index.bytes).toBe(bytes)
    expect(index.size).toBe(500)
  })

  test('more hashes than expected go on in further shards and are all found', () => {
    const source = new HashSource(13)
    const index = new HammingIndex({ expected: 0 })
    const block = new Uint8Array(36 * 50_000)
    const view = new DataView(block.buffer)
    const first = source.hash()
    index.add(1, first)
    for (let id = 2; id < 2_050_002; id += 50_000) {
      for (let k = 0; k < 50_000; k++) {
        view.setUint32(36 * k, id + k, true)
        for (let word = 4; word < 36; word += 4) view.setUint32(36 * k + word, source.next())
      }
      index.addEntries(block)
    }
    const last = source.hash()
    index.add(3_000_000, last)
    expect(index.size).toBe(2_050_002)
    expect(index.search(first)).toEqual([{ id: 1, distance: 0 }])
    expect(index.search(source.near(last, 31))).toEqual([{ id: 3_000_000, distance: 31 }])
    expect(index.search(block.slice(36 * 49_999 + 4))).toEqual([{ id: 2_050_001, distance: 0 }])
    expect(index.add(1, first)).toBe(false)
    expect([index.delete(1), index.delete(3_000_000)]).toEqual([1, 1])
    expect([...index.search(first), ...index.search(last)]).toEqual([])
  })

  test('wrong ids, hashes and radii are refused', () => {
    const index = new HammingIndex()
    const hash = new Uint8Array(32)
    for (const id of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => index.add(id, hash)).toThrow(RangeError)
    expect(() => index.add(1, new Uint8Array(31))).toThrow('32 bytes')
    for (const radius of [-1, 257, 1.5]) expect(() => index.search(hash, radius)).toThrow(RangeError)
    expect(() => new HammingIndex({ expected: -1 })).toThrow(RangeError)
    expect(() => index.addEntries(new Uint8Array(35))).toThrow(RangeError)
    expect(index.size).toBe(0)
  })
})
