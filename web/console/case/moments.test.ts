import { expect, test } from 'vitest'
import { clock, momentsOf, secondsIn } from './moments.ts'

test('minutes and seconds that a reporter wrote are found, and other numbers are not', () => {
  expect(secondsIn('See 0:07, and again at 1:02.')).toEqual([7, 62])
  expect(secondsIn('12:30:15, 3:99, 1.5:20, score 10')).toEqual([])
})

test('moments lie within the film and come in its order', () => {
  const report = (note: string | null) => ({ id: note ?? '', reporterAccountId: null, reason: 'violence', label: 'Violence', note, receivedAt: '2026-03-01T00:00:00Z', credibility: null, arranged: false, trusted: false })
  const found = momentsOf({ reports: [report('1:40'), report('0:09'), report('0:03'), report(null)] }, 30)
  expect(found.map(({ atSeconds }) => atSeconds)).toEqual([3, 9])
  expect(found[0]?.label).toBe('Violence: 0:03')
})

test('a place in a film is written as minute and second', () => {
  expect([0, 7.9, 62, -1].map(clock)).toEqual(['0:00', '0:07', '1:02', '0:00'])
})
