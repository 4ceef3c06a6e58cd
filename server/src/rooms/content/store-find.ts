import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../kernel/database.ts'
import type { ContentFilter } from './find-content.ts'

const columns = {
  video: { table: sql.table('content.video'), account: sql.ref('account_id'), text: sql.ref('caption'), at: sql.ref('submitted_at') },
  comment: { table: sql.table('content.comment'), account: sql.ref('account_id'), text: sql.ref('text'), at: sql.ref('created_at') },
  message: { table: sql.table('content.message'), account: sql.ref('from_id'), text: sql.ref('text'), at: sql.ref('created_at') },
} as const

/** Words alone walk the span of time by its BRIN index, so the caller bounds the span. */
export async function idsWhere(db: Read, kind: keyof typeof columns, { ids, accountId, text, from, to, sha256 }: ContentFilter, limit: number): Promise<string[]> {
  const { table, account, text: words, at } = columns[kind]
  const asked: RawBuilder<unknown>[] = [sql`not exists (select from content.withdrawal w where w.subject_kind = ${kind} and w.subject_id = c.id)`]
  if (ids) asked.push(sql`c.id = any(${[...ids]}::uuid[])`)
  if (accountId) asked.push(sql`${account} = ${accountId}::uuid`)
  if (text) asked.push(sql`${words} ilike ${`%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`}`)
  if (from) asked.push(sql`${at} >= ${from}`)
  if (to) asked.push(sql`${at} < ${to}`)
  if (sha256) asked.push(sql`c.sha256 = ${sha256}`)
  const { rows } = await sql<{ id: string }>`select c.id from ${table} c where ${sql.join(asked, sql` and `)} order by c.id desc limit ${limit}`.execute({ getExecutor: () => db.getExecutor() })
  return rows.map(({ id }) => id)
}
