import { type Locale, locales } from '../../kernel/house.ts'
import type { Clause, GuidelinesVersion } from './version.ts'

export type FoundClause = { id: string; title: string; chapter: string; queue: string; severity: number; score: number }

const fold = (words: string): string => words.toLocaleLowerCase('kk').normalize('NFC').replaceAll('ё', 'е')
const split = (words: string): string[] => fold(words).split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** The words of one clause with what a hit in them is worth, best first. */
type Indexed = { clause: Clause; fields: { words: string[]; weight: number }[] }

/** Splitting every text anew costs 10 ms a search; a moderator searches at every keystroke. */
const indexes = new WeakMap<GuidelinesVersion, Map<Locale, Indexed[]>>()

/**
 * Finds clauses by the first letters of words in the id, in the titles of any language, or in the rule of the
 * reader's language. Every word of the query must be found. Best first; the ties keep the reading order.
 */
export function searchClauses(version: GuidelinesVersion, query: string, locale: Locale, limit = 20): FoundClause[] {
  const wanted = split(query.slice(0, 200))
  return indexOf(version, locale)
    .map(({ clause, fields }) => ({ clause, score: wanted.length === 0 ? 1 : scoreOf(fields, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ clause, score }) => ({ id: clause.id, title: clause.title[locale], chapter: clause.chapter, queue: clause.queue, severity: clause.severity, score }))
}

function indexOf(version: GuidelinesVersion, locale: Locale): Indexed[] {
  let byLocale = indexes.get(version)
  if (!byLocale) indexes.set(version, byLocale = new Map())
  let made = byLocale.get(locale)
  if (!made) byLocale.set(locale, made = version.clauses.map((clause) => ({ clause, fields: fieldsOf(clause, locale) })))
  return made
}

function fieldsOf(clause: Clause, locale: Locale): Indexed['fields'] {
  return [
    { words: split(clause.title[locale]), weight: 8 },
    { words: split(clause.id), weight: 6 },
    { words: locales.flatMap((other) => split(clause.title[other])), weight: 4 },
    { words: split(clause.policyTitle[locale]), weight: 2 },
    { words: split(clause.rule[locale]), weight: 1 },
  ]
}

/** Each word counts where it is worth most; one that is nowhere makes the whole worth nothing. */
function scoreOf(fields: Indexed['fields'], wanted: readonly string[]): number {
  let total = 0
  for (const word of wanted) {
    const best = fields.find(({ words }) => words.some((each) => each.startsWith(word)))
    if (!best) return 0
    total += best.weight
  }
  return total
}
