import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { actorId } from '../../kernel/actor.ts'
import { newId } from '../../kernel/ids.ts'
import type { Feature, SubjectKind } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'
import type { Automation, Decision, Detection, FoundFacts, NewDecision, Source } from './schema.ts'

const columns = [
  'id', 'subjectKind', 'subjectId', 'accountId', 'country', 'language', 'policyId', 'policyVersion', 'action', 'territory', 'feature', 'source', 'detection',
  'automatedDetection', 'automatedDecision', 'facts', 'decidedAt', 'decidedByKind', 'decidedBy', 'endsAt', 'reverses', 'consequenceOf', 'notifyAfter', 'appealableUntil',
] as const

const rows = (db: Read) => db.selectFrom('decisions.decision').select(columns)
type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

/** jsonb leaves the database parsed; its shape is what `insertDecision` wrote. */
const out = ({ subjectKind, subjectId, decidedByKind, decidedBy, ...row }: Row): Decision => ({
  ...row,
  subject: { kind: subjectKind as SubjectKind, id: subjectId },
  action: row.action as Decision['action'],
  feature: row.feature as Feature | null,
  source: row.source as Source,
  detection: row.detection as Detection,
  automatedDecision: row.automatedDecision as Automation,
  facts: row.facts as FoundFacts | null,
  decidedBy: { kind: decidedByKind, id: decidedBy },
})

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<Decision> {
  const { subject, detection, facts, id, feature, endsAt, consequenceOf, ...rest } = decision
  const { now, actor } = tx.ctx
  const row = await tx.insertInto('decisions.decision').values({
    ...rest,
    id: id ?? newId(now),
    subjectKind: subject.kind,
    subjectId: subject.id,
    detection: JSON.stringify(detection),
    facts: facts === null ? null : JSON.stringify(facts),
    feature: feature ?? null,
    endsAt: endsAt ?? null,
    consequenceOf: consequenceOf ?? null,
    decidedAt: now,
    decidedByKind: actor.kind,
    decidedBy: actorId(actor),
  }).returning(columns).executeTakeFirstOrThrow()
  return out(row)
}

export async function selectDecision(db: Read, id: string): Promise<Decision | null> {
  const row = await rows(db).where('id', '=', id).executeTakeFirst()
  return row ? out(row) : null
}

export async function selectDecisions(db: Read, ids: readonly string[]): Promise<Decision[]> {
  return ids.length === 0 ? [] : (await rows(db).where('id', 'in', [...ids]).execute()).map(out)
}

/** Subjects of one kind on which a restriction under this clause holds, newest decision first. */
export async function selectSubjectsUnder(db: Read, clause: string, kind: SubjectKind, limit: number, now: Date): Promise<string[]> {
  const { rows: found } = await sql<{ subjectId: string }>`
    select d.subject_id from decisions.decision d
    where d.policy_id = ${clause} and d.subject_kind = ${kind} and d.reverses is null and (d.ends_at is null or d.ends_at > ${now})
      and not exists (select from decisions.decision r where r.reverses = d.id)
    group by d.subject_id order by max(d.id::text) desc limit ${limit}
  `.execute({ getExecutor: () => db.getExecutor() })
  return found.map(({ subjectId }) => subjectId)
}

export async function selectReversal(db: Read, id: string): Promise<Decision | null> {
  const row = await rows(db).where('reverses', '=', id).executeTakeFirst()
  return row ? out(row) : null
}

export async function selectConsequences(db: Read, ids: readonly string[]): Promise<{ decision: Decision; isReversed: boolean }[]> {
  if (ids.length === 0) return []
  const found = await rows(db).where('consequenceOf', 'in', [...ids]).orderBy('id').execute()
  if (found.length === 0) return []
  const reversed = await db.selectFrom('decisions.decision').select('reverses').where('reverses', 'in', found.map(({ id }) => id)).execute()
  return found.map((row) => ({ decision: out(row), isReversed: reversed.some(({ reverses }) => reverses === row.id) }))
}

export async function selectOnSubject(db: Read, subject: Subject, limit: number): Promise<Decision[]> {
  return (await rows(db).where('subjectId', '=', subject.id).where('subjectKind', '=', subject.kind).orderBy('id', 'desc').limit(limit).execute()).map(out)
}

export async function selectOfAccount(db: Read, accountId: string, before: string | null, limit: number): Promise<Decision[]> {
  return (await rows(db).where('accountId', '=', accountId).$if(before !== null, (q) => q.where('id', '<', before!)).orderBy('id', 'desc').limit(limit).execute()).map(out)
}

export type Span = { from: Date; to: Date; countries: readonly string[]; after: string | null; limit: number }

/**
 * Restrictions decided in a span of time that concern any of these countries and that their people may know of,
 * oldest first. Found by `decision_by_time`;
 */
export async function selectRestrictions(db: Read, { from, to, countries, after, limit }: Span, now: Date): Promise<Decision[]> {
  const found = await rows(db)
    .where('decidedAt', '>=', from).where('decidedAt', '<', to).where('reverses', 'is', null)
    .where((eb) => eb.or([eb('notifyAfter', 'is', null), eb('notifyAfter', '<=', now)]))
    .where((eb) => eb.or([
      eb.and([eb('territory', 'is', null), eb('country', '=', sql<string>`any(${[...countries]}::text[])`)]),
      sql<boolean>`territory && ${[...countries]}::text[]`,
    ]))
    .$if(after !== null, (q) => q.where('id', '>', after!)).orderBy('id').limit(limit).execute()
  return found.map(out)
}

export async function blankWords(tx: Tx, accountId: string): Promise<void> {
  await sql`update decisions.decision set facts = null, detection = '{}' where account_id = ${accountId}::uuid and (facts is not null or detection <> '{}')`.execute(tx)
}
