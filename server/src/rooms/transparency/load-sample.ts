import { levelsOf, openedGroups, recount, recountAll, type Said } from '@qorgan/ledger/figures'
import { change } from '../../kernel/change.ts'
import type { Connection } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { checkpointNow } from './checkpoints.ts'
import { openLog } from './logs.ts'
import { threshold } from './publish.ts'
import { copyEnd, copyStart, entryColumns, rowsOf } from './sample-rows.ts'
import { growingTree } from './sample-tree.ts'
import { copyInto, inOneTransaction, insertCells, insertPaces, setSize, tileColumns } from './store-bulk.ts'
import { insertPublication, selectLog, type TileRow } from './store-ledger.ts'

/** `n` invented events that agree in everything; the first `reversed` of them are taken back later. */
export type SampleCell = Said & { n: number; reversed?: number; hours?: number; reversedAfterHours?: number }

/**
 * Fills a log of invented data in bulk: entries, leaves, tiles, counts, one publication for each month, and a checkpoint
 * signed with a key of its own. Every row is one that `enter` could have made. False when the log is filled already.
 */
export async function loadSampleLog(ctx: Ctx, name: string, cells: readonly SampleCell[]): Promise<{ entries: number } | null> {
  if (name === 'own') throw new Error('invented data never enters the own log')
  if (((await selectLog(ctx.db, name))?.size ?? 0) > 0) return null
  await change(ctx, (tx) => openLog(tx, name))
  const all = cells.flatMap((cell): SampleCell[] => (cell.reversed ? [cell, reversalOf(cell)] : [cell]))
  let seq = 0
  await inOneTransaction(ctx.house.database.pool, async (client) => {
    const partners = new Map<string, number>()
    const tree = growingTree()
    for (const [month, members] of [...Map.groupBy(all, (cell) => cell.month)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const copy = copyInto(client, 'entry', entryColumns, 'binary')
      await copy.write(copyStart)
      const place = monthPlaces(month, members.reduce((sum, { n }) => sum + n, 0), seq)
      for (const cell of members) {
        const part = { log: name, first: seq, place, leaves: tree, ...pairing(cell, seq, partners) }
        for (const rows of rowsOf(cell, part)) await copy.write(rows)
        seq += cell.n
      }
      await copy.write(copyEnd)
      await copy.end()
      await writeTiles(client, name, tree.tiles.splice(0))
    }
    tree.finish()
    await writeTiles(client, name, tree.tiles.splice(0))
    await insertCells(client, name, all)
    await insertPaces(client, name, all.flatMap(({ country, month, kind, hours, n }) => (hours === undefined ? [] : [{ country, month, measure: kind, centihours: Math.round(hours * 100), n }])))
    await setSize(client, name, seq)
  })
  await publishAll(ctx, name, all, seq)
  await checkpointNow(ctx, name)
  return { entries: seq }
}

function reversalOf({ reversedAfterHours, ...cell }: SampleCell): SampleCell {
  const reversal: SampleCell = { ...cell, kind: 'reversal', outcome: 'appeal', n: cell.reversed! }
  delete reversal.hours
  return reversedAfterHours === undefined ? reversal : { ...reversal, hours: reversedAfterHours }
}

async function writeTiles(client: Connection, log: string, tiles: readonly TileRow[]): Promise<void> {
  const copy = copyInto(client, 'tile', tileColumns, 'text')
  for (const { level, idx, hashes } of tiles) await copy.write(`${log}\t${level}\t${idx}\t\\\\x${hashes.toString('hex')}\n`)
  await copy.end()
}

/** Events spread evenly over the month. */
function monthPlaces(month: string, count: number, first: number): (seq: number) => number {
  const start = Date.parse(`${month}-02T00:00:00Z`)
  const step = (27 * 86_400_000) / Math.max(1, count)
  return (seq) => Math.floor(start + (seq - first) * step)
}

/** A reversal's cell follows that of its decisions, so its events pair with the first of them by their number. */
function pairing(cell: SampleCell, first: number, partners: Map<string, number>): { partner: number; paired: number } {
  if (cell.kind === 'reversal') return { partner: partners.get(partnerKey(cell))!, paired: cell.n }
  if (cell.reversed) partners.set(partnerKey(cell), first)
  return { partner: first, paired: cell.reversed ?? 0 }
}

const partnerKey = (cell: Said): string => JSON.stringify(levelsOf({ ...cell, kind: 'decision', outcome: null }))

async function publishAll(ctx: Ctx, name: string, cells: readonly SampleCell[], size: number): Promise<void> {
  await change(ctx, async (tx) => {
    for (const [month, members] of Map.groupBy(cells, (cell) => cell.month)) {
      const opened = openedGroups(members.map((cell) => ({ levels: levelsOf(cell), n: cell.n })), threshold)
      await insertPublication(tx, { log: name, month, revision: 1, fromSize: 0, toSize: size, threshold, opened, figures: recountAll(recount(opened)), publishedAt: tx.ctx.now })
    }
  })
}
