import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import './facts.ts'
import { mediaLink } from './media.ts'
import { standings } from './state.ts'
import { deleteEdges, edgesOfAccount } from './store-edges.ts'
import { withdrawAllOf } from './store-retention.ts'
import { allVideosOfAccount, commentsOfAccount, messagesOfAccount } from './store.ts'
import { deleteViewer, viewerCountOf } from './store-words.ts'

/** Everything this room holds about a person. Files come as links that soon end, but for what was taken back or removed; messages as both sides of their own threads. */
export async function exportAccount(ctx: Ctx, accountId: string) {
  const [videos, comments, messages, edges, videosWatched] = await Promise.all([
    allVideosOfAccount(ctx.db, accountId), commentsOfAccount(ctx.db, accountId), messagesOfAccount(ctx.db, accountId), edgesOfAccount(ctx.db, accountId), viewerCountOf(ctx.db, accountId),
  ])
  const stands = await standings(ctx, 'video', videos.map(({ id }) => id))
  return {
    videos: videos.map(({ id, caption, language, country, bytes, sha256, submittedAt, editedAt, withdrawnAt, durationSeconds, blobKey }) => ({
      id, caption, language, country, bytes, sha256, durationSeconds, submittedAt, editedAt, withdrawnAt,
      file: withdrawnAt !== null || stands(id).state === 'removed' ? null : mediaLink(ctx, id, blobKey, 'host'),
    })),
    comments: comments.map(({ id, videoId, text, language, createdAt, editedAt, withdrawnAt }) => ({ id, videoId, text, language, createdAt, editedAt, withdrawnAt })),
    messages: messages.map(({ id, fromId, toId, text, createdAt, withdrawnAt }) => ({ id, fromAccountId: fromId, toAccountId: toId, text, createdAt, withdrawnAt })),
    follows: edges.follows,
    blocks: edges.blocks,
    likes: edges.likes,
    videosWatched,
  }
}

/** Deletes the person's relations at once and takes back all they published; the purge destroys it at its next run, but for what is held. */
export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await deleteEdges(tx, accountId)
  await deleteViewer(tx, accountId)
  const { video, comment, message } = await withdrawAllOf(tx, accountId, tx.ctx.now)
  await record(tx, 'account.content-withdrawn', { accountId, videos: video, comments: comment, messages: message }, { kind: 'account', id: accountId })
}
