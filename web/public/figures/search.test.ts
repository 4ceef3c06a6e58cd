import { expect, test } from 'vitest'
import { askedBy, type Place, placesOf, queryOf, readSearch, spanBefore, yearBefore } from './search.ts'

const kz = { country: 'KZ', synthetic: false, from: '2024-01', to: '2026-03' }
const uz = { country: 'UZ', synthetic: false, from: '2025-06', to: '2026-02' }
const sample = { country: 'KZ', synthetic: true, from: '2023-01', to: '2024-08' }

test('an address says what is shown, and what it cannot mean is left out', () => {
  expect(readSearch({ country: 'KZ', from: '2025-01', to: '2025-12', synthetic: true, withFrom: '2024-01', withTo: '2024-12', by: 'language', metric: 'videosRemoved.total' }))
    .toEqual({ country: 'KZ', from: '2025-01', to: '2025-12', synthetic: true, withFrom: '2024-01', withTo: '2024-12', by: 'language', metric: 'videosRemoved.total' })
  expect(readSearch({ country: 'kz', from: '2025-13', to: 'March', synthetic: 'yes', by: 'accountId', metric: '<b>' })).toEqual({})
})

test('without a wish the first country’s last twelve months are shown, never more than it has', () => {
  expect(askedBy({}, [kz])).toMatchObject({ place: kz, span: { from: '2025-04', to: '2026-03' }, compared: null })
  expect(askedBy({ country: 'UZ' }, [kz, uz])).toMatchObject({ span: { from: '2025-06', to: '2026-02' } })
})

test('invented figures are shown only where the address asks for them', () => {
  expect(askedBy({ country: 'KZ' }, [kz, sample]).place).toBe(kz)
  expect(askedBy({ country: 'KZ', synthetic: true }, [kz, sample]).place).toBe(sample)
})

test('all countries together are a choice where there are several, own and invented apart', () => {
  const places: Place[] = placesOf([kz, uz, sample])
  expect(places.filter(({ country }) => country === null)).toEqual([{ country: null, synthetic: false, from: '2024-01', to: '2026-03' }])
  expect(queryOf(askedBy({ country: 'all' }, places).place, { from: '2026-01', to: '2026-02' })).toEqual({ from: '2026-01', to: '2026-02', synthetic: 'false' })
})

test('a span is compared with as many months before it, or with the same months of the year before', () => {
  expect(spanBefore({ from: '2026-01', to: '2026-03' })).toEqual({ from: '2025-10', to: '2025-12' })
  expect(yearBefore({ from: '2026-01', to: '2026-03' })).toEqual({ from: '2025-01', to: '2025-03' })
})
