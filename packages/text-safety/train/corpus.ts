import { Folding } from '../src/fold/normalise.ts'
import { compileLists } from '../src/lists/compile.ts'
import type { WordList } from '../src/lists/types.ts'
import { DENSE, LONGEST_TEXT, readDense } from '../src/model/features.ts'
import type { Row } from './rows.ts'

/** Texts folded once: their codes end to end, and their unhashed features. */
export interface Corpus { readonly rows: readonly Row[], readonly codes: Uint16Array, readonly starts: Int32Array, readonly dense: Float32Array }

export function readCorpus(rows: readonly Row[], lists: readonly WordList[]): Corpus {
  const matcher = compileLists(lists)
  const folding = new Folding()
  const starts = new Int32Array(rows.length + 1)
  const dense = new Float32Array(rows.length * DENSE)
  let codes = new Uint16Array(1 << 20)
  for (const [at, row] of rows.entries()) {
    folding.run(row.text)
    readDense(row.text, folding.primary, matcher.findFolded(folding), dense.subarray(at * DENSE, (at + 1) * DENSE))
    const length = Math.min(folding.primary.length, LONGEST_TEXT)
    const start = starts[at]!
    if (start + length > codes.length) {
      const larger = new Uint16Array(codes.length * 2)
      larger.set(codes)
      codes = larger
    }
    codes.set(folding.primary.codes.subarray(0, length), start)
    starts[at + 1] = start + length
  }
  return { rows, codes, starts, dense }
}
