import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { profileOf } from '../accounts/index.ts'
import { commentCard, subjectInfo, videoCard } from '../content/index.ts'
import { agesStatedIn, scanText } from '../signals/index.ts'
import type { Subject } from '../standing/index.ts'
import { minimumOf } from './assess.ts'
import { type NewSignal, noteSignals } from './note-signals.ts'

const kindOf = { age: 'self-statement', grade: 'school-year', birthday: 'birthday-post' } as const
const unlikelyHolder = 0.7

/** What words say of their writer's age, and of the age of whoever they are written to. */
export type Said = { own: NewSignal[]; ofAddressee: NewSignal[] }

/**
 * Reads ages under the minimum out of words. `ref` names the words, so that the same words count once; `seenAt` is
 * when they were written, because a child who was eleven then has grown since. `isQuick` leaves out how the words
 * sound, which takes ten times as long as what they state.
 */
export function saidIn(ctx: Pick<Ctx, 'house'>, text: string, about: { ref: string; seenAt: Date; minimum: number; language?: string | null; isQuick?: boolean }): Said {
  const under = agesStatedIn(text).filter(({ age }) => age < about.minimum)
  const signal = (kind: string, ageYears: number | null, confidence = 1): NewSignal => ({ kind, ref: about.ref, ageYears, confidence, seenAt: about.seenAt })
  const own = [...Map.groupBy(under.filter((stated) => stated.own), ({ says }) => kindOf[says])].map(([kind, stated]) => signal(kind, Math.min(...stated.map(({ age }) => age))))
  const wishes = under.filter((stated) => !stated.own)
  const ofAddressee = wishes.length > 0 ? [signal('friend-statement', Math.min(...wishes.map(({ age }) => age)))] : []
  if (own.length === 0 && ofAddressee.length === 0 && !about.isQuick && speaksAsChild(ctx, text, about.language)) own.push(signal('childlike-words', null, unlikelyHolder))
  return { own, ofAddressee }
}

function speaksAsChild(ctx: Pick<Ctx, 'house'>, text: string, language: string | null | undefined): boolean {
  const { matches, scores } = scanText(ctx, { text, language })
  return matches.some(({ policy }) => policy === 'under-minimum-age') || (scores.underage ?? 0) >= 0.9
}

/** Notes what one piece of content says: of its author, or, where it wishes somebody well, of whose video it stands under. */
export async function noteText(tx: Tx, subject: Subject): Promise<void> {
  const info = await subjectInfo(tx.ctx, subject)
  if (!info) return
  const text = subject.kind === 'account' ? await profileText(tx.ctx, subject.id) : info.text
  if (!text) return
  const seenAt = subject.kind === 'account' ? tx.ctx.now : info.createdAt
  const { own, ofAddressee } = saidIn(tx.ctx, text, { ref: `${subject.kind}:${subject.id}`, seenAt, minimum: minimumOf(tx.ctx, info.country), language: info.language })
  if (own.length > 0) await noteSignals(tx, info.accountId, own)
  const addressee = ofAddressee.length > 0 && subject.kind === 'comment' ? await ownerAbove(tx.ctx, subject.id) : null
  // Ten comments of one friend are one friend: the wish is kept under who wrote it.
  if (addressee !== null && addressee !== info.accountId) await noteSignals(tx, addressee, ofAddressee.map((signal) => ({ ...signal, ref: `by:${info.accountId}` })))
}

async function profileText(ctx: Ctx, accountId: string): Promise<string> {
  const profile = await profileOf(ctx, accountId)
  return profile ? [profile.displayName, profile.bio].filter(Boolean).join('\n') : ''
}

async function ownerAbove(ctx: Ctx, commentId: string): Promise<string | null> {
  const comment = await commentCard(ctx, commentId)
  return comment ? (await videoCard(ctx, comment.videoId))?.accountId ?? null : null
}
