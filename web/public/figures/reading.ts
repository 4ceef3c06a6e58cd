import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { answer, qorgan } from '../api.ts'
import type { Bar } from './chart.tsx'
import { type Asked, type Place, queryOf, type Span } from './search.ts'
import { monthOf } from './span.ts'

export type Measures = Awaited<ReturnType<typeof readMeasures>>
export type Months = Awaited<ReturnType<typeof readMonths>>['items']
export type Definition = Awaited<ReturnType<typeof readDefinitions>>['items'][number]
/** What is shown of a period, and of the one that it is compared with. */
export type Shown = { now: Measures; before: Measures | null; months: Months; monthsBefore: Months | null; definitions: readonly Definition[] }

const readMeasures = (place: Place, span: Span) => answer(qorgan.GET('/v1/transparency/measures', { params: { query: queryOf(place, span) } }))
const readMonths = (place: Place, span: Span) => answer(qorgan.GET('/v1/transparency/months', { params: { query: queryOf(place, span) } }))
const readDefinitions = (locale: 'kk' | 'ru' | 'en') => answer(qorgan.GET('/v1/transparency/definitions', { params: { query: { locale } } }))

export const useDefinitions = () => {
  const { locale } = useLanguage()
  return useQuery({ queryKey: ['definitions', locale], queryFn: () => readDefinitions(locale) })
}

export const useCountries = () => useQuery({ queryKey: ['countries'], queryFn: () => answer(qorgan.GET('/v1/transparency/countries')) })

export function useShown({ place, span, compared }: Pick<Asked, 'place' | 'span' | 'compared'>): { shown: Shown | null; error: unknown; again: () => void } {
  const definitions = useDefinitions()
  const both = (of: Span) => Promise.all([readMeasures(place, of), readMonths(place, of)])
  const now = useQuery({ queryKey: ['figures', place, span], queryFn: () => both(span), placeholderData: keepPreviousData })
  const before = useQuery({ queryKey: ['figures', place, compared], enabled: compared !== null, queryFn: () => both(compared!), placeholderData: keepPreviousData })
  const ready = definitions.data && now.data && (compared === null || before.data)
  return {
    shown: !ready ? null : {
      now: now.data[0], months: now.data[1].items, definitions: definitions.data.items,
      before: compared === null ? null : before.data![0], monthsBefore: compared === null ? null : before.data![1].items,
    },
    error: definitions.error ?? now.error ?? before.error,
    again: () => { for (const each of [definitions, now, before]) if (each.isError) void each.refetch() },
  }
}

/** The months of one count as bars, each beside the month in the same place of the other period. */
export function barsOf(id: string, { now, months, monthsBefore }: Shown, today = new Date()): Bar[] {
  const restated = new Set(now.restated.map(({ month }) => month))
  return months.map(({ month, counts }, at) => {
    const other = monthsBefore?.[at]
    return { month, value: counts[id] ?? 0, compared: other ? { month: other.month, value: other.counts[id] ?? 0 } : null, restated: restated.has(month), running: month >= monthOf(today) }
  })
}
