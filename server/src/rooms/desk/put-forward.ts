import type { z } from 'zod'
import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { mediaLink, standings, videoCard, videoCards, videoState } from '../content/index.ts'
import { AskMark, MarkingsQuery, type MarkingView, programmesByIds, putForward, waitingMarkings } from '../learning/index.ts'
import type { MarkingForStaff } from './learning-schema.ts'

/** An institution puts its own video, which others can see, forward for the learning mark. */
export async function putVideoForward(ctx: Ctx, programmeId: string, raw: unknown): Promise<z.output<typeof MarkingView>> {
  permit(ctx, 'learning.found')
  const { byAccountId, videoId } = parse(AskMark, raw)
  return change(ctx, async (tx) => {
    const { id } = await requireAccount(tx.ctx, byAccountId)
    const video = await videoCard(tx.ctx, existingId(videoId))
    if (video?.accountId !== id || video.withdrawnAt !== null) refuse('missing', 'not-found')
    const state = videoState(video, (await standings(tx.ctx, 'video', [video.id]))(video.id))
    if (state !== 'visible') refuse('conflict', 'wrong-state')
    return putForward(tx, programmeId, id, video.id)
  })
}

/** Videos put forward, with what a reviewer needs: the film, its words, and what the programme is for. */
export async function listMarkings(ctx: Ctx, raw: unknown): Promise<{ items: z.output<typeof MarkingForStaff>[]; nextCursor: null }> {
  permit(ctx, 'learning.review')
  const { state } = parse(MarkingsQuery, raw)
  const rows = await waitingMarkings(ctx, state)
  const [videos, programmes, standing] = await Promise.all([
    videoCards(ctx, rows.map(({ videoId }) => videoId)), programmesByIds(ctx, new Set(rows.map(({ programmeId }) => programmeId))), standings(ctx, 'video', rows.map(({ videoId }) => videoId)),
  ])
  const items = rows.flatMap(({ id, videoId, programmeId, askedAt, note, state: now }) => {
    const [video, programme] = [videos.get(videoId), programmes.get(programmeId)]
    if (!video || !programme) return []
    const link = (key: string | null) => (key === null ? null : mediaLink(ctx, video.id, key, 'staff'))
    return [{ id, videoId, state: now, note, askedAt: askedAt.toISOString(), caption: video.caption, videoState: video.withdrawnAt === null ? videoState(video, standing(videoId)) : 'withdrawn' as const, poster: link(video.posterKey), play: link(video.playKey), programme }]
  })
  return { items, nextCursor: null }
}
