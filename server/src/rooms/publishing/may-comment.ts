import type { Ctx } from '../../kernel/house.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type AccountCard, accountCards } from '../accounts/index.ts'
import { mayComment, relation, shownVideo, type VideoCard, videoState } from '../content/index.ts'
import { effectiveSettingsOf, guardedBetween } from '../family/index.ts'
import { accountStatusOf, standingOf } from '../standing/index.ts'
import { activeOn, forbiddenBy, reaches, unavailable } from './may-publish.ts'
import { audienceOf } from './read-video.ts'

const oldest: Record<AccountCard['band'], number> = { '13-15': 15, '16-17': 17, '18+': Infinity }

export type Commenting = { writer: AccountCard; author: AccountCard; video: VideoCard }

/**
 * Who comments where. A video that the writer cannot see is not found; one they see but may not comment on is
 * refused with their own restriction, or with the one word that hides everything due to the author.
 */
export async function commentingOn(ctx: Ctx, writerId: string, videoId: string): Promise<Commenting> {
  const video = await shownVideo(ctx, videoId)
  if (!video || video.withdrawnAt) refuse('missing', 'not-found')
  const cards = await accountCards(ctx, [...new Set([writerId, video.accountId])])
  const writer = cards.find((card) => card.id === writerId && card.closedAt === null)
  const author = cards.find((card) => card.id === video.accountId && card.closedAt === null)
  if (!writer || !author) refuse('missing', 'not-found')
  const active = await activeOn(ctx, [{ kind: 'video', id: videoId }, { kind: 'account', id: writerId }, { kind: 'account', id: author.id }])
  const own = forbiddenBy(active(writerId), 'comments')
  if (own) refuse('forbidden', 'not-permitted', { because: [own] })
  const standing = standingOf('video', active(videoId))
  const state = videoState(video, standing)
  if (!mayComment[state]) refuse('missing', 'not-found')
  if (writerId === author.id) return { writer, author, video }
  const [allSettings, between] = await Promise.all([effectiveSettingsOf(ctx, [author]), relation(ctx, writerId, author.id)])
  if ((writer.band !== '18+' || author.band !== '18+') && (await isKeptByGuardian(ctx, writer, author))) refuse('missing', 'not-found')
  const settings = allSettings.get(author.id)
  const audience = audienceOf(state, { band: author.band, isPrivate: settings?.privateAccount?.value !== false, feedEligible: false, status: accountStatusOf(active(author.id)) })
  const seen = audience === 'everyone' || (audience === 'followers' && between.follows === 'approved')
  const allowedHere = oldest[writer.band] >= (standing.minimumAge ?? 0) && !standing.withheldIn.includes(writer.country)
  if (between.blocks || between.blockedBy || !seen || !allowedHere) refuse('missing', 'not-found')
  if (!reaches(settings?.comments?.value, between)) refuse('forbidden', 'not-permitted', { because: [unavailable] })
  return { writer, author, video }
}

/** Whether a guardian of either, who is under 18, has blocked the other for them. */
export async function isKeptByGuardian(ctx: Ctx, a: AccountCard, b: AccountCard): Promise<boolean> {
  const { byGuardianOfFirst, byGuardianOfSecond } = await guardedBetween(ctx, a.id, b.id)
  return (byGuardianOfFirst && a.band !== '18+') || (byGuardianOfSecond && b.band !== '18+')
}
