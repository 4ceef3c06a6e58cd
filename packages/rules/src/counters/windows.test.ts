import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CounterDeclaration } from '../pack/types.ts'
import type { CounterEvent, CounterKeys } from './types.ts'
import { createCounters } from './windows.ts'

const MINUTE = 60_000
const declare = (name: string, parts: Partial<CounterDeclaration>): CounterDeclaration => ({ name: `p/${name}`, measure: 'count', of: ['comment'], by: 'account', distinct: null, windowMinutes: 10, ...parts })

const declarations = [
  declare('count', {}),
  declare('rate', { measure: 'rate', of: ['comment', 'video'], windowMinutes: 5 }),
  declare('targets', { measure: 'distinct', distinct: 'target', windowMinutes: 60 }),
  declare('authors-of-text', { measure: 'distinct', by: 'hash', distinct: 'account' }),
  declare('pair', { by: 'pair' }),
  declare('device', { by: 'device' }),
]

const name = fc.constantFrom('a', 'b')
const event: fc.Arbitrary<CounterEvent> = fc.record({ kind: fc.constantFrom('comment', 'video'), at: fc.integer({ min: 0, max: 90 }).map((minutes) => minutes * MINUTE), account: name, device: name, target: name, hash: name }, { requiredKeys: ['kind', 'at', 'account'] })
const keys: fc.Arbitrary<CounterKeys> = fc.record({ account: name, device: name, target: name, hash: name }, { requiredKeys: ['account'] })

/** The definition, word for word: look at every event there ever was. */
function plainly(counter: CounterDeclaration, events: readonly CounterEvent[], asked: CounterKeys, at: number): number {
  const same = (each: CounterEvent, what: 'account' | 'device' | 'target' | 'hash'): boolean => each[what] !== undefined && each[what] === asked[what]
  const inside = events.filter((each) => counter.of.includes(each.kind) && each.at > at - counter.windowMinutes * MINUTE && each.at <= at
    && (counter.by === 'pair' ? same(each, 'account') && same(each, 'target') : same(each, counter.by))
    && (counter.distinct === null || each[counter.distinct] !== undefined))
  if (counter.measure === 'distinct') return new Set(inside.map((each) => each[counter.distinct!])).size
  return counter.measure === 'rate' ? inside.length / counter.windowMinutes : inside.length
}

test('counters say what counting every event by hand says, in whatever order events come', () => {
  fc.assert(fc.property(fc.array(event, { maxLength: 40 }), keys, fc.integer({ min: 0, max: 100 }), (events, asked, minute) => {
    const counters = createCounters(declarations)
    for (const each of events) counters.record(each)
    const expected = Object.fromEntries(declarations.map((counter) => [counter.name, plainly(counter, events, asked, minute * MINUTE)]))
    expect(counters.values(asked, minute * MINUTE)).toEqual(expected)
  }), { numRuns: 500 })
})

test('forgetting changes no later answer, and a stored state goes on where it stopped', () => {
  fc.assert(fc.property(fc.array(event, { maxLength: 30 }), fc.array(event, { maxLength: 10 }), keys, fc.integer({ min: 0, max: 90 }), fc.nat({ max: 20 }), (before, after, asked, minute, later) => {
    const kept = createCounters(declarations)
    for (const each of before) kept.record(each)
    kept.forget(minute * MINUTE)
    const again = createCounters(declarations, JSON.parse(JSON.stringify(kept.state())))
    const whole = createCounters(declarations)
    for (const each of before) whole.record(each)
    for (const each of after) {
      again.record(each)
      whole.record(each)
    }
    const at = (minute + later) * MINUTE
    expect(again.values(asked, at)).toEqual(whole.values(asked, at))
  }), { numRuns: 300 })
})

test('a window holds its end and not its beginning', () => {
  const counters = createCounters([declare('count', {})])
  counters.record({ kind: 'comment', at: 0, account: 'a' })
  expect([0, 10 * MINUTE - 1, 10 * MINUTE].map((at) => counters.values({ account: 'a' }, at)['p/count'])).toEqual([1, 1, 0])
})

test('what is over leaves the memory', () => {
  const counters = createCounters(declarations)
  counters.record({ kind: 'comment', at: 0, account: 'a', target: 'b' })
  counters.forget(60 * MINUTE)
  expect(Object.values(counters.state()).every((windows) => Object.keys(windows).length === 0)).toBe(true)
})
