import fc from 'fast-check'
import { expect, test } from 'vitest'
import { root } from '../../open-house.ts'
import { told } from './figures.ts'
import { loadModel } from './model.ts'
import { type Seen, weigh } from './weigh.ts'

const model = loadModel(`${root}/policies`)
const now = new Date('2026-03-16T07:00:00Z')
const at = { minimum: 13, now }
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
const seen = (kind: string, more: Partial<Seen> = {}): Seen => ({ kind, ageYears: null, confidence: 1, seenAt: now, ...more })
const anySeen: fc.Arbitrary<Seen> = fc.record({
  kind: fc.constantFrom(...model.kinds.map(({ id }) => id)), ageYears: fc.oneof(fc.constant(null), fc.integer({ min: 5, max: 16 })), confidence: fc.double({ min: 0.01, max: 1, noNaN: true }), seenAt: fc.integer({ min: 0, max: 2_000 }).map(ago),
})

test('the order of signals plays no part, and one more never makes it less likely', () => {
  fc.assert(fc.property(fc.array(anySeen, { maxLength: 12 }), anySeen, (list, more) => {
    const before = weigh(model, list, at)
    expect(weigh(model, list.toReversed(), at).probability).toBeCloseTo(before.probability, 10)
    const after = weigh(model, [...list, more], at).probability
    expect(after).toBeGreaterThanOrEqual(before.probability - 1e-12)
    expect(after).toBeLessThanOrEqual(1)
  }))
})

test('a stated age, a named school year or a face estimate is enough for people to look', () => {
  for (const kind of ['self-statement', 'school-year', 'birthday-post', 'face-estimate', 'younger-date', 'store-range', 'document']) expect(weigh(model, [seen(kind)], at).probability, kind).toBeGreaterThanOrEqual(model.openCase)
})

test('a shared device, a model of the host, one wish or one report is not enough alone', () => {
  for (const kind of ['device-of-removed', 'host-model', 'host-behaviour', 'friend-statement', 'anonymous-report', 'childlike-words']) expect(weigh(model, [seen(kind)], at).probability, kind).toBeLessThan(model.openCase)
  expect(weigh(model, Array.from({ length: 50 }, () => seen('anonymous-report')), at).probability).toBeLessThan(model.openCase)
  expect(weigh(model, [seen('friend-statement'), seen('friend-statement')], at).probability).toBeGreaterThanOrEqual(model.openCase)
})

test('an age that was stated years ago has grown since', () => {
  expect(weigh(model, [seen('self-statement', { ageYears: 11, seenAt: ago(200) })], at).shares).toHaveLength(1)
  expect(weigh(model, [seen('self-statement', { ageYears: 11, seenAt: ago(800) })], at).shares).toEqual([])
  expect(weigh(model, [seen('self-statement', { ageYears: 11, seenAt: ago(800) })], { minimum: 16, now }).shares).toHaveLength(1)
})

test('a kind without a weight says nothing, and nothing seen leaves the prior', () => {
  expect(weigh(model, [seen('palm-reading')], at)).toEqual({ probability: model.priorProbability, shares: [] })
})

test('a pack whose weights cannot be used names the line', () => {
  expect(() => loadModel(`${root}/policies/places`)).toThrow(/age\/signals\.yaml/)
})

test('how accounts were found is told only in cells that are large enough, and nothing small can be reckoned back', () => {
  const cell = (foundBy: string, removed: number) => ({ foundBy, removed })
  expect(told([cell('text', 40), cell('report', 12)], 5)).toEqual({ report: 12, text: 40 })
  expect(told([cell('text', 40), cell('report', 12), cell('host', 2)], 5)).toEqual({ text: 40, other: 14 })
  expect(told([cell('text', 40), cell('device', 3), cell('host', 4)], 5)).toEqual({ text: 40, other: 7 })
  expect(told([cell('text', 3)], 5)).toEqual({ other: 3 })
  fc.assert(fc.property(fc.uniqueArray(fc.record({ foundBy: fc.constantFrom('text', 'report', 'evidence', 'device', 'host', 'other'), removed: fc.integer({ min: 1, max: 30 }) }), { selector: ({ foundBy }) => foundBy }), (cells) => {
    const shown = told(cells, 5)
    expect(Object.values(shown).reduce((a, b) => a + b, 0)).toBe(cells.reduce((sum, { removed }) => sum + removed, 0))
    expect(Object.entries(shown).filter(([name, n]) => name !== 'other' && n < 5)).toEqual([])
  }))
})
