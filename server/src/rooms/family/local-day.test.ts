import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate, startOfDay } from '../policy/index.ts'
import { byLocalDay } from './local-day.ts'
import { isInside } from './windows.ts'

const zones = ['Asia/Almaty', 'America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'America/St_Johns', 'UTC']

test('an interval cut at midnights loses and doubles nothing, and each piece lies in its day', () => {
  fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: 1_767_000_000, max: 1_799_000_000 }), fc.integer({ min: 1, max: 86_400 }), (zone, end, seconds) => {
    const to = new Date(end * 1_000)
    const from = new Date((end - seconds) * 1_000)
    const pieces = byLocalDay(from, to, zone)
    expect(pieces.at(-1)?.to).toEqual(to)
    pieces.forEach((piece, index) => {
      expect(localDate(piece.from, zone)).toBe(piece.day)
      expect(localDate(new Date(piece.to.getTime() - 1), zone)).toBe(piece.day)
      expect(piece.from).toEqual(index > 0 ? pieces[index - 1]?.to : from)
    })
  }))
})

test('midnight in Almaty is seven in the evening of the day before in UTC', () => {
  expect(startOfDay('2026-03-17', 'Asia/Almaty').toISOString()).toBe('2026-03-16T19:00:00.000Z')
})

test('a day on which the clock springs forward has 23 hours, and one on which it falls back 25', () => {
  const hours = (day: string, next: string) => (startOfDay(next, 'America/New_York').getTime() - startOfDay(day, 'America/New_York').getTime()) / 3_600_000
  expect(hours('2026-03-08', '2026-03-09')).toBe(23)
  expect(hours('2026-11-01', '2026-11-02')).toBe(25)
})

test('a day that begins at one in the morning begins there', () => {
  expect(startOfDay('2026-04-24', 'Africa/Cairo').toISOString()).toBe('2026-04-23T22:00:00.000Z')
})

test('a window over midnight belongs to the day on which it begins', () => {
  const friday = [{ days: [5], from: '22:00', to: '06:00' }]
  const at = (instant: string) => isInside(friday, new Date(instant), 'Asia/Almaty')
  expect(at('2026-03-20T16:59:00Z')).toBe(false)
  expect(at('2026-03-20T17:00:00Z')).toBe(true)
  expect(at('2026-03-21T00:59:00Z')).toBe(true)
  expect(at('2026-03-21T01:00:00Z')).toBe(false)
  expect(at('2026-03-20T00:30:00Z')).toBe(false)
})

test('a window from and to the same hour is open around the clock', () => {
  expect(isInside([{ days: [1], from: '00:00', to: '00:00' }], new Date('2026-03-16T07:00:00Z'), 'Asia/Almaty')).toBe(true)
  expect(isInside([{ days: [1], from: '00:00', to: '00:00' }], new Date('2026-03-17T07:00:00Z'), 'Asia/Almaty')).toBe(false)
})
