import { characterTable, kind, SPACE } from './characters.ts'
import { mayJoin, maySubstitute, trim, writeChunk } from './chunks.ts'
import { count, readings, type Reading } from './readings.ts'
import { spacedReadings } from './spaced.ts'
import { Stream } from './stream.ts'
import { foldUnits } from './units.ts'

/** A stretch of the primary text and the other ways it can be read. */
export interface Suspect { first: number, last: number, readings: Reading[] }
interface Lone { first: number, last: number, unitFirst: number, unitLast: number }

const MOST_ALTERNATES = 6
const LONGEST_WORD = 48
/** Fewer letters written apart are one word at most. */
const SHORTEST_SENTENCE = 6
const MOST_SENTENCES = 4

/** Reusable buffers of one folding after another; not for use by two callers at once. */
export class Folding {
  readonly primary = new Stream()
  /** The whole text again with disguised words read otherwise; only the first `alternateCount` are of this text. */
  readonly alternates: Stream[] = []
  alternateCount = 0
  /** Kazakh letters read as the Russian ones they resemble: for Russian lists only. */
  readonly russian = new Stream()
  hasRussian = false
  /** Stretches of letters each written apart, which may hold several words; where the words end, only a list of words can tell. */
  sentences: Suspect[] = []
  private readonly units = new Stream()
  private suspects: Suspect[] = []
  private lone: Lone[] = []

  run(text: string): void {
    const { kinds } = characterTable()
    const { units, primary } = this
    foldUnits(text, units)
    primary.clear()
    this.suspects = []
    this.sentences = []
    this.lone = []
    let at = 0
    while (at < units.length) {
      const type = kinds[units.codes[at]!]!
      if (type === kind.gap) primary.gap(units.starts[at]!, units.ends[at]!)
      else if (type === kind.stop) primary.stop(units.starts[at]!, units.ends[at]!)
      else {
        at = this.chunk(at)
        continue
      }
      at += 1
    }
    this.endLone()
    if (this.suspects.length === 0) {
      this.alternateCount = 0
      this.hasRussian = false
    } else this.writeAlternates()
  }

  private chunk(first: number): number {
    const { kinds } = characterTable()
    const { units, primary } = this
    let last = first
    let plain = true
    const script = kinds[units.codes[first]!]!
    while (last < units.length) {
      const type = kinds[units.codes[last]!]!
      if (type === kind.gap || type === kind.stop) break
      if (type !== script || script > kind.cyrillic) plain = false
      last += 1
    }
    const from = primary.length
    if (plain) this.plainWord(first, last)
    else writeChunk(units, first, last, primary)
    const [inner, outer] = plain ? [first, last] : trim(units, first, last)
    if (outer - inner === 1) this.lone.push({ first: from, last: primary.length, unitFirst: inner, unitLast: outer })
    else this.endLone()
    if (outer - inner > 1 && outer - inner <= LONGEST_WORD) this.suspect(inner, outer, from)
    return last
  }

  private plainWord(first: number, last: number): void {
    const { units, primary } = this
    for (let at = first; at < last; at++) {
      const code = units.codes[at]!
      const length = primary.length
      if (at > first + 1 && primary.codes[length - 1] === code && primary.codes[length - 2] === code) primary.ends[length - 1] = units.ends[at]!
      else primary.put(code, units.starts[at]!, units.ends[at]!)
    }
  }

  private suspect(first: number, last: number, from: number): void {
    const { units, primary } = this
    const counts = count(units, first, last)
    if (counts.digits + counts.signs > 0 && !maySubstitute(units, first, last, counts)) return
    if (counts.joiners > 0 && !mayJoin(units, first, last)) return
    const found = readings(units, first, last, counts)
    if (found.length === 0) return
    const suspect = { first: from, last: primary.length, readings: found }
    this.suspects.push(suspect)
    if (counts.joiners > 0 && counts.latin + counts.cyrillic === counts.joiners + 1) this.sentence(suspect)
  }

  private sentence(suspect: Suspect): void {
    if (suspect.readings[0]!.codes.length >= SHORTEST_SENTENCE && this.sentences.length < MOST_SENTENCES) this.sentences.push(suspect)
  }

  private endLone(): void {
    const run = this.lone
    if (run.length === 0) return
    if (run.length >= 3) {
      const found = spacedReadings(this.units, run)
      if (found.length > 0) {
        const suspect = { first: run[0]!.first, last: run.at(-1)!.last, readings: found }
        this.suspects.push(suspect)
        this.sentence(suspect)
      }
    }
    this.lone = []
  }

  private writeAlternates(): void {
    const open = this.suspects.map(({ first, last, readings: all }) => ({ first, last, readings: all.filter((one) => !one.russianOnly) }))
    const depth = Math.min(MOST_ALTERNATES, Math.max(...open.map((one) => one.readings.length)))
    for (let level = 0; level < depth; level++) {
      const stream = this.alternates[level] ??= new Stream()
      this.writeAlternate(stream, open.map(({ first, last, readings: all }) => ({ first, last, reading: all[level] })))
    }
    this.alternateCount = depth
    const plain = this.suspects.map(({ first, last, readings: all }) => ({ first, last, reading: all.find((one) => one.russianOnly) }))
    this.hasRussian = plain.some((one) => one.reading !== undefined)
    if (this.hasRussian) this.writeAlternate(this.russian, plain)
  }

  /** Writes the whole text with the given stretches, in order, read otherwise. */
  writeAlternate(stream: Stream, parts: readonly { first: number, last: number, reading: Reading | undefined }[]): void {
    stream.clear()
    let at = 0
    for (const { first, last, reading } of parts) {
      if (!reading || first < at) continue
      stream.copy(this.primary, at, first)
      for (let unit = 0; unit < reading.codes.length; unit++) stream.put(reading.codes[unit]!, reading.starts[unit]!, reading.ends[unit]!)
      at = last
      const next = this.primary.codes[at]
      if (next !== undefined && next !== SPACE) stream.gap(reading.ends.at(-1)!, reading.ends.at(-1)!)
    }
    stream.copy(this.primary, at, this.primary.length)
  }
}

export interface FoldedText {
  readonly text: string
  /** UTF-16 offset in the original where each folded unit begins, and the one after its last. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export interface Normalised extends FoldedText {
  /** The text read otherwise where a word looks disguised; empty for plain text. */
  readonly alternates: readonly FoldedText[]
}

/** Folds disguise away and keeps the way back to the original characters. */
export function normalise(text: string): Normalised {
  const folding = new Folding()
  folding.run(text)
  const plain = (stream: Stream): FoldedText => ({
    text: stream.text(),
    starts: [...stream.starts.subarray(0, stream.length)],
    ends: [...stream.ends.subarray(0, stream.length)],
  })
  const alternates = folding.alternates.slice(0, folding.alternateCount).map(plain)
  if (folding.hasRussian) alternates.push(plain(folding.russian))
  return { ...plain(folding.primary), alternates }
}
