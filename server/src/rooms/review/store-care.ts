import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'

/** A stretch ends when nothing was seen for this long. */
const stretchSeconds = 300

export type Viewing = { staffId: string; topic: string; caseId: string; seconds: number }

/** Adds to the stretch that goes on, or begins one. */
export async function addViewing(tx: Tx, { staffId, topic, caseId, seconds }: Viewing): Promise<void> {
  const { now } = tx.ctx
  const begun = new Date(now.getTime() - seconds * 1_000)
  const goesOn = await tx.updateTable('review.viewing').set((eb) => ({ seconds: eb('seconds', '+', seconds), seenAt: now }))
    .where('id', 'in', (eb) => eb.selectFrom('review.viewing').select('id').where('staffId', '=', staffId).where('caseId', '=', caseId).where('seenAt', '>', new Date(begun.getTime() - stretchSeconds * 1_000)).orderBy('seenAt', 'desc').limit(1))
    .returning('id').executeTakeFirst()
  if (!goesOn) await tx.insertInto('review.viewing').values({ id: newId(now), staffId, topic, caseId, begunAt: begun, seenAt: now, seconds }).execute()
}

/** When this person last told of looking at anything; nobody looks at two things at once. */
export async function lastSeenAt(db: Read, staffId: string): Promise<Date | null> {
  return (await db.selectFrom('review.viewing').select((eb) => eb.fn.max('seenAt').as('at')).where('staffId', '=', staffId).executeTakeFirst())?.at ?? null
}

/** Seconds by topic since, of stretches last seen after it. */
export async function secondsByTopic(db: Read, staffId: string, since: Date): Promise<Map<string, number>> {
  const rows = await db.selectFrom('review.viewing').select((eb) => ['topic', eb.fn.sum<number>('seconds').as('seconds')]).where('staffId', '=', staffId).where('seenAt', '>', since).groupBy('topic').execute()
  return new Map(rows.map(({ topic, seconds }) => [topic, seconds]))
}

export type Pause = { endsAt: Date; ground: 'asked' | 'due' }
export async function newestPause(db: Read, staffId: string): Promise<Pause | null> {
  const row = await db.selectFrom('review.pause').select(['endsAt', 'ground']).where('staffId', '=', staffId).orderBy('endsAt', 'desc').executeTakeFirst()
  return row ? { endsAt: row.endsAt, ground: row.ground as Pause['ground'] } : null
}

export async function insertPause(tx: Tx, staffId: string, { endsAt, ground }: Pause): Promise<void> {
  await tx.insertInto('review.pause').values({ id: newId(tx.ctx.now), staffId, begunAt: tx.ctx.now, endsAt, ground }).execute()
}

/** Ends a pause that the person asked for; a break that is due is not cut short. */
export async function endPause(tx: Tx, staffId: string): Promise<boolean> {
  const ended = await tx.updateTable('review.pause').set({ endsAt: tx.ctx.now }).where('staffId', '=', staffId).where('endsAt', '>', tx.ctx.now).where('ground', '=', 'asked').returning('id').execute()
  return ended.length > 0
}

export async function optOuts(db: Read, staffId: string): Promise<string[]> {
  return (await db.selectFrom('review.optOut').select('topic').where('staffId', '=', staffId).orderBy('topic').execute()).map(({ topic }) => topic)
}

export async function replaceOptOuts(tx: Tx, staffId: string, topics: readonly string[]): Promise<void> {
  await tx.deleteFrom('review.optOut').where('staffId', '=', staffId).execute()
  if (topics.length > 0) await tx.insertInto('review.optOut').values(topics.map((topic) => ({ staffId, topic, since: tx.ctx.now }))).execute()
}

/** Stretches and pauses that no limit looks back to. */
export async function forgetCare(tx: Tx, before: Date): Promise<void> {
  await sql`delete from review.viewing where seen_at < ${before}`.execute(tx)
  await sql`delete from review.pause where ends_at < ${before}`.execute(tx)
}
