import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Band, LocalisedText } from '../policy/index.ts'
import type { InstitutionState, InstitutionVerdict, institutionKinds, MarkState, MarkVerdict, Subject } from './moves.ts'

export type InstitutionKind = (typeof institutionKinds)[number]
export type InstitutionRow = { id: string; accountId: string; name: string; kind: InstitutionKind; country: string; website: string; contactEmail: string; about: string; appliedAt: Date; state: InstitutionState; note: string | null; judgedAt: Date | null }

const institutions = (db: Read) => db.selectFrom('learning.institution as i')
  .leftJoinLateral((eb) => eb.selectFrom('learning.institutionVerdict').select(['verdict', 'note', 'at']).whereRef('institutionId', '=', 'i.id').orderBy('id', 'desc').limit(1).as('v'), (join) => join.onTrue())
  .select((eb) => ['i.id', 'i.accountId', 'i.name', eb.ref('i.kind').$castTo<InstitutionKind>().as('kind'), 'i.country', 'i.website', 'i.contactEmail', 'i.about', 'i.appliedAt', sql<InstitutionState>`coalesce(v.verdict, 'waiting')`.as('state'), 'v.note', 'v.at as judgedAt'])

export const institutionById = (db: Read, id: string): Promise<InstitutionRow | undefined> => institutions(db).where('i.id', '=', id).executeTakeFirst()
export const institutionOf = (db: Read, accountId: string): Promise<InstitutionRow | undefined> => institutions(db).where('i.accountId', '=', accountId).executeTakeFirst()
export const institutionsById = async (db: Read, ids: readonly string[]): Promise<InstitutionRow[]> => (ids.length === 0 ? [] : institutions(db).where('i.id', 'in', ids).execute())
export const institutionsIn = (db: Read, state: InstitutionState | null): Promise<InstitutionRow[]> => institutions(db)
  .$if(state !== null, (q) => q.where(sql<boolean>`coalesce(v.verdict, 'waiting') = ${state}`)).orderBy('i.id', 'desc').limit(500).execute()

/** False when the account speaks for an institution already. */
export async function insertInstitution(tx: Tx, row: Omit<InstitutionRow, 'appliedAt' | 'state' | 'note' | 'judgedAt'>): Promise<boolean> {
  const made = await tx.insertInto('learning.institution').values({ ...row, appliedAt: tx.ctx.now }).onConflict((oc) => oc.column('accountId').doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

export async function lockInstitution(tx: Tx, id: string): Promise<InstitutionRow | undefined> {
  await tx.selectFrom('learning.institution').select('id').where('id', '=', id).forUpdate().execute()
  return institutionById(tx, id)
}

export async function insertInstitutionVerdict(tx: Tx, row: { id: string; institutionId: string; verdict: InstitutionVerdict; note: string | null; staffId: string }): Promise<void> {
  await tx.insertInto('learning.institutionVerdict').values({ ...row, at: tx.ctx.now }).execute()
}

export type ProgrammeRow = { id: string; institutionId: string; title: LocalisedText; goals: LocalisedText; subject: Subject; fromAge: number; toAge: number; startsOn: string; endsOn: string }
const programmes = (db: Read) => db.selectFrom('learning.programme as p').select((eb) => [
  'p.id', 'p.institutionId', eb.ref('p.title').$castTo<LocalisedText>().as('title'), eb.ref('p.goals').$castTo<LocalisedText>().as('goals'), eb.ref('p.subject').$castTo<Subject>().as('subject'), 'p.fromAge', 'p.toAge',
  sql<string>`to_char(p.starts_on, 'YYYY-MM-DD')`.as('startsOn'), sql<string>`to_char(p.ends_on, 'YYYY-MM-DD')`.as('endsOn'),
])

export const programmeById = (db: Read, id: string): Promise<ProgrammeRow | undefined> => programmes(db).where('p.id', '=', id).executeTakeFirst()
export const allProgrammes = (db: Read): Promise<ProgrammeRow[]> => programmes(db).orderBy('p.id', 'desc').limit(500).execute()
export const programmesOf = (db: Read, institutionId: string): Promise<ProgrammeRow[]> => programmes(db)
  .where((eb) => eb.or([eb('p.institutionId', '=', institutionId), eb.exists(eb.selectFrom('learning.partner as m').select('m.programmeId').whereRef('m.programmeId', '=', 'p.id').where('m.institutionId', '=', institutionId))])).orderBy('p.id', 'desc').limit(200).execute()

export async function insertProgramme(tx: Tx, { title, goals, ...row }: ProgrammeRow, partnerIds: readonly string[]): Promise<void> {
  const json = (value: LocalisedText) => sql<string>`${JSON.stringify(value)}::jsonb`
  await tx.insertInto('learning.programme').values({ ...row, title: json(title), goals: json(goals), createdAt: tx.ctx.now }).execute()
  if (partnerIds.length > 0) await tx.insertInto('learning.partner').values(partnerIds.map((institutionId) => ({ programmeId: row.id, institutionId }))).execute()
}

export type PartnerRow = { programmeId: string; institutionId: string; agreedAt: Date | null }
export const partnersOf = async (db: Read, programmeIds: readonly string[]): Promise<PartnerRow[]> => (programmeIds.length === 0 ? [] : db.selectFrom('learning.partner').select(['programmeId', 'institutionId', 'agreedAt']).where('programmeId', 'in', programmeIds).execute())

/** False when they are no partner of it or have agreed already. */
export async function agree(tx: Tx, programmeId: string, institutionId: string): Promise<boolean> {
  const done = await tx.updateTable('learning.partner').set({ agreedAt: tx.ctx.now }).where('programmeId', '=', programmeId).where('institutionId', '=', institutionId).where('agreedAt', 'is', null).executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** The institution and its programmes, partnerships and marks go with the person who spoke for it. */
export async function deleteOf(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('learning.institution').where('accountId', '=', accountId).execute()
}

export type MarkingRow = { id: string; videoId: string; programmeId: string; accountId: string; askedAt: Date; state: MarkState; note: string | null; judgedAt: Date | null }
const markings = (db: Read) => db.selectFrom('learning.marking as m')
  .leftJoinLateral((eb) => eb.selectFrom('learning.markingVerdict').select(['verdict', 'note', 'at']).whereRef('markingId', '=', 'm.id').orderBy('id', 'desc').limit(1).as('v'), (join) => join.onTrue())
  .select(['m.id', 'm.videoId', 'm.programmeId', 'm.accountId', 'm.askedAt', sql<MarkState>`coalesce(v.verdict, 'waiting')`.as('state'), 'v.note', 'v.at as judgedAt'])

export const markingOfVideo = (db: Read, videoId: string): Promise<MarkingRow | undefined> => markings(db).where('m.videoId', '=', videoId).executeTakeFirst()
export const markingsOf = (db: Read, accountId: string): Promise<MarkingRow[]> => markings(db).where('m.accountId', '=', accountId).orderBy('m.id', 'desc').limit(200).execute()
export const markingsIn = (db: Read, state: MarkState): Promise<MarkingRow[]> => markings(db).where(sql<boolean>`coalesce(v.verdict, 'waiting') = ${state}`).orderBy('m.id', 'desc').limit(500).execute()
export const markedIn = async (db: Read, programmeIds: readonly string[]): Promise<MarkingRow[]> => (programmeIds.length === 0 ? [] : markings(db).where('m.programmeId', 'in', programmeIds).where(sql<boolean>`v.verdict = 'marked'`).orderBy('m.id', 'desc').limit(5_000).execute())

export async function lockMarking(tx: Tx, id: string): Promise<MarkingRow | undefined> {
  await tx.selectFrom('learning.marking').select('id').where('id', '=', id).forUpdate().execute()
  return markings(tx).where('m.id', '=', id).executeTakeFirst()
}

/** False when the video was put forward already. */
export async function insertMarking(tx: Tx, row: { id: string; videoId: string; programmeId: string; accountId: string }): Promise<boolean> {
  const made = await tx.insertInto('learning.marking').values({ ...row, askedAt: tx.ctx.now }).onConflict((oc) => oc.column('videoId').doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

export async function insertMarkVerdict(tx: Tx, row: { id: string; markingId: string; verdict: MarkVerdict; note: string | null; staffId: string }): Promise<void> {
  await tx.insertInto('learning.markingVerdict').values({ ...row, at: tx.ctx.now }).execute()
}

/** What is new about this viewer: the first time, the first time to the end, or nothing. */
export async function countViewer(tx: Tx, hash: Buffer, completed: boolean): Promise<{ isNew: boolean; isNewlyCompleted: boolean }> {
  const made = await tx.insertInto('learning.counted').values({ hash, completed, countedAt: tx.ctx.now }).onConflict((oc) => oc.column('hash').doNothing()).returning('hash').executeTakeFirst()
  if (made) return { isNew: true, isNewlyCompleted: completed }
  if (!completed) return { isNew: false, isNewlyCompleted: false }
  const turned = await tx.updateTable('learning.counted').set({ completed: true }).where('hash', '=', hash).where('completed', '=', false).executeTakeFirst()
  return { isNew: false, isNewlyCompleted: turned.numUpdatedRows > 0n }
}

export async function addReach(tx: Tx, videoId: string, band: Band, viewers: number, completed: number): Promise<void> {
  await tx.insertInto('learning.reach').values({ videoId, band, viewers, completed })
    .onConflict((oc) => oc.columns(['videoId', 'band']).doUpdateSet((eb) => ({ viewers: eb('learning.reach.viewers', '+', viewers), completed: eb('learning.reach.completed', '+', completed) }))).execute()
}

export type ReachRow = { videoId: string; band: Band; viewers: number; completed: number }
export const reachOf = async (db: Read, videoIds: readonly string[]): Promise<ReachRow[]> => (videoIds.length === 0 ? [] : db.selectFrom('learning.reach').select((eb) => ['videoId', eb.ref('band').$castTo<Band>().as('band'), 'viewers', 'completed']).where('videoId', 'in', videoIds).execute())

export async function deleteCountedBefore(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('learning.counted').where('countedAt', '<', before).execute()
}
