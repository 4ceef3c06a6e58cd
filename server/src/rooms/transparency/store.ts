import type { Cell, Said } from '@qorgan/ledger/figures'
import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

export type EntryRow = Said & { id: string; at: Date; hours: number | null; decisionId: string | null; log: string; seq: number; blind: Buffer; isSealed: boolean }

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

/** How long it took, to the hundredth of an hour. */
export async function addToPace(tx: Tx, log: string, { country, month, kind }: Said, hours: number): Promise<void> {
  await tx.insertInto('transparency.pace').values({ log, country, month, measure: kind, centihours: Math.round(hours * 100), n: 1 })
    .onConflict((oc) => oc.columns(['log', 'country', 'month', 'measure', 'centihours']).doUpdateSet({ n: sql`transparency.pace.n + 1` })).execute()
}

export async function decisionEntry(db: Read, decisionId: string): Promise<{ said: Said; at: Date } | undefined> {
  const row = await db.selectFrom('transparency.entry').select([...saidColumns, 'at']).where('decisionId', '=', decisionId).where('kind', '=', 'decision').executeTakeFirst()
  if (!row) return undefined
  const { at, ...said } = row
  return { said, at }
}

/** What was entered of a decision: itself, and its reversal. In the order of the log. */
export async function entriesOfDecision(db: Read, decisionId: string): Promise<(Said & { at: Date; seq: number; log: string; synthetic: boolean })[]> {
  return db.selectFrom('transparency.entry as e').innerJoin('transparency.log as l', 'l.name', 'e.log').select(saidColumns.map((name) => `e.${name}` as const)).select(['e.at', 'e.seq', 'e.log', 'l.synthetic']).where('e.decisionId', '=', decisionId).orderBy('e.seq').execute()
}

export type WaitingReversal = { id: string; decisionId: string; at: Date; country: string; commitment: Buffer | null; synthetic: boolean; outcome: string | null }

export async function keepWaiting(tx: Tx, row: WaitingReversal): Promise<void> {
  await tx.insertInto('transparency.waitingReversal').values(row).onConflict((oc) => oc.doNothing()).execute()
}

export const takeWaiting = (tx: Tx, decisionId: string): Promise<WaitingReversal[]> => tx.deleteFrom('transparency.waitingReversal').where('decisionId', '=', decisionId).returningAll().execute()

export type Span = { country: string | null; from: string; to: string; synthetic: boolean }

const logsOf = (synthetic: boolean) => sql<string>`(select name from transparency.log where synthetic = ${synthetic})`

export const countCells = (db: Read, months: readonly string[], synthetic: boolean): Promise<Cell[]> => db.selectFrom('transparency.cell').select([...saidColumns, 'n']).where('log', 'in', logsOf(synthetic)).where('month', 'in', months).execute()

/** How many entries each month of the span has, of every country. */
export const monthSums = (db: Read, { from, to, synthetic }: Span): Promise<{ month: string; n: number }[]> => db.selectFrom('transparency.cell').select((eb) => ['month', eb.fn.sum<number>('n').as('n')])
  .where('log', 'in', logsOf(synthetic)).where('month', '>=', from).where('month', '<=', to).groupBy('month').orderBy('month').execute()

export type PaceRow = { measure: string; centihours: number; n: number }

/** How long events of the span took, shortest first. */
export async function selectPaces(db: Read, { country, from, to, synthetic }: Span): Promise<PaceRow[]> {
  return db.selectFrom('transparency.pace').select((eb) => ['measure', 'centihours', eb.fn.sum<number>('n').as('n')]).where('log', 'in', logsOf(synthetic)).where('month', '>=', from).where('month', '<=', to)
    .$if(country !== null, (q) => q.where('country', '=', country!)).groupBy(['measure', 'centihours']).orderBy('measure').orderBy('centihours').execute()
}

/**
 * Reversals that came after their month was over, by that month. Months are compared in UTC, a day late at most. Asked
 * month by month, so that the index (log, month, at) leads to the late ones alone: of twelve million entries a fifteenth of the time that a scan of all reversals took.
 */
export async function selectRestated(db: Read, { country, synthetic }: Span, months: readonly string[]): Promise<{ month: string; reversals: number; lastAt: Date }[]> {
  const { rows } = await sql<{ month: string; reversals: number; lastAt: Date }>`
    select m.month, sum(r.reversals)::bigint as reversals, max(r.last_at) as last_at
    from unnest(${months}::text[]) m(month) cross join transparency.log l
    cross join lateral (
      select count(*) as reversals, max(at) as last_at from transparency.entry e
      where e.kind = 'reversal' and e.log = l.name and e.month = m.month and e.at > (m.month || '-01')::date + interval '1 month 1 day' and (${country}::text is null or e.country = ${country})
    ) r
    where l.synthetic = ${synthetic} and r.reversals > 0 group by m.month order by m.month
  `.execute(db)
  return rows
}

export async function countriesWithEntries(db: Read): Promise<{ country: string; synthetic: boolean; from: string; to: string }[]> {
  return db.selectFrom('transparency.cell as c').innerJoin('transparency.log as l', 'l.name', 'c.log')
    .select((eb) => ['c.country', 'l.synthetic', eb.fn.min('c.month').as('from'), eb.fn.max('c.month').as('to')]).groupBy(['c.country', 'l.synthetic']).orderBy('c.country').execute()
}
