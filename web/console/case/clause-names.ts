import { useQueries } from '@tanstack/react-query'
import { locales } from '../../kit/format.ts'
import { answer, qorgan } from '../api.ts'

/** The names of each clause in all three languages, for searching; the case itself brings those of the screen's. */
export function useClauseNames(): Map<string, string> {
  return useQueries({
    queries: locales.map((locale) => ({ queryKey: ['guidelines', locale], staleTime: Infinity, queryFn: () => answer(qorgan.GET('/v1/guidelines', { params: { query: { locale } } })) })),
    combine: (answers) => {
      const names = new Map<string, string>()
      for (const { data } of answers) for (const clause of data?.chapters.flatMap((chapter) => chapter.clauses) ?? []) names.set(clause.id, `${names.get(clause.id) ?? ''} ${clause.title}`)
      return names
    },
  })
}
