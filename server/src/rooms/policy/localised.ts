import { z } from 'zod'
import type { Locale } from '../../kernel/house.ts'

const words = (max: number) => z.string().trim().min(1).max(max)

/** One text in all three languages. A pack without one of them does not load. */
export const LocalisedText = z.strictObject({ kk: words(2_000), ru: words(2_000), en: words(2_000) })
export type LocalisedText = z.output<typeof LocalisedText>

/**
 * The text in the language of a BCP 47 tag: its primary subtag decides. Anything that is not one of ours gets
 * English; Kyrgyz, Tajik and Uzbek get Russian, which more of their speakers read.
 */
export function text(localised: LocalisedText, locale: string): string {
  return localised[localeFor(locale)]
}

const readRussian = new Set(['ky', 'tg', 'uz'])

export function localeFor(tag: string): Locale {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  if (primary === 'kk' || primary === 'ru' || primary === 'en') return primary
  return readRussian.has(primary) ? 'ru' : 'en'
}
