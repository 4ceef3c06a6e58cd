import { characterTable, kind, SPACE, STAR } from './characters.ts'
import { cyrillicAsLatin, cyrillicDoubles, cyrillicSubstitutes, kazakhAsRussian, latinAsCyrillic, latinDoubles, latinSubstitutes } from './confusables.ts'
import type { Stream } from './stream.ts'

/** One way to read a disguised word; spaces may stand inside a run of spaced-out letters. */
export interface Reading { codes: number[], starts: number[], ends: number[], russianOnly: boolean }

const censoring = new Set([...'*#%&'].map((sign) => sign.charCodeAt(0)))

/** Doubled letters that no everyday word of the three languages is written with. */
const oddDoubles = new Set([...'aiuyhjkqvwxаіуыэюяүұөәғқңйчшщбвг'].map((letter) => letter.charCodeAt(0)))

export interface Counts { latin: number, cyrillic: number, digits: number, signs: number, joiners: number, anyRun: boolean, kazakh: boolean, latinDoubles: boolean, cyrillicDoubles: boolean }

export function count(units: Stream, first: number, last: number): Counts {
  const { kinds } = characterTable()
  const counts: Counts = { latin: 0, cyrillic: 0, digits: 0, signs: 0, joiners: 0, anyRun: false, kazakh: false, latinDoubles: true, cyrillicDoubles: true }
  for (let at = first; at < last; at++) {
    const code = units.codes[at]!
    const type = kinds[code]
    if (type === kind.latin) {
      counts.latin += 1
      if (counts.latinDoubles && !latinDoubles.has(code)) counts.latinDoubles = false
    } else if (type === kind.cyrillic) {
      counts.cyrillic += 1
      if (code > 0x0450) {
        counts.kazakh ||= kazakhAsRussian.has(code)
      }
      if (counts.cyrillicDoubles && !cyrillicDoubles.has(code)) counts.cyrillicDoubles = false
    } else if (type === kind.digit) counts.digits += 1
    else if (type === kind.substitute) counts.signs += 1
    else if (type === kind.joiner) counts.joiners += 1
    if (at > first && code === units.codes[at - 1] && type !== kind.digit) counts.anyRun = true
  }
  return counts
}

/** Every way to read the stretch as one word in one script; empty when it is what it seems. */
export function readings(units: Stream, first: number, last: number, counts: Counts): Reading[] {
  const found: Reading[] = []
  const letters = counts.latin + counts.cyrillic
  const signs = counts.digits + counts.signs
  const disguised = signs > 0 || counts.joiners > 0 || (counts.latin > 0 && counts.cyrillic > 0) || counts.anyRun
  // A word wholly in the other script's lookalikes ("cyka") needs no second reading here: lists hold that spelling as a form of its own.
  const toLatin = disguised && (counts.latin > 0 || letters === 0 || counts.cyrillicDoubles)
  const toCyrillic = disguised && (counts.cyrillic > 0 || counts.latinDoubles)
  if (toLatin) addScript(found, units, first, last, cyrillicAsLatin, kind.cyrillic, latinSubstitutes, signs > 0)
  if (toCyrillic) addScript(found, units, first, last, latinAsCyrillic, kind.latin, cyrillicSubstitutes, signs > 0)
  if (counts.kazakh) {
    const plain = read(units, first, last, kazakhAsRussian, kind.cyrillic, cyrillicSubstitutes.digitsA)
    if (plain) found.push({ ...squeeze(plain, 'everyday doubles'), russianOnly: true })
  }
  return found
}

interface Substitutes { digitsA: Map<number, number>, digitsB: Map<number, number> }

function addScript(found: Reading[], units: Stream, first: number, last: number, letters: Map<number, number>, foreign: number, digits: Substitutes, both: boolean): void {
  for (const table of both ? [digits.digitsA, digits.digitsB] : [digits.digitsA]) {
    const reading = read(units, first, last, letters, foreign, table)
    if (!reading) continue
    // «идииот» and "idiott" too: every double may be a disguise, so the word is also read with none. What an everyday word
    // with a double looks like without it is no listed word, or is excused in the list.
    for (const squeezed of [squeeze(reading, 'doubles'), squeeze(reading, 'everyday doubles'), squeeze(reading, 'none')]) {
      if (!found.some((other) => same(other, squeezed))) found.push(squeezed)
    }
  }
}

/** Letters of the other script replaced by their doubles, signs by what they stand for, joiners left out. */
function read(units: Stream, first: number, last: number, letters: Map<number, number>, foreign: number, signs: Map<number, number>): Reading | undefined {
  const { kinds } = characterTable()
  const reading: Reading = { codes: [], starts: [], ends: [], russianOnly: false }
  for (let at = first; at < last; at++) {
    const code = units.codes[at]!
    const type = kinds[code]
    let as: number | undefined = code
    if (type === kind.digit || type === kind.substitute) as = signs.get(code) ?? (censoring.has(code) ? STAR : undefined)
    else if (type === kind.joiner || type === kind.apostrophe || type === kind.stop) continue
    else if (type === foreign) as = letters.get(code) ?? (foreign === kind.cyrillic && letters === kazakhAsRussian ? code : undefined)
    else if (type === kind.gap) as = SPACE
    if (as === undefined) return undefined
    reading.codes.push(as)
    reading.starts.push(units.starts[at]!)
    reading.ends.push(units.ends[at]!)
  }
  return reading
}

/** Runs of one letter cut down: a long run to the doubles that are kept, and doubles to those an everyday word may have, or to none. */
function squeeze(reading: Reading, keep: 'doubles' | 'everyday doubles' | 'none'): Reading {
  const out: Reading = { codes: [], starts: [], ends: [], russianOnly: reading.russianOnly }
  for (let at = 0; at < reading.codes.length;) {
    const code = reading.codes[at]!
    let end = at + 1
    while (end < reading.codes.length && reading.codes[end] === code) end += 1
    const length = end - at
    const kept = code === STAR || length === 1 ? length : keep === 'doubles' ? 2 : keep === 'none' || length > 2 || oddDoubles.has(code) ? 1 : 2
    for (let copy = 0; copy < kept; copy++) {
      out.codes.push(code)
      out.starts.push(reading.starts[at + copy]!)
      out.ends.push(copy === kept - 1 ? reading.ends[end - 1]! : reading.ends[at + copy]!)
    }
    at = end
  }
  return out
}

function same(left: Reading, right: Reading): boolean {
  return left.codes.length === right.codes.length && left.codes.every((code, at) => code === right.codes[at])
}

/** The same with a space before the unit at `at`. */
export function withGap(reading: Reading, at: number): Reading {
  const start = reading.ends[at - 1]!
  return {
    codes: [...reading.codes.slice(0, at), SPACE, ...reading.codes.slice(at)],
    starts: [...reading.starts.slice(0, at), start, ...reading.starts.slice(at)],
    ends: [...reading.ends.slice(0, at), start, ...reading.ends.slice(at)],
    russianOnly: reading.russianOnly,
  }
}
