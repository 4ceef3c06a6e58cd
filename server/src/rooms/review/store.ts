import { type RawBuilder, sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'
import type { Subject, SubjectKind } from '../standing/index.ts'
import type { Case, CaseState, Item, ItemKind, NewItem } from './schema.ts'

export const columns = [
  'id', 'subjectKind', 'subjectId', 'accountId', 'effect', 'queue', 'lane', 'language', 'country', 'openedAt', 'severity', 'probability', 'viewsPerHour', 'minorsShare', 'rank', 'dueAt',
  'excludedStaff', 'escalatedAt', 'reservedFor', 'reservedTeam', 'reservedUntil', 'claimedBy', 'claimedUntil', 'heldUntil', 'settlesAt', 'concludedAt', 'concludedBy', 'verdict', 'decisionId',
] as const

const cases = (db: Read) => db.selectFrom('review.case').select(columns)
type Row = Awaited<ReturnType<ReturnType<typeof cases>['executeTakeFirstOrThrow']>>

export const caseOut = ({ subjectKind, subjectId, effect, verdict, ...row }: Row): Case => ({
  ...row,
  subject: { kind: subjectKind as SubjectKind, id: subjectId },
  effect: effect as Case['effect'],
  verdict: verdict as Case['verdict'],
})

export async function selectCase(db: Read, id: string): Promise<Case | null> {
  const row = await cases(db).where('id', '=', id).executeTakeFirst()
  return row ? caseOut(row) : null
}

export async function selectCaseWithDecision(db: Read, decisionId: string): Promise<Case | null> {
  const row = await cases(db).where('decisionId', '=', decisionId).orderBy('id').executeTakeFirst()
  return row ? caseOut(row) : null
}

/** The case, locked until the transaction ends: nobody claims, joins or decides it meanwhile. */
export async function lockCase(tx: Tx, id: string): Promise<Case | null> {
  const row = await cases(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? caseOut(row) : null
}

/** The open case about the subject, locked; there is at most one. */
export async function lockOpenCase(tx: Tx, subject: Subject, effect: string): Promise<Case | null> {
  const row = await cases(tx).where('subjectId', '=', subject.id).where('subjectKind', '=', subject.kind).where('effect', '=', effect).where('concludedAt', 'is', null).forUpdate().executeTakeFirst()
  return row ? caseOut(row) : null
}

type OpenCaseRow = Pick<Case, 'subject' | 'accountId' | 'effect' | 'queue' | 'lane' | 'language' | 'country' | 'severity' | 'probability' | 'viewsPerHour' | 'minorsShare' | 'rank' | 'dueAt' | 'excludedStaff' | 'escalatedAt'> & { words: string }

/** Null when somebody else opened one about the same subject at the same time. */
export async function insertCase(tx: Tx, { subject, ...rest }: OpenCaseRow): Promise<Case | null> {
  const row = await tx.insertInto('review.case').values({ ...rest, id: newId(tx.ctx.now), subjectKind: subject.kind, subjectId: subject.id, openedAt: tx.ctx.now })
    .onConflict((conflict) => conflict.columns(['subjectId', 'subjectKind', 'effect']).where('concludedAt', 'is', null).doNothing()).returning(columns).executeTakeFirst()
  return row ? caseOut(row) : null
}

export async function updateCase(tx: Tx, id: string, set: Partial<Omit<Case, 'id' | 'subject'>>): Promise<void> {
  await tx.updateTable('review.case').set(set).where('id', '=', id).execute()
}

/** Adds what is not there yet and returns those added. */
export async function insertItems(tx: Tx, caseId: string, items: readonly NewItem[]): Promise<ItemKind[]> {
  if (items.length === 0) return []
  const added = await tx.insertInto('review.item').values(items.map((item) => ({ id: newId(tx.ctx.now), caseId, kind: item.kind, ref: item.ref, summary: item.summary.slice(0, 500), appealedDecisionId: item.appealedDecisionId ?? null, byAccountId: item.byAccountId ?? null, addedAt: tx.ctx.now })))
    .onConflict((conflict) => conflict.columns(['caseId', 'kind', 'ref']).doNothing()).returning('kind').execute()
  return added.map(({ kind }) => kind as ItemKind)
}

/** Items of cases, oldest first; a case shows at most 200. */
export async function selectItems(db: Read, caseIds: readonly string[], each = 200): Promise<Map<string, Item[]>> {
  const found = new Map<string, Item[]>(caseIds.map((id) => [id, []]))
  if (caseIds.length === 0) return found
  const rows = await db.selectFrom((eb) => eb.selectFrom('review.item').selectAll().select(sql<number>`row_number() over (partition by case_id order by id)`.as('place')).where('caseId', 'in', [...caseIds]).as('numbered'))
    .select(['id', 'caseId', 'kind', 'ref', 'summary', 'appealedDecisionId', 'byAccountId', 'addedAt']).where('place', '<=', each).orderBy('id').execute()
  for (const { caseId, kind, ...row } of rows) found.get(caseId)?.push({ ...row, kind: kind as ItemKind })
  return found
}

/** The case that something was brought to, with who brought it; the newest when it was brought twice. */
export async function selectByItem(db: Read, kind: ItemKind, ref: string): Promise<{ case: Case; byAccountId: string | null } | null> {
  const item = await db.selectFrom('review.item').select(['caseId', 'byAccountId']).where('kind', '=', kind).where('ref', '=', ref).orderBy('id', 'desc').executeTakeFirst()
  const found = item ? await selectCase(db, item.caseId) : null
  return item && found ? { case: found, byAccountId: item.byAccountId } : null
}

/** Refs of what had brought the case that ended in this decision. */
export async function selectRefsBehind(db: Read, decisionId: string, kind: ItemKind): Promise<string[]> {
  const rows = await db.selectFrom('review.item as i').innerJoin('review.case as c', 'c.id', 'i.caseId').select('i.ref').where('c.decisionId', '=', decisionId).where('i.kind', '=', kind).orderBy('i.id').limit(1_000).execute()
  return rows.map(({ ref }) => ref)
}

/** The open cases that act, of these subjects of one kind, with what was brought to each. */
export async function selectOpenOn(db: Read, kind: SubjectKind, ids: readonly string[]): Promise<{ case: Case; kinds: ItemKind[]; hasPending: boolean }[]> {
  if (ids.length === 0) return []
  const rows = await cases(db).where('subjectKind', '=', kind).where('subjectId', 'in', [...ids]).where('effect', '=', 'act').where('concludedAt', 'is', null)
    .select((eb) => [
      sql<string[]>`array(select distinct i.kind from review.item i where i.case_id = ${eb.ref('review.case.id')})`.as('kinds'),
      sql<boolean>`exists (select from review.verdict v where v.case_id = ${eb.ref('review.case.id')} and v.settled_at is null and v.undone_at is null)`.as('hasPending'),
    ]).execute()
  return rows.map(({ kinds, hasPending, ...row }) => ({ case: caseOut(row), kinds: kinds as ItemKind[], hasPending }))
}

/** Subjects of one kind that were brought to a case outside these queues, the latest case first. */
export async function selectBrought(db: Read, kind: SubjectKind, { ids, accountId, since }: Brought, outside: readonly string[], limit: number): Promise<string[]> {
  const rows = await db.selectFrom('review.case').select('subjectId').where('subjectKind', '=', kind).where('effect', '=', 'act')
    .$if(ids !== null, (q) => q.where('subjectId', 'in', [...ids!])).$if(accountId !== null, (q) => q.where('accountId', '=', accountId!)).$if(since !== null, (q) => q.where('openedAt', '>=', since!))
    .groupBy('subjectId').$if(outside.length > 0, (q) => q.having((eb) => eb.not(eb.fn<boolean>('bool_or', [eb('queue', 'in', [...outside])]))))
    .orderBy((eb) => eb.fn.max('openedAt'), 'desc').limit(limit).execute()
  return rows.map(({ subjectId }) => subjectId)
}
export type Brought = { ids: readonly string[] | null; accountId: string | null; since: Date | null }

export type StepName = 'released' | 'skipped' | 'held' | 'handed-over' | 'escalated' | 'assigned' | 'claimed' | 'opinion-asked' | 'opinion-given' | 'undone'
export async function insertStep(tx: Tx, caseId: string, step: StepName, reason: string | null): Promise<void> {
  const { actor, now } = tx.ctx
  await tx.insertInto('review.step').values({ id: newId(now), caseId, staffId: actor.kind === 'staff' ? actor.staffId : null, step, reason, at: now }).execute()
}

export type Step = { step: string; staffId: string | null; reason: string | null; at: Date }
export const selectSteps = (db: Read, caseId: string): Promise<Step[]> => db.selectFrom('review.step').select(['step', 'staffId', 'reason', 'at']).where('caseId', '=', caseId).orderBy('id', 'desc').limit(100).execute()

export type CaseFilter = { state?: CaseState | undefined; queue?: string | undefined; hiddenQueues: readonly string[]; language?: string | undefined; subjectKind?: string | undefined; subjectId?: string | undefined; words?: string | undefined; about?: string | undefined; before?: string | undefined; limit: number }

/** Newest first. */
export async function selectCases(db: Read, filter: CaseFilter, now: Date): Promise<Case[]> {
  const rows = await cases(db)
    .$if(filter.queue !== undefined, (q) => q.where('lane', '=', filter.queue!))
    .$if(filter.hiddenQueues.length > 0, (q) => q.where('queue', 'not in', [...filter.hiddenQueues]))
    .$if(filter.language !== undefined, (q) => q.where('language', '=', filter.language!))
    .$if(filter.subjectKind !== undefined, (q) => q.where('subjectKind', '=', filter.subjectKind!))
    .$if(filter.subjectId !== undefined, (q) => q.where('subjectId', '=', filter.subjectId!))
    .$if(filter.about !== undefined, (q) => q.where((eb) => eb.or([eb('id', '=', filter.about!), eb('subjectId', '=', filter.about!), eb('accountId', '=', filter.about!), eb('decisionId', '=', filter.about!)])))
    .$if(filter.words !== undefined, (q) => q.where(sql<boolean>`to_tsvector('simple', words) @@ websearch_to_tsquery('simple', ${filter.words!})`))
    .$if(filter.state !== undefined, (q) => q.where(inState(filter.state!, now)))
    .$if(filter.before !== undefined, (q) => q.where('id', '<', filter.before!))
    .orderBy('id', 'desc').limit(filter.limit).execute()
  return rows.map(caseOut)
}

function inState(state: CaseState, now: Date): RawBuilder<boolean> {
  switch (state) {
    case 'concluded': return sql`(concluded_at is not null or settles_at is not null)`
    case 'held': return sql`concluded_at is null and settles_at is null and held_until > ${now}`
    case 'claimed': return sql`concluded_at is null and settles_at is null and claimed_until > ${now} and (held_until is null or held_until <= ${now})`
    case 'open': return sql`concluded_at is null and settles_at is null and (claimed_until is null or claimed_until <= ${now}) and (held_until is null or held_until <= ${now})`
  }
}

export type Open = { queue: string; language: string | null; country: string; open: number }

/** Open cases by queue, language and country; a few hundred rows, however many cases there are. */
export async function tallyOpen(db: Read): Promise<Open[]> {
  const rows = await db.selectFrom('review.tally').select((eb) => ['queue', 'language', 'country', eb.fn.sum<number>('open').as('open')]).groupBy(['queue', 'language', 'country']).execute()
  return rows.filter(({ open }) => open > 0).map((row) => ({ ...row, language: row.language === '' ? null : row.language }))
}

export async function countOpen(db: Read): Promise<Map<string, number>> {
  const rows = await db.selectFrom('review.tally').select((eb) => ['queue', eb.fn.sum<number>('open').as('open')]).groupBy('queue').execute()
  return new Map(rows.map(({ queue, open }) => [queue, open]))
}

/** Of each queue: since when its oldest open case waits, and the next legal term. */
export async function frontOf(db: Read, queues: readonly string[]): Promise<Map<string, { oldestOpenedAt: Date | null; nextDueAt: Date | null }>> {
  const rows = await sql<{ queue: string; oldest: Date | null; due: Date | null }>`
    select q.queue,
      (select c.opened_at from review.case c where c.lane = q.queue and c.concluded_at is null order by c.id limit 1) as oldest,
      (select c.due_at from review.case c where c.lane = q.queue and c.concluded_at is null order by c.due_at limit 1) as due
    from unnest(${[...queues]}::text[]) as q (queue)
  `.execute(db)
  return new Map(rows.rows.map(({ queue, oldest, due }) => [queue, { oldestOpenedAt: oldest, nextDueAt: due }]))
}

export async function blankWords(tx: Tx, accountId: string): Promise<void> {
  await tx.updateTable('review.item').set({ byAccountId: null }).where('byAccountId', '=', accountId).execute()
  await tx.updateTable('review.case').set({ words: '' }).where('accountId', '=', accountId).execute()
}

export async function deleteCases(tx: Tx, accountId: string): Promise<void> {
  const ids = (await tx.selectFrom('review.case').select('id').where('accountId', '=', accountId).forUpdate().execute()).map(({ id }) => id)
  if (ids.length === 0) return
  for (const table of ['review.opinion', 'review.verdict', 'review.step', 'review.item', 'review.viewing'] as const) await tx.deleteFrom(table).where('caseId', 'in', ids).execute()
  await tx.deleteFrom('review.case').where('id', 'in', ids).execute()
}
