import { arabicLetters, kazakhArabicLetters, kazakhLetters, kazakhLatinLetters, words } from './evidence.ts'

export type TextLanguage = 'kk' | 'ru' | 'en' | 'mixed' | 'other' | 'kk-Latn' | 'kk-Arab'

export interface DetectedLanguage {
  language: TextLanguage
  /** 0 to 1; below 0.6 the text is too short or too even to rely on. */
  confidence: number
}

interface Evidence { kk: number, ru: number, en: number, kkLatin: number, cyrillic: number, latin: number, arabic: number, other: number, kazakhArabic: number }

/** Says in which of the platform's languages a text is written. A text of signs and digits alone is `other` with confidence 0. */
export function detectLanguage(text: string): DetectedLanguage {
  const seen = weigh(text.length > 600 ? text.slice(0, 600) : text)
  const letters = seen.cyrillic + seen.latin + seen.arabic + seen.other
  if (letters === 0) return { language: 'other', confidence: 0 }
  if (seen.other > letters / 2) return { language: 'other', confidence: 0.9 }
  if (seen.arabic > letters / 2) return seen.kazakhArabic > 0 ? { language: 'kk-Arab', confidence: 0.8 } : { language: 'other', confidence: 0.8 }
  const share = seen.cyrillic / (seen.cyrillic + seen.latin)
  if (share > 0.25 && share < 0.75 && letters > 12 && seen.en + seen.kkLatin >= 2 && seen.kk + seen.ru >= 2) return { language: 'mixed', confidence: 0.7 }
  return share >= 0.5 ? cyrillic(seen) : latin(seen)
}

function cyrillic(seen: Evidence): DetectedLanguage {
  if (Math.min(seen.kk, seen.ru) >= 4 && Math.min(seen.kk, seen.ru) * 2.5 > Math.max(seen.kk, seen.ru)) return { language: 'mixed', confidence: 0.6 }
  const lean = seen.kk - seen.ru
  if (lean === 0) return { language: 'ru', confidence: 0.5 }
  return { language: lean > 0 ? 'kk' : 'ru', confidence: sureness(Math.abs(lean)) }
}

function latin(seen: Evidence): DetectedLanguage {
  const lean = seen.kkLatin - seen.en
  if (lean > 0 && seen.kkLatin >= 2) return { language: 'kk-Latn', confidence: sureness(lean) }
  if (seen.en > 0) return { language: 'en', confidence: sureness(-lean) }
  return { language: seen.latin < 4 ? 'other' : 'en', confidence: 0.4 }
}

const sureness = (lean: number): number => Math.min(0.99, 0.55 + lean * 0.08)

function weigh(text: string): Evidence {
  const seen: Evidence = { kk: 0, ru: 0, en: 0, kkLatin: 0, cyrillic: 0, latin: 0, arabic: 0, other: 0, kazakhArabic: 0 }
  const lower = text.toLowerCase()
  let start = -1
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 32
    const script = scriptOf(unit)
    if (script === 0) {
      if (start >= 0) weighWord(lower.slice(start, at), seen)
      start = -1
      continue
    }
    if (start < 0) start = at
    if (script === 1) seen.latin += 1
    else if (script === 2) {
      seen.cyrillic += 1
      if (kazakhLetters.has(unit)) seen.kk += 1.5
    } else if (script === 3) {
      seen.arabic += 1
      if (kazakhArabicLetters.has(unit)) seen.kazakhArabic += 1
    } else seen.other += 1
    if (kazakhLatinLetters.has(unit)) seen.kkLatin += 1
  }
  return seen
}

function scriptOf(unit: number): number {
  if (unit < 128) return unit >= 97 && unit <= 122 ? 1 : unit === 39 ? 0 : 0
  if (unit >= 0x0400 && unit <= 0x052F) return 2
  if (unit >= 0x00C0 && unit <= 0x024F) return unit === 0xD7 || unit === 0xF7 ? 0 : 1
  if (arabicLetters(unit)) return 3
  return unit >= 0x0370 && unit < 0x2000 || unit >= 0x3040 && unit <= 0xD7FF ? 4 : 0
}

function weighWord(word: string, seen: Evidence): void {
  if (word.length > 24) return
  const weight = words.get(word)
  if (weight) {
    seen[weight.language] += weight.weight
    return
  }
  if (word.length < 4) return
  for (let length = Math.min(5, word.length - 2); length >= 2; length--) {
    const known = words.get(`-${word.slice(-length)}`)
    if (!known) continue
    seen[known.language] += known.weight
    return
  }
}
