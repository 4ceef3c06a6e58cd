import { useQueries, useQuery } from '@tanstack/react-query'
import { type Locale, locales } from '../../kit/format.ts'
import { useLanguage } from '../../kit/i18n.ts'
import { answer, qorgan } from '../api.ts'

const guidelinesQuery = (locale: Locale) => ({ queryKey: ['guidelines', locale], staleTime: Infinity, queryFn: () => answer(qorgan.GET('/v1/guidelines', { params: { query: { locale } } })) })

/** The title of a clause in the language of the screen; its id while the guidelines are not there. */
export function useClauseTitle(): (id: string) => string {
  const { locale } = useLanguage()
  const { data } = useQuery(guidelinesQuery(locale))
  return (id) => data?.chapters.flatMap((chapter) => chapter.clauses).find((clause) => clause.id === id)?.title ?? id
}

/** The names of each clause in all three languages, for searching; the case itself brings those of the screen's. */
export function useClauseNames(): Map<string, string> {
  return useQueries({
    queries: locales.map(guidelinesQuery),
    combine: (answers) => {
      const names = new Map<string, string>()
      for (const { data } of answers) for (const clause of data?.chapters.flatMap((chapter) => chapter.clauses) ?? []) names.set(clause.id, `${names.get(clause.id) ?? ''} ${clause.title}`)
      return names
    },
  })
}
