import { expect, test } from 'vitest'
import { addMonths, lastMonths, monthsDown } from './span.ts'

test('months are counted over the end of a year', () => {
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(addMonths('2025-12', 2)).toBe('2026-02')
  expect(lastMonths(12, '2024-08')).toEqual({ from: '2023-09', to: '2024-08' })
  expect(monthsDown('2025-11', '2026-01')).toEqual(['2026-01', '2025-12', '2025-11'])
})
