import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatHash, hashDistance, parseHash } from './hex.ts'

const hashes = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('hashes as text', () => {
  test('formatting and parsing undo each other, in either case of letters', () => {
    fc.assert(
      fc.property(hashes, (hash) => {
        const text = formatHash(hash)
        expect(text).toMatch(/^[0-9a-f]{64}$/)
        expect(parseHash(text)).toEqual(hash)
        expect(parseHash(text.toUpperCase())).toEqual(hash)
      }),
    )
  })

  test('the first digit printed is the top half of the first byte', () => {
    expect(formatHash(Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 0xf1 : 0)))).toBe(`f1${'0'.repeat(62)}`)
  })

  test('anything but 64 hexadecimal digits is refused', () => {
    for (const text of ['', 'f'.repeat(63), 'f'.repeat(65), `${'f'.repeat(63)}g`, ` ${'f'.repeat(63)}`, `${'f'.repeat(64)}\n`]) {
      expect(() => parseHash(text)).toThrow(RangeError)
    }
    expect(() => formatHash(new Uint8Array(16))).toThrow(RangeError)
  })
})

describe('distance', () => {
  test('is a metric: zero only to itself, symmetric, and no detour is shorter', () => {
    fc.assert(
      fc.property(hashes, hashes, hashes, (a, b, c) => {
        expect(hashDistance(a, a)).toBe(0)
        expect(hashDistance(a, b)).toBe(hashDistance(b, a))
        expect(hashDistance(a, b) === 0).toBe(formatHash(a) === formatHash(b))
        expect(hashDistance(a, c)).toBeLessThanOrEqual(hashDistance(a, b) + hashDistance(b, c))
      }),
    )
  })

  test('counts bits: 256 between opposites, 1 for one bit', () => {
    const zeros = new Uint8Array(32)
    expect(hashDistance(zeros, new Uint8Array(32).fill(255))).toBe(256)
    expect(hashDistance(zeros, Uint8Array.from({ length: 32 }, (_, i) => (i === 31 ? 4 : 0)))).toBe(1)
  })
})
