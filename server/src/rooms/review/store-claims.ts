import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Case } from './schema.ts'
import { caseOut, columns } from './store.ts'

/** One claim at a time for one person, so that the limit on held cases holds. */
export async function lockHolder(tx: Tx, staffId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`review ${staffId}`}, 0))`.execute(tx)
}

export async function countHeld(db: Read, staffId: string, now: Date): Promise<number> {
  const row = await db.selectFrom('review.case').select((eb) => eb.fn.countAll<number>().as('held')).where('claimedBy', '=', staffId).where('claimedUntil', '>', now).where('concludedAt', 'is', null).where('settlesAt', 'is', null).executeTakeFirstOrThrow()
  return row.held
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** Null takes every language. Content of an unknown language is anybody’s. */
export type Scope = { topic: string; languages: readonly string[] | null }
export type Claimant = { staffId: string; teams: readonly string[]; lane: string; scopes: readonly Scope[]; country: string | null; isSenior: boolean }

/**
 * Takes the first case of the queue that nobody holds and that this person may hold, first what is kept for them;
 * null when there is none. Rows that another claim is taking at this moment are passed over, so nobody waits and
 * nobody gets the same.
 */
export async function takeNext(tx: Tx, claimant: Claimant, until: Date): Promise<Case | null> {
  return (await takeFirst(tx, claimant, until, true)) ?? takeFirst(tx, claimant, until, false)
}

async function takeFirst(tx: Tx, { staffId, teams, lane, scopes, country, isSenior }: Claimant, until: Date, onlyKept: boolean): Promise<Case | null> {
  const { now } = tx.ctx
  const row = await tx.updateTable('review.case')
    .set({ claimedBy: staffId, claimedUntil: until, heldUntil: null, reservedFor: null, reservedTeam: null, reservedUntil: null })
    .where('id', '=', (eb) => eb.selectFrom('review.case').select('id')
      .where('lane', '=', lane)
      .where((or) => or.or(scopes.map(({ topic, languages }) => or.and([or('queue', '=', topic), ...(languages === null ? [] : [or.or([or('language', 'is', null), or('language', 'in', [...languages])])])]))))
      .$if(country !== null, (q) => q.where('country', '=', country!))
      .where('concludedAt', 'is', null).where('settlesAt', 'is', null)
      .where((or) => or.or([or('claimedUntil', 'is', null), or('claimedUntil', '<=', now)]))
      .$if(onlyKept, (q) => q.where('reservedUntil', '>', now).where((or) => or.or([or('reservedFor', '=', staffId), or('reservedTeam', 'in', [...teams, nobody])])))
      .$if(!onlyKept, (q) => q.where((or) => or.or([or('reservedUntil', 'is', null), or('reservedUntil', '<=', now)])))
      .where(sql<boolean>`not (${staffId}::uuid = any(excluded_staff)) and not (${staffId}::uuid = any(skipped_by))`)
      .$if(!isSenior, (q) => q.where('escalatedAt', 'is', null))
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
    .where('concludedAt', 'is', null).where('settlesAt', 'is', null).where('claimedUntil', '<=', tx.ctx.now).limit(limit).forUpdate().skipLocked().execute()
  if (lapsed.length > 0) {
    await tx.updateTable('review.case').set({ claimedBy: null, claimedUntil: null, heldUntil: null }).where('id', 'in', lapsed.map(({ id }) => id)).execute()
  }
  return lapsed
}

/** Takes everything out of this person's hands that is not put aside, and returns it. */
export async function clearHeld(tx: Tx, staffId: string): Promise<{ id: string; queue: string }[]> {
  const { now } = tx.ctx
  return tx.updateTable('review.case').set({ claimedBy: null, claimedUntil: null, heldUntil: null })
    .where('claimedBy', '=', staffId).where('claimedUntil', '>', now).where('concludedAt', 'is', null).where('settlesAt', 'is', null).where((or) => or.or([or('heldUntil', 'is', null), or('heldUntil', '<=', now)]))
    .returning(['id', 'queue']).execute()
}

export async function selectHeldBy(db: Read, staffId: string, now: Date): Promise<Case[]> {
  const rows = await db.selectFrom('review.case').select(columns).where('claimedBy', '=', staffId).where('claimedUntil', '>', now).where('concludedAt', 'is', null).where('settlesAt', 'is', null).orderBy('claimedUntil').orderBy('id').limit(50).execute()
  return rows.map(caseOut)
}

/** Kept for this person or one of these teams, in nobody's hands. */
export async function selectKeptFor(db: Read, staffId: string, teams: readonly string[], now: Date): Promise<Case[]> {
  const rows = await db.selectFrom('review.case').select(columns).where('concludedAt', 'is', null).where('reservedUntil', '>', now)
    .where((or) => or.or([or('reservedFor', '=', staffId), or('reservedTeam', 'in', [...teams, nobody])])).where((or) => or.or([or('claimedUntil', 'is', null), or('claimedUntil', '<=', now)]))
    .orderBy('dueAt', (order) => order.asc().nullsLast()).orderBy('rank', 'desc').limit(100).execute()
  return rows.map(caseOut)
}
