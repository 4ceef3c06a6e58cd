import { SPACE } from './characters.ts'
import { count, readings, withGap, type Reading } from './readings.ts'
import { Stream } from './stream.ts'

interface Lone { unitFirst: number, unitLast: number }

/** Words of one letter, which may stand before or after a word whose letters were written apart. */
const oneLetterWords = new Set([...'яиавскуоіiaur'].map((letter) => letter.charCodeAt(0)))

/** Letters written apart ("с у к а") read together; a wider gap than the others is taken for the end of a word. */
export function spacedReadings(units: Stream, run: readonly Lone[]): Reading[] {
  const joined = new Stream()
  const gaps = run.slice(1).map((lone, at) => units.starts[lone.unitFirst]! - units.ends[run[at]!.unitLast - 1]!)
  const usual = Math.min(...gaps)
  for (const [at, lone] of run.entries()) {
    if (at > 0 && gaps[at - 1]! > usual) joined.put(SPACE, units.ends[run[at - 1]!.unitLast - 1]!, units.starts[lone.unitFirst]!)
    joined.copy(units, lone.unitFirst, lone.unitLast)
  }
  const counts = count(joined, 0, joined.length)
  if (counts.latin + counts.cyrillic < 2) return []
  const found = readings(joined, 0, joined.length, { ...counts, anyRun: true }).filter((one) => !one.russianOnly)
  return found.flatMap((reading) => [reading, ...apart(reading)])
}

function apart(reading: Reading): Reading[] {
  const more: Reading[] = []
  const { codes } = reading
  if (codes.length > 3 && oneLetterWords.has(codes[0]!)) more.push(withGap(reading, 1))
  if (codes.length > 3 && oneLetterWords.has(codes.at(-1)!)) more.push(withGap(reading, codes.length - 1))
  return more
}
