import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { accountCards, profileOf } from '../accounts/index.ts'
import { commentCard, commentsBefore, earlierWords, keyFrames, mediaLink, messagesAround, subjectInfo, videoCard } from '../content/index.ts'
import type { Decision } from '../decisions/index.ts'
import { signalsOn } from '../signals/index.ts'
import { standing, type Subject } from '../standing/index.ts'
import type { CaseFileView, SubjectContent } from './case-schema.ts'

type Content = z.output<typeof SubjectContent>
type Signals = Awaited<ReturnType<typeof signalsOn>>

/** What a moderator looks at: words with what was matched in them, and media by links for staff. Null when it was destroyed. */
export async function contentOf(ctx: Ctx, subject: Subject, signals: Signals, decisions: readonly Decision[]): Promise<Content | null> {
  const info = await subjectInfo(ctx, subject)
  if (!info) return null
  const [{ state, minimumAge, withheldIn }, earlier, media, profile] = await Promise.all([
    standing(ctx, subject),
    subject.kind === 'video' || subject.kind === 'comment' ? earlierWords(ctx, subject.kind, subject.id) : [],
    subject.kind === 'video' ? mediaOf(ctx, subject.id) : null,
    subject.kind === 'account' ? profileOf(ctx, subject.id) : null,
  ])
  return {
    text: info.text,
    language: info.language,
    createdAt: info.createdAt.toISOString(),
    views: info.views,
    withdrawnAt: info.withdrawnAt?.toISOString() ?? null,
    state, minimumAge, withheldIn,
    matches: info.text === null ? [] : matchesIn(info.text, signals, decisions),
    earlier: earlier.map(({ text, replacedAt }) => ({ text, replacedAt: replacedAt.toISOString() })),
    profile: profile && { displayName: profile.displayName, bio: profile.bio },
    media,
  }
}

/** Spans that lie within the present text; those of earlier words are left out. */
function matchesIn(text: string, signals: Signals, decisions: readonly Decision[]): Content['matches'] {
  const seen = signals.flatMap(({ spans, label, detector }) => spans.map(({ start, end }) => ({ start, end, label, from: detector })))
  const judged = decisions.flatMap(({ detection, policyId }) => (detection.words ?? []).map(({ start, end }) => ({ start, end, label: policyId, from: detection.rule ?? 'rule' })))
  const inside = [...seen, ...judged].filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const once = new Map(inside.map((match) => [`${match.start} ${match.end} ${match.label}`, { ...match, word: text.slice(match.start, match.end) }]))
  return [...once.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

async function mediaOf(ctx: Ctx, videoId: string): Promise<Content['media']> {
  const [card, frames] = await Promise.all([videoCard(ctx, videoId), keyFrames(ctx, videoId)])
  if (!card) return null
  const link = (key: string) => mediaLink(ctx, videoId, key, 'staff')
  return {
    poster: card.posterKey === null ? null : link(card.posterKey),
    play: card.playKey === null ? null : link(card.playKey),
    original: link(card.blobKey),
    durationSeconds: card.durationSeconds,
    unplayable: card.unplayable,
    frames: frames.map(({ atSeconds, blobKey }) => ({ atSeconds, url: link(blobKey) })),
  }
}

/** What stands around the subject: comments before a comment, a bounded window of messages around a message. */
export async function threadOf(ctx: Ctx, { kind, id }: Subject): Promise<Pick<CaseFileView, 'thread' | 'under'>> {
  if (kind === 'message') {
    const messages = await messagesAround(ctx, id)
    return { thread: await withHandles(ctx, messages.map((each) => ({ id: each.id, accountId: each.fromId, text: each.text, at: each.createdAt })), id), under: null }
  }
  const comment = kind === 'comment' ? await commentCard(ctx, id) : null
  if (!comment) return { thread: [], under: null }
  const [before, video] = await Promise.all([commentsBefore(ctx, comment), videoCard(ctx, comment.videoId)])
  const thread = await withHandles(ctx, [...before, comment].map((each) => ({ id: each.id, accountId: each.accountId, text: each.text, at: each.createdAt })), id)
  return { thread, under: video && { videoId: video.id, caption: video.caption, poster: video.posterKey === null ? null : mediaLink(ctx, video.id, video.posterKey, 'staff') } }
}

async function withHandles(ctx: Ctx, words: { id: string; accountId: string; text: string; at: Date }[], subjectId: string): Promise<CaseFileView['thread']> {
  const cards = new Map((await accountCards(ctx, [...new Set(words.map(({ accountId }) => accountId))])).map(({ id, handle }) => [id, handle]))
  return words.map((each) => ({ ...each, at: each.at.toISOString(), handle: cards.get(each.accountId) ?? null, isSubject: each.id === subjectId }))
}
