import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SettingDefinition, SettingValue, TimeWindow } from '../policy/index.ts'
import { settingsFor } from './effective-settings.ts'
import { binders, isLooser, type Proposal, strictest, strictness } from './strictest.ts'

type Kind = Pick<SettingDefinition, 'kind' | 'values'>
const window: fc.Arbitrary<TimeWindow> = fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), from: fc.constantFrom('08:00', '21:00'), to: fc.constantFrom('06:00', '14:00') })
const kinds: { definition: Kind; value: fc.Arbitrary<SettingValue> }[] = [
  { definition: { kind: 'switch', values: [true, false] }, value: fc.boolean() },
  { definition: { kind: 'choice', values: ['everyone', 'followers', 'friends', 'no-one'] }, value: fc.constantFrom('everyone', 'followers', 'friends', 'no-one') },
  { definition: { kind: 'minutes' }, value: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 1_440 })) },
  { definition: { kind: 'windows' }, value: fc.array(window, { maxLength: 3 }) },
  { definition: { kind: 'limits' }, value: fc.array(fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), minutes: fc.constantFrom(30, 60, 90) }), { maxLength: 3 }) },
  { definition: { kind: 'words' }, value: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }) },
]
const proposal = (value: fc.Arbitrary<SettingValue>): fc.Arbitrary<Proposal> => fc.record({ value, boundBy: fc.constantFrom(...binders) })
const atLeast = (definition: Kind, strict: SettingValue, loose: SettingValue) => (Array.isArray(strict) ? !isLooser(definition, strict, loose) : strictness(definition, strict) >= strictness(definition, loose))

for (const { definition, value } of kinds) {
  const wishes = fc.array(proposal(value), { minLength: 1, maxLength: 6 })

  test(`the strictest ${definition.kind} does not depend on order`, () => {
    fc.assert(fc.property(wishes.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      expect(strictest(definition, shuffled)).toEqual(strictest(definition, list))
    }))
  })

  test(`the strictest ${definition.kind} does not depend on grouping, and asking again changes nothing`, () => {
    fc.assert(fc.property(wishes, wishes, (a, b) => {
      const whole = strictest(definition, [...a, ...b])
      expect(strictest(definition, [strictest(definition, a), strictest(definition, b)])).toEqual(whole)
      expect(strictest(definition, [...a, ...b, ...a, whole])).toEqual(whole)
    }))
  })

  test(`one more wish never loosens a ${definition.kind}, and the answer is at least as strict as every wish`, () => {
    fc.assert(fc.property(wishes, proposal(value), (list, more) => {
      const after = strictest(definition, [...list, more]).value
      expect(atLeast(definition, after, strictest(definition, list).value)).toBe(true)
      for (const each of [...list, more]) expect(atLeast(definition, after, each.value)).toBe(true)
    }))
  })

  test(`whoever bound a ${definition.kind} did ask for it`, () => {
    fc.assert(fc.property(wishes, (list) => {
      const { value: bound, boundBy } = strictest(definition, list)
      const theirs = list.filter((each) => each.boundBy === boundBy)
      const asked = Array.isArray(bound) ? bound.length === 0 || theirs.some((each) => (each.value as unknown[]).length > 0) : theirs.some((each) => each.value === bound)
      expect(asked).toBe(true)
    }))
  })
}

test('of equally strict wishes the law is named, then the platform, then a guardian', () => {
  const definition: Kind = { kind: 'minutes' }
  expect(strictest(definition, [{ value: 60, boundBy: 'self' }, { value: 60, boundBy: 'guardian' }])).toEqual({ value: 60, boundBy: 'guardian' })
  expect(strictest(definition, [{ value: 60, boundBy: 'guardian' }, { value: 60, boundBy: 'law' }, { value: 60, boundBy: 'platform' }])).toEqual({ value: 60, boundBy: 'law' })
})

const definitions = [{ id: 'directMessages', kind: 'choice', values: ['everyone', 'friends', 'no-one'] }] satisfies Pick<SettingDefinition, 'id' | 'kind' | 'values'>[]
const defaults = (value: string, limit?: string) => ({ directMessages: { value, boundBy: 'platform' as const, source: null, ...(limit ? { limit } : {}) } })
const choice = (pairingId: string | null, value: string) => ({ accountId: 'a', pairingId, setting: 'directMessages', value })

test('a default holds until the person chooses, a limit always, and a guardian only tightens', () => {
  const of = (setting: ReturnType<typeof defaults>, ...choices: ReturnType<typeof choice>[]) => settingsFor(definitions, setting, choices, true).directMessages
  expect(of(defaults('no-one'))).toEqual({ value: 'no-one', boundBy: 'platform' })
  expect(of(defaults('no-one'), choice(null, 'everyone'))).toEqual({ value: 'everyone', boundBy: 'self' })
  expect(of(defaults('no-one', 'friends'), choice(null, 'everyone'))).toEqual({ value: 'friends', boundBy: 'platform' })
  expect(of(defaults('no-one'), choice('p', 'everyone'))).toEqual({ value: 'no-one', boundBy: 'platform' })
  expect(of(defaults('everyone'), choice(null, 'everyone'), choice('p', 'friends'), choice('q', 'no-one'))).toEqual({ value: 'no-one', boundBy: 'guardian' })
})

test('no guardian binds an adult', () => {
  expect(settingsFor(definitions, defaults('everyone'), [choice('p', 'no-one')], false).directMessages).toEqual({ value: 'everyone', boundBy: 'platform' })
})

type Row = { id: string; kind: SettingDefinition['kind']; values?: (string | boolean)[]; value: fc.Arbitrary<SettingValue> }
const row: fc.Arbitrary<Row> = fc.tuple(fc.constantFrom(...kinds), fc.string({ minLength: 1, maxLength: 8 })).map(([{ definition, value }, id]) => ({ id, ...definition, value }) as Row)
/** A whole place made up at random: its settings, its defaults and limits, and what a teen and two guardians chose. */
const generated = fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ id }) => id }).chain((rows) => fc.record({
  rows: fc.constant(rows),
  defaults: fc.tuple(...rows.map(({ value }) => fc.record({ value, limit: fc.option(value, { nil: undefined }), boundBy: fc.constantFrom('law' as const, 'platform' as const) }))),
  choices: fc.array(fc.integer({ min: 0, max: rows.length - 1 }).chain((at) => fc.record({ setting: fc.constant(rows[at]!.id), value: rows[at]!.value, pairingId: fc.constantFrom(null, 'p', 'q') })), { maxLength: 10 }),
}))
type Generated = typeof generated extends fc.Arbitrary<infer G> ? G : never
const settle = ({ rows, defaults: given }: Generated, choices: Generated['choices'], isMinor = true) => settingsFor(rows, Object.fromEntries(rows.map(({ id }, at) => {
  const { limit, ...rest } = given[at]!
  return [id, { ...rest, source: null, ...(limit === undefined ? {} : { limit }) }]
})), choices.map((each) => ({ accountId: 'a', ...each })), isMinor)
const once = (choices: Generated['choices']) => [...new Map(choices.map((each) => [`${each.setting} ${each.pairingId}`, each])).values()]

test('in any place made up at random the order of choices plays no part, and asking twice changes nothing', () => {
  fc.assert(fc.property(generated, (place) => {
    const choices = once(place.choices)
    expect(settle(place, choices.toReversed())).toEqual(settle(place, choices))
    expect(settle(place, [...choices, ...choices.filter(({ pairingId }) => pairingId !== null)])).toEqual(settle(place, choices))
  }))
})

test('in any place made up at random a guardian more never loosens anything, and nothing is looser than its limit', () => {
  fc.assert(fc.property(generated, (place) => {
    const choices = once(place.choices)
    const without = settle(place, choices.filter(({ pairingId }) => pairingId !== 'q'))
    const withAll = settle(place, choices)
    place.rows.forEach((each, at) => {
      expect(atLeast(each, withAll[each.id]!.value, without[each.id]!.value)).toBe(true)
      const { limit, value } = place.defaults[at]!
      const bound = withAll[each.id]!.value
      expect(limit === undefined ? atLeast(each, value, value) : atLeast(each, bound, limit)).toBe(true)
    })
  }))
})

test('in any place made up at random no guardian binds an adult', () => {
  fc.assert(fc.property(generated, (place) => {
    const choices = once(place.choices)
    expect(settle(place, choices, false)).toEqual(settle(place, choices.filter(({ pairingId }) => pairingId === null), false))
  }))
})
