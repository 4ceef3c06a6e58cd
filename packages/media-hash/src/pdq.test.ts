import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formulaPixels, lcgBytes, type FormulaImage } from './formula-images.ts'
import { formatHash } from './hex.ts'
import { fastGrid, fastQuality, fastTransform } from './pdq-fast.ts'
import { plainGrid, plainQuality, plainTransform } from './pdq-plain.ts'
import { DIHEDRAL_NAMES, type DihedralName } from './pdq-transform.ts'
import { dihedralFromRgb, pdqFromRgb, type PdqForm } from './pdq.ts'

interface Expected extends FormulaImage {
  rgbSha256: string
  hash: string
  quality: number
  dihedralQuality: number
  dihedral: Record<DihedralName, string>
}

const cases = JSON.parse(readFileSync(new URL('../fixtures/pdq/synthetic.json', import.meta.url), 'utf8')) as Expected[]
const FORMS: PdqForm[] = ['plain', 'fast']

interface Faint {
  width: number
  height: number
  divisor: number
  quality: number
  hash: string
}

/** What the reference prints for `blocks` images with every byte divided, so that quality is neither 0 nor 100. */
const faint = JSON.parse(readFileSync(new URL('../fixtures/pdq/faint.json', import.meta.url), 'utf8')) as Faint[]

/** Whether two arrays hold the same bits; 0 and -0 differ. */
const sameBits = (a: Float32Array, b: Float32Array) => Buffer.from(a.buffer).equals(Buffer.from(b.buffer))

describe('every image given by formula', () => {
  test('there are some, of both patterns and down to sizes that are not hashed', () => {
    expect(cases.length).toBeGreaterThanOrEqual(24)
    expect(new Set(cases.map((c) => c.pattern))).toEqual(new Set(['lcg', 'blocks']))
    expect(cases.some((c) => c.width < 5)).toBe(true)
  })

  for (const expected of cases) {
    const { pattern, width, height } = expected
    test(`${pattern} ${width}x${height} has the reference's nine hashes and quality in both forms`, () => {
      const rgb = formulaPixels(expected)
      expect(createHash('sha256').update(rgb).digest('hex')).toBe(expected.rgbSha256)
      for (const form of FORMS) {
        const { hash, quality } = pdqFromRgb(rgb, width, height, form)
        expect({ form, hash: formatHash(hash), quality }).toEqual({ form, hash: expected.hash, quality: expected.quality })
        const turned = dihedralFromRgb(rgb, width, height, form)
        expect(turned.quality).toBe(expected.dihedralQuality)
        for (const name of DIHEDRAL_NAMES) expect(formatHash(turned.hashes[name])).toBe(expected.dihedral[name])
      }
    })
  }
})

test('faint images have the reference\'s hash and every shade of quality', () => {
  expect(new Set(faint.map(({ quality }) => quality)).size).toBeGreaterThan(10)
  for (const { width, height, divisor, quality, hash } of faint) {
    const rgb = formulaPixels({ pattern: 'blocks', width, height }).map((byte) => Math.floor(byte / divisor))
    for (const form of FORMS) {
      const ours = pdqFromRgb(rgb, width, height, form)
      expect({ form, width, divisor, hash: formatHash(ours.hash), quality: ours.quality }).toEqual({ form, width, divisor, hash, quality })
    }
  }
})

const sides = fc.record({ width: fc.integer({ min: 5, max: 300 }), height: fc.integer({ min: 5, max: 300 }), seed: fc.nat() })

describe('the fast form', () => {
  test('gives the plain form\'s 64x64 grid, quality and 16x16 transform bit for bit, whatever the size', () => {
    fc.assert(
      fc.property(sides, ({ width, height, seed }) => {
        const rgb = lcgBytes(seed, 3 * width * height)
        const plain = plainGrid(rgb, width, height)
        const fast = fastGrid(rgb, width, height)
        expect(sameBits(fast, plain)).toBe(true)
        expect(sameBits(fastTransform(fast), plainTransform(plain))).toBe(true)
        const faded = plain.map((luma) => luma / (1 + (seed % 50)))
        expect(fastQuality(faded)).toBe(plainQuality(faded))
      }),
      { numRuns: 150 },
    )
  })

  test('is as exact on very long, very wide and large images, where the boxes are widest', () => {
    for (const [width, height] of [[5, 4000], [4000, 5], [2049, 700], [700, 2049], [1081, 1921]] as const) {
      const rgb = lcgBytes(width, 3 * width * height)
      expect(sameBits(fastGrid(rgb, width, height), plainGrid(rgb, width, height))).toBe(true)
    }
  })

  test('carries nothing from one image into the next', () => {
    const small = lcgBytes(1, 3 * 90 * 70)
    const before = formatHash(pdqFromRgb(small, 90, 70).hash)
    pdqFromRgb(lcgBytes(2, 3 * 1000 * 40).fill(255), 1000, 40)
    expect(formatHash(pdqFromRgb(small, 90, 70).hash)).toBe(before)
    pdqFromRgb(lcgBytes(3, 3 * 90 * 70), 90, 70)
    expect(formatHash(pdqFromRgb(small, 90, 70).hash)).toBe(before)
  })
})

describe('sizes and inputs', () => {
  test('any size from 1x1 is answered: zeros and quality 0 below 5 pixels a side, 256 bits above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.nat(), (width, height, seed) => {
        const { hash, quality } = pdqFromRgb(lcgBytes(seed, 3 * width * height), width, height)
        const zeros = hash.every((byte) => byte === 0)
        expect(hash).toHaveLength(32)
        expect([zeros, quality > 0]).toEqual(width < 5 || height < 5 ? [true, false] : [false, true])
      }),
    )
  })

  test('a flat image has quality 0', () => {
    expect(pdqFromRgb(new Uint8Array(3 * 200 * 100).fill(90), 200, 100).quality).toBe(0)
  })

  test('bytes past the last pixel are not read into the hash', () => {
    const rgb = lcgBytes(9, 3 * 50 * 50 + 64)
    expect(pdqFromRgb(rgb, 50, 50)).toEqual(pdqFromRgb(rgb.slice(0, 3 * 50 * 50), 50, 50))
  })

  test('too few bytes and impossible sides are refused', () => {
    expect(() => pdqFromRgb(new Uint8Array(299), 10, 10)).toThrow('need 300 bytes, got 299')
    for (const side of [0, -5, 2.5, Number.NaN, Infinity]) {
      expect(() => pdqFromRgb(new Uint8Array(300), side, 10)).toThrow(RangeError)
      expect(() => dihedralFromRgb(new Uint8Array(300), 10, side)).toThrow(RangeError)
    }
  })
})
