import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

export type Kind = 'video' | 'comment' | 'message'
export type HoldGround = 'report' | 'decision' | 'order'

/** False when it was taken back before. */
export async function insertWithdrawal(tx: Tx, row: { subjectKind: Kind; subjectId: string; purgeAt: Date }): Promise<boolean> {
  const made = await tx.insertInto('content.withdrawal').values({ ...row, at: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('subjectId').executeTakeFirst()
  return made !== undefined
}

/** Takes back everything that an account published, to be destroyed at `purgeAt`. */
export async function withdrawAllOf(tx: Tx, accountId: string, purgeAt: Date): Promise<Record<Kind, number>> {
  const count = async (kind: Kind, from: ReturnType<typeof sql>) => {
    const made = await sql`
      insert into content.withdrawal (subject_kind, subject_id, at, purge_at) select ${kind}, id, ${tx.ctx.now}::timestamptz, ${purgeAt}::timestamptz ${from}
      on conflict (subject_kind, subject_id) do update set purge_at = least(content.withdrawal.purge_at, excluded.purge_at)`.execute(tx)
    return Number(made.numAffectedRows ?? 0n)
  }
  return {
    video: await count('video', sql`from content.video where account_id = ${accountId}::uuid`),
    comment: await count('comment', sql`from content.comment where account_id = ${accountId}::uuid`),
    message: await count('message', sql`from content.message where from_id = ${accountId}::uuid`),
  }
}

export async function upsertHold(tx: Tx, row: { id: string; subjectKind: string; subjectId: string; ground: HoldGround; ref: string; untilAt: Date | null }): Promise<void> {
  await tx.insertInto('content.hold').values({ ...row, placedAt: tx.ctx.now })
    .onConflict((conflict) => conflict.columns(['subjectKind', 'subjectId', 'ground', 'ref']).doUpdateSet((eb) => ({ untilAt: eb.ref('excluded.untilAt'), releasedAt: null }))).execute()
}

export async function releaseHoldRow(tx: Tx, row: { subjectKind: string; subjectId: string; ground: HoldGround; ref: string }): Promise<boolean> {
  const result = await tx.updateTable('content.hold').set({ releasedAt: tx.ctx.now }).where('subjectKind', '=', row.subjectKind).where('subjectId', '=', row.subjectId)
    .where('ground', '=', row.ground).where('ref', '=', row.ref).where('releasedAt', 'is', null).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function isHeldFor(db: Read, kind: string, id: string, now: Date): Promise<boolean> {
  const row = await db.selectFrom('content.hold').select('id').where('subjectKind', '=', kind).where('subjectId', '=', id).where('releasedAt', 'is', null)
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', now)])).executeTakeFirst()
  return row !== undefined
}

const author: Record<Kind, ReturnType<typeof sql>> = {
  video: sql`(select account_id from content.video where id = w.subject_id)`,
  comment: sql`(select account_id from content.comment where id = w.subject_id)`,
  message: sql`(select from_id from content.message where id = w.subject_id)`,
}

/** What is due to be destroyed and held by nothing: neither itself, nor its author's whole account. */
export async function duePurges(db: Read, kind: Kind, now: Date, limit: number): Promise<string[]> {
  const rows = await sql<{ subjectId: string }>`
    select w.subject_id from content.withdrawal w
    where w.subject_kind = ${kind} and w.purge_at <= ${now}::timestamptz and not exists (
      select from content.hold h where h.released_at is null and (h.until_at is null or h.until_at > ${now}::timestamptz)
        and ((h.subject_kind = ${kind} and h.subject_id = w.subject_id) or (h.subject_kind = 'account' and h.subject_id = ${author[kind]})))
    order by w.purge_at limit ${limit}`.execute(db as Tx)
  return rows.rows.map((row) => row.subjectId)
}

/** Deletes videos with their rows and says which blobs nobody names any more. */
export async function deleteVideos(tx: Tx, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const files = await tx.selectFrom('content.video as v').leftJoin('content.rendition as r', 'r.videoId', 'v.id').select(['v.blobKey', 'r.posterKey', 'r.playKey']).where('v.id', 'in', ids).execute()
  const frames = await tx.selectFrom('content.keyFrame').select('blobKey').where('videoId', 'in', ids).execute()
  await tx.deleteFrom('content.video').where('id', 'in', ids).execute()
  await tx.deleteFrom('content.videoCount').where('videoId', 'in', ids).execute()
  await tx.deleteFrom('content.liking').where('videoId', 'in', ids).execute()
  await forgetSubjects(tx, 'video', ids)
  return [...files.flatMap((row) => [row.blobKey, row.posterKey, row.playKey]), ...frames.map((row) => row.blobKey)].filter((key): key is string => key !== null)
}

export async function deleteComments(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('content.comment').where('id', 'in', ids).execute()
  await forgetSubjects(tx, 'comment', ids)
}

export async function deleteMessages(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('content.message').where('id', 'in', ids).execute()
  await forgetSubjects(tx, 'message', ids)
}

async function forgetSubjects(tx: Tx, kind: Kind, ids: string[]): Promise<void> {
  for (const table of ['content.withdrawal', 'content.earlierText', 'content.hold'] as const) {
    await tx.deleteFrom(table).where('subjectKind', '=', kind).where('subjectId', 'in', ids).execute()
  }
}

export async function forgetEarlierTexts(tx: Tx, before: Date): Promise<void> {
  await sql`
    delete from content.earlier_text t where t.replaced_at < ${before}::timestamptz and not exists (
      select from content.hold h where h.subject_kind = t.subject_kind and h.subject_id = t.subject_id and h.released_at is null and (h.until_at is null or h.until_at > ${tx.ctx.now}::timestamptz))`.execute(tx)
}

/** Comments of others under a video that is destroyed: nobody could read them any more. */
export async function orphanedComments(db: Read, videoIds: string[]): Promise<string[]> {
  if (videoIds.length === 0) return []
  const rows = await db.selectFrom('content.comment').select('id').where('videoId', 'in', videoIds)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('content.hold as h').select('h.id').whereRef('h.subjectId', '=', 'content.comment.id').where('h.releasedAt', 'is', null)))).execute()
  return rows.map((row) => row.id)
}
