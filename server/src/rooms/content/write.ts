import type { CompiledQuery, Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import type { VideoCard } from './cards.ts'
import { insertComment, insertingComment, insertMessage, keepEarlierText, type NewComment, type NewMessage, newestVideos, updateCaption, updateComment, videosOfAccount } from './store.ts'

/** Rows of published words. Whoever calls these has judged the words and records what happened in the same transaction. */
export const addComment = (tx: Tx, row: NewComment): Promise<void> => insertComment(tx, row)
/** The statement that adds a comment, for whoever sends it together with its record. */
export const commentInsert = (ctx: Ctx, row: NewComment): CompiledQuery => insertingComment(ctx.db, { ...row, createdAt: ctx.now })
export const addMessage = (tx: Tx, row: NewMessage): Promise<void> => insertMessage(tx, row)

export async function editCaption(tx: Tx, before: { id: string; caption: string }, after: { caption: string; language: string | null }): Promise<void> {
  await keepEarlierText(tx, { id: newId(tx.ctx.now), subjectKind: 'video', subjectId: before.id, text: before.caption })
  await updateCaption(tx, before.id, after.caption, after.language)
}

export async function editComment(tx: Tx, before: { id: string; text: string }, after: { text: string; language: string | null }): Promise<void> {
  await keepEarlierText(tx, { id: newId(tx.ctx.now), subjectKind: 'comment', subjectId: before.id, text: before.text })
  await updateComment(tx, before.id, after.text, after.language)
}

/** Videos that nobody has taken back, newest first, of one account or of all; one more than `limit` says that there are more. */
export const listVideosOf = (ctx: Ctx, accountId: string | null, before: string | null, limit: number): Promise<VideoCard[]> => (accountId === null ? newestVideos(ctx.db, before, limit) : videosOfAccount(ctx.db, accountId, before, limit))
