import i18next from 'i18next'
import { locales } from '../../kit/format.ts'
import type { Clause } from './clauses.ts'
import type { CaseFile } from './file.ts'
import en from './locales/en.json' with { type: 'json' }
import kk from './locales/kk.json' with { type: 'json' }
import ru from './locales/ru.json' with { type: 'json' }
import { clock } from './moments.ts'

const texts = { kk, ru, en }

/** The sentence to begin with, in the language of the person who will read it: the words that matched, or the moment marked. */
export function firstFacts(file: Pick<CaseFile, 'author' | 'content' | 'subject'>, clause: Clause, marked: readonly number[] = []): string {
  // All three are here, because the screen has fetched only its own.
  const locale = locales.find((each) => each === (file.author?.locale ?? i18next.language)) ?? 'en'
  if (!i18next.hasResourceBundle(locale, 'facts')) i18next.addResourceBundle(locale, 'facts', texts[locale])
  const t = i18next.getFixedT(locale, 'facts')
  if (marked.length > 0) return t('moments', { count: marked.length, times: marked.map(clock).join(', ') })
  const words = [...new Set(file.content?.matches.map(({ word }) => word))].slice(0, 5)
  return words.length > 0 ? t('words', { words: words.map((word) => `«${word}»`).join(', ') }) : t(file.subject.kind, { clause: clause.id })
}
