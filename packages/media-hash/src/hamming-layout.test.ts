import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAYOUTS, layoutFor, planSearch, recordBytes } from './hamming-layout.ts'

describe('layouts', () => {
  test('cover all 256 bits in chunks of at most 24', () => {
    for (const { widths } of LAYOUTS) {
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(256)
      expect(Math.max(...widths)).toBeLessThanOrEqual(24)
    }
  })

  test('take at most 100 bytes a hash, directories included, from 340,000 hashes on', () => {
    for (let hashes = 340_000; hashes < 16_000_000; hashes *= 1.05) {
      const layout = LAYOUTS[layoutFor(hashes)]!
      const directories = 3 * (layout.widths.reduce((sum, width) => sum + 2 ** width, 0) + 2 ** layout.idBits)
      expect(recordBytes(layout) + directories / hashes).toBeLessThanOrEqual(100)
    }
  })

  test('fit 4 GiB of memory and 24-bit slot numbers when full', () => {
    for (const { slots, widths, idBits } of LAYOUTS) {
      expect(slots).toBeLessThan(2 ** 24)
      const directories = 3 * (widths.reduce((sum, width) => sum + 2 ** width, 0) + 2 ** idBits)
      expect(directories + slots * 100).toBeLessThan(2 ** 32)
    }
  })
})

describe('a plan', () => {
  test('misses nothing: differing bits that exceed every chunk\'s budget exceed the radius', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LAYOUTS), fc.integer({ min: 0, max: 256 }), fc.integer({ min: 1, max: 2e7 }), (layout, radius, count) => {
        const plan = planSearch(layout, count, radius)
        if (plan.kind === 'scan') return
        const fewestMissed = plan.budgets.reduce((sum, budget) => sum + budget + 1, 0)
        expect(fewestMissed).toBeGreaterThan(radius)
        expect(Math.max(...plan.budgets)).toBeLessThanOrEqual(2)
      }),
    )
  })

  test('follows lists at the usual radius and compares everything at a wide one', () => {
    for (const layout of LAYOUTS) {
      expect(planSearch(layout, layout.suits, 31).kind).toBe('lists')
      expect(planSearch(layout, layout.suits, 60).kind).toBe('scan')
    }
  })
})
