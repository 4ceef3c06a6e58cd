import { SPACE } from '../fold/characters.ts'
import { withGap, type Reading } from '../fold/readings.ts'

const LONGEST_WORD = 24
/** What is longer is no disguised sentence but a table or a drawing. */
const LONGEST_RUN = 240

/** Calls `found` with the length of every listed word that begins at `from`, endings included. */
export type ListedWords = (codes: readonly number[], from: number, found: (length: number) => void) => void

/**
 * Cuts letters that were written apart into the fewest words, all of them known; undefined when some letters are of no known word, or
 * when it is one word. Known means everyday or listed, so that nothing is read out of names and words we do not know.
 */
export function cutIntoWords(reading: Reading, known: ReadonlySet<string>, listed: ListedWords): Reading | undefined {
  const { codes } = reading
  if (codes.length > LONGEST_RUN || codes.includes(SPACE)) return undefined
  const text = String.fromCharCode(...codes)
  const fewest = new Int32Array(codes.length + 1).fill(-1)
  const before = new Int32Array(codes.length + 1)
  fewest[0] = 0
  for (let from = 0; from < codes.length; from++) {
    if (fewest[from]! < 0) continue
    const reach = (length: number): void => {
      const words = fewest[from]! + 1
      const to = from + length
      if (fewest[to]! >= 0 && fewest[to]! <= words) return
      fewest[to] = words
      before[to] = from
    }
    for (let length = Math.min(LONGEST_WORD, codes.length - from); length > 0; length--) if (known.has(text.slice(from, from + length))) reach(length)
    listed(codes, from, reach)
  }
  if (fewest[codes.length]! < 2) return undefined
  let cut = reading
  for (let at = before[codes.length]!; at > 0; at = before[at]!) cut = withGap(cut, at)
  return cut
}
