import { Folding } from '../src/fold/normalise.ts'
import { compileLists } from '../src/lists/compile.ts'
import type { WordList } from '../src/lists/types.ts'
import { DENSE, readDense } from '../src/model/features.ts'
import { Pieces } from '../src/model/pieces.ts'
import type { Row } from './rows.ts'

/** Texts read once: the hashed pieces of each, and their unhashed features end to end. */
export interface Corpus { readonly rows: readonly Row[], readonly pieces: readonly Int32Array[], readonly dense: Float32Array }

export function readCorpus(rows: readonly Row[], lists: readonly WordList[], buckets: number): Corpus {
  const matcher = compileLists(lists)
  const folding = new Folding()
  const reader = new Pieces(buckets)
  const dense = new Float32Array(rows.length * DENSE)
  const pieces = rows.map(({ text }, at) => {
    folding.run(text)
    const { primary } = folding
    readDense(text, primary, matcher.findFolded(folding), dense.subarray(at * DENSE, (at + 1) * DENSE))
    reader.read(primary.codes, primary.length, text)
    return reader.indices.slice(0, reader.count)
  })
  return { rows, pieces, dense }
}
