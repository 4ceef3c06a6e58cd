import { characterTable, kind } from '../fold/characters.ts'
import type { Stream } from '../fold/stream.ts'
import type { Match } from '../lists/types.ts'
import { LONGEST_TEXT } from './pieces.ts'

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
