import { type RawBuilder, sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { LocalisedText } from '../policy/index.ts'
import type { HarmWeights } from './harm.ts'

export type Lane = { id: string; label: LocalisedText; topics: string[]; languages: string[]; countries: string[]; subjectKinds: string[]; leastSeverity: number | null; legalTerm: boolean }

export async function selectLanes(db: Read): Promise<Lane[]> {
  const rows = await db.selectFrom('review.lane').select(['id', 'label', 'topics', 'languages', 'countries', 'subjectKinds', 'leastSeverity', 'legalTerm']).orderBy('position').execute()
  return rows.map((row) => ({ ...row, label: row.label as LocalisedText }))
}

export async function replaceLanes(tx: Tx, lanes: readonly Lane[]): Promise<void> {
  await tx.deleteFrom('review.lane').execute()
  if (lanes.length > 0) await tx.insertInto('review.lane').values(lanes.map((lane, position) => ({ ...lane, label: JSON.stringify(lane.label), position }))).execute()
}

/** The lane of a case as one expression: the first that takes it, else its topic. Cases of sealed topics are taken by none. */
function laneOf(lanes: readonly Lane[], sealed: readonly string[]): RawBuilder<string> {
  if (lanes.length === 0) return sql<string>`queue`
  const among = (column: string, values: readonly string[]) => (values.length === 0 ? sql`true` : sql`${sql.ref(column)} = any(${[...values]}::text[])`)
  const whens = lanes.map((lane) => sql`when ${among('queue', lane.topics)} and ${among('language', lane.languages)} and ${among('country', lane.countries)} and ${among('subject_kind', lane.subjectKinds)}
    and severity >= ${lane.leastSeverity ?? 1}::smallint and (due_at is not null or not ${lane.legalTerm}::boolean) then ${lane.id}::text`)
  return sql<string>`case when queue = any(${[...sealed]}::text[]) then queue ${sql.join(whens, sql` `)} else queue end`
}

/** Puts one case where it belongs. */
export async function placeCase(tx: Tx, caseId: string, lanes: readonly Lane[], sealed: readonly string[]): Promise<void> {
  await sql`update review.case set lane = ${laneOf(lanes, sealed)} where id = ${caseId} and lane <> ${laneOf(lanes, sealed)}`.execute(tx)
}

/** Puts every open case where it belongs; returns how many moved. */
export async function placeAll(tx: Tx, lanes: readonly Lane[], sealed: readonly string[]): Promise<number> {
  const done = await sql`update review.case set lane = ${laneOf(lanes, sealed)} where concluded_at is null and lane <> ${laneOf(lanes, sealed)}`.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}

/** Where the open cases are and where these lanes would put them. */
export async function previewLanes(db: Read, lanes: readonly Lane[], sealed: readonly string[]): Promise<{ from: string; to: string; open: number; exampleId: string }[]> {
  const { rows } = await sql<{ from: string; to: string; open: number; exampleId: string }>`
    select lane as "from", ${laneOf(lanes, sealed)} as "to", count(*) as open, min(id::text) as "exampleId" from review.case where concluded_at is null group by 1, 2 order by 3 desc limit 500
  `.execute(db)
  return rows
}

/** Gives every open case its place under other weights; the same sum as `rankOf`, done where the cases are. */
export async function rankAll(tx: Tx, { severityBase, minors, quietViewsPerHour, doublingHours }: HarmWeights, epoch: Date): Promise<number> {
  const done = await sql`
    update review.case set rank = ln(1e-6::float8 + power(${severityBase}::float8, severity - 1) * probability::float8 * (${quietViewsPerHour}::float8 + views_per_hour::float8) * (1 + ${minors}::float8 * minors_share::float8)) / ln(2::float8)
      - extract(epoch from opened_at - ${epoch}::timestamptz)::float8 / 3600 / ${doublingHours}::float8
    where concluded_at is null
  `.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}

export type PastCase = { queue: string; openedAt: Date; concludedAt: Date | null; dueAt: Date | null; severity: number; probability: number; viewsPerHour: number; minorsShare: number }

/** Cases that were open at some time since, newest first; for trying other weights on them. */
export const selectPast = (db: Read, since: Date, limit: number): Promise<PastCase[]> => db.selectFrom('review.case')
  .select(['queue', 'openedAt', 'concludedAt', 'dueAt', 'severity', 'probability', 'viewsPerHour', 'minorsShare'])
  .where('effect', '=', 'act').where('openedAt', '>=', since).orderBy('openedAt', 'desc').limit(limit).execute()
