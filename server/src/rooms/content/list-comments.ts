import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { accountCards } from '../accounts/index.ts'
import { relations } from './relation.ts'
import type { CommentsPage, CommentView } from './schema.ts'
import { type Standing, standings } from './state.ts'
import { type CommentRow, commentsById, commentsOfVideo, readableVideos } from './store.ts'

export type CommentView = z.infer<typeof CommentView>

const viewOf = (row: CommentRow, standing: Standing): CommentView => ({
  id: row.id, accountId: row.accountId, videoId: row.videoId, text: row.text, language: row.language, state: standing.state,
  createdAt: row.createdAt.toISOString(), editedAt: row.editedAt?.toISOString() ?? null, decisions: standing.decisions,
})

export async function readComment(ctx: Ctx, rawId: string): Promise<CommentView> {
  permit(ctx, 'comment.read')
  const id = existingId(rawId)
  const [row] = await commentsById(ctx.db, [id])
  if (!row || row.withdrawnAt) refuse('missing', 'not-found')
  return viewOf(row, (await standings(ctx, 'comment', [id]))(id))
}

/**
 * Comments under a video, newest first. Held and removed ones are shown to their own author only, and a viewer
 * sees none of somebody they block or are blocked by, nor of a closed account. A page may be shorter than its limit for that reason.
 */
export async function listComments(ctx: Ctx, rawVideoId: string, query: z.infer<typeof CommentsPage>): Promise<{ items: CommentView[]; nextCursor: string | null }> {
  permit(ctx, 'comment.read')
  const videoId = existingId(rawVideoId)
  if (!(await readableVideos(ctx.db, [videoId])).has(videoId)) refuse('missing', 'not-found')
  const viewer = query.viewerAccountId ? existingId(query.viewerAccountId) : null
  const rows = await commentsOfVideo(ctx.db, videoId, placeAfter(query.cursor), query.limit + 1)
  const page = rows.slice(0, query.limit)
  const standingOf = await standings(ctx, 'comment', page.map((row) => row.id))
  const authors = [...new Set(page.map((row) => row.accountId))]
  const open = new Set((await accountCards(ctx, authors)).filter((card) => card.closedAt === null).map((card) => card.id))
  const relationTo = viewer ? await relations(ctx, viewer, authors) : null
  const shown = page.filter((row) => {
    if (!open.has(row.accountId)) return false
    if (row.accountId === viewer) return true
    const { blocks = false, blockedBy = false } = relationTo?.(row.accountId) ?? {}
    return ['visible', 'limited'].includes(standingOf(row.id).state) && !blocks && !blockedBy
  })
  return { items: shown.map((row) => viewOf(row, standingOf(row.id))), nextCursor: rows.length > query.limit ? page.at(-1)!.id : null }
}
