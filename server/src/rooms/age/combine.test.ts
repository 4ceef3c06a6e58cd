import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn } from '../policy/index.ts'
import { aged, ages, type Born, common, exactly, plusDays } from './born.ts'
import { combine, type Evidence, type Level, levelOf, levels, methods } from './combine.ts'

const today = '2026-03-16'
const date = fc.integer({ min: 0, max: 40_000 }).map((days) => plusDays('1910-01-01', days))
const born = fc.tuple(date, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4_000 }))).map(([from, width]): Born => ({ earliest: from, latest: plusDays(from, width) }))
const evidence = fc.record({ method: fc.constantFrom(...methods), level: fc.constantFrom(...levels), born }) satisfies fc.Arbitrary<Evidence>
const several = fc.array(evidence, { minLength: 1, maxLength: 6 })
const inside = (a: Born, b: Born) => a.earliest >= b.earliest && a.latest <= b.latest

test('the order in which evidence came plays no part', () => {
  fc.assert(fc.property(several.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
    expect(combine(shuffled, today)).toEqual(combine(list, today))
  }))
})

test('evidence that agrees with what is known never widens it, whatever its level', () => {
  fc.assert(fc.property(several, evidence, (list, more) => {
    const before = combine(list, today).protection
    fc.pre(common(before, more.born) !== null)
    expect(combine([...list, more], today).protection).toEqual(common(before, more.born))
  }))
})

test('evidence weaker than everything known never widens it and never overrides it', () => {
  fc.assert(fc.property(fc.array(evidence.map((each) => ({ ...each, level: 'verified' as const })), { minLength: 1, maxLength: 5 }), evidence, (list, more) => {
    const before = combine(list, today).protection
    expect(inside(combine([...list, { ...more, level: 'declared' }], today).protection, before)).toBe(true)
  }))
})

test('a claim that contradicts never brings anybody closer to minors', () => {
  fc.assert(fc.property(several, evidence, (list, more) => {
    const before = combine(list, today)
    fc.pre(more.level !== 'verified' && common(before.protection, more.born) === null && !list.some(({ level }) => level === 'verified'))
    expect(combine([...list, more], today).reachEarliest <= before.reachEarliest).toBe(true)
  }), { numRuns: 1_000 })
})

test('once evidence contradicts itself, nothing short of an identity check brings the person closer to minors', () => {
  fc.assert(fc.property(several, evidence, (list, more) => {
    const before = combine(list, today)
    fc.pre(before.contested && more.level !== 'verified')
    const after = combine([...list, more], today)
    expect([after.contested, after.reachEarliest <= before.reachEarliest]).toEqual([true, true])
  }), { numRuns: 1_000 })
})

test('reach goes by somebody at least as old as protection does', () => {
  fc.assert(fc.property(several, (list) => {
    const { protection, reachEarliest } = combine(list, today)
    expect(reachEarliest <= protection.earliest).toBe(true)
  }), { numRuns: 1_000 })
})

test('a person who declares a younger age is protected as that age and kept from minors as the older', () => {
  const adult: Evidence = { method: 'self-declared', level: 'declared', born: exactly('1990-05-05') }
  const child: Evidence = { method: 'self-declared', level: 'declared', born: exactly('2012-05-05') }
  const known = combine([adult, child], today)
  expect(known).toMatchObject({ protection: exactly('2012-05-05'), reachEarliest: '1990-05-05', contested: true })
  const document: Evidence = { method: 'id-document', level: 'verified', born: exactly('2012-05-05') }
  expect(combine([adult, child, document], today)).toMatchObject({ reachEarliest: '2012-05-05', contested: false })
})

test('a checked document overrides what was declared, and nothing weaker overrides it again', () => {
  const declared: Evidence = { method: 'self-declared', level: 'declared', born: exactly('2012-05-05') }
  const document: Evidence = { method: 'id-document', level: 'verified', born: exactly('2001-02-03') }
  const face: Evidence = { method: 'facial-estimate', level: 'estimated', born: aged(9, 15, today) }
  expect(combine([declared, document, face], today).protection).toEqual(exactly('2001-02-03'))
})

test('a level is claimed only where its evidence alone gives the same answer', () => {
  const adult = (known: { protection: Born }) => ages(known.protection, today).lower >= 18
  const declared: Evidence = { method: 'self-declared', level: 'declared', born: exactly('1980-01-01') }
  const over13: Evidence = { method: 'app-store', level: 'verified', born: aged(13, null, today) }
  const over18: Evidence = { method: 'card', level: 'verified', born: aged(18, null, today) }
  const said = (list: Evidence[]): Level => levelOf(list, today, (known) => adult(known) === adult(combine(list, today)))
  expect(said([declared, over13])).toBe('declared')
  expect(said([declared, over13, over18])).toBe('verified')
})

test('an interval of ages holds exactly the births that have those ages', () => {
  fc.assert(fc.property(date, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 9_000 }), (birth, lower, width, later) => {
    const day = plusDays('2019-06-01', later)
    const interval = aged(lower, lower + width, day)
    const age = ageOn(birth, day)
    expect(birth >= interval.earliest && birth <= interval.latest).toBe(age >= lower && age <= lower + width)
  }), { numRuns: 2_000 })
})

test('somebody born on 29 February turns on 1 March of an ordinary year', () => {
  expect(ages(exactly('2012-02-29'), '2025-02-28').lower).toBe(12)
  expect(ages(exactly('2012-02-29'), '2025-03-01').lower).toBe(13)
  expect(ages(exactly('2012-02-29'), '2028-02-29').lower).toBe(16)
})
