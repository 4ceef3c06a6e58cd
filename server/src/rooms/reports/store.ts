import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'
import type { Subject, SubjectKind } from '../standing/index.ts'
import type { Record } from './credibility.ts'
import type { Outcome, Report } from './schema.ts'

const columns = ['id', 'reporterAccountId', 'subjectKind', 'subjectId', 'country', 'reason', 'note', 'caseId', 'receivedAt', 'flaggerId', 'arranged'] as const
const reports = (db: Read) => db.selectFrom('reports.report').select(columns)
type Row = Awaited<ReturnType<ReturnType<typeof reports>['executeTakeFirstOrThrow']>>
const out = ({ subjectKind, subjectId, ...row }: Row): Report => ({ ...row, subject: { kind: subjectKind as SubjectKind, id: subjectId } })

/** Serialises the reports of one person, so that the limit and "once a subject" hold when several arrive at once. */
export async function lockReporter(tx: Tx, accountId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reports ${accountId}`}, 0))`.execute(tx)
}

export async function insertReport(tx: Tx, { subject, ...rest }: Omit<Report, 'receivedAt'>): Promise<void> {
  await tx.insertInto('reports.report').values({ ...rest, subjectKind: subject.kind, subjectId: subject.id, receivedAt: tx.ctx.now }).execute()
}

export async function selectReport(db: Read, id: string): Promise<Report | null> {
  const row = await reports(db).where('id', '=', id).executeTakeFirst()
  return row ? out(row) : null
}

export async function selectFirst(db: Read, reporterAccountId: string, subject: Subject): Promise<Report | null> {
  const row = await reports(db).where('reporterAccountId', '=', reporterAccountId).where('subjectKind', '=', subject.kind).where('subjectId', '=', subject.id).executeTakeFirst()
  return row ? out(row) : null
}

/** Newest first. */
export const selectOfReporter = async (db: Read, accountId: string, before: string | null, limit: number): Promise<Report[]> => (await reports(db)
  .where('reporterAccountId', '=', accountId).$if(before !== null, (q) => q.where('id', '<', before!)).orderBy('id', 'desc').limit(limit).execute()).map(out)

export const selectOfCase = async (db: Read, caseId: string): Promise<Report[]> => (await reports(db).where('caseId', '=', caseId).orderBy('id').limit(200).execute()).map(out)

/** Ids of up to 200 people who reported the subject since then. */
export async function reportersSince(db: Read, subject: Subject, since: Date): Promise<string[]> {
  const rows = await db.selectFrom('reports.report').select('reporterAccountId').where('subjectId', '=', subject.id).where('subjectKind', '=', subject.kind).where('receivedAt', '>', since).where('reporterAccountId', 'is not', null).limit(200).execute()
  return rows.flatMap(({ reporterAccountId }) => reporterAccountId ?? [])
}

export async function countSince(db: Read, accountId: string, since: Date): Promise<{ count: number; firstAt: Date | null }> {
  return db.selectFrom('reports.report').select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('receivedAt').as('firstAt')]).where('reporterAccountId', '=', accountId).where('receivedAt', '>', since).executeTakeFirstOrThrow()
}

/** The newest outcome of each report of these people, counted. */
export async function recordsOf(db: Read, accountIds: readonly string[]): Promise<Map<string, Record>> {
  const found = new Map<string, Record>(accountIds.map((id) => [id, { right: 0, wrong: 0 }]))
  if (accountIds.length === 0) return found
  const { rows } = await sql<{ accountId: string; outcome: Outcome; count: number }>`
    select account_id, outcome, count(*) as count
    from (
      select distinct on (o.report_id) r.reporter_account_id as account_id, o.outcome
      from reports.report r join reports.outcome o on o.report_id = r.id
      where r.reporter_account_id = any(${[...accountIds]}::uuid[])
      order by o.report_id, o.id desc
    ) newest
    group by account_id, outcome
  `.execute({ getExecutor: () => db.getExecutor() })
  for (const { accountId, outcome, count } of rows) {
    const record = found.get(accountId)
    if (record) record[outcome === 'violation' ? 'right' : 'wrong'] = count
  }
  return found
}

export async function insertOutcome(tx: Tx, reportId: string, outcome: Outcome): Promise<void> {
  await tx.insertInto('reports.outcome').values({ id: newId(tx.ctx.now), reportId, outcome, concludedAt: tx.ctx.now }).execute()
}

export async function newestOutcome(db: Read, reportId: string): Promise<{ outcome: Outcome; concludedAt: Date } | null> {
  const row = await db.selectFrom('reports.outcome').select(['outcome', 'concludedAt']).where('reportId', '=', reportId).orderBy('id', 'desc').executeTakeFirst()
  return row ? { outcome: row.outcome as Outcome, concludedAt: row.concludedAt } : null
}

export const warnedAt = async (db: Read, accountId: string): Promise<Date | null> => (await db.selectFrom('reports.warning').select('warnedAt').where('accountId', '=', accountId).executeTakeFirst())?.warnedAt ?? null

export async function insertWarning(tx: Tx, accountId: string): Promise<boolean> {
  const row = await tx.insertInto('reports.warning').values({ accountId, warnedAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('accountId').executeTakeFirst()
  return row !== undefined
}

/** The reports stay for those they concern; who made them and what they wrote goes. */
export async function forgetReporter(tx: Tx, accountId: string): Promise<void> {
  await tx.updateTable('reports.report').set({ reporterAccountId: null, note: null }).where('reporterAccountId', '=', accountId).execute()
  await tx.deleteFrom('reports.warning').where('accountId', '=', accountId).execute()
  // An organisation's record is published and stays, tied to no account any more.
  await tx.updateTable('reports.trustedFlagger').set((eb) => ({ accountId: eb.ref('id'), endedAt: eb.fn.coalesce('endedAt', eb.val(tx.ctx.now)) })).where('accountId', '=', accountId).execute()
}
