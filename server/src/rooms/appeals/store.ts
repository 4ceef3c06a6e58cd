import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Appeal, AppealOutcome } from './schema.ts'

const columns = ['id', 'accountId', 'decisionId', 'reportId', 'level', 'country', 'statement', 'evidence', 'caseId', 'filedAt'] as const
const appeals = (db: Read) => db.selectFrom('appeals.appeal').select(columns)
type Row = Awaited<ReturnType<ReturnType<typeof appeals>['executeTakeFirstOrThrow']>>
/** `evidence` is what `insertAppeal` wrote: a list of strings, or nothing. */
const out = ({ evidence, ...row }: Row): Appeal => ({ ...row, evidence: Array.isArray(evidence) ? evidence.map(String) : [] })

/** One appeal at a time about one thing, so that none is filed twice. */
export async function lockContested(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`appeals ${id}`}, 0))`.execute(tx)
}

export async function insertAppeal(tx: Tx, { evidence, ...row }: Omit<Appeal, 'filedAt'>): Promise<void> {
  await tx.insertInto('appeals.appeal').values({ ...row, evidence: evidence.length > 0 ? JSON.stringify(evidence) : null, filedAt: tx.ctx.now }).execute()
}

export async function selectAppeal(db: Read, id: string): Promise<Appeal | null> {
  const row = await appeals(db).where('id', '=', id).executeTakeFirst()
  return row ? out(row) : null
}

/** Earlier appeals about the same thing, first level first. */
export async function selectEarlier(db: Read, { decisionId, reportId }: Pick<Appeal, 'decisionId' | 'reportId'>): Promise<Appeal[]> {
  const rows = await appeals(db).$if(decisionId !== null, (q) => q.where('decisionId', '=', decisionId)).$if(reportId !== null, (q) => q.where('reportId', '=', reportId)).orderBy('level').limit(10).execute()
  return rows.map(out)
}

export const selectOfAccount = async (db: Read, accountId: string, before: string | null, limit: number): Promise<Appeal[]> => (await appeals(db)
  .where('accountId', '=', accountId).$if(before !== null, (q) => q.where('id', '<', before!)).orderBy('id', 'desc').limit(limit).execute()).map(out)

export const selectOfCase = async (db: Read, caseId: string): Promise<Appeal[]> => (await appeals(db).where('caseId', '=', caseId).orderBy('id').limit(50).execute()).map(out)

export async function insertOutcome(tx: Tx, appealId: string, outcome: AppealOutcome): Promise<boolean> {
  const row = await tx.insertInto('appeals.outcome').values({ appealId, outcome, concludedAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('appealId').executeTakeFirst()
  return row !== undefined
}

export async function selectOutcome(db: Read, appealId: string): Promise<{ outcome: AppealOutcome; concludedAt: Date } | null> {
  const row = await db.selectFrom('appeals.outcome').select(['outcome', 'concludedAt']).where('appealId', '=', appealId).executeTakeFirst()
  return row ? { outcome: row.outcome as AppealOutcome, concludedAt: row.concludedAt } : null
}

export async function blankWords(tx: Tx, accountId: string): Promise<void> {
  await tx.updateTable('appeals.appeal').set({ statement: null, evidence: null }).where('accountId', '=', accountId).execute()
}
