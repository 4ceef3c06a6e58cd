import { characterTable, kind, SPACE, STOP } from '../fold/characters.ts'
import type { Stream } from '../fold/stream.ts'
import type { Match } from '../lists/types.ts'

/** Longer texts are read to here: what a comment does, it does early. */
export const LONGEST_TEXT = 700
const LONGEST_WORD = 32
const MOST_FEATURES = 8192
const SEED = 0x811C9DC5
const PRIME = 0x01000193

/** Indices of the hashed pieces of a text: runs of 3 to 5 characters within words, words, neighbouring words. */
export class Pieces {
  readonly indices = new Int32Array(MOST_FEATURES)
  count = 0
  private readonly mask: number

  constructor(buckets: number) {
    this.mask = buckets - 1
  }

  read(codes: Uint16Array, from: number, to: number): void {
    this.count = 0
    let start = from
    let previous = 0
    let beforePrevious = 0
    const end = Math.min(to, from + LONGEST_TEXT)
    for (let at = from; at <= end; at++) {
      if (at < end && codes[at] !== SPACE) continue
      if (at > start) {
        const word = this.word(codes, start, Math.min(at, start + LONGEST_WORD))
        if (previous !== 0) this.add(Math.imul(previous ^ Math.imul(word, 31), PRIME) ^ 0x5bd1)
        if (beforePrevious !== 0) this.add(Math.imul(beforePrevious ^ Math.imul(word, 37), PRIME) ^ 0x7ab3)
        beforePrevious = previous
        previous = word
      }
      start = at + 1
    }
  }

  private word(codes: Uint16Array, start: number, end: number): number {
    let whole = SEED
    for (let at = start; at < end; at++) if (codes[at] !== STOP) whole = Math.imul(whole ^ codes[at]!, PRIME)
    this.add(whole ^ 0x1f35)
    // A word is read with a gap before and after it, so that beginnings and endings differ from middles.
    for (let at = start - 1; at < end - 1; at++) {
      let hash = at < start ? Math.imul(SEED ^ SPACE, PRIME) : Math.imul(SEED ^ codes[at]!, PRIME)
      hash = Math.imul(hash ^ codes[at + 1]!, PRIME)
      for (let size = 3; size <= 5; size++) {
        const next = at + size - 1
        if (next > end) break
        hash = Math.imul(hash ^ (next === end ? SPACE : codes[next]!), PRIME)
        this.add(hash)
      }
    }
    return whole === 0 ? 1 : whole
  }

  private add(hash: number): void {
    if (this.count === MOST_FEATURES) return
    this.indices[this.count++] = (hash ^ (hash >>> 15) ^ (hash >>> 7)) & this.mask
  }
}

const policies = ['harassment', 'hate', 'violence', 'sexual', 'self-harm', 'spam', 'under-minimum-age'] as const
const SIGNS = 4
/** Features that are not hashed: for every policy and severity whether a list hit, then marks of the whole text. */
export const DENSE = policies.length * 3 + SIGNS

/** Fills `into` with the unhashed features of one text. */
export function readDense(text: string, stream: Stream, matches: readonly Match[], into: Float32Array): void {
  into.fill(0)
  for (const match of matches) {
    const policy = policies.findIndex((one) => one === match.policy)
    if (policy >= 0) into[policy * 3 + match.severity - 1] = 1
  }
  const at = policies.length * 3
  into[at] = capitals(text)
  into[at + 1] = Math.min(1, count(text, '!') / 4)
  into[at + 2] = Math.min(1, stream.length / LONGEST_TEXT)
  into[at + 3] = digits(stream)
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found += 1
  return found
}

function capitals(text: string): number {
  if (text.length < 8) return 0
  const seen = text.slice(0, 200)
  let letters = 0
  let capital = 0
  const lower = seen.toLowerCase()
  const upper = seen.toUpperCase()
  if (lower.length !== seen.length || upper.length !== seen.length) return 0
  for (let at = 0; at < seen.length; at++) {
    const unit = seen.charCodeAt(at)
    if (lower.charCodeAt(at) === upper.charCodeAt(at)) continue
    letters += 1
    if (unit !== lower.charCodeAt(at)) capital += 1
  }
  return letters < 8 ? 0 : capital / letters
}

function digits(stream: Stream): number {
  const { kinds } = characterTable()
  let found = 0
  for (let at = 0; at < stream.length && at < LONGEST_TEXT; at++) if (kinds[stream.codes[at]!] === kind.digit) found += 1
  return Math.min(1, found / 12)
}
