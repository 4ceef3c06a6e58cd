import { type RawBuilder, sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

export type TimeAbout = 'dailyScreenTime' | 'timeAway'
export type RequestRow = { id: string; accountId: string; about: TimeAbout; minutes: number; askedAt: Date; grantedMinutes: number | null; answeredAt: Date | null }

const secondsIn = (pieces: RawBuilder<unknown>) => sql<number>`(select coalesce(round(sum(extract(epoch from upper(piece) - lower(piece)))), 0)::int8 from unnest(${pieces}) as piece)`
const secondsOf = secondsIn(sql`used`)

/** Adds a range to a day and answers the seconds of the day, each second counted once. */
export async function addRange(tx: Tx, accountId: string, day: string, from: Date, to: Date): Promise<number> {
  const range = sql<string>`tstzmultirange(tstzrange(${from}::timestamptz, ${to}::timestamptz))`
  const row = await tx.insertInto('family.screenDay').values({ accountId, day, used: range })
    .onConflict((oc) => oc.columns(['accountId', 'day']).doUpdateSet({ used: sql<string>`screen_day.used + excluded.used` }))
    .returning(secondsOf.as('seconds')).executeTakeFirstOrThrow()
  return row.seconds
}

export async function usedOn(db: Read, accountId: string, day: string): Promise<number> {
  const row = await db.selectFrom('family.screenDay').select(secondsOf.as('seconds')).where('accountId', '=', accountId).where(sql<boolean>`day = ${day}::date`).executeTakeFirst()
  return row?.seconds ?? 0
}

export const usedSince = (db: Read, accountId: string, day: string): Promise<{ day: string; seconds: number }[]> => db.selectFrom('family.screenDay')
  .select([sql<string>`to_char(day, 'YYYY-MM-DD')`.as('day'), secondsOf.as('seconds')])
  .where('accountId', '=', accountId).where(sql<boolean>`day >= ${day}::date`).orderBy('day').limit(100).execute()

export async function insertRequest(tx: Tx, row: { id: string; accountId: string; about: TimeAbout; minutes: number }): Promise<void> {
  await tx.insertInto('family.timeRequest').values({ ...row, askedAt: tx.ctx.now }).execute()
}

const requests = (db: Read) => db.selectFrom('family.timeRequest as r').leftJoin('family.timeGrant as g', 'g.requestId', 'r.id')
  .select((eb) => ['r.id', 'r.accountId', eb.ref('r.about').$castTo<TimeAbout>().as('about'), 'r.minutes', 'r.askedAt', 'g.minutes as grantedMinutes', 'g.grantedAt as answeredAt'])

export const requestById = (db: Read, id: string): Promise<RequestRow | undefined> => requests(db).where('r.id', '=', id).executeTakeFirst()
export const requestsOf = (db: Read, accountId: string, limit: number): Promise<RequestRow[]> => requests(db).where('r.accountId', '=', accountId).orderBy('r.id', 'desc').limit(limit).execute()

type Grant = { id: string; accountId: string; pairingId: string; requestId: string | null; about: TimeAbout; minutes: number; day: string; untilAt: Date }

/** False when the request has its answer already. */
export async function insertGrant(tx: Tx, row: Grant): Promise<boolean> {
  const made = await tx.insertInto('family.timeGrant').values({ ...row, grantedAt: tx.ctx.now }).onConflict((oc) => oc.column('requestId').doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

export type Given = { minutes: number; usedBefore: number }

/** What was given for a day, earliest first, each with the seconds of the day used until then; and whether time away is lifted at an instant. */
export async function grantsOn(db: Read, accountId: string, day: string, now: Date): Promise<{ given: Given[]; isAwayLifted: boolean }> {
  const rows = await db.selectFrom('family.timeGrant as g').leftJoin('family.screenDay as d', (join) => join.onRef('d.accountId', '=', 'g.accountId').onRef('d.day', '=', 'g.day'))
    .select(['g.about', 'g.minutes', secondsIn(sql`d.used * tstzmultirange(tstzrange(null, g.granted_at))`).as('usedBefore')])
    .where('g.accountId', '=', accountId).where('g.minutes', '>', 0)
    .where(sql<boolean>`((g.about = 'dailyScreenTime' and g.day = ${day}::date) or (g.about = 'timeAway' and g.until_at > ${now}::timestamptz))`)
    .orderBy('g.grantedAt').orderBy('g.id').execute()
  return { given: rows.filter(({ about }) => about === 'dailyScreenTime'), isAwayLifted: rows.some(({ about }) => about === 'timeAway') }
}

/** Everything about a person's time before a day; the whole of it without one. */
export async function deleteTime(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('family.timeGrant').where('accountId', '=', accountId).execute()
  await tx.deleteFrom('family.timeRequest').where('accountId', '=', accountId).execute()
  await tx.deleteFrom('family.screenDay').where('accountId', '=', accountId).execute()
}

export async function deleteTimeBefore(tx: Tx, day: string): Promise<void> {
  await tx.deleteFrom('family.screenDay').where(sql<boolean>`day < ${day}::date`).execute()
  await tx.deleteFrom('family.timeGrant').where(sql<boolean>`day < ${day}::date`).execute()
  await tx.deleteFrom('family.timeRequest').where(sql<boolean>`asked_at < ${day}::date`).execute()
}
