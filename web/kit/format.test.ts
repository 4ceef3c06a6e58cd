import { expect, test } from 'vitest'
import { formatDate, formatDateTime, formatMinutes, formatMonth, formatNumber, formatPercent, formatRelative, formatWeekday } from './format.ts'

const at = '2026-03-16T19:05:00Z'

test('numbers are grouped as each language writes them', () => {
  expect(formatNumber(1_842_467, 'kk')).toBe('1\u00a0842\u00a0467')
  expect(formatNumber(1_842_467.5, 'ru')).toBe('1\u00a0842\u00a0467,5')
  expect(formatNumber(1_842_467.5, 'en')).toBe('1,842,467.5')
  expect(formatPercent(0.942, 'kk')).toBe('94,2\u00a0%')
  expect(formatPercent(0.942, 'en')).toBe('94.2%')
})

test('a date is that of the zone asked for, in all three languages', () => {
  expect(formatDate(at, 'kk', 'Asia/Almaty')).toBe('2026 жылғы 17 наурыз')
  expect(formatDate(at, 'ru', 'UTC')).toBe('16 марта 2026 г.')
  expect(formatDate(at, 'en', 'UTC')).toBe('16 March 2026')
  expect(formatDateTime(at, 'kk', 'Asia/Almaty')).toBe('2026 ж. 17 нау., 00:05')
  expect(formatMonth('2024-08', 'kk')).toBe('2024 жылғы тамыз')
  expect(formatMonth('2024-08', 'ru')).toBe('август 2024 г.')
  expect(formatWeekday(at, 'kk', 'Asia/Almaty')).toBe('сейсенбі')
})

test('distances in time need no plural forms in Kazakh and have the right ones in Russian', () => {
  const now = new Date('2026-03-16T12:00:00Z')
  expect(formatRelative('2026-03-16T09:00:00Z', now, 'kk')).toBe('3 сағат бұрын')
  expect(formatRelative('2026-03-18T12:00:00Z', now, 'ru')).toBe('через 2 дня')
  expect(formatRelative('2026-03-16T12:00:30Z', now, 'kk')).toBe('қазір')
  expect(formatMinutes(65, 'kk')).toBe('1\u00a0сағ 05\u00a0мин')
  expect(formatMinutes(40, 'en')).toBe('40\u00a0min')
  expect([formatMinutes(60, 'ru'), formatMinutes(119.7, 'en'), formatMinutes(59.4, 'kk')]).toEqual(['1\u00a0ч', '2\u00a0h', '59\u00a0мин'])
})
