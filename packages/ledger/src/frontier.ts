import { portable, type Sha256 } from './bytes.ts'
import { nodeHash } from './merkle.ts'

/** A tree that only grows and remembers its right edge alone: log2(size) hashes, one pass, any size. */
export type Frontier = { size: number; readonly peaks: readonly Uint8Array[]; add(leaf: Uint8Array): void; root(): Uint8Array }

/** `onTile` gets every complete tile (256 hashes of one level, as in C2SP tlog-tiles) the moment it is full. */
export function frontier(sha: Sha256 = portable, onTile?: (level: number, index: number, hashes: Uint8Array) => void): Frontier {
  const peaks: Uint8Array[] = []
  const open: { hashes: Uint8Array; filled: number; index: number }[] = []
  let size = 0

  const intoTile = (level: number, hash: Uint8Array): void => {
    const tile = (open[level] ??= { hashes: new Uint8Array(tileBytes), filled: 0, index: 0 })
    tile.hashes.set(hash, tile.filled * 32)
    tile.filled += 1
    if (tile.filled < tileWidth) return
    onTile?.(level, tile.index, tile.hashes.slice())
    tile.filled = 0
    tile.index += 1
  }

  return {
    get size() { return size },
    peaks,
    add(leaf) {
      if (onTile) intoTile(0, leaf)
      let hash = leaf
      size += 1
      let height = 0
      for (let rest = size; rest % 2 === 0; rest /= 2) {
        hash = nodeHash(peaks.pop()!, hash, sha)
        height += 1
        if (onTile && height % tileHeight === 0) intoTile(height / tileHeight, hash)
      }
      peaks.push(hash)
    },
    root() {
      const [last, ...rest] = peaks.toReversed()
      return last ? rest.reduce((right, left) => nodeHash(left, right, sha), last) : sha(new Uint8Array())
    },
  }
}

export const tileHeight = 8
export const tileWidth = 256
export const tileBytes = tileWidth * 32
