import { portable, type Sha256 } from './bytes.ts'
import { tileHeight, tileWidth } from './frontier.ts'
import { nodeHash, type Subtree } from './merkle.ts'

/** Gives the hashes of a tile, complete or (at level 0) as far as it goes; null for one that is not stored. */
export type TileReader = (level: number, index: number) => Uint8Array | null

/** Subtree hashes out of tiles; what no tile holds is computed from the level below, once. */
export function subtreesOf(tile: TileReader, sha: Sha256 = portable): Subtree {
  const known = new Map<string, Uint8Array>()
  const subtree: Subtree = (level, index) => {
    const row = level % tileHeight === 0 ? tile(level / tileHeight, Math.floor(index / tileWidth)) : null
    const at = (index % tileWidth) * 32
    if (row && row.length >= at + 32) return row.subarray(at, at + 32)
    if (level === 0) return outside(index)
    const key = `${level}/${index}`
    const found = known.get(key)
    if (found) return found
    const made = nodeHash(subtree(level - 1, index * 2), subtree(level - 1, index * 2 + 1), sha)
    known.set(key, made)
    return made
  }
  return subtree
}

/** Subtree hashes of leaves held in memory. */
export function subtreesOfLeaves(leaves: readonly Uint8Array[], sha: Sha256 = portable): Subtree {
  const known = new Map<string, Uint8Array>()
  const subtree: Subtree = (level, index) => {
    if (level === 0) return leaves[index] ?? outside(index)
    const key = `${level}/${index}`
    const made = known.get(key) ?? nodeHash(subtree(level - 1, index * 2), subtree(level - 1, index * 2 + 1), sha)
    known.set(key, made)
    return made
  }
  return subtree
}

function outside(index: number): never {
  throw new RangeError(`there is no leaf ${index}`)
}
