import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Said } from './levels.ts'

export type EntryRow = Said & { id: string; at: Date; hours: number | null; decisionId: string | null; log: string; seq: number; blind: Buffer; isSealed: boolean }

/** Entries that agree in everything a metric may ask, and how many there are. */
export type Cell = {
  country: string; month: string; kind: string; subjectKind: string | null; beforePublication: boolean | null; policy: string | null; action: string | null; outcome: string | null
  source: string | null; automated: string | null; proactive: boolean | null; beforeAnyView: boolean | null; withinOneDay: boolean | null; language: string | null; n: number
}

export const saidColumns = ['country', 'month', 'kind', 'subjectKind', 'beforePublication', 'policy', 'action', 'outcome', 'source', 'automated', 'proactive', 'beforeAnyView', 'withinOneDay', 'language'] as const

export const hasEntry = async (db: Read, id: string): Promise<boolean> => (await db.selectFrom('transparency.entry').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

export async function insertEntry(tx: Tx, entry: EntryRow): Promise<void> {
  await tx.insertInto('transparency.entry').values(entry).execute()
}

/** The next place in the log; the row stays locked until the transaction ends. */
export async function nextPlace(tx: Tx, log: string): Promise<number> {
  const row = await tx.updateTable('transparency.log').set((eb) => ({ size: eb('size', '+', 1) })).where('name', '=', log).returning('size').executeTakeFirstOrThrow()
  return row.size - 1
}

export async function addToCell(tx: Tx, log: string, said: Said): Promise<void> {
  await tx.insertInto('transparency.cell').values({ ...said, log, n: 1 })
    .onConflict((oc) => oc.columns(['log', ...saidColumns]).doUpdateSet({ n: sql`transparency.cell.n + 1` })).execute()
}

export const decisionEntry = (db: Read, decisionId: string): Promise<Said | undefined> => db.selectFrom('transparency.entry').select(saidColumns).where('decisionId', '=', decisionId).where('kind', '=', 'decision').executeTakeFirst()

export type WaitingReversal = { id: string; decisionId: string; at: Date; country: string; commitment: Buffer | null; synthetic: boolean }

export async function keepWaiting(tx: Tx, row: WaitingReversal): Promise<void> {
  await tx.insertInto('transparency.waitingReversal').values(row).onConflict((oc) => oc.doNothing()).execute()
}

export const takeWaiting = (tx: Tx, decisionId: string): Promise<WaitingReversal[]> => tx.deleteFrom('transparency.waitingReversal').where('decisionId', '=', decisionId).returningAll().execute()

export type Span = { country: string | null; from: string; to: string; synthetic: boolean }

const logsOf = (synthetic: boolean) => sql<string>`(select name from transparency.log where synthetic = ${synthetic})`

export async function countCells(db: Read, { country, from, to, synthetic }: Span): Promise<Cell[]> {
  return db.selectFrom('transparency.cell').select([...saidColumns, 'n']).where('log', 'in', logsOf(synthetic)).where('month', '>=', from).where('month', '<=', to)
    .$if(country !== null, (q) => q.where('country', '=', country!)).execute()
}

/** Median hours of outcomes in the span; null when there is none. */
export async function medianHours(db: Read, kind: 'report-outcome' | 'order-outcome', { country, from, to, synthetic }: Span): Promise<number | null> {
  const { rows } = await sql<{ hours: number | null }>`
    select percentile_cont(0.5) within group (order by hours) as hours from transparency.entry
    where kind = ${kind} and hours is not null and log in ${logsOf(synthetic)} and (${country}::text is null or country = ${country}) and month between ${from} and ${to}
  `.execute(db)
  return rows[0]?.hours ?? null
}

export async function countriesWithEntries(db: Read): Promise<{ country: string; synthetic: boolean; from: string; to: string }[]> {
  return db.selectFrom('transparency.cell as c').innerJoin('transparency.log as l', 'l.name', 'c.log')
    .select((eb) => ['c.country', 'l.synthetic', eb.fn.min('c.month').as('from'), eb.fn.max('c.month').as('to')]).groupBy(['c.country', 'l.synthetic']).orderBy('c.country').execute()
}
