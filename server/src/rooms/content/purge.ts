import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import './facts.ts'
import { forgetCountedViews } from './store-edges.ts'
import { viewDays } from './events.ts'
import { earlierTextDays } from './moves.ts'
import { deleteComments, deleteMessages, deleteVideos, duePurges, forgetEarlierTexts, orphanedComments } from './store-retention.ts'

const batch = 500
const daysAgo = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)

/**
 * Destroys what was taken back long enough ago and nothing holds; rows first, bytes after they are gone,
 * so that a crash between the two leaves bytes without a name and never a name without bytes.
 */
export async function purgeWithdrawn(ctx: Ctx): Promise<{ videos: number; comments: number; messages: number }> {
  permit(ctx, 'content.purge')
  const { blobs, ...purged } = await change(ctx, async (tx) => {
    const videos = await duePurges(tx, 'video', ctx.now, batch)
    const comments = [...new Set([...await duePurges(tx, 'comment', ctx.now, batch), ...await orphanedComments(tx, videos)])]
    const messages = await duePurges(tx, 'message', ctx.now, batch)
    const keys = await deleteVideos(tx, videos)
    await deleteComments(tx, comments)
    await deleteMessages(tx, messages)
    await forgetCountedViews(tx, daysAgo(ctx.now, viewDays + 1))
    await forgetEarlierTexts(tx, daysAgo(ctx.now, earlierTextDays))
    const counts = { videos: videos.length, comments: comments.length, messages: messages.length }
    if (videos.length + comments.length + messages.length > 0) await record(tx, 'content.purged', counts)
    return { ...counts, blobs: keys }
  })
  for (const key of blobs) await ctx.house.blobs.delete(key)
  return purged
}
