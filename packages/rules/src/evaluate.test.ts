import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile, evaluate, parsePack, snapshotOf, strongest, type Pack, type Snapshot, type SnapshotParts, type WordMatch } from './index.ts'
import { arbitrarySnapshot, sampleLists as lists, sampleRules as wholePack } from './samples.ts'

function read(text: string): Pack {
  const parsed = parsePack(text, 'sample.yaml', { lists })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors, null, 1))
  return parsed.pack
}

const pack = read(wholePack())
const compiled = compile([pack], { lists })
const word = (text: string, found: string, list: string, severity = 2): WordMatch => ({ word: found, start: text.indexOf(found), end: text.indexOf(found) + found.length, list, policy: list.slice(3), severity })

function comment(text: string, parts: Omit<SnapshotParts, 'content'> = {}): Snapshot {
  return snapshotOf({ content: { kind: 'comment', text, language: 'ru' }, ...parts })
}

test('a rule is reached from the word that hit and gives its reason with the words as they were written', () => {
  const text = 'ну ты и ДуРаК'
  const { proposals, explanation } = evaluate(compiled, comment(text, { signals: { matches: [{ ...word(text.toLowerCase(), 'дурак', 'ru/harassment') }] } }), { mode: 'live' })
  expect(proposals).toMatchObject([{ rule: 'sample/insult', version: 3, policy: 'harassment.targeted-abuse', action: 'hold', words: [{ word: 'дурак', start: 8, end: 13 }] }])
  expect(proposals[0]!.reason).toEqual({ kk: 'Балағат: «ДуРаК».', ru: 'Оскорбление: «ДуРаК».', en: 'Insult: “ДуРаК”.' })
  expect(explanation).toEqual([{ rule: 'sample/insult', because: {
    expression: 'hit("harassment") && author.strikes < 5', held: true,
    parts: [{ expression: 'hit("harassment")', held: true, parts: [] }, { expression: 'author.strikes < 5', held: true, value: 0, parts: [] }],
  } }])
})

test('nothing is proposed without a reason to, and for subjects, countries and languages that a rule is not about', () => {
  expect(evaluate(compiled, comment('добрый день'), { mode: 'live' }).proposals).toEqual([])
  const signals = { matches: [word('хачик', 'хачик', 'ru/hate', 3)] }
  expect(evaluate(compiled, comment('хачик', { signals }), { mode: 'live' }).proposals.map((each) => each.rule)).toEqual(['sample/slur'])
  expect(evaluate(compiled, comment('хачик', { signals, country: 'DE' }), { mode: 'live' }).proposals).toEqual([])
  expect(evaluate(compiled, snapshotOf({ content: { kind: 'comment', text: 'хачик', language: 'en' }, signals }), { mode: 'live' }).proposals).toEqual([])
  expect(evaluate(compiled, snapshotOf({ content: { kind: 'video', text: 'хачик', language: 'ru' }, signals }), { mode: 'live' }).proposals).toEqual([])
})

test('a rule whose expression fails proposes nothing and is named', () => {
  const failing = read(wholePack().replace('hit("harassment") && author.strikes < 5', 'hit("harassment") && signals.hashMatches[0].share > 0.5')
    .replace('text: ты дурак, language: ru,', 'text: ты дурак, language: ru, given: { signals: { hashMatches: [{ bank: b, distance: 0, share: 1 }] } },'))
  const text = 'дурак'
  const result = evaluate(compile([failing], { lists }), comment(text, { signals: { matches: [word(text, text, 'ru/harassment')] } }), { mode: 'live' })
  expect(result.proposals).toEqual([])
  expect(result.failures).toMatchObject([{ rule: 'sample/insult' }])
})

test('a counter and a stated age lead to their rules', () => {
  const flood = evaluate(compiled, comment('hi', { counters: { 'sample/recent': 12 } }), { mode: 'live' })
  expect(flood.proposals.map((each) => each.reason.en)).toEqual(['12 comments in ten minutes.'])
  const age = evaluate(compiled, comment('мне 11', { signals: { statedAge: 11 } }), { mode: 'live' })
  expect(age.proposals).toMatchObject([{ rule: 'sample/young', action: 'open-case', queue: 'under-age' }])
})

test('a rule on trial never acts, in whatever mode; in shadow nothing does; in replay all do', () => {
  fc.assert(fc.property(arbitrarySnapshot, (snapshot) => {
    const live = evaluate(compiled, snapshot, { mode: 'live' })
    const shadow = evaluate(compiled, snapshot, { mode: 'shadow' })
    const replay = evaluate(compiled, snapshot, { mode: 'replay' })
    expect(live.proposals.every((each) => each.rule !== 'sample/trial')).toBe(true)
    expect(shadow.proposals).toEqual([])
    expect(new Set([...live.proposals, ...live.shadow].map((each) => each.rule))).toEqual(new Set(replay.proposals.map((each) => each.rule)))
    expect(shadow.shadow).toEqual(replay.proposals)
  }), { numRuns: 300 })
})

test('a rule that is off does not run', () => {
  const off = compile([read(wholePack().replace('mode: shadow', 'mode: off'))], { lists })
  expect(off.rules.map((rule) => rule.id)).not.toContain('sample/trial')
})

test('the outcome does not depend on the order of the rules', () => {
  fc.assert(fc.property(fc.shuffledSubarray([...pack.rules], { minLength: pack.rules.length }), arbitrarySnapshot, (rules, snapshot) => {
    const shuffled = compile([{ ...pack, rules }], { lists })
    expect(evaluate(shuffled, snapshot, { mode: 'replay' })).toEqual(evaluate(compiled, snapshot, { mode: 'replay' }))
  }), { numRuns: 300 })
})

test('evaluation is pure: the same again gives the same, and the snapshot is left as it was', () => {
  fc.assert(fc.property(arbitrarySnapshot, (snapshot) => {
    const before = structuredClone(snapshot)
    const first = evaluate(compiled, snapshot, { mode: 'live' })
    expect(evaluate(compiled, snapshot, { mode: 'live' })).toEqual(first)
    expect(snapshot).toEqual(before)
  }), { numRuns: 300 })
})

test('reaching rules by their triggers finds exactly those that trying every rule finds', () => {
  fc.assert(fc.property(arbitrarySnapshot, (snapshot) => {
    const all = compiled.rules.filter((rule) => rule.subjects.includes(snapshot.content.kind)
      && (rule.countries?.includes(snapshot.country) ?? true) && (rule.languages?.includes(snapshot.content.language) ?? true) && rule.holds(snapshot))
    expect(evaluate(compiled, snapshot, { mode: 'replay' }).proposals.map((each) => each.rule)).toEqual(all.map((rule) => rule.id))
  }), { numRuns: 1_000 })
})

test('the strongest proposal is the same for every order, and there is one whenever there is any', () => {
  fc.assert(fc.property(arbitrarySnapshot, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (snapshot, chance) => {
    const { proposals } = evaluate(compiled, snapshot, { mode: 'replay' })
    const mixed = proposals.map((each) => [chance.next().value, each] as const).sort((left, right) => left[0] - right[0]).map(([, each]) => each)
    expect(strongest(mixed)).toEqual(strongest(proposals))
    expect(strongest(proposals) === null).toBe(proposals.length === 0)
  }), { numRuns: 300 })
})

test('the strictest action wins, then the graver rule, then the smaller id', () => {
  const base = { version: 1, policy: 'a.b', confidence: 1, queue: null, reason: { kk: '', ru: '', en: '' }, words: [], automaticPerHour: 1 }
  const make = (rule: string, action: 'remove' | 'hold' | 'open-case', severity: 1 | 2 | 3) => ({ ...base, rule, action, severity })
  expect(strongest([make('p/a', 'hold', 3), make('p/b', 'remove', 1), make('p/c', 'open-case', 3)])?.rule).toBe('p/b')
  expect(strongest([make('p/a', 'hold', 1), make('p/b', 'hold', 2)])?.rule).toBe('p/b')
  expect(strongest([make('p/b', 'hold', 2), make('p/a', 'hold', 2)])?.rule).toBe('p/a')
  expect(strongest([])).toBeNull()
})
