import type { Cell } from '@qorgan/ledger/figures'
import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { type EntryRow, saidColumns } from './store.ts'

export type Log = { name: string; origin: string; synthetic: boolean; size: number }
const logColumns = ['name', 'origin', 'synthetic', 'size'] as const

export const selectLog = async (db: Read, name: string): Promise<Log | null> => (await db.selectFrom('transparency.log').select(logColumns).where('name', '=', name).executeTakeFirst()) ?? null
export const selectLogs = (db: Read): Promise<Log[]> => db.selectFrom('transparency.log').select(logColumns).orderBy('name').execute()

export async function insertLog(tx: Tx, log: Omit<Log, 'size'> & { createdAt: Date }): Promise<void> {
  await tx.insertInto('transparency.log').values(log).onConflict((oc) => oc.column('name').doNothing()).execute()
}

/** Others who sign or publish this log wait here, so that two never do it at once. */
export async function lockLog(tx: Tx, name: string): Promise<Log | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger ${name}`}, 0))`.execute(tx)
  return selectLog(tx, name)
}

export type KeyRow = { log: string; number: number; verifier: string; since: Date; crossSignature: Buffer | null }
export const selectKeys = (db: Read, log: string): Promise<KeyRow[]> => db.selectFrom('transparency.signingKey').selectAll().where('log', '=', log).orderBy('number').execute()
export async function insertKey(tx: Tx, row: KeyRow): Promise<void> {
  await tx.insertInto('transparency.signingKey').values(row).execute()
}

export type CheckpointRow = { log: string; size: number; root: Buffer; note: string; signedAt: Date; keyNumber: number }
export const selectCheckpoint = async (db: Read, log: string): Promise<CheckpointRow | null> =>
  (await db.selectFrom('transparency.checkpoint').selectAll().where('log', '=', log).orderBy('size', 'desc').orderBy('keyNumber', 'desc').limit(1).executeTakeFirst()) ?? null
export async function insertCheckpoint(tx: Tx, row: CheckpointRow): Promise<void> {
  await tx.insertInto('transparency.checkpoint').values(row).onConflict((oc) => oc.doNothing()).execute()
}

export type TileRow = { level: number; idx: number; hashes: Buffer }
export async function insertTiles(tx: Tx, log: string, tiles: readonly TileRow[]): Promise<void> {
  for (let at = 0; at < tiles.length; at += 100) await tx.insertInto('transparency.tile').values(tiles.slice(at, at + 100).map((tile) => ({ ...tile, log }))).execute()
}

export async function countTiles(db: Read, log: string): Promise<number> {
  const row = await db.selectFrom('transparency.tile').select((eb) => eb.fn.max('idx').as('last')).where('log', '=', log).where('level', '=', 0).executeTakeFirst()
  return row?.last === null || row?.last === undefined ? 0 : row.last + 1
}

export const selectTile = async (db: Read, log: string, level: number, idx: number): Promise<Buffer | null> => (await db.selectFrom('transparency.tile').select('hashes').where('log', '=', log).where('level', '=', level).where('idx', '=', idx).executeTakeFirst())?.hashes ?? null

/** Every tile above the leaves, those of leaves from `from` on, and the ones at these places. */
export const selectTiles = (db: Read, log: string, from: number, also: readonly number[]): Promise<TileRow[]> => db.selectFrom('transparency.tile').select(['level', 'idx', 'hashes']).where('log', '=', log)
  .where((eb) => eb.or([eb('level', '>', 0), eb('idx', '>=', from), ...(also.length > 0 ? [eb('idx', 'in', [...also])] : [])])).execute()

export const selectLeafTiles = (db: Read, log: string, first: number, last: number): Promise<TileRow[]> => db.selectFrom('transparency.tile').select(['level', 'idx', 'hashes']).where('log', '=', log).where('level', '=', 0).where('idx', '>=', first).where('idx', '<=', last).orderBy('idx').execute()

const leafColumns = [...saidColumns, 'seq', 'blind', 'isSealed'] as const
export type LeafRow = Pick<EntryRow, (typeof leafColumns)[number]>

export const selectLeaves = (db: Read, log: string, from: number, to: number): Promise<LeafRow[]> => db.selectFrom('transparency.entry').select(leafColumns).where('log', '=', log).where('seq', '>=', from).where('seq', '<', to).orderBy('seq').execute()
export const selectMonthLeaves = (db: Read, log: string, months: { from: string; to: string }, from: number, limit: number): Promise<LeafRow[]> => db.selectFrom('transparency.entry').select(leafColumns).where('log', '=', log).where('seq', '>=', from).where('month', '>=', months.from).where('month', '<=', months.to).orderBy('seq').limit(limit).execute()
export const selectByBlind = async (db: Read, blind: Uint8Array): Promise<(LeafRow & { log: string }) | null> => (await db.selectFrom('transparency.entry').select([...leafColumns, 'log']).where('blind', '=', Buffer.from(blind)).where('decisionId', 'is not', null).executeTakeFirst()) ?? null

/** What was entered of a month in these places, counted from the entries themselves. Sealed ones stay out. */
export async function countBatch(db: Read, log: string, month: string, from: number, to: number): Promise<Cell[]> {
  return db.selectFrom('transparency.entry').select([...saidColumns, (eb) => eb.fn.countAll<number>().as('n')]).where('log', '=', log).where('month', '=', month).where('seq', '>=', from).where('seq', '<', to).where('isSealed', '=', false).groupBy(saidColumns).execute()
}

export type PublicationRow = { log: string; month: string; revision: number; fromSize: number; toSize: number; threshold: number; opened: unknown; figures: unknown; publishedAt: Date }
export const selectPublications = (db: Read, log: string): Promise<PublicationRow[]> => db.selectFrom('transparency.publication').selectAll().where('log', '=', log).orderBy('month').orderBy('revision').execute()
export async function insertPublication(tx: Tx, row: PublicationRow): Promise<void> {
  await tx.insertInto('transparency.publication').values({ ...row, opened: JSON.stringify(row.opened), figures: JSON.stringify(row.figures) }).execute()
}

export const monthsOf = async (db: Read, log: string): Promise<string[]> => (await db.selectFrom('transparency.cell').select('month').distinct().where('log', '=', log).orderBy('month').execute()).map(({ month }) => month)
