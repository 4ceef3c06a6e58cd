import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTimeZone, localDate } from './local-date.ts'

test('a day begins at local midnight', () => {
  expect(localDate(new Date('2026-03-15T18:59:59.999Z'), 'Asia/Almaty')).toBe('2026-03-15')
  expect(localDate(new Date('2026-03-15T19:00:00.000Z'), 'Asia/Almaty')).toBe('2026-03-16')
  expect(localDate(new Date('2026-03-15T19:00:00.000Z'), 'UTC')).toBe('2026-03-15')
  expect(localDate(new Date('2026-01-01T04:59:59Z'), 'America/New_York')).toBe('2025-12-31')
})

test('Almaty was six hours ahead until March 2024 and five hours since', () => {
  expect(localDate(new Date('2024-02-01T18:30:00Z'), 'Asia/Almaty')).toBe('2024-02-02')
  expect(localDate(new Date('2024-04-01T18:30:00Z'), 'Asia/Almaty')).toBe('2024-04-01')
})

test('an unknown zone is refused', () => {
  expect(isTimeZone('Asia/Almaty')).toBe(true)
  expect(isTimeZone('Asia/Nowhere')).toBe(false)
  expect(() => localDate(new Date(0), 'Asia/Nowhere')).toThrow(RangeError)
})

test('the local date is the day before, the same or the day after the universal one', () => {
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  expect(() => fc.assert(fc.property(instants, fc.constantFrom('Asia/Almaty', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Oral'), (now, zone) => {
    const difference = Date.parse(localDate(now, zone)) - Date.parse(now.toISOString().slice(0, 10))
    return [-86_400_000, 0, 86_400_000].includes(difference)
  }))).not.toThrow()
})
