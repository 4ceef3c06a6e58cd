import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { root } from '../../open-house.ts'
import { features, loadPolicy } from '../policy/index.ts'
import type { Violation } from './schema.ts'
import { strikesOf } from './strikes-of.ts'

const { strikes } = loadPolicy(`${root}/policies`).current
const day = 86_400_000
const start = Date.UTC(2026, 2, 16, 7)
let made = 0

const violation = (more: Partial<Violation> & { onDay: number }): Violation => {
  made += 1
  const { onDay, ...rest } = more
  return { decisionId: String(made).padStart(6, '0'), accountId: 'a', clauseId: 'harassment.targeted-abuse', policy: 'harassment', policyVersion: '1', feature: 'comments', severity: 3, immediate: false, automated: 'partially', at: new Date(start + onDay * day), ...rest }
}
const days = (...list: number[]) => list.map((onDay) => violation({ onDay }))
const told = (violations: Violation[]) => strikesOf(strikes, violations).map(({ kind, consequence }) => `${kind}${consequence ? ` ${consequence.action}` : ''}`)

describe('strikes', () => {
  test('the first violation of a policy warns, the second counts, and the third takes the feature away for a time', () => {
    expect(told(days(0, 1, 2))).toEqual(['warning', 'strike', 'strike restrict-feature'])
    const [, , third] = strikesOf(strikes, days(0, 1, 2))
    expect(third!.consequence).toMatchObject({ feature: 'comments', endsAt: new Date(start + 2 * day + 24 * 3_600_000), strikes: 2 })
  })

  test('each policy warns on its own', () => {
    expect(told([violation({ onDay: 0 }), violation({ onDay: 1, policy: 'hate' })])).toEqual(['warning', 'warning'])
  })

  test('above the severity of warnings the first already counts', () => {
    expect(told([violation({ onDay: 0, severity: 4 })])).toEqual(['strike restrict-feature'])
  })

  test('the gravest removes the account at once', () => {
    const [only] = strikesOf(strikes, [violation({ onDay: 0, severity: 5, immediate: true })])
    expect(only!.consequence).toMatchObject({ action: 'remove', endsAt: null })
  })

  test('a strike counts until its 90th day and not on it', () => {
    expect(told(days(0, 1, 90.99))).toEqual(['warning', 'strike', 'strike restrict-feature'])
    expect(told(days(0, 1, 91))).toEqual(['warning', 'strike', 'strike'])
  })

  test('past the last step the last is taken again', () => {
    const last = strikes.acrossPolicies.at(-1)!
    expect(told(Array.from({ length: last.atStrikes + 3 }, (_, index) => violation({ onDay: index / 100, severity: 1 }))).slice(-2)).toEqual([`strike ${last.consequence}`, `strike ${last.consequence}`])
  })

  test('without the first, the second becomes the warning and what it led to is gone', () => {
    const three = days(0, 1, 2)
    expect(told(three.slice(1))).toEqual(['warning', 'strike'])
  })

  test('the order in which rows arrive changes nothing', () => {
    const arbitrary = fc.array(fc.record({ onDay: fc.integer({ min: 0, max: 200 }), severity: fc.integer({ min: 1, max: 5 }), policy: fc.constantFrom('harassment', 'hate'), feature: fc.constantFrom(...features) }), { maxLength: 20 })
    fc.assert(fc.property(arbitrary.chain((rows) => {
      const all = rows.map(violation)
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
    }), ([all, shuffled]) => {
      expect(strikesOf(strikes, shuffled)).toEqual(strikesOf(strikes, all))
    }))
  })
})
