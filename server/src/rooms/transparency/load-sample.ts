import { behindOf, frontier, leafHash, utf8 } from '@qorgan/ledger'
import { levelsOf, openedGroups, recount, recountAll, type Said } from '@qorgan/ledger/figures'
import { randomFillSync } from 'node:crypto'
import { change } from '../../kernel/change.ts'
import type { Connection } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { checkpointNow } from './checkpoints.ts'
import { openLog } from './logs.ts'
import { threshold } from './publish.ts'
import { type Copy, copyInto, entryColumns, inOneTransaction, insertCells, insertPaces, setSize, tileColumns } from './store-bulk.ts'
import { insertPublication, selectLog } from './store-ledger.ts'
import { native } from './tree.ts'

/** `n` invented events that agree in everything; the first `reversed` of them are taken back later. */
export type SampleCell = Said & { n: number; reversed?: number; hours?: number; reversedAfterHours?: number }

const field = (value: string | boolean | number | null | undefined): string => (value === null || value === undefined ? '\\N' : String(value))

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
    const tiles: string[] = []
    const partners = new Map<string, number>()
    const tree = frontier(native, (level, idx, hashes) => tiles.push(`${name}\t${level}\t${idx}\t\\\\x${Buffer.from(hashes).toString('hex')}\n`))
    for (const [month, members] of [...Map.groupBy(all, (cell) => cell.month)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const copy = copyInto(client, 'entry', entryColumns)
      const place = monthPlaces(month, members.reduce((sum, { n }) => sum + n, 0), seq)
      for (const cell of members) seq = await writeCell({ copy, log: name, place, add: (leaf) => tree.add(leaf), partners }, cell, seq)
      await copy.end()
      await writeTiles(client, tiles.splice(0))
    }
    await insertCells(client, all.map((cell) => [name, cell.country, cell.month, cell.kind, cell.subjectKind, cell.beforePublication, cell.policy, cell.action, cell.outcome, cell.source, cell.automated, cell.proactive, cell.beforeAnyView, cell.withinOneDay, cell.language, cell.n]))
    await insertPaces(client, name, all.flatMap(({ country, month, kind, hours, n }) => (hours === undefined ? [] : [[name, country, month, kind, Math.round(hours * 100), n]])))
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

async function writeTiles(client: Connection, tiles: readonly string[]): Promise<void> {
  const copy = copyInto(client, 'tile', tileColumns)
  for (const row of tiles) await copy.write(row)
  await copy.end()
}

/** Events spread evenly over the month, as the text that COPY reads. */
function monthPlaces(month: string, count: number, first: number): (seq: number) => number {
  const start = Date.parse(`${month}-02T00:00:00Z`)
  const step = (27 * 86_400_000) / Math.max(1, count)
  return (seq) => Math.floor(start + (seq - first) * step)
}

const hexOf = (n: number, digits: number) => n.toString(16).padStart(digits, '0')
const mark = (log: string) => hexOf([...log].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffff, 7), 4)

/** Version 7 by form: the moment, then the log and the place, so that no two are alike. */
const idOf = (at: number, log: string, seq: number, kind: 'entry' | 'decision') => {
  const time = hexOf(at, 12)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${kind === 'entry' ? '0' : '1'}00-8${mark(log).slice(1)}-${hexOf(seq, 12)}`
}

const chunkRows = 2_000

type Writer = { copy: Copy; log: string; place: (seq: number) => number; add: (leaf: Uint8Array) => void; /** Where the first of the reversed decisions of a cell stands. */ partners: Map<string, number> }

async function writeCell({ copy, log, place, add, partners }: Writer, cell: SampleCell, first: number): Promise<number> {
  const levels = levelsOf(cell)
  const coarsest = utf8(JSON.stringify(levels[0]))
  const entry = new Uint8Array(32 + coarsest.length)
  entry.set(coarsest, 32)
  const head = `${cell.kind}\t`
  const middle = [cell.month, cell.country, cell.language, cell.subjectKind, cell.policy, cell.action, cell.source, cell.automated, cell.proactive, cell.beforePublication, cell.beforeAnyView, cell.withinOneDay, cell.outcome, cell.hours].map(field).join('\t')
  const paired = cell.kind === 'reversal' ? cell.n : cell.reversed ?? 0
  // A reversal's cell follows that of its decisions, so its events pair with them by their number.
  const partner = cell.kind === 'reversal' ? partners.get(partnerKey(cell))! : first
  if (cell.reversed) partners.set(partnerKey(cell), first)
  const blinds = Buffer.allocUnsafe(32 * chunkRows)
  for (let from = 0; from < cell.n; from += chunkRows) {
    const rows: string[] = []
    randomFillSync(blinds)
    for (let at = from; at < Math.min(cell.n, from + chunkRows); at += 1) {
      const seq = first + at
      const blind = blinds.subarray((at - from) * 32, (at - from + 1) * 32)
      entry.set(behindOf(levels, blind, 1, native))
      add(leafHash(entry, native))
      const moment = place(seq)
      const decision = at < paired ? idOf(0, log, partner + at, 'decision') : '\\N'
      rows.push(`${idOf(moment, log, seq, 'entry')}\t${head}${new Date(moment).toISOString()}\t${middle}\t${decision}\t${log}\t${seq}\t\\\\x${blind.toString('hex')}\n`)
    }
    await copy.write(rows.join(''))
  }
  return first + cell.n
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
