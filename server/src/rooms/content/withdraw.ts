import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { withdrawnDays } from './moves.ts'
import { insertWithdrawal } from './store-retention.ts'
import { commentsById, lockComment, lockVideo, videosById } from './store.ts'

export type Withdrawn = { id: string; withdrawnAt: string }

const purgeAt = (now: Date): Date => new Date(now.getTime() + withdrawnDays * 86_400_000)

/** Takes a video out of everybody's sight at once; asked again, it answers the same. Its bytes go later, unless a report or a legal hold needs them. */
export async function withdrawVideo(ctx: Ctx, rawId: string): Promise<Withdrawn> {
  permit(ctx, 'video.delete')
  const id = existingId(rawId)
  return change(ctx, async (tx) => {
    await lockVideo(tx, id)
    const [video] = await videosById(tx, [id])
    if (!video) refuse('missing', 'not-found')
    if (video.withdrawnAt) return { id, withdrawnAt: video.withdrawnAt.toISOString() }
    await insertWithdrawal(tx, { subjectKind: 'video', subjectId: id, purgeAt: purgeAt(ctx.now) })
    await record(tx, 'video.withdrawn', { videoId: id, accountId: video.accountId }, { kind: 'video', id })
    return { id, withdrawnAt: ctx.now.toISOString() }
  })
}

export async function withdrawComment(ctx: Ctx, rawId: string): Promise<Withdrawn> {
  permit(ctx, 'comment.delete')
  const id = existingId(rawId)
  return change(ctx, async (tx) => {
    await lockComment(tx, id)
    const [comment] = await commentsById(tx, [id])
    if (!comment) refuse('missing', 'not-found')
    if (comment.withdrawnAt) return { id, withdrawnAt: comment.withdrawnAt.toISOString() }
    await insertWithdrawal(tx, { subjectKind: 'comment', subjectId: id, purgeAt: purgeAt(ctx.now) })
    await record(tx, 'comment.withdrawn', { commentId: id, accountId: comment.accountId, videoId: comment.videoId }, { kind: 'comment', id })
    return { id, withdrawnAt: ctx.now.toISOString() }
  })
}
