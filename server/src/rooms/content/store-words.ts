import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { statement } from '../../kernel/statement.ts'
import type { OwnWords } from './words-of.ts'

/** Lateral joins walk the two indexes by account: 1,000 accounts take about 15 ms, whatever else they published. */
const wordsOf = statement<{ ids: readonly string[]; each: number }, OwnWords>((db, value) => db.selectFrom(sql<{ accountId: string }>`unnest(${value('ids')}::uuid[])`.as<'a'>(sql`a(account_id)`))
  .innerJoinLateral((eb) => eb.selectFrom('content.video').select(['id', 'caption as text', 'language', 'submittedAt as createdAt']).where('accountId', '=', sql<string>`a.account_id`).orderBy('id', 'desc').limit(value('each')).as('w'), (join) => join.onTrue())
  .select([sql<string>`a.account_id`.as('accountId'), sql<'video' | 'comment'>`'video'`.as('kind'), 'w.id', 'w.text', 'w.language', 'w.createdAt'])
  .unionAll((q) => q.selectFrom(sql<{ accountId: string }>`unnest(${value('ids')}::uuid[])`.as<'a'>(sql`a(account_id)`))
    .innerJoinLateral((eb) => eb.selectFrom('content.comment').select(['id', 'text', 'language', 'createdAt']).where('accountId', '=', sql<string>`a.account_id`).orderBy('id', 'desc').limit(value('each')).as('w'), (join) => join.onTrue())
    .select([sql<string>`a.account_id`.as('accountId'), sql<'video' | 'comment'>`'comment'`.as('kind'), 'w.id', 'w.text', 'w.language', 'w.createdAt'])))

export const captionsAndComments = async (db: Read, ids: readonly string[], each: number): Promise<OwnWords[]> => (ids.length === 0 ? [] : wordsOf(db, { ids, each }))

export async function viewsOfAccount(db: Read, accountId: string): Promise<{ views: number; minorViews: number }> {
  const row = await db.selectFrom('content.video as v').innerJoin('content.videoCount as c', 'c.videoId', 'v.id').where('v.accountId', '=', accountId)
    .select((eb) => [eb.fn.coalesce(eb.fn.sum<number>('c.views'), eb.lit(0)).as('views'), eb.fn.coalesce(eb.fn.sum<number>('c.minorViews'), eb.lit(0)).as('minorViews')]).executeTakeFirstOrThrow()
  return { views: Number(row.views), minorViews: Number(row.minorViews) }
}

/** How many videos each person watched: a number that tells nothing of which. */
export async function addViewers(tx: Tx, counts: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...counts].map(([accountId, views]) => ({ accountId, views })).toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1))
  if (rows.length === 0) return
  await tx.insertInto('content.viewerCount').values(rows).onConflict((conflict) => conflict.column('accountId').doUpdateSet((eb) => ({ views: eb('content.viewerCount.views', '+', eb.ref('excluded.views')) }))).execute()
}

export const viewerCountOf = async (db: Read, accountId: string): Promise<number> =>
  (await db.selectFrom('content.viewerCount').select('views').where('accountId', '=', accountId).executeTakeFirst())?.views ?? 0

export async function deleteViewer(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('content.viewerCount').where('accountId', '=', accountId).execute()
}
