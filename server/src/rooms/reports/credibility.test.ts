import fc from 'fast-check'
import { expect, test } from 'vitest'
import { credibilityOf, isMisuse, looksArranged, probabilityOf } from './credibility.ts'

const record = fc.record({ right: fc.integer({ min: 0, max: 10_000 }), wrong: fc.integer({ min: 0, max: 10_000 }) })

test('a newcomer counts half, and every outcome moves it the right way, never to an end', () => {
  expect(credibilityOf({ right: 0, wrong: 0 })).toBe(0.5)
  fc.assert(fc.property(record, (before) => {
    const now = credibilityOf(before)
    expect(now).toBeGreaterThan(0)
    expect(now).toBeLessThan(1)
    expect(credibilityOf({ ...before, right: before.right + 1 })).toBeGreaterThan(now)
    expect(credibilityOf({ ...before, wrong: before.wrong + 1 })).toBeLessThan(now)
  }))
})

test('one more reporter never makes a violation less likely, and a brigade weighs less than the same people one by one', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 30 }), (people) => {
    expect(probabilityOf(people, false)).toBeGreaterThanOrEqual(probabilityOf(people.slice(1), false))
    expect(probabilityOf(people, true)).toBeLessThan(probabilityOf(people, false) + 1e-12)
    expect(probabilityOf(people, false)).toBeLessThanOrEqual(1)
  }))
})

test('many new accounts at once look arranged; old ones, or few, do not', () => {
  expect(looksArranged(Array.from({ length: 8 }, () => 1))).toBe(true)
  expect(looksArranged(Array.from({ length: 7 }, () => 1))).toBe(false)
  expect(looksArranged(Array.from({ length: 20 }, (_, index) => (index < 10 ? 1 : 100)))).toBe(false)
})

test('misuse needs many outcomes, nearly all of them wrong', () => {
  expect(isMisuse({ right: 0, wrong: 9 })).toBe(false)
  expect(isMisuse({ right: 0, wrong: 10 })).toBe(true)
  expect(isMisuse({ right: 5, wrong: 10 })).toBe(false)
})
