import i18next from 'i18next'
import type { Clause } from './clauses.ts'
import type { CaseFile } from './file.ts'
import { clock } from './moments.ts'

/** The sentence to begin with, in the language of the person who will read it: the words that matched, or the moment marked. */
export function firstFacts(file: CaseFile, clause: Clause, marked: readonly number[] = []): string {
  const t = i18next.getFixedT(file.author?.locale ?? i18next.language)
  if (marked.length > 0) return t('facts.moments', { count: marked.length, times: marked.map(clock).join(', ') })
  const words = [...new Set(file.content?.matches.map(({ word }) => word))].slice(0, 5)
  return words.length > 0 ? t('facts.words', { words: words.map((word) => `«${word}»`).join(', ') }) : t(`facts.${file.subject.kind}`, { clause: clause.id })
}
