import { type Expression, sql, type SqlBool } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { prepared, statement } from '../../kernel/statement.ts'

export type VideoRow = {
  id: string; accountId: string; country: string; language: string | null; caption: string; blobKey: string; bytes: number; sha256: string
  submittedAt: Date; editedAt: Date | null; posterKey: string | null; playKey: string | null; durationSeconds: number | null; width: number | null; height: number | null
  unplayable: string | null; verdictAt: Date | null; withdrawnAt: Date | null; views: number; minorViews: number; likes: number
}

const videos = (db: Read) => db.selectFrom('content.video as v')
  .leftJoin('content.rendition as r', 'r.videoId', 'v.id')
  .leftJoin('content.unplayable as u', 'u.videoId', 'v.id')
  .leftJoin('content.verdict as d', 'd.videoId', 'v.id')
  .leftJoin('content.withdrawal as w', (join) => join.onRef('w.subjectId', '=', 'v.id').on('w.subjectKind', '=', 'video'))
  .leftJoin('content.videoCount as n', 'n.videoId', 'v.id')
  .select((eb) => [eb.fn.coalesce('n.views', eb.lit(0)).as('views'), eb.fn.coalesce('n.minorViews', eb.lit(0)).as('minorViews'), eb.fn.coalesce('n.likes', eb.lit(0)).as('likes')])
  .select(['v.id', 'v.accountId', 'v.country', 'v.language', 'v.caption', 'v.blobKey', 'v.bytes', 'v.sha256', 'v.submittedAt', 'v.editedAt',
    'r.posterKey', 'r.playKey', 'r.durationSeconds', 'r.width', 'r.height', 'u.kind as unplayable', 'd.at as verdictAt', 'w.at as withdrawnAt'])

const videoRows = statement<{ ids: readonly string[] }, VideoRow>((db, value) => videos(db).where('v.id', '=', sql<string>`any(${value('ids')}::uuid[])`))
export const videosById = (db: Read, ids: readonly string[]): Promise<VideoRow[]> => videoRows(db, { ids })
export const videosOfAccount = (db: Read, accountId: string, before: string | null, limit: number): Promise<VideoRow[]> => videos(db)
  .where('v.accountId', '=', accountId).where('w.at', 'is', null).$if(before !== null, (q) => q.where('v.id', '<', before!)).orderBy('v.id', 'desc').limit(limit).execute()
export const newestVideos = (db: Read, before: string | null, limit: number): Promise<VideoRow[]> => videos(db)
  .where('w.at', 'is', null).$if(before !== null, (q) => q.where('v.id', '<', before!)).orderBy('v.id', 'desc').limit(limit).execute()
export const allVideosOfAccount = (db: Read, accountId: string): Promise<VideoRow[]> => videos(db).where('v.accountId', '=', accountId).orderBy('v.id').execute()

const kept = (kind: string, id: Expression<string>) => sql<SqlBool>`not exists (select from content.withdrawal w where w.subject_kind = ${kind} and w.subject_id = ${id})`

/** Of these videos, those that exist and were not taken back. */
export async function readableVideos(db: Read, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('content.video').select('id').where('id', 'in', ids).where((eb) => kept('video', eb.ref('id'))).execute()
  return new Set(rows.map((row) => row.id))
}

export type NewVideo = { id: string; accountId: string; country: string; language: string | null; caption: string; blobKey: string; bytes: number; sha256: string }
export async function insertVideo(tx: Tx, row: NewVideo): Promise<void> {
  await tx.insertInto('content.video').values({ ...row, submittedAt: tx.ctx.now }).execute()
}

export async function updateCaption(tx: Tx, id: string, caption: string, language: string | null): Promise<void> {
  await tx.updateTable('content.video').set({ caption, language, editedAt: tx.ctx.now }).where('id', '=', id).execute()
}

export type NewRendition = { videoId: string; posterKey: string; playKey: string; durationSeconds: number; width: number; height: number; method: 'copied' | 'transcoded' }
export type KeyFrameRow = { frameIndex: number; atSeconds: number; blobKey: string }

/** False when the file was already dealt with. */
export async function insertRendition(tx: Tx, row: NewRendition, frames: KeyFrameRow[]): Promise<boolean> {
  const made = await tx.insertInto('content.rendition').values({ ...row, preparedAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('videoId').executeTakeFirst()
  if (!made) return false
  if (frames.length > 0) await tx.insertInto('content.keyFrame').values(frames.map((frame) => ({ videoId: row.videoId, ...frame }))).execute()
  return true
}

export const keyFramesOf = (db: Read, videoId: string): Promise<KeyFrameRow[]> => db.selectFrom('content.keyFrame').select(['frameIndex', 'atSeconds', 'blobKey']).where('videoId', '=', videoId).orderBy('frameIndex').execute()

export async function insertUnplayable(tx: Tx, row: { videoId: string; kind: 'unreadable' | 'undecodable'; detail: string }): Promise<boolean> {
  const made = await tx.insertInto('content.unplayable').values({ ...row, at: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('videoId').executeTakeFirst()
  return made !== undefined
}

export async function deleteUnplayable(tx: Tx, videoId: string): Promise<void> {
  await tx.deleteFrom('content.unplayable').where('videoId', '=', videoId).execute()
}

export async function insertVerdict(tx: Tx, videoId: string, givenBy: string): Promise<boolean> {
  const made = await tx.insertInto('content.verdict').values({ videoId, givenBy, at: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('videoId').executeTakeFirst()
  return made !== undefined
}

/** What this blob is to this video; null when it belongs to another or to none. */
export async function fileOfVideo(db: Read, videoId: string, key: string): Promise<'original' | 'poster' | 'play' | 'frame' | null> {
  const row = await db.selectFrom('content.video as v').leftJoin('content.rendition as r', 'r.videoId', 'v.id')
    .leftJoin('content.keyFrame as k', (join) => join.onRef('k.videoId', '=', 'v.id').on('k.blobKey', '=', key))
    .select(['v.blobKey', 'r.posterKey', 'r.playKey', 'k.blobKey as frameKey']).where('v.id', '=', videoId).executeTakeFirst()
  if (!row) return null
  if (row.playKey === key) return 'play'
  if (row.posterKey === key) return 'poster'
  if (row.frameKey === key) return 'frame'
  return row.blobKey === key ? 'original' : null
}

export type CommentRow = { id: string; accountId: string; videoId: string; country: string; language: string | null; text: string; createdAt: Date; editedAt: Date | null; withdrawnAt: Date | null }
const comments = (db: Read) => db.selectFrom('content.comment as c')
  .leftJoin('content.withdrawal as w', (join) => join.onRef('w.subjectId', '=', 'c.id').on('w.subjectKind', '=', 'comment'))
  .select(['c.id', 'c.accountId', 'c.videoId', 'c.country', 'c.language', 'c.text', 'c.createdAt', 'c.editedAt', 'w.at as withdrawnAt'])

export const commentsById = (db: Read, ids: readonly string[]): Promise<CommentRow[]> => comments(db).where('c.id', 'in', ids).execute()
export const commentsOfVideo = (db: Read, videoId: string, before: string | null, limit: number): Promise<CommentRow[]> => comments(db)
  .where('c.videoId', '=', videoId).where('w.at', 'is', null).$if(before !== null, (q) => q.where('c.id', '<', before!)).orderBy('c.id', 'desc').limit(limit).execute()
export const commentsOfAccount = (db: Read, accountId: string): Promise<CommentRow[]> => comments(db).where('c.accountId', '=', accountId).orderBy('c.id').execute()

export type NewComment = { id: string; accountId: string; videoId: string; country: string; language: string | null; text: string }
export async function insertComment(tx: Tx, row: NewComment): Promise<void> {
  await tx.insertInto('content.comment').values({ ...row, createdAt: tx.ctx.now }).execute()
}

/** The statement alone, for whoever sends it together with its record. */
export const insertingComment = prepared<NewComment & { createdAt: Date }, unknown>((db, value) => (db as Tx).insertInto('content.comment').values({
  id: value('id'), accountId: value('accountId'), videoId: value('videoId'), country: value('country'), language: value('language'), text: value('text'), createdAt: value('createdAt'),
}))

export async function updateComment(tx: Tx, id: string, text: string, language: string | null): Promise<void> {
  await tx.updateTable('content.comment').set({ text, language, editedAt: tx.ctx.now }).where('id', '=', id).execute()
}

export type MessageRow = { id: string; fromId: string; toId: string; country: string; language: string | null; text: string; createdAt: Date; withdrawnAt: Date | null }
const messages = (db: Read) => db.selectFrom('content.message as m')
  .leftJoin('content.withdrawal as w', (join) => join.onRef('w.subjectId', '=', 'm.id').on('w.subjectKind', '=', 'message'))
  .select(['m.id', 'm.fromId', 'm.toId', 'm.country', 'm.language', 'm.text', 'm.createdAt', 'w.at as withdrawnAt'])

const inThread = (a: string, b: string) => sql<SqlBool>`least(m.from_id, m.to_id) = least(${a}::uuid, ${b}::uuid) and greatest(m.from_id, m.to_id) = greatest(${a}::uuid, ${b}::uuid)`

export const messagesById = (db: Read, ids: readonly string[]): Promise<MessageRow[]> => messages(db).where('m.id', 'in', ids).execute()
export const messagesOfThread = (db: Read, a: string, b: string, before: string | null, limit: number): Promise<MessageRow[]> => messages(db)
  .where(inThread(a, b)).where('w.at', 'is', null).$if(before !== null, (q) => q.where('m.id', '<', before!)).orderBy('m.id', 'desc').limit(limit).execute()
export const messagesAfter = (db: Read, a: string, b: string, after: string, limit: number): Promise<MessageRow[]> => messages(db)
  .where(inThread(a, b)).where('m.id', '>', after).orderBy('m.id').limit(limit).execute()
export const messagesOfAccount = (db: Read, accountId: string): Promise<MessageRow[]> => messages(db)
  .where((eb) => eb.or([eb('m.fromId', '=', accountId), eb('m.toId', '=', accountId)])).orderBy('m.id').execute()

export type NewMessage = { id: string; fromId: string; toId: string; country: string; language: string | null; text: string }
export async function insertMessage(tx: Tx, row: NewMessage): Promise<void> {
  await tx.insertInto('content.message').values({ ...row, createdAt: tx.ctx.now }).execute()
}

export async function keepEarlierText(tx: Tx, row: { id: string; subjectKind: 'video' | 'comment'; subjectId: string; text: string }): Promise<void> {
  await tx.insertInto('content.earlierText').values({ ...row, replacedAt: tx.ctx.now }).execute()
}
export const earlierTexts = (db: Read, kind: string, id: string) => db.selectFrom('content.earlierText').select(['id', 'text', 'replacedAt']).where('subjectKind', '=', kind).where('subjectId', '=', id).orderBy('id').limit(100).execute()

/** Locks a video against an edit and a deletion at once. */
export async function lockVideo(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('content.video').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
}
export async function lockComment(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('content.comment').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
}
