import { useQueries } from '@tanstack/react-query'
import { answer, qorgan } from '../api.ts'
import { locales } from '../../kit/format.ts'
import type { CaseFile } from './file.ts'

export type Clause = CaseFile['clauses'][number]

/** The names of each clause in all three languages, for searching; the case itself brings those of the screen's. */
export function useClauseNames(): Map<string, string> {
  return useQueries({
    queries: locales.map((locale) => ({ queryKey: ['guidelines', locale], staleTime: Infinity, queryFn: () => answer(qorgan.GET('/v1/guidelines', { params: { query: { locale } } })) })),
    combine: (answers) => {
      const names = new Map<string, string>()
      for (const { data } of answers) for (const clause of data?.chapters.flatMap((chapter) => chapter.clauses) ?? []) names.set(clause.id, `${names.get(clause.id) ?? ''} ${clause.title} ${clause.policyTitle}`)
      return names
    },
  })
}

const plain = (text: string) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')

/** Clauses in which every typed piece begins some word of a name, in any language; gravest first. */
export function findClauses(clauses: readonly Clause[], names: ReadonlyMap<string, string>, typed: string): Clause[] {
  const pieces = plain(typed).split(/\s+/).filter(Boolean)
  const score = (clause: Clause) => {
    const words = plain(`${clause.title} ${clause.id} ${names.get(clause.id) ?? ''}`).split(/[^\p{L}\p{N}]+/u)
    return pieces.every((piece) => words.some((word) => word.startsWith(piece)))
  }
  return clauses.filter(score).toSorted((a, b) => b.severity - a.severity)
}
