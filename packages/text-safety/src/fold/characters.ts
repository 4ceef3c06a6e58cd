import { alwaysCyrillic, alwaysLatin } from './confusables.ts'

/** What a folded character is to the reader of words. */
export const kind = { gap: 0, latin: 1, cyrillic: 2, letter: 3, digit: 4, substitute: 5, joiner: 6, apostrophe: 7, stop: 8 } as const

export const SPACE = 32
export const STOP = 46
export const STAR = 42
/** Marks a unit that folds to nothing: zero-width signs, combining marks, variation selectors. */
export const DROPPED = 0
/** Marks a unit that folds to several characters, found in `several`. */
export const SEVERAL = 0xFFFF

export interface CharacterTable {
  /** Folded unit for every UTF-16 unit. */
  readonly fold: Uint16Array
  /** `kind` of every folded unit. */
  readonly kinds: Uint8Array
  readonly several: Map<number, string>
}

const substitutes = '@$|€£¢¥+*#%&!'
const joiners = '.-_~^/\\,:·•=‐‑‒–—'
const apostrophes = '\'’ʼ`´ʹ'
const stops = '?;\n\r…。'

let table: CharacterTable | undefined

/** The table is built at first use (about 10 ms), not on import. */
export function characterTable(): CharacterTable {
  table ??= build()
  return table
}

function build(): CharacterTable {
  const fold = new Uint16Array(65_536).fill(SPACE)
  const kinds = new Uint8Array(65_536)
  const several = new Map<number, string>()
  for (let unit = 1; unit < 65_536; unit++) {
    if (unit >= 0xD800 && unit <= 0xDFFF) continue
    const folded = foldOne(unit)
    if (folded.length === 1) fold[unit] = folded.charCodeAt(0)
    else if (folded === '') fold[unit] = DROPPED
    else {
      fold[unit] = SEVERAL
      several.set(unit, folded)
    }
  }
  for (let unit = 1; unit < 65_536; unit++) kinds[unit] = kindOf(unit)
  return { fold, kinds, several }
}

const isMark = /^[\p{M}\p{Cf}\u115F\u1160\u3164\uFFA0\u2800]$/u
const isLetter = /^\p{L}$/u
const isNumber = /^\p{Nd}$/u

function foldOne(unit: number): string {
  const char = String.fromCharCode(unit)
  if (unit < 128) return /[A-Z]/u.test(char) ? char.toLowerCase() : /[\t\v\f ]/u.test(char) ? ' ' : char
  if (isMark.test(char)) return ''
  if ((unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xD7A3)) return char
  const lower = char.toLowerCase()
  const known = alwaysLatin.get(lower) ?? alwaysCyrillic.get(lower) ?? alwaysLatin.get(char)
  if (known !== undefined) return known
  if (lower === 'й') return 'й'
  const plain = lower.normalize('NFKD').toLowerCase()
  if (plain.length === 1) return plain
  const base = [...plain].filter((part) => !/\p{M}/u.test(part)).map((part) => alwaysLatin.get(part) ?? alwaysCyrillic.get(part) ?? part).join('')
  return base.replaceAll(/[()⁄]/gu, '') || ' '
}

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit)
  if (char >= 'a' && char <= 'z') return kind.latin
  if (unit >= 0x0400 && unit <= 0x052F) return kind.cyrillic
  if (char >= '0' && char <= '9') return kind.digit
  if (substitutes.includes(char)) return kind.substitute
  if (apostrophes.includes(char)) return kind.apostrophe
  if (joiners.includes(char)) return kind.joiner
  if (stops.includes(char)) return kind.stop
  if (isNumber.test(char)) return kind.digit
  return isLetter.test(char) ? kind.letter : kind.gap
}

/** Letters drawn as emoji or in mathematical type; undefined for any other code point beyond the basic plane. */
export function foldAstral(code: number): string | undefined {
  if (code >= 0x1F1E6 && code <= 0x1F1FF) return String.fromCharCode(97 + code - 0x1F1E6)
  if (code >= 0x1F150 && code <= 0x1F169) return String.fromCharCode(97 + code - 0x1F150)
  if (code >= 0x1F170 && code <= 0x1F189) return String.fromCharCode(97 + code - 0x1F170)
  if (code >= 0xE0000 && code <= 0xE0FFF) return ''
  if (code >= 0x1F3FB && code <= 0x1F3FF) return ''
  if (code === 0x1F18E) return 'ab'
  const plain = String.fromCodePoint(code).normalize('NFKD').toLowerCase().replaceAll(/[()]/gu, '')
  const known = alwaysLatin.get(plain)
  if (known !== undefined) return known
  return /^[a-z0-9а-яіәғқңөұүһ]+$/u.test(plain) ? plain : undefined
}
