import { joined, portable, type Sha256, utf8 } from './bytes.ts'
import { leafHash } from './merkle.ts'

/**
 * A blind leaf: what is said of an event, from the coarsest level to the finest, each level hidden by the hash of all
 * finer ones. The innermost value is a commitment that only the ledger and the holder of the receipt know:
 *
 *     d(n) = blind · d(k) = SHA-256(d(k+1), level k as JSON) · entry of the tree = d(1), level 0 as JSON
 *
 * To open a leaf down to level k, d(k+1) and the levels 0…k are given; everything finer stays hidden behind d(k+1),
 * because nobody can guess the 32 bytes of the blind.
 */
export type Level = readonly (string | boolean | null)[]
export type Opening = { levels: readonly Level[]; behind: Uint8Array }

/** Levels repeat millions of times; their bytes are made once. Bounded, because a log may hold many different ones. */
const encoded = new Map<string, Uint8Array>()

function levelBytes(level: Level): Uint8Array {
  const text = JSON.stringify(level)
  const known = encoded.get(text)
  if (known) return known
  if (encoded.size > 20_000) encoded.clear()
  const bytes = utf8(text)
  encoded.set(text, bytes)
  return bytes
}

/** What hides everything finer than `depth` levels: d(depth). */
export function behindOf(levels: readonly Level[], blind: Uint8Array, depth: number, sha: Sha256 = portable): Uint8Array {
  let hash = blind
  for (let at = levels.length - 1; at >= depth; at -= 1) hash = sha(joined(hash, levelBytes(levels[at]!)))
  return hash
}

/** Opens the first `depth` levels, at least one. */
export const openTo = (levels: readonly Level[], blind: Uint8Array, depth: number, sha: Sha256 = portable): Opening => ({ levels: levels.slice(0, depth), behind: behindOf(levels, blind, depth, sha) })

/** Hash of the leaf in the tree, from any opening of it: every true opening of one leaf gives the same. */
export function blindLeaf({ levels, behind }: Opening, sha: Sha256 = portable): Uint8Array {
  const [coarsest] = levels
  if (!coarsest) throw new RangeError('a leaf opens to one level at least')
  return leafHash(joined(behindOf(levels, behind, 1, sha), levelBytes(coarsest)), sha)
}

/** The blind of an event: its id hidden by a salt that is kept elsewhere and can be destroyed. */
export const blindOf = (salt: Uint8Array, id: string, sha: Sha256 = portable): Uint8Array => sha(joined(utf8('qorgan blind 1\n'), salt, utf8(id)))
