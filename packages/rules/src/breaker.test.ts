import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle, type BreakerState, type Settled } from './breaker.ts'
import type { Proposal } from './evaluate.ts'

const HOUR = 3_600_000
const proposal = (rule: string, action: Proposal['action'], automaticPerHour: number | null, queue: string | null = null): Proposal => ({
  rule, version: 1, policy: 'a.b', action, severity: 2, confidence: 1, queue, reason: { kk: '', ru: '', en: '' }, words: [], automaticPerHour,
})

function run(steps: readonly { at: number, proposals: readonly Proposal[] }[]): Settled[] {
  let state: BreakerState = {}
  return steps.map(({ at, proposals }) => {
    const settled = settle(proposals, state, at)
    state = settled.state
    return settled
  })
}

test('past its limit a rule opens cases, and says once that it tripped', () => {
  const remove = proposal('p/threat', 'remove', 2, 'violence')
  const settled = run([0, 1, 2, 3].map((at) => ({ at, proposals: [remove] })))
  expect(settled.map((each) => each.decision?.action)).toEqual(['remove', 'remove', 'open-case', 'open-case'])
  expect(settled.map((each) => each.tripped)).toEqual([[], [], ['p/threat'], []])
  expect(settled[2]!.decision?.queue).toBe('violence')
})

test('an hour after its actions a rule acts again', () => {
  const settled = run([0, 1, 2, HOUR + 1, HOUR + 2].map((at) => ({ at, proposals: [proposal('p/a', 'hold', 2)] })))
  expect(settled.map((each) => each.decision?.action)).toEqual(['hold', 'hold', 'open-case', 'hold', 'hold'])
  expect(settled[3]!.state['p/a']?.trippedAt).toBeNull()
})

test('when the strictest rule is at its limit the next one still acts', () => {
  const both = [proposal('p/a', 'remove', 1), proposal('p/b', 'hold', 10)]
  const settled = run([0, 1].map((at) => ({ at, proposals: both })))
  expect(settled.map((each) => [each.decision?.rule, each.decision?.action, each.limited])).toEqual([['p/a', 'remove', false], ['p/b', 'hold', true]])
})

test('in no hour does a rule act more often than its limit, and what only opens cases is never held back', () => {
  const step = fc.record({ wait: fc.integer({ min: 0, max: HOUR / 2 }), actions: fc.uniqueArray(fc.constantFrom('remove', 'hold', 'open-case'), { maxLength: 3 }) })
  fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
    let at = 0
    const timed = steps.map(({ wait, actions }) => ({ at: at += wait, proposals: actions.map((action) => proposal(`p/${action}`, action, action === 'open-case' ? null : 3)) }))
    const settled = run(timed)
    const acted = settled.flatMap((each, place) => (each.decision && each.decision.action !== 'open-case' ? [{ rule: each.decision.rule, at: timed[place]!.at }] : []))
    for (const { rule, at: end } of acted) expect(acted.filter((each) => each.rule === rule && each.at <= end && each.at > end - HOUR).length).toBeLessThanOrEqual(3)
    settled.forEach((each, place) => expect(each.decision === null).toBe(timed[place]!.proposals.length === 0))
  }), { numRuns: 300 })
})

test('settling changes neither the state nor the proposals it is given', () => {
  const state: BreakerState = Object.freeze({ 'p/a': Object.freeze({ actedAt: Object.freeze([0]), trippedAt: null }) })
  const given = Object.freeze([Object.freeze(proposal('p/a', 'hold', 1))])
  expect(settle(given, state, 5).decision?.action).toBe('open-case')
  expect(state['p/a']!.actedAt).toEqual([0])
})
