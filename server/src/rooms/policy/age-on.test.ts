import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn, birthdayAt, isCalendarDate } from './age-on.ts'

const dayMs = 86_400_000
const iso = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)
/** Every day from 1900 to 2100, as days since 1970. */
const days = fc.integer({ min: Date.UTC(1900, 0, 1) / dayMs, max: Date.UTC(2100, 11, 31) / dayMs })

test('thirteen today passes and thirteen tomorrow does not', () => {
  expect(ageOn('2013-11-24', '2026-11-24')).toBe(13)
  expect(ageOn('2013-11-25', '2026-11-24')).toBe(12)
})

test('whoever was born on 29 February comes of age on 1 March of an ordinary year', () => {
  expect(ageOn('2012-02-29', '2025-02-28')).toBe(12)
  expect(ageOn('2012-02-29', '2025-03-01')).toBe(13)
  expect(ageOn('2012-02-29', '2028-02-28')).toBe(15)
  expect(ageOn('2012-02-29', '2028-02-29')).toBe(16)
  expect(birthdayAt('2012-02-29', 13)).toBe('2025-03-01')
  expect(birthdayAt('2012-02-29', 16)).toBe('2028-02-29')
})

test.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-1-1', '0000-01-01', '', '2024-01-01T00:00:00Z'])('"%s" does not exist and is never computed with', (date) => {
  expect(isCalendarDate(date)).toBe(false)
  expect(() => ageOn(date, '2026-01-01')).toThrow(RangeError)
  expect(() => birthdayAt(date, 13)).toThrow(RangeError)
})

test('exactly the days of the calendar are calendar dates', () => {
  expect(isCalendarDate('2000-02-29')).toBe(true)
  fc.assert(fc.property(days, (day) => isCalendarDate(iso(day))))
  fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return isCalendarDate(text) === (new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day)
  }))
})

test('age never falls as days go by, and grows by at most one a day', () => {
  expect(() => fc.assert(fc.property(days, days, (birth, day) => {
    const step = ageOn(iso(birth), iso(day + 1)) - ageOn(iso(birth), iso(day))
    return step === 0 || step === 1
  }))).not.toThrow()
})

test('the birthday is the first day of the new age', () => {
  expect(() => fc.assert(fc.property(days, fc.integer({ min: 0, max: 100 }), (birth, years) => {
    const birthday = birthdayAt(iso(birth), years)
    const eve = iso(Date.parse(birthday) / dayMs - 1)
    return ageOn(iso(birth), birthday) === years && ageOn(iso(birth), eve) === years - 1
  }))).not.toThrow()
})

test('an elder person is never younger', () => {
  expect(() => fc.assert(fc.property(days, fc.nat(20_000), days, (birth, older, day) => ageOn(iso(birth - older), iso(day)) >= ageOn(iso(birth), iso(day))))).not.toThrow()
})
