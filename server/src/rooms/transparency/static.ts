import { behindOf, tileWidth } from '@qorgan/ledger'
import { fields, levelsOf } from '@qorgan/ledger/figures'
import { packedLeaves, packLeaves, readTilePath } from '@qorgan/ledger/packed'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { latestCheckpoint } from './checkpoints.ts'
import { depths } from './leaves.ts'
import { publicationsOf } from './publish.ts'
import { PackedAsked, TileAsked } from './schema.ts'
import { selectLeaves, selectTile } from './store-ledger.ts'
import { leafOf, native, subtreesUpTo } from './tree.ts'

/** Bytes of a file that a plain web server could serve as well, and whether they will ever change. */
export type StaticFile = { bytes: Uint8Array; isFinal: boolean }

/**
 * A tile of the signed tree (C2SP tlog-tiles): up to 256 hashes of one level. A width that is not full is given for any
 * size that the log has had, so that whoever holds an older checkpoint can still follow it.
 */
export async function readTile(ctx: Ctx, raw: unknown): Promise<StaticFile> {
  permit(ctx, 'public.read')
  const { log, level, path } = parse(TileAsked, raw)
  const place = readTilePath(path, tileWidth)
  const { size } = await latestCheckpoint(ctx, log)
  if (!place || place.index * tileWidth + place.width > Math.floor(size / tileWidth ** level)) refuse('missing', 'not-found')
  const { index, width } = place
  const stored = width === tileWidth ? await selectTile(ctx.db, log, level, index) : null
  if (stored) return { bytes: stored, isFinal: true }
  const below = Array.from({ length: width }, (_, at) => (index * tileWidth + at) * tileWidth ** level)
  const subtree = await subtreesUpTo(ctx.db, log, size, level < 2 ? below : [])
  return { bytes: Buffer.concat(Array.from({ length: width }, (_, at) => subtree(level * 8, index * tileWidth + at))), isFinal: true }
}

/** Leaves in their order, 65,536 a file, each opened as far as its month is published. */
export async function readPackedLeaves(ctx: Ctx, raw: unknown): Promise<StaticFile> {
  permit(ctx, 'public.read')
  const { log, path } = parse(PackedAsked, raw)
  const place = readTilePath(path, packedLeaves)
  const { size } = await latestCheckpoint(ctx, log)
  if (!place || place.index * packedLeaves + place.width > size) refuse('missing', 'not-found')
  const first = place.index * packedLeaves
  const depthOf = depths(await publicationsOf(ctx, log))
  const rows = await selectLeaves(ctx.db, log, first, first + place.width)
  const leaves = rows.map((row) => {
    const depth = depthOf(row)
    if (depth === 0) return { levels: [], value: leafOf(row) }
    const levels = levelsOf(row)
    return { levels: levels.slice(0, depth), value: depth === fields.length ? row.blind : behindOf(levels, row.blind, depth, native) }
  })
  return { bytes: packLeaves(log, first, leaves), isFinal: false }
}
