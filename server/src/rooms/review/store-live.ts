import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

/** A place in the order of events: transaction and number. */
export type Place = { tx: bigint; id: bigint }
export type LiveEvent = { place: Place; at: Date; what: string; caseId: string | null; queue: string; staffId: string | null; toStaff: string | null }

type Row = { tx: string; id: string; at: Date; what: string; caseId: string | null; queue: string; staffId: string | null; toStaff: string | null }

/** Events after a place, up to the oldest transaction that is still open: none can appear before them later. */
export async function eventsAfter(db: Read, { tx, id }: Place, limit: number): Promise<LiveEvent[]> {
  const { rows } = await sql<Row>`
    select tx::text as tx, id::text as id, at, what, case_id as "caseId", queue, staff_id as "staffId", to_staff as "toStaff" from review.live
    where (tx, id) > (${tx.toString()}::xid8, ${id.toString()}::bigint) and tx < pg_snapshot_xmin(pg_current_snapshot())
    order by tx, id limit ${limit}
  `.execute(db)
  return rows.map(({ tx: of, id: number, ...row }) => ({ ...row, place: { tx: BigInt(of), id: BigInt(number) } }))
}

/** Where a reader stands who has seen everything up to now, and the next transaction that can be. */
export async function presentPlace(db: Read): Promise<{ place: Place; next: bigint }> {
  const { rows } = await sql<{ xmin: string; xmax: string }>`select pg_snapshot_xmin(s)::text as xmin, pg_snapshot_xmax(s)::text as xmax from pg_current_snapshot() as s`.execute(db)
  return { place: { tx: BigInt(rows[0]!.xmin), id: 0n }, next: BigInt(rows[0]!.xmax) }
}

/** An event that no change of a case's row tells of. */
export async function insertLive(tx: Tx, row: { what: string; caseId: string | null; queue: string; staffId: string | null; toStaff: string | null }): Promise<void> {
  await tx.insertInto('review.live').values({ ...row, at: tx.ctx.now }).execute()
}

export async function forgetLive(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('review.live').where('at', '<', before).execute()
}

/** Adds the parts up where they have become many or come to nothing. */
export async function foldTally(tx: Tx): Promise<void> {
  await sql`
    with taken as (delete from review.tally where part > 0 and ctid in (select ctid from review.tally where part > 0 for update skip locked) returning queue, language, country, open)
    insert into review.tally as t (queue, language, country, part, open)
    select queue, language, country, 0, sum(open) from taken group by 1, 2, 3 having sum(open) <> 0
    on conflict (queue, language, country, part) do update set open = t.open + excluded.open
  `.execute(tx)
}
