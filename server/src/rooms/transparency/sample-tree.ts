import { frontier, tileWidth } from '@qorgan/ledger'
import { bytesOf, nodeOnto, packedLeaves } from '@qorgan/ledger/packed'
import type { Leaves } from './sample-rows.ts'
import type { TileRow } from './store-ledger.ts'
import { native } from './tree.ts'

/** Hashes of many leaves by the ten thousand: whenever a subtree of height 16 is full its tiles are made, all at once. */
export function growingTree(): Leaves & { tiles: TileRow[]; finish(): void } {
  const hashes = new Int32Array(packedLeaves * 8)
  const tiles: TileRow[] = []
  const above = frontier(native, (level, idx, bytes) => tiles.push({ level: level + 2, idx, hashes: Buffer.from(bytes) }))
  let filled = 0
  let files = 0
  const tileAt = (word: number): Buffer => Buffer.from(Uint8Array.from(new Uint8Array(hashes.buffer, word * 4, tileWidth * 32))).swap32()
  const cut = () => {
    const complete = Math.floor(filled / tileWidth)
    for (let idx = 0; idx < complete; idx += 1) tiles.push({ level: 0, idx: files * tileWidth + idx, hashes: tileAt(idx * tileWidth * 8) })
    if (filled < packedLeaves) return
    for (let nodes = packedLeaves; nodes > 1; nodes /= 2) {
      if (nodes === tileWidth) tiles.push({ level: 1, idx: files, hashes: tileAt(0) })
      for (let at = 0; at < nodes / 2; at += 1) nodeOnto(hashes, at * 8, at * 16, at * 16 + 8)
    }
    above.add(bytesOf(hashes, 0))
    files += 1
    filled = 0
  }
  return {
    hashes, tiles,
    take() {
      if (filled === packedLeaves) cut()
      filled += 1
      return (filled - 1) * 8
    },
    finish: cut,
  }
}
