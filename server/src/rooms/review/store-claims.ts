import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Case } from './schema.ts'
import { caseOut, columns } from './store.ts'

/** One claim at a time for one person, so that the limit on held cases holds. */
export async function lockHolder(tx: Tx, staffId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`review ${staffId}`}, 0))`.execute(tx)
}

export async function countHeld(db: Read, staffId: string, now: Date): Promise<number> {
  const row = await db.selectFrom('review.case').select((eb) => eb.fn.countAll<number>().as('held')).where('claimedBy', '=', staffId).where('claimedUntil', '>', now).where('concludedAt', 'is', null).executeTakeFirstOrThrow()
  return row.held
}

export type Claimant = { staffId: string; queue: string; languages: readonly string[] | null; isSenior: boolean }

/**
 * Takes the first case of the queue that nobody holds and that this person may hold; null when there is none.
 * Rows that another claim is taking at this moment are passed over, so nobody waits and nobody gets the same.
 */
export async function takeNext(tx: Tx, { staffId, queue, languages, isSenior }: Claimant, until: Date): Promise<Case | null> {
  const { now } = tx.ctx
  const row = await tx.updateTable('review.case')
    .set({ claimedBy: staffId, claimedUntil: until, heldUntil: null, reservedFor: null, reservedUntil: null })
    .where('id', '=', (eb) => eb.selectFrom('review.case').select('id')
      .where('queue', '=', queue)
      .where('concludedAt', 'is', null)
      .where((or) => or.or([or('claimedUntil', 'is', null), or('claimedUntil', '<=', now)]))
      .where((or) => or.or([or('reservedUntil', 'is', null), or('reservedUntil', '<=', now), or('reservedFor', '=', staffId)]))
      .where(sql<boolean>`not (${staffId}::uuid = any(excluded_staff)) and not (${staffId}::uuid = any(skipped_by))`)
      .$if(!isSenior, (q) => q.where('escalatedAt', 'is', null))
      .$if(languages !== null, (q) => q.where((or) => or.or([or('language', 'is', null), or('language', 'in', [...(languages ?? []), ''])])))
      .orderBy('dueAt', (order) => order.asc().nullsLast()).orderBy('rank', 'desc').orderBy('id')
      .limit(1).forUpdate().skipLocked())
    .returning(columns).executeTakeFirst()
  return row ? caseOut(row) : null
}

export async function addSkip(tx: Tx, caseId: string, staffId: string): Promise<void> {
  await tx.updateTable('review.case').set({ skippedBy: sql<string[]>`array_append(skipped_by, ${staffId}::uuid)` }).where('id', '=', caseId).execute()
}

/** Clears claims whose lease has ended. Reading already ignores them; this lets queues and screens hear of it. */
export async function clearLapsed(tx: Tx, limit: number): Promise<{ id: string; queue: string; claimedBy: string | null }[]> {
  const lapsed = await tx.selectFrom('review.case').select(['id', 'queue', 'claimedBy'])
    .where('concludedAt', 'is', null).where('claimedUntil', '<=', tx.ctx.now).limit(limit).forUpdate().skipLocked().execute()
  if (lapsed.length > 0) {
    await tx.updateTable('review.case').set({ claimedBy: null, claimedUntil: null, heldUntil: null }).where('id', 'in', lapsed.map(({ id }) => id)).execute()
  }
  return lapsed
}
