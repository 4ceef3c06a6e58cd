import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { evaluate } from '../evaluate.ts'
import { parsePack } from '../pack/parse-pack.ts'
import { arbitrarySnapshot, sampleLists as lists, sampleRules } from '../samples.ts'
import { snapshotOf } from '../snapshot.ts'
import { wilson } from './interval.ts'
import { replay, type ReplayItem } from './replay.ts'

function read(text: string) {
  const parsed = parsePack(text, 'sample.yaml', { lists })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return compile([parsed.pack], { lists })
}

const old = read(sampleRules())
const changed = read(sampleRules().replace('counter("recent") >= 10', 'counter("recent") >= 10 || hash("a")').replace('countries: [KZ]', 'countries: [KZ, FR]')
  .replace('hit("harassment") && author.strikes < 5', 'hit("ru/harassment") && author.strikes < 5'))
const item: fc.Arbitrary<ReplayItem> = fc.record({ id: fc.uuid(), snapshot: arbitrarySnapshot, verdict: fc.constantFrom('violation', 'no-violation', undefined) })

test('what is newly caught and newly let go is what evaluating each item by hand says', () => {
  fc.assert(fc.property(fc.array(item, { maxLength: 60 }), (items) => {
    const report = replay(old, changed, items, { samples: 1_000 })
    const caught = (rules: typeof old) => new Set(items.filter(({ snapshot }) => evaluate(rules, snapshot, { mode: 'replay' }).proposals.length > 0))
    const [was, is] = [caught(old), caught(changed)]
    const gained = items.filter((each) => is.has(each) && !was.has(each))
    const lost = items.filter((each) => was.has(each) && !is.has(each))
    expect(report).toMatchObject({ items: items.length, caughtBefore: was.size, caughtAfter: is.size, newlyCaught: gained.length, newlyLetGo: lost.length })
    expect(new Set(report.samples.newlyCaught.map((sample) => sample.id))).toEqual(new Set(gained.map((each) => each.id)))
    const byLanguage = Object.entries(report.perLanguage).map(([language, row]) => [language, row.newlyCaught])
    for (const [language, count] of byLanguage) expect(count).toBe(gained.filter((each) => each.snapshot.content.language === language).length)
    const verdicts = (of: Iterable<ReplayItem>) => [...of].filter((each) => each.verdict)
    expect(report.precision.before.of).toBe(verdicts(was).length)
    expect(report.precision.after.of).toBe(verdicts(is).length)
    expect(report.precision.newlyCaught).toMatchObject({ of: gained.filter((each) => each.verdict).length, hits: gained.filter((each) => each.verdict === 'violation').length })
  }), { numRuns: 200 })
})

test('the report does not depend on the order of the items', () => {
  fc.assert(fc.property(fc.array(item, { maxLength: 60 }), (items) => {
    expect(replay(old, changed, [...items].reverse(), { samples: 1 })).toEqual(replay(old, changed, items, { samples: 1 }))
  }), { numRuns: 100 })
})

test('samples are drawn over the whole period and are the same each time', () => {
  const items = Array.from({ length: 200 }, (_, at) => ({ id: `c${at}`, snapshot: snapshotOf({ content: { kind: 'comment' }, signals: { hashMatches: [{ bank: 'a', distance: 0, share: 1 }] } }) }))
  const drawn = (list: readonly ReplayItem[]) => replay(old, changed, list, { samples: 8 }).samples.newlyCaught.map((sample) => Number(sample.id.slice(1)))
  expect(drawn(items)).toEqual(drawn([...items].reverse()))
  expect(drawn(items)).toHaveLength(8)
  expect([Math.min(...drawn(items)) < 100, Math.max(...drawn(items)) >= 100]).toEqual([true, true])
})

test('a pack against itself changes nothing, and a rule on trial is tried as if it were live', () => {
  const snapshot = snapshotOf({ content: { kind: 'comment', text: 'x', language: 'ru' }, signals: { scores: { threat: 0.95 } } })
  const report = replay(old, old, [{ id: '1', snapshot, verdict: 'violation' }])
  expect(report).toMatchObject({ caughtBefore: 1, caughtAfter: 1, newlyCaught: 0, newlyLetGo: 0 })
  expect(report.perRule['sample/trial']).toMatchObject({ after: 1, precision: { of: 1, hits: 1 } })
})

test('the interval is Wilson\'s', () => {
  const { low, high, share } = wilson(8, 10)
  expect([share, low, high].map((each) => each?.toFixed(4))).toEqual(['0.8000', '0.4902', '0.9433'])
  expect(wilson(0, 20)).toMatchObject({ share: 0, low: 0 })
  expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4)
  expect(wilson(0, 0)).toEqual({ of: 0, hits: 0, share: null, low: 0, high: 1 })
})
