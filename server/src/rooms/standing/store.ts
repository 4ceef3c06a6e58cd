import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'
import { statement } from '../../kernel/statement.ts'
import type { Feature } from '../policy/index.ts'
import type { NewRestriction, Restriction, RestrictionKind, Subject, SubjectKind } from './schema.ts'

type Row = { id: string; subjectKind: string; subjectId: string; kind: string; countries: string[] | null; feature: string | null; decisionId: string; startsAt: Date; endsAt: Date | null; endedAt: Date | null }

const columns = ['id', 'subjectKind', 'subjectId', 'kind', 'countries', 'feature', 'decisionId', 'startsAt', 'endsAt', 'endedAt'] as const

const out = ({ subjectKind, subjectId, kind, feature, ...rest }: Row): Restriction => ({
  ...rest,
  subject: { kind: subjectKind as SubjectKind, id: subjectId },
  kind: kind as RestrictionKind,
  feature: feature as Feature | null,
})

const notEnded = statement<{ ids: readonly string[] }, Row>((db, value) => db.selectFrom('standing.restriction').select(columns)
  .where('subjectId', '=', sql<string>`any(${value('ids')}::uuid[])`).where('endedAt', 'is', null).orderBy('startsAt').orderBy('id'))

/** Rows that nobody has ended, those whose own end has passed too, oldest first. */
export async function selectNotEnded(db: Read, ids: readonly string[]): Promise<Restriction[]> {
  return (await notEnded(db, { ids })).map(out)
}

/** Everything that ever held on a subject, newest first. */
export async function selectHistory(db: Read, subject: Subject, limit: number): Promise<Restriction[]> {
  const rows = await db.selectFrom('standing.restriction').select(columns)
    .where('subjectId', '=', subject.id).where('subjectKind', '=', subject.kind)
    .orderBy('startsAt', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return rows.map(out)
}

export async function selectOfDecision(db: Read, decisionId: string): Promise<Restriction[]> {
  return (await db.selectFrom('standing.restriction').select(columns).where('decisionId', '=', decisionId).orderBy('id').execute()).map(out)
}

export async function insertRestrictions(tx: Tx, rows: readonly NewRestriction[]): Promise<Restriction[]> {
  const values = rows.map(({ subject, ...rest }) => ({ ...rest, id: newId(tx.ctx.now), subjectKind: subject.kind, subjectId: subject.id, startsAt: tx.ctx.now }))
  return (await tx.insertInto('standing.restriction').values(values).returning(columns).execute()).map(out)
}

export async function endOfDecision(tx: Tx, decisionId: string): Promise<Restriction[]> {
  return (await tx.updateTable('standing.restriction').set({ endedAt: tx.ctx.now })
    .where('decisionId', '=', decisionId).where('endedAt', 'is', null).returning(columns).execute()).map(out)
}

/**
 * Marks up to `limit` due rows as ended, skipping those that another process is ending.
 * Rows are ended at the instant they were due, not at the instant the timer came by.
 */
export async function endDue(tx: Tx, limit: number): Promise<Restriction[]> {
  return (await tx.updateTable('standing.restriction').set({ endedAt: sql<Date>`ends_at` })
    .where('id', 'in', (eb) => eb.selectFrom('standing.restriction').select('id')
      .where('endedAt', 'is', null).where('endsAt', '<=', tx.ctx.now).orderBy('endsAt').limit(limit).forUpdate().skipLocked())
    .returning(columns).execute()).map(out)
}

export async function deleteOfSubject(tx: Tx, subject: Subject): Promise<void> {
  await tx.deleteFrom('standing.restriction').where('subjectId', '=', subject.id).where('subjectKind', '=', subject.kind).execute()
}
