import { expect, test } from 'vitest'
import { crashRounds } from '../kit/crash.ts'

/** A small generator (mulberry32), so that a failing run can be repeated. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

test('nothing acknowledged is lost or done twice when everything is killed at random moments, ten times', { timeout: 600_000 }, async () => {
  const report = await crashRounds(10, seeded(20_261_124))
  expect(report.acknowledged).toBeGreaterThan(100)
  expect(report.lost).toEqual([])
  expect(report.torn).toEqual([])
})
