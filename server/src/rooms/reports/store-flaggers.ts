import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Subject, SubjectKind } from '../standing/index.ts'

export type Flagger = { id: string; accountId: string; name: string; areas: string[]; source: string | null; appointedAt: Date; appointedBy: string; endedAt: Date | null; endedBecause: string | null }
const columns = ['id', 'accountId', 'name', 'areas', 'source', 'appointedAt', 'appointedBy', 'endedAt', 'endedBecause'] as const
const flaggers = (db: Read) => db.selectFrom('reports.trustedFlagger').select(columns)

/** The flagger that this person reports for, when the topic is one of its areas. */
export async function flaggerFor(db: Read, accountId: string, area: string): Promise<Flagger | null> {
  const row = await flaggers(db).where('accountId', '=', accountId).where('endedAt', 'is', null).executeTakeFirst()
  return row && row.areas.includes(area) ? row : null
}

export const flaggerOfAccount = async (db: Read, accountId: string): Promise<Flagger | null> => (await flaggers(db).where('accountId', '=', accountId).where('endedAt', 'is', null).executeTakeFirst()) ?? null

/** Those in office first, then by name; at most 500. */
export const selectFlaggers = (db: Read): Promise<Flagger[]> => flaggers(db).orderBy((eb) => eb('endedAt', 'is not', null)).orderBy('name').limit(500).execute()

export async function lockFlagger(tx: Tx, id: string): Promise<Flagger | null> {
  return (await flaggers(tx).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

/** False when this account is one already. */
export async function insertFlagger(tx: Tx, row: Pick<Flagger, 'id' | 'accountId' | 'name' | 'areas' | 'source' | 'appointedBy'>): Promise<boolean> {
  const made = await tx.insertInto('reports.trustedFlagger').values({ ...row, appointedAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

export async function endFlagger(tx: Tx, id: string, endedBy: string, because: string): Promise<void> {
  await tx.updateTable('reports.trustedFlagger').set({ endedAt: tx.ctx.now, endedBy, endedBecause: because }).where('id', '=', id).execute()
}

export type FlaggerFigures = { reports: number; concluded: number; upheld: number; medianHours: number | null }

/** What became of each flagger's reports, by its id; of a report whose outcome changed the newest counts. */
export async function figuresOfFlaggers(db: Read): Promise<Map<string, FlaggerFigures>> {
  const { rows } = await sql<FlaggerFigures & { id: string }>`
    select r.flagger_id as id, count(*)::int as reports, count(o.outcome)::int as concluded, (count(*) filter (where o.outcome = 'violation'))::int as upheld,
      percentile_cont(0.5) within group (order by extract(epoch from o.first_at - r.received_at) / 3600) as median_hours
    from reports.report r
    left join lateral (
      select (array_agg(outcome order by id desc))[1] as outcome, min(concluded_at) as first_at from reports.outcome where report_id = r.id having count(*) > 0
    ) o on true
    where r.flagger_id is not null
    group by r.flagger_id
  `.execute({ getExecutor: () => db.getExecutor() })
  return new Map(rows.map(({ id, ...figures }) => [id, figures]))
}

export async function anyFromFlagger(db: Read, reportIds: readonly string[]): Promise<boolean> {
  if (reportIds.length === 0) return false
  return (await db.selectFrom('reports.report').select('id').where('id', 'in', [...reportIds]).where('flaggerId', 'is not', null).limit(1).executeTakeFirst()) !== undefined
}

export type Brigade = { subject: Subject; reports: number; reporters: number; firstAt: Date; lastAt: Date; caseId: string }

/** Subjects on which reports looked arranged since then, the latest first; at most 100. */
export async function selectBrigades(db: Read, since: Date): Promise<Brigade[]> {
  const { rows } = await sql<{ subjectKind: string; subjectId: string; reports: number; reporters: number; firstAt: Date; lastAt: Date; caseId: string }>`
    with seen as (select subject_kind, subject_id, min(received_at) as from_at, max(received_at) as to_at from reports.report where arranged and received_at >= ${since} group by subject_kind, subject_id)
    select s.subject_kind, s.subject_id, count(*)::int as reports, count(distinct r.reporter_account_id)::int as reporters, min(r.received_at) as first_at, max(r.received_at) as last_at, (array_agg(r.case_id order by r.id desc))[1] as case_id
    from seen s join reports.report r on r.subject_id = s.subject_id and r.subject_kind = s.subject_kind and r.received_at between s.from_at - interval '1 hour' and s.to_at
    group by s.subject_kind, s.subject_id order by max(r.received_at) desc limit 100
  `.execute({ getExecutor: () => db.getExecutor() })
  return rows.map(({ subjectKind, subjectId, ...row }) => ({ ...row, subject: { kind: subjectKind as SubjectKind, id: subjectId } }))
}

export async function figuresOfReporter(db: Read, accountId: string): Promise<{ filed: number; open: number }> {
  const { rows } = await sql<{ filed: number; open: number }>`
    select count(*)::int as filed, (count(*) filter (where not exists (select from reports.outcome o where o.report_id = r.id)))::int as open
    from reports.report r where r.reporter_account_id = ${accountId}::uuid
  `.execute({ getExecutor: () => db.getExecutor() })
  return rows[0] ?? { filed: 0, open: 0 }
}

/** People warned for misuse of reporting, the latest first; `before` is the last one seen. */
export const selectWarned = (db: Read, before: { warnedAt: Date; accountId: string } | null, limit: number): Promise<{ accountId: string; warnedAt: Date }[]> => db.selectFrom('reports.warning').select(['accountId', 'warnedAt'])
  .$if(before !== null, (q) => q.where(sql<boolean>`(warned_at, account_id) < (${before!.warnedAt}, ${before!.accountId}::uuid)`))
  .orderBy('warnedAt', 'desc').orderBy('accountId', 'desc').limit(limit).execute()
