import { blindLeaf, openTo, type Sha256, type Subtree, subtreesOf, tileBytes, tileWidth } from '@qorgan/ledger'
import { fields, levelsOf } from '@qorgan/ledger/figures'
import { hash } from 'node:crypto'
import type { Read } from '../../kernel/database.ts'
import { countTiles, type LeafRow, selectLeaves, selectTiles, type TileRow } from './store-ledger.ts'

/** Node's own SHA-256, a third faster than the portable one. */
export const native: Sha256 = (bytes) => hash('sha256', bytes, 'buffer')

const depth = fields.length

/** A leaf's hash in the tree, from what was entered. */
export const leafOf = (row: LeafRow): Uint8Array => blindLeaf(openTo(levelsOf(row), row.blind, depth, native), native)

const tilesPerBlock = tileWidth

/** What is needed to prove things about the first `size` leaves; `at` are leaves whose tiles will be asked for too. */
export async function subtreesUpTo(db: Read, log: string, size: number, at: readonly number[] = []): Promise<Subtree> {
  const stored = Math.min(await countTiles(db, log), Math.floor(size / tileWidth))
  const uncovered = Math.floor(stored / tilesPerBlock) * tilesPerBlock
  const rows = await selectTiles(db, log, uncovered, at.map((index) => Math.floor(index / tileWidth)))
  const tiles = new Map(rows.map(({ level, idx, hashes }) => [`${level}/${idx}`, hashes as Uint8Array]))
  const tail = await selectLeaves(db, log, stored * tileWidth, size)
  for (const [tile, leaves] of Map.groupBy(tail, ({ seq }) => Math.floor(seq / tileWidth))) tiles.set(`0/${tile}`, Buffer.concat(leaves.map(leafOf)))
  return subtreesOf((level, index) => tiles.get(`${level}/${index}`) ?? null, native)
}

/** Complete tiles that are not stored yet, leaf tiles first; every 256 tiles of one level make one of the next. */
export async function newTiles(db: Read, log: string, size: number): Promise<TileRow[]> {
  const stored = await countTiles(db, log)
  const made: TileRow[] = []
  const complete = Math.floor(size / tileWidth)
  for (let idx = stored; idx < complete; idx += 1) {
    const leaves = await selectLeaves(db, log, idx * tileWidth, (idx + 1) * tileWidth)
    const hashes = Buffer.concat(leaves.map(leafOf))
    if (hashes.length !== tileBytes) throw new Error(`leaves are missing from tile ${idx} of ${log}`)
    made.push({ level: 0, idx, hashes })
  }
  return made
}

export type UpperTiles = { level: number; idx: number }[]

/** Tiles of the upper levels that became complete when leaf tiles [from, to) did. */
export function upperTiles(from: number, to: number): UpperTiles {
  const found: UpperTiles = []
  for (let level = 1, [old, now] = [from, to]; now > 0; level += 1) {
    ;[old, now] = [Math.floor(old / tileWidth), Math.floor(now / tileWidth)]
    for (let idx = old; idx < now; idx += 1) found.push({ level, idx })
  }
  return found
}

export function tileFrom(subtree: Subtree, { level, idx }: UpperTiles[number]): TileRow {
  return { level, idx, hashes: Buffer.concat(Array.from({ length: tileWidth }, (_, at) => subtree(level * 8, idx * tileWidth + at))) }
}
