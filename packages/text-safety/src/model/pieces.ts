import { SPACE, STOP } from '../fold/characters.ts'

/** Longer texts are read to here: what a comment does, it does early. */
export const LONGEST_TEXT = 700
const LONGEST_WORD = 32
const MOST_PIECES = 4096
const SEED = 0x811C9DC5 | 0
const PRIME = 0x01000193
/** Runs of as many characters are taken from folded words, and of two sizes from the text as it was typed. */
const RUN = 4

/** What each kind of piece is mixed with, so that equal letters of two kinds do not meet. */
const salt = { run: 0x3c6ef372, word: 0x1f35, typedRun: 0x1b873593, typedLongerRun: 0x27d4eb2f, token: 0x33aa, tokens: 0x9bd1 } as const

/**
 * Indices of the hashed pieces of a text. From its folded words: the words and their runs of four letters. From what was typed, in
 * lower case: tokens, neighbouring tokens, and runs of two and three characters across words, because signs and gaps say much too.
 */
export class Pieces {
  readonly indices = new Int32Array(MOST_PIECES)
  count = 0
  private readonly mask: number
  private readonly typed = new Uint16Array(LONGEST_TEXT * 3 + 2)

  constructor(buckets: number) {
    this.mask = buckets - 1
  }

  /** `codes` is the folded text up to `length`. */
  read(codes: Uint16Array, length: number, text: string): void {
    this.count = 0
    this.readWords(codes, Math.min(length, LONGEST_TEXT))
    const lower = text.slice(0, LONGEST_TEXT).toLowerCase()
    const end = Math.min(lower.length, this.typed.length - 2)
    this.typed[0] = SPACE
    for (let at = 0; at < end; at++) this.typed[at + 1] = lower.charCodeAt(at)
    this.typed[end + 1] = SPACE
    this.readTokens(end + 1)
    this.readTypedRuns(end + 2)
  }

  private readWords(codes: Uint16Array, length: number): void {
    let start = 0
    for (let at = 0; at <= length; at++) {
      if (at < length && codes[at] !== SPACE) continue
      if (at > start) this.readWord(codes, start, Math.min(at, start + LONGEST_WORD))
      start = at + 1
    }
  }

  private readWord(codes: Uint16Array, start: number, end: number): void {
    let whole = SEED
    for (let at = start; at < end; at++) if (codes[at] !== STOP) whole = Math.imul(whole ^ codes[at]!, PRIME)
    this.add(whole ^ salt.word)
    // A word is read with a gap before and after it, so that beginnings and endings differ from middles.
    for (let from = start - 1; from + RUN <= end + 1; from++) {
      let hash = SEED
      for (let at = from; at < from + RUN; at++) hash = Math.imul(hash ^ (at < start || at === end ? SPACE : codes[at]!), PRIME)
      this.add(hash ^ salt.run)
    }
  }

  private readTokens(end: number): void {
    const { typed } = this
    const table = tokenTable()
    let previous = 0
    for (let at = 1; at < end;) {
      const type = table[typed[at]!]!
      if (type === token.gap) {
        at += 1
        continue
      }
      let hash = Math.imul(SEED ^ typed[at]!, PRIME)
      at += 1
      if (type === token.part) {
        for (; at < end && (table[typed[at]!] === token.part || (isApostrophe(typed[at]!) && table[typed[at + 1]!] === token.part)); at++) {
          hash = Math.imul(hash ^ (isApostrophe(typed[at]!) ? APOSTROPHE : typed[at]!), PRIME)
        }
      } else for (; at < end && typed[at]! >= 0xDC00 && typed[at]! <= 0xDFFF; at++) hash = Math.imul(hash ^ typed[at]!, PRIME)
      this.add(hash ^ salt.token)
      if (previous !== 0) this.add(Math.imul(previous ^ Math.imul(hash, 31), PRIME) ^ salt.tokens)
      previous = hash === 0 ? 1 : hash
    }
  }

  private readTypedRuns(end: number): void {
    const { typed } = this
    for (let at = 0; at + 2 <= end; at++) {
      const two = Math.imul(Math.imul(SEED ^ typed[at]!, PRIME) ^ typed[at + 1]!, PRIME)
      this.add(two ^ salt.typedRun)
      if (at + 3 <= end) this.add(Math.imul(two ^ typed[at + 2]!, PRIME) ^ salt.typedLongerRun)
    }
  }

  private add(hash: number): void {
    if (this.count === MOST_PIECES) return
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
    this.indices[this.count++] = (mixed ^ (mixed >>> 16)) & this.mask
  }
}

const APOSTROPHE = 39
const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019

/** A unit is part of a token with others, a token of its own, or a gap between them. */
const token = { own: 0, part: 1, gap: 2 } as const
let table: Uint8Array | undefined

/** Built at first use, not on import. */
function tokenTable(): Uint8Array {
  table ??= Uint8Array.from({ length: 65_536 }, (_, unit) => unit <= 32 || unit === 0xA0 ? token.gap : isPart(unit) ? token.part : token.own)
  return table
}

/** Letters, digits and marks by their blocks; signs, dashes and the halves of emoji are not. */
function isPart(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95
  return unit === 0xAA || (unit >= 0xC0 && unit !== 0xD7 && unit !== 0xF7 && unit < 0x2000) || (unit >= 0x3040 && unit < 0xD800)
}
