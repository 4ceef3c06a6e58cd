import { type Locale, locales } from '../../kernel/house.ts'
import type { Clause, GuidelinesVersion } from './version.ts'

export type FoundClause = { id: string; title: string; chapter: string; queue: string; severity: number; score: number }

const fold = (words: string): string => words.toLocaleLowerCase('kk').normalize('NFC').replaceAll('ё', 'е')
const split = (words: string): string[] => fold(words).split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/**
 * Finds clauses by the first letters of words in the id, in the titles of any language, or in the rule of the
 * reader's language. Every word of the query must be found. Best first; the ties keep the reading order.
 */
export function searchClauses(version: GuidelinesVersion, query: string, locale: Locale, limit = 20): FoundClause[] {
  const wanted = split(query.slice(0, 200))
  const scored = version.clauses.map((clause) => ({ clause, score: wanted.length === 0 ? 1 : scoreOf(clause, wanted, locale) }))
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ clause, score }) => ({ id: clause.id, title: clause.title[locale], chapter: clause.chapter, queue: clause.queue, severity: clause.severity, score }))
}

function scoreOf(clause: Clause, wanted: readonly string[], locale: Locale): number {
  const fields: [string[], number][] = [
    [split(clause.title[locale]), 8],
    [split(clause.id), 6],
    [locales.flatMap((other) => split(clause.title[other])), 4],
    [split(clause.policyTitle[locale]), 2],
    [split(clause.rule[locale]), 1],
  ]
  let total = 0
  for (const word of wanted) {
    const best = Math.max(0, ...fields.map(([words, weight]) => (words.some((each) => each.startsWith(word)) ? weight : 0)))
    if (best === 0) return 0
    total += best
  }
  return total
}
