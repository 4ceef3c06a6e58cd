import { characterTable, kind } from './characters.ts'
import { cyrillicAsLatin, latinAsCyrillic } from './confusables.ts'
import type { Counts } from './readings.ts'
import type { Stream } from './stream.ts'

const EXCLAMATION = 33
const DOT = 46
const keptAtEdge = new Set([...'@$|'].map((sign) => sign.charCodeAt(0)))

/** Punctuation around a word is no part of its disguise. Gives the inner stretch. */
export function trim(units: Stream, first: number, last: number): [number, number] {
  const { kinds } = characterTable()
  const outer = (at: number): boolean => {
    const type = kinds[units.codes[at]!]!
    return type >= kind.substitute && !keptAtEdge.has(units.codes[at]!)
  }
  while (first < last && outer(first)) first += 1
  while (last > first && outer(last - 1)) last -= 1
  return [first, last]
}

/**
 * Whether digits and signs may stand for letters: they must sit among letters. "A55", "5th", "iphone15" and "100$" are what they
 * seem; "sh1t", "5ука" and "сук@" are not.
 */
export function maySubstitute(units: Stream, first: number, last: number, counts: Counts): boolean {
  const { kinds } = characterTable()
  const sign = (at: number): boolean => kinds[units.codes[at]!] === kind.digit || kinds[units.codes[at]!] === kind.substitute
  const letters = counts.latin + counts.cyrillic
  if (letters === 0) return counts.digits === 0 && counts.signs >= 2 && last - first <= 6
  let leading = 0
  let trailing = 0
  while (sign(first + leading)) leading += 1
  while (sign(last - 1 - trailing)) trailing += 1
  const inner = counts.digits + counts.signs - leading - trailing
  if (inner > 0) return true
  return leading + trailing <= 2 && leading < 2 && letters >= 2 + leading + trailing - (counts.digits === 0 ? 1 : 0)
}

/** Whether what stands between full stops, hyphens and the like reads as one word broken up, not as several words. */
export function mayJoin(units: Stream, first: number, last: number): boolean {
  const { kinds } = characterTable()
  let pieces = 0
  let shortest = Infinity
  let length = 0
  for (let at = first; at <= last; at++) {
    const type = at < last ? kinds[units.codes[at]!] : kind.joiner
    if (type !== kind.joiner && type !== kind.stop) length += 1
    else if (length > 0) {
      pieces += 1
      shortest = Math.min(shortest, length)
      length = 0
    }
  }
  return pieces > 1 && shortest <= 2
}

/** Writes the chunk into the primary text: letters of one script per word, digits apart from letters, long runs cut to two. */
export function writeChunk(units: Stream, first: number, last: number, into: Stream): void {
  const { kinds } = characterTable()
  for (let at = first; at < last;) {
    const type = kinds[units.codes[at]!]!
    const start = units.starts[at]!
    const end = units.ends[at]!
    if (type >= kind.latin && type <= kind.letter) {
      at = writeWord(units, at, last, into)
      continue
    }
    if (type === kind.digit) {
      if (into.length > 0 && isLetterKind(kinds[into.codes[into.length - 1]!]!)) into.gap(start, start)
      into.put(units.codes[at]!, start, end)
    } else if (type === kind.stop || units.codes[at] === DOT || units.codes[at] === EXCLAMATION) into.stop(start, end)
    else into.gap(start, end)
    at += 1
  }
}

function isLetterKind(type: number): boolean {
  return type >= kind.latin && type <= kind.letter
}

function writeWord(units: Stream, first: number, last: number, into: Stream): number {
  const { kinds } = characterTable()
  let latin = 0
  let cyrillic = 0
  let end = first
  for (; end < last; end++) {
    const type = kinds[units.codes[end]!]!
    if (type === kind.latin) latin += 1
    else if (type === kind.cyrillic) cyrillic += 1
    else if (type === kind.letter) continue
    else if (type !== kind.apostrophe || end + 1 === last || !isLetterKind(kinds[units.codes[end + 1]!]!)) break
  }
  const table = latin > 0 && cyrillic > 0 ? oneScript(units, first, end, latin > cyrillic) : undefined
  if (into.length > 0 && kinds[into.codes[into.length - 1]!] === kind.digit) into.gap(units.starts[first]!, units.starts[first]!)
  const wordStart = into.length
  for (let at = first; at < end; at++) {
    const code = units.codes[at]!
    if (kinds[code] === kind.apostrophe) continue
    const as = table?.get(code) ?? code
    const length = into.length
    const third = length - wordStart > 1 && into.codes[length - 1] === as && into.codes[length - 2] === as
    if (third) into.ends[length - 1] = units.ends[at]!
    else into.put(as, units.starts[at]!, units.ends[at]!)
  }
  return end
}

/** The letters to swap so that the word stands in the script most of it is written in; undefined when one has no double. */
function oneScript(units: Stream, first: number, last: number, toLatin: boolean): Map<number, number> | undefined {
  const { kinds } = characterTable()
  const table = toLatin ? cyrillicAsLatin : latinAsCyrillic
  const foreign = toLatin ? kind.cyrillic : kind.latin
  for (let at = first; at < last; at++) {
    if (kinds[units.codes[at]!] === foreign && !table.has(units.codes[at]!)) return undefined
  }
  return table
}
