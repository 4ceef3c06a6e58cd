import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { answer, qorgan } from '../api.ts'

/** What a detector or a rule saw, in words: a label of the locale files, or the clause whose id it is. */
export function useLabels(): (label: string) => string {
  const { t, locale } = useLanguage()
  const guidelines = useQuery({ queryKey: ['guidelines', locale], staleTime: Infinity, queryFn: () => answer(qorgan.GET('/v1/guidelines', { params: { query: { locale } } })) })
  const clauses = guidelines.data?.chapters.flatMap((chapter) => chapter.clauses) ?? []
  return (label) => (label.includes('.') ? clauses.find(({ id }) => id === label)?.title ?? label : t(`label.${label}`, label))
}
