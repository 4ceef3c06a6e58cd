import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Operation } from './moves.ts'
import { type BulkKind, type BulkQuery, type BulkVerdict, type ItemOutcome, keptDays, waitsHours } from './schema.ts'

const hour = 3_600_000

export type StoredOperation = Operation & {
  id: string; kind: BulkKind; query: BulkQuery | null; verdict: Omit<BulkVerdict, 'facts'> & { facts?: string | undefined }; queue: string; size: number
  proposedAt: Date; confirmedBy: string | null; confirmedAt: Date | null; refusedBy: string | null; refusedBecause: string | null; undoBy: string | null; undoBecause: string | null
}
export type StoredItem = { operationId: string; position: number; subjectId: string | null; outcome: ItemOutcome; because: string | null; decisionIds: string[]; caseId: string | null; movedAt: Date | null }

const operations = (db: Read) => db.selectFrom('bulk.operation').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof operations>['executeTakeFirstOrThrow']>>
/** jsonb leaves the database parsed; its shape is what `insertOperation` wrote, or empty when its term is over. */
const out = ({ subjectKind, query, verdict, ...row }: Row): StoredOperation => ({
  ...row, kind: subjectKind as BulkKind, verdict: verdict as StoredOperation['verdict'], query: Object.keys(query as object).length === 0 ? null : (query as BulkQuery),
  waitsUntil: new Date(row.proposedAt.getTime() + waitsHours * hour), keptUntil: new Date(row.proposedAt.getTime() + keptDays * 24 * hour),
})
const itemOut = <T extends { outcome: string }>(row: T) => ({ ...row, outcome: row.outcome as ItemOutcome })
const itemColumns = ['operationId', 'position', 'subjectId', 'outcome', 'because', 'decisionIds', 'caseId', 'movedAt'] as const

/** One proposal of a person at a time, so that the limit holds. */
export async function lockProposer(tx: Tx, staffId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bulk ${staffId}`}, 0))`.execute(tx)
}

export async function countOpenOf(db: Read, staffId: string, now: Date): Promise<number> {
  const row = await db.selectFrom('bulk.operation').select((eb) => eb.fn.countAll<number>().as('n')).where('proposedBy', '=', staffId).where('refusedAt', 'is', null).where('finishedAt', 'is', null)
    .where((eb) => eb.or([eb('begunAt', 'is not', null), eb('proposedAt', '>', new Date(now.getTime() - waitsHours * hour))])).executeTakeFirstOrThrow()
  return row.n
}

type NewOperation = Pick<StoredOperation, 'id' | 'kind' | 'verdict' | 'queue' | 'size' | 'needsSecond' | 'proposedBy' | 'begunAt'> & { query: BulkQuery }
export async function insertOperation(tx: Tx, { kind, query, verdict, ...row }: NewOperation): Promise<void> {
  await tx.insertInto('bulk.operation').values({ ...row, subjectKind: kind, query: JSON.stringify(query), verdict: JSON.stringify(verdict), proposedAt: tx.ctx.now }).execute()
}

export async function insertItems(tx: Tx, operationId: string, items: readonly { subjectId: string; accountId: string | null }[]): Promise<void> {
  await sql`
    insert into bulk.item (operation_id, position, subject_id, account_id)
    select ${operationId}::uuid, n, subject_id, account_id from unnest(${items.map(({ subjectId }) => subjectId)}::uuid[], ${items.map(({ accountId }) => accountId)}::uuid[]) with ordinality as i(subject_id, account_id, n)
  `.execute(tx)
}

export async function selectOperation(db: Read, id: string): Promise<StoredOperation | null> {
  const row = await operations(db).where('id', '=', id).executeTakeFirst()
  return row ? out(row) : null
}

export async function lockOperation(tx: Tx, id: string): Promise<StoredOperation | null> {
  const row = await tx.selectFrom('bulk.operation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? out(row) : null
}

/** The oldest operation with work left that no other process holds at this moment. */
export async function takeAtWork(tx: Tx): Promise<StoredOperation | null> {
  const row = await tx.selectFrom('bulk.operation').selectAll().where('begunAt', 'is not', null)
    .where((eb) => eb.or([eb('finishedAt', 'is', null), eb.and([eb('undoAt', 'is not', null), eb('undoneAt', 'is', null)])])).orderBy('id').limit(1).forUpdate().skipLocked().executeTakeFirst()
  return row ? out(row) : null
}

type Settable = Partial<Pick<StoredOperation, 'confirmedBy' | 'confirmedAt' | 'begunAt' | 'refusedBy' | 'refusedAt' | 'refusedBecause' | 'finishedAt' | 'undoBy' | 'undoAt' | 'undoBecause' | 'undoneAt'>>
export async function saveOperation(tx: Tx, id: string, set: Settable): Promise<void> {
  await tx.updateTable('bulk.operation').set(set).where('id', '=', id).execute()
}

/** Newest first; `waiting` are those that a second person can still answer. */
export async function selectOperations(db: Read, waitingSince: Date | null, before: string | null, limit: number): Promise<StoredOperation[]> {
  const rows = await operations(db)
    .$if(waitingSince !== null, (q) => q.where('begunAt', 'is', null).where('refusedAt', 'is', null).where('proposedAt', '>', waitingSince!))
    .$if(before !== null, (q) => q.where('id', '<', before!)).orderBy('id', 'desc').limit(limit).execute()
  return rows.map(out)
}

export async function nextItem(tx: Tx, operationId: string, outcome: 'waiting' | 'done'): Promise<StoredItem | null> {
  const row = await tx.selectFrom('bulk.item').select(itemColumns).where('operationId', '=', operationId).where('outcome', '=', outcome).orderBy('position').limit(1).forUpdate().executeTakeFirst()
  return row ? itemOut(row) : null
}

export async function saveItem(tx: Tx, { operationId, position }: Pick<StoredItem, 'operationId' | 'position'>, set: Partial<Pick<StoredItem, 'outcome' | 'because' | 'decisionIds' | 'caseId'>>): Promise<void> {
  await tx.updateTable('bulk.item').set({ ...set, movedAt: tx.ctx.now }).where('operationId', '=', operationId).where('position', '=', position).execute()
}

export async function stopWaiting(tx: Tx, operationId: string): Promise<void> {
  await tx.updateTable('bulk.item').set({ outcome: 'stopped' }).where('operationId', '=', operationId).where('outcome', '=', 'waiting').execute()
}

export const countMovedSince = async (db: Read, since: Date): Promise<number> =>
  (await db.selectFrom('bulk.item').select((eb) => eb.fn.countAll<number>().as('n')).where('movedAt', '>=', since).executeTakeFirstOrThrow()).n

/** Whether the operation has counted against this person already. */
export async function countedBefore(db: Read, operationId: string, accountId: string): Promise<boolean> {
  return (await db.selectFrom('bulk.item').select('position').where('operationId', '=', operationId).where('accountId', '=', accountId).where('outcome', '=', 'done').limit(1).executeTakeFirst()) !== undefined
}

export async function countOutcomes(db: Read, operationId: string): Promise<Partial<Record<ItemOutcome, number>>> {
  const rows = await db.selectFrom('bulk.item').select((eb) => ['outcome', eb.fn.countAll<number>().as('n')]).where('operationId', '=', operationId).groupBy('outcome').execute()
  return Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n]))
}

export async function countSkipped(db: Read, operationId: string): Promise<{ because: string; count: number }[]> {
  const rows = await db.selectFrom('bulk.item').select((eb) => ['because', eb.fn.countAll<number>().as('count')]).where('operationId', '=', operationId).where('because', 'is not', null).groupBy('because').orderBy('count', 'desc').execute()
  return rows.map(({ because, count }) => ({ because: because ?? '', count }))
}

export async function selectItems(db: Read, operationId: string, outcome: ItemOutcome | null, after: number, limit: number): Promise<StoredItem[]> {
  const rows = await db.selectFrom('bulk.item').select(itemColumns).where('operationId', '=', operationId).where('position', '>', after)
    .$if(outcome !== null, (q) => q.where('outcome', '=', outcome!)).orderBy('position').limit(limit).execute()
  return rows.map(itemOut)
}

export async function blankOld(tx: Tx, before: Date): Promise<void> {
  await sql`delete from bulk.item i using bulk.operation o where o.id = i.operation_id and o.proposed_at < ${before}`.execute(tx)
  await sql`update bulk.operation set query = '{}', verdict = verdict - 'facts' where proposed_at < ${before} and query <> '{}'`.execute(tx)
}

export async function forgetSubjectsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.updateTable('bulk.item').set({ subjectId: null, accountId: null }).where('accountId', '=', accountId).execute()
}
