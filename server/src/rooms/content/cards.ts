import type { Ctx } from '../../kernel/house.ts'
import { remembered } from '../../kernel/memory.ts'
import { accountCards } from '../accounts/index.ts'
import type { Subject, SubjectKind } from '../standing/index.ts'
import { countsOf } from './store-edges.ts'
import { type CommentRow, commentsById, commentsOfVideo, earlierTexts, keyFramesOf, messagesAfter, messagesById, messagesOfThread, type MessageRow, type VideoRow, videosById } from './store.ts'

export type VideoCard = VideoRow
export type CommentCard = CommentRow
export type MessageCard = MessageRow

/** Videos by id, those taken back by their author too (`withdrawnAt` says so), because a case may still be about one. */
export async function videoCards(ctx: Ctx, ids: readonly string[]): Promise<Map<string, VideoCard>> {
  return ids.length === 0 ? new Map() : new Map((await videosById(ctx.db, ids)).map((row) => [row.id, row]))
}
export const videoCard = async (ctx: Ctx, id: string): Promise<VideoCard | null> => (await videoCards(ctx, [id])).get(id) ?? null

const countsHoldMs = 5_000
const shown = remembered<{ card: VideoCard; readAt: number }>('video', async (ctx, ids) => new Map([...await videoCards(ctx, ids)].map(([id, card]) => [id, { card, readAt: ctx.now.getTime() }])),
  (ctx, { readAt }) => ctx.now.getTime() - readAt < countsHoldMs)
/** The card for whoever comments on a video: as it is now, but for its counts, which may be five seconds old. */
export const shownVideo = async (ctx: Ctx, id: string): Promise<VideoCard | null> => (await shown(ctx, [id])).get(id)?.card ?? null

export const commentCard = async (ctx: Ctx, id: string): Promise<CommentCard | null> => (await commentsById(ctx.db, [id]))[0] ?? null
export const messageCard = async (ctx: Ctx, id: string): Promise<MessageCard | null> => (await messagesById(ctx.db, [id]))[0] ?? null

/** The bounded window around a reported message: at most `each` messages before and after it, oldest first. */
export async function messagesAround(ctx: Ctx, id: string, each = 5): Promise<MessageCard[]> {
  const centre = await messageCard(ctx, id)
  if (!centre) return []
  const size = Math.min(each, 20)
  const [before, after] = await Promise.all([
    messagesOfThread(ctx.db, centre.fromId, centre.toId, id, size),
    messagesAfter(ctx.db, centre.fromId, centre.toId, id, size),
  ])
  return [...before.toReversed(), centre, ...after]
}

/** What stood under the video when a comment was written: at most `count` comments before it, oldest first. */
export async function commentsBefore(ctx: Ctx, comment: Pick<CommentCard, 'id' | 'videoId'>, count = 8): Promise<CommentCard[]> {
  return (await commentsOfVideo(ctx.db, comment.videoId, comment.id, Math.min(count, 50))).toReversed()
}

/** Key frames of a video with the moment in seconds at which each is seen. */
export const keyFrames = (ctx: Ctx, videoId: string): ReturnType<typeof keyFramesOf> => keyFramesOf(ctx.db, videoId)

/** Earlier words of a caption or comment, oldest first; a decision may point into them. */
export const earlierWords = (ctx: Ctx, kind: 'video' | 'comment', id: string): ReturnType<typeof earlierTexts> => earlierTexts(ctx.db, kind, id)

export type SubjectInfo = { subject: Subject; accountId: string; country: string; language: string | null; createdAt: Date; text: string | null; views: number; withdrawnAt: Date | null }

/** What every report, case and decision needs to know of its subject; null when there is no such thing. */
export const subjectInfo = async (ctx: Ctx, { kind, id }: Subject): Promise<SubjectInfo | null> => (await subjectInfos(ctx, kind, [id])).get(id) ?? null

/** The same for many of one kind, at most 1,000; those that do not exist are absent. */
export async function subjectInfos(ctx: Ctx, kind: SubjectKind, ids: readonly string[]): Promise<Map<string, SubjectInfo>> {
  if (ids.length === 0) return new Map()
  return new Map((await infosOf[kind](ctx, ids)).map((info) => [info.subject.id, info]))
}

const infosOf: Record<SubjectKind, (ctx: Ctx, ids: readonly string[]) => Promise<SubjectInfo[]>> = {
  account: async (ctx, ids) => (await accountCards(ctx, ids)).map((card) => ({ subject: { kind: 'account', id: card.id }, accountId: card.id, country: card.country, language: card.locale, createdAt: card.createdAt, text: card.handle, views: 0, withdrawnAt: card.closedAt })),
  video: async (ctx, ids) => [...(await videoCards(ctx, ids)).values()].map((card) => ({ subject: { kind: 'video', id: card.id }, accountId: card.accountId, country: card.country, language: card.language, createdAt: card.submittedAt, text: card.caption, views: card.views, withdrawnAt: card.withdrawnAt })),
  comment: async (ctx, ids) => {
    const cards = await commentsById(ctx.db, ids)
    const counts = await countsOf(ctx.db, cards.map(({ videoId }) => videoId))
    return cards.map((card) => ({ subject: { kind: 'comment', id: card.id }, accountId: card.accountId, country: card.country, language: card.language, createdAt: card.createdAt, text: card.text, views: counts.get(card.videoId)?.views ?? 0, withdrawnAt: card.withdrawnAt }))
  },
  message: async (ctx, ids) => (await messagesById(ctx.db, ids)).map((card) => ({ subject: { kind: 'message', id: card.id }, accountId: card.fromId, country: card.country, language: card.language, createdAt: card.createdAt, text: card.text, views: 0, withdrawnAt: card.withdrawnAt })),
}
