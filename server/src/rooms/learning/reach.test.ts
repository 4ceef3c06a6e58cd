import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bands } from '../policy/index.ts'
import { protect, protectedReach, step } from './reach.ts'

const row = fc.record({ videoId: fc.constant('v'), band: fc.constantFrom(...bands), viewers: fc.integer({ min: 0, max: 60 }), completed: fc.integer({ min: 0, max: 60 }) })

test('no figure below ten is ever told, and each is a multiple of ten', () => {
  fc.assert(fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
    const { viewers, byBand } = protectedReach(1, rows)
    for (const count of [viewers, ...byBand.flatMap((each) => [each.viewers, each.completed])]) expect(count === null || count === 0 || (count >= step && count % step === 0)).toBe(true)
  }))
})

test('the total is the sum of what is told, so a hidden band cannot be had by subtraction', () => {
  fc.assert(fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
    const { viewers, byBand } = protectedReach(1, rows)
    expect(viewers).toBe(byBand.reduce((sum, each) => sum + (each.viewers ?? 0), 0))
    expect(byBand.every((each) => each.viewers !== null || each.completed === null)).toBe(true)
  }))
})

test('one viewer more is seen only at a step', () => {
  expect([9, 10, 19, 20].map(protect)).toEqual([null, 10, 10, 20])
})
