import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type AccountCard, accountCard, accountCards, requireAccount } from '../accounts/index.ts'
import { type ContentState, listVideosOf, maySee, mediaLink, type Standing, standings, type VideoCard, videoCard, videoState } from '../content/index.ts'
import { effectiveSettingsOf } from '../family/index.ts'
import { policyOf } from '../policy/index.ts'
import { type AccountStatus, accountStatus } from '../standing/index.ts'
import type { VideosPage, VideoView } from './schema.ts'

/** What the author brings to every one of their videos. */
export type AuthorSide = { band: AccountCard['band']; isPrivate: boolean; feedEligible: boolean; status: AccountStatus }

export async function authorSide(ctx: Ctx, account: AccountCard): Promise<AuthorSide> {
  const [settings, status] = await Promise.all([effectiveSettingsOf(ctx, [account]), accountStatus(ctx, account.id)])
  const own = settings.get(account.id)
  return { band: account.band, isPrivate: own?.privateAccount?.value !== false, feedEligible: own?.feedEligible?.value !== false, status }
}

export type Audience = 'everyone' | 'followers' | 'author'

/** Under 16 only followers see a video and no feed shows it, whatever anybody chose. */
export function audienceOf(state: ContentState, author: AuthorSide): Audience {
  if (maySee[state] === 'author' || author.status === 'suspended' || author.status === 'removed') return 'author'
  return author.band === '13-15' || author.isPrivate ? 'followers' : 'everyone'
}

/** The mark of the place that stands for the least age of its viewers; null where nothing limits it or the place has none. */
export function ageMarkOf(ctx: Ctx, country: string, minimumAge: number | null): string | null {
  if (minimumAge === null) return null
  return policyOf(ctx).place(country).marks.find((mark) => mark.fromAge === minimumAge)?.mark ?? null
}

export function videoView(ctx: Ctx, card: VideoCard, standing: Standing, author: AuthorSide): VideoView {
  const state = videoState(card, standing)
  const audience = audienceOf(state, author)
  const link = (key: string | null) => (key === null || state === 'removed' ? null : mediaLink(ctx, card.id, key, 'host'))
  return {
    id: card.id, accountId: card.accountId, caption: card.caption, language: card.language, country: card.country, state, audience,
    feedEligible: audience === 'everyone' && author.feedEligible && standing.feedEligible,
    minimumAge: standing.minimumAge, withheldIn: standing.withheldIn, warnScreen: standing.warnScreen, ageMark: ageMarkOf(ctx, card.country, standing.minimumAge),
    media: { poster: link(card.posterKey), play: link(card.playKey), durationSeconds: card.durationSeconds, width: card.width, height: card.height },
    views: card.views, likes: card.likes, createdAt: card.submittedAt.toISOString(), editedAt: card.editedAt?.toISOString() ?? null, decisions: standing.decisions,
  }
}

export async function readVideo(ctx: Ctx, rawId: string): Promise<VideoView> {
  permit(ctx, 'video.read')
  const id = existingId(rawId)
  const card = await videoCard(ctx, id)
  const account = card && card.withdrawnAt === null ? await accountCard(ctx, card.accountId) : null
  if (!card || !account || account.closedAt) refuse('missing', 'not-found')
  const [author, standingOf] = await Promise.all([authorSide(ctx, account), standings(ctx, 'video', [id])])
  return videoView(ctx, card, standingOf(id), author)
}

/** Videos, newest first, in every state: the host shows each to the audience that it names. Of one account, or of all for a host that catches up. */
export async function listVideos(ctx: Ctx, query: z.infer<typeof VideosPage>): Promise<{ items: VideoView[]; nextCursor: string | null }> {
  permit(ctx, 'video.read')
  const account = query.accountId === undefined ? null : await requireAccount(ctx, query.accountId)
  const cards = await listVideosOf(ctx, account?.id ?? null, placeAfter(query.cursor), query.limit + 1)
  const page = cards.slice(0, query.limit)
  const [authorOf, standingOf] = await Promise.all([authorsOf(ctx, account ? [account.id] : page.map((card) => card.accountId)), standings(ctx, 'video', page.map((card) => card.id))])
  return {
    // What an account that is being closed still has is nobody's to list.
    items: page.flatMap((card) => {
      const author = authorOf.get(card.accountId)
      return author ? [videoView(ctx, card, standingOf(card.id), author)] : []
    }),
    nextCursor: cards.length > query.limit ? page.at(-1)!.id : null,
  }
}

async function authorsOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, AuthorSide>> {
  const open = (await accountCards(ctx, [...new Set(ids)])).filter((card) => !card.closedAt)
  return new Map(await Promise.all(open.map(async (card) => [card.id, await authorSide(ctx, card)] as const)))
}
