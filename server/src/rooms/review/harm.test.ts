import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectedHarm, harmWeights, rankOf } from './harm.ts'

const exposure = fc.record({ severity: fc.integer({ min: 1, max: 5 }), probability: fc.double({ min: 0.01, max: 1, noNaN: true }), viewsPerHour: fc.double({ min: 0, max: 1e6, noNaN: true }), minorsShare: fc.double({ min: 0, max: 1, noNaN: true }) })
const start = new Date('2026-03-16T07:00:00Z')
const hours = (count: number) => new Date(start.getTime() + count * 3_600_000)

describe('the order of cases', () => {
  test('graver, likelier, more viewed or seen by more minors never comes later', () => {
    fc.assert(fc.property(exposure, fc.constantFrom('severity', 'probability', 'viewsPerHour', 'minorsShare'), (lower, name) => {
      const most = { severity: 5, probability: 1, viewsPerHour: 1e6, minorsShare: 1 }[name]
      expect(rankOf({ ...lower, [name]: most }, start)).toBeGreaterThanOrEqual(rankOf(lower, start))
    }))
  })

  test('waiting as long as the weights say is worth twice the harm', () => {
    const mild = { severity: 2, probability: 0.5, viewsPerHour: 10, minorsShare: 0 }
    const twice = { ...mild, probability: 1 }
    expect(rankOf(mild, start)).toBeCloseTo(rankOf(twice, hours(harmWeights.doublingHours)), 4)
  })

  test('the mildest unseen case overtakes the gravest popular one in the end', () => {
    const mild = { severity: 1, probability: 0.1, viewsPerHour: 0, minorsShare: 0 }
    const gravest = { severity: 5, probability: 1, viewsPerHour: 10_000, minorsShare: 1 }
    expect(rankOf(mild, start)).toBeLessThan(rankOf(gravest, hours(24)))
    expect(rankOf(mild, start)).toBeGreaterThan(rankOf(gravest, hours(24 * 10)))
  })

  test('what nobody views still weighs something', () => {
    expect(expectedHarm({ severity: 3, probability: 0.5, viewsPerHour: 0, minorsShare: 0 })).toBeGreaterThan(0)
  })
})
