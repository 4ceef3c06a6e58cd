import fc from 'fast-check'
import { expect, test } from 'vitest'
import { depthIn, type Group, openedGroups } from './opened-groups.ts'
import { groupKey } from './levels.ts'

const cells = fc.uniqueArray(fc.record({
  levels: fc.tuple(fc.constantFrom('KZ', 'UZ'), fc.constantFrom('video', 'account', 'comment'), fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('rule', 'moderator', 'order')).map((each) => each.map((value) => [value])),
  n: fc.integer({ min: 1, max: 40 }),
}), { selector: ({ levels }) => groupKey(levels), minLength: 1, maxLength: 40 })

test('no group of opened leaves is smaller than the threshold, nor is what remains when others are subtracted', () => {
  fc.assert(fc.property(cells, fc.integer({ min: 2, max: 25 }), (given: Group[], threshold) => {
    const opened = openedGroups(given, threshold)
    expect(opened.every(({ n }) => n >= threshold)).toBe(true)
    const keys = new Set(opened.map(({ levels }) => groupKey(levels)))
    const counted = Map.groupBy(given.filter(({ levels }) => depthIn(keys, levels) > 0), ({ levels }) => groupKey(levels.slice(0, depthIn(keys, levels))))
    for (const { levels, n } of opened) expect(counted.get(groupKey(levels))!.reduce((sum, each) => sum + each.n, 0)).toBe(n)
  }), { numRuns: 200 })
})

test('a group that stays closed alone takes its smallest sibling along', () => {
  const of = (kind: string, n: number): Group => ({ levels: [['KZ'], [kind]], n })
  expect(openedGroups([of('video', 50), of('comment', 20), of('account', 2)], 10)).toEqual([{ levels: [['KZ']], n: 22 }, { levels: [['KZ'], ['video']], n: 50 }])
})
