import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actions } from '../policy/index.ts'
import { accountStatusOf, standingOf } from './standing-of.ts'
import type { RestrictionKind } from './schema.ts'

const row = (kind: RestrictionKind, decisionId: string = kind, extra: { countries?: string[]; feature?: 'comments' | 'videos' } = {}) =>
  ({ kind, decisionId, countries: kind === 'withhold' ? extra.countries ?? ['KZ'] : null, feature: kind === 'restrict-feature' ? extra.feature ?? 'comments' as const : null })

const single: [RestrictionKind, string, string, number | null, boolean][] = [
  ['warn', 'visible', 'active', null, true],
  ['warn-screen', 'limited', 'restricted', null, true],
  ['not-for-feeds', 'limited', 'restricted', null, false],
  ['limit-16', 'limited', 'restricted', 16, true],
  ['limit-18', 'limited', 'restricted', 18, true],
  ['withhold', 'limited', 'restricted', null, true],
  ['restrict-feature', 'limited', 'restricted', null, true],
  ['hold', 'held', 'suspended', null, false],
  ['suspend', 'held', 'suspended', null, false],
  ['remove', 'removed', 'removed', null, false],
]

describe('standingOf', () => {
  test('a subject without restrictions is visible to everybody everywhere', () => {
    expect(standingOf('video', [])).toEqual({ state: 'visible', minimumAge: null, feedEligible: true, withheldIn: [], warnScreen: false, features: [], decisions: [] })
    expect(accountStatusOf([])).toBe('active')
  })

  test.each(single)('%s alone makes content %s and an account %s', (kind, state, status, minimumAge, feedEligible) => {
    expect(standingOf('video', [row(kind)])).toMatchObject({ state, minimumAge, feedEligible, warnScreen: kind === 'warn-screen', decisions: [kind] })
    expect(accountStatusOf([row(kind)])).toBe(status)
  })

  test('the table covers every kind of restriction', () => {
    expect(single.map(([kind]) => kind).toSorted()).toEqual([...actions].sort())
  })

  test('every one of the 1,024 combinations has the state of its gravest and the effects of each', () => {
    const order = ['visible', 'limited', 'held', 'removed']
    const statusOrder = ['active', 'restricted', 'suspended', 'removed']
    for (let bits = 0; bits < 2 ** actions.length; bits += 1) {
      const kinds = actions.filter((_, index) => bits & (1 << index))
      const standing = standingOf('comment', kinds.map((kind) => row(kind)))
      const parts = kinds.map((kind) => single.find(([known]) => known === kind)!)
      expect(standing.state).toBe(order[Math.max(0, ...parts.map(([, state]) => order.indexOf(state)))])
      expect(accountStatusOf(kinds.map((kind) => row(kind)))).toBe(statusOrder[Math.max(0, ...parts.map(([, , status]) => statusOrder.indexOf(status)))])
      expect(standing.minimumAge).toBe(kinds.includes('limit-18') ? 18 : kinds.includes('limit-16') ? 16 : null)
      expect(standing.feedEligible).toBe(parts.every(([, , , , eligible]) => eligible))
      expect(standing.withheldIn).toEqual(kinds.includes('withhold') ? ['KZ'] : [])
      expect(standing.features).toEqual(kinds.includes('restrict-feature') ? ['comments'] : [])
      expect(standing.warnScreen).toBe(kinds.includes('warn-screen'))
    }
  })

  test('two decisions that withhold in different countries add up, and lifting one leaves the other', () => {
    const kazakhstan = row('withhold', 'a', { countries: ['KZ', 'KG'] })
    const union = row('withhold', 'b', { countries: ['DE', 'KZ'] })
    expect(standingOf('video', [kazakhstan, union]).withheldIn).toEqual(['DE', 'KG', 'KZ'])
    expect(standingOf('video', [union]).withheldIn).toEqual(['DE', 'KZ'])
  })

  test('any order of applying and undoing the same set gives the same state', () => {
    const rows = fc.uniqueArray(fc.record({
      kind: fc.constantFrom(...actions), id: fc.integer({ min: 1, max: 30 }),
      countries: fc.uniqueArray(fc.constantFrom('KZ', 'DE', 'FR'), { minLength: 1 }), feature: fc.constantFrom('comments' as const, 'videos' as const),
    }), { selector: ({ id }) => id, maxLength: 12 })
    const programme = rows.chain((made) => {
      const undone = fc.subarray(made)
      return fc.tuple(fc.constant(made), undone, fc.shuffledSubarray(made, { minLength: made.length }), fc.infiniteStream(fc.boolean()))
    })
    fc.assert(fc.property(programme, ([made, undone, shuffled, coin]) => {
      const inForce: (typeof made)[number][] = []
      const waiting: (typeof made)[number][] = []
      for (const each of shuffled) {
        inForce.push(each)
        if (undone.includes(each)) waiting.push(each)
        while (waiting.length > 0 && coin.next().value) inForce.splice(inForce.indexOf(waiting.shift()!), 1)
      }
      for (const each of waiting) inForce.splice(inForce.indexOf(each), 1)
      const asRows = (list: typeof made) => list.map((each) => row(each.kind, `d${each.id}`, each))
      expect(standingOf('video', asRows(inForce))).toEqual(standingOf('video', asRows(made.filter((each) => !undone.includes(each)))))
    }))
  })
})
