import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseSpread } from './key-frames.ts'

const candidates = fc
  .array(fc.record({ step: fc.integer({ min: 1, max: 50 }), change: fc.integer({ min: 0, max: 100 }) }), { maxLength: 80 })
  .map((list) => {
    let timestamp = 0
    return list.map(({ step, change }) => ({ timestamp: (timestamp += step), change }))
  })

test('a choice is never larger than asked for, keeps the order and invents nothing', () => {
  fc.assert(
    fc.property(candidates, fc.integer({ min: 1, max: 40 }), (list, count) => {
      const chosen = chooseSpread(list, count)
      expect(chosen.length).toBeLessThanOrEqual(count)
      expect(chosen.length).toBeGreaterThanOrEqual(Math.min(1, list.length))
      expect(chosen).toEqual(list.filter((candidate) => chosen.includes(candidate)))
    }),
  )
})

test('no stretch of the video that has candidates goes unseen', () => {
  fc.assert(
    fc.property(candidates, fc.integer({ min: 1, max: 40 }), (list, count) => {
      const chosen = chooseSpread(list, count)
      const span = (list.at(-1)?.timestamp ?? 0) - (list[0]?.timestamp ?? 0)
      for (const { timestamp } of list) {
        const nearest = Math.min(...chosen.map((other) => Math.abs(other.timestamp - timestamp)))
        expect(nearest).toBeLessThanOrEqual(span / count)
      }
    }),
  )
})

test('of two pictures in one stretch the one that differs most from its predecessor is chosen', () => {
  const list = [0, 1, 2, 3].map((timestamp) => ({ timestamp, change: timestamp === 1 || timestamp === 2 ? 0.9 : 0.1 }))
  expect(chooseSpread(list, 2).map((candidate) => candidate.timestamp)).toEqual([1, 2])
})
