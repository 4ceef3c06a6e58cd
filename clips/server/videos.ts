import type { paths } from '@qorgan/sdk'
import type { Person, Video } from './answers.ts'
import { meetPeople, meetPerson } from './accounts.ts'
import type { Clips } from './clips.ts'
import { all, one, run } from './database.ts'
import { followState, isBlocked, type PersonRow } from './people-store.ts'
import { answer, isMissing } from './qorgan.ts'

export type Card = paths['/v1/videos/{id}']['get']['responses'][200]['content']['application/json']
export type VideoRow = { id: string; account_id: string; caption: string; state: Card['state']; audience: Card['audience']; feed_eligible: number; likes: number; comments: number; created_at: string; card: string; asked_at: number }

/** Webhooks keep the cards fresh; one that was missed is noticed within this time. Links to files outlive it. */
const freshMilliseconds = 30_000

export const cardOf = (row: VideoRow): Card => JSON.parse(row.card) as Card
export const videoRow = (clips: Clips, id: string) => one<VideoRow>(clips.db, 'select * from videos where id = ?', id)

/** Asks Qorgan what the video is now and keeps the answer; null when there is no such video any more. */
export async function refreshVideo(clips: Clips, id: string): Promise<VideoRow | null> {
  try {
    const card = await answer('en', clips.qorgan('en').GET('/v1/videos/{id}', { params: { path: { id } } }))
    await meetPerson(clips, card.accountId, 3_600_000)
    saveCard(clips, card)
  } catch (error) {
    if (!isMissing(error)) throw error
    forgetVideo(clips, id)
  }
  return videoRow(clips, id) ?? null
}

export function saveCard(clips: Clips, card: Card): void {
  run(clips.db, `insert into videos (id, account_id, caption, state, audience, feed_eligible, likes, created_at, card, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (id) do update set caption = excluded.caption, state = excluded.state, audience = excluded.audience, feed_eligible = excluded.feed_eligible, card = excluded.card, asked_at = excluded.asked_at`,
  card.id, card.accountId, card.caption, card.state, card.audience, Number(card.feedEligible), card.likes, card.createdAt, JSON.stringify(card), clips.now().getTime())
}

export function forgetVideo(clips: Clips, id: string): void {
  for (const sql of ['delete from likes where video_id = ?', 'delete from seen where video_id = ?', 'delete from videos where id = ?']) run(clips.db, sql, id)
}

export async function freshVideo(clips: Clips, id: string): Promise<VideoRow | null> {
  const known = videoRow(clips, id)
  if (known && known.state !== 'processing' && clips.now().getTime() - known.asked_at < freshMilliseconds) return known
  try {
    return await refreshVideo(clips, id)
  } catch (error) {
    if (known) return known
    throw error
  }
}

/** Who may see it, from the state and the audience that Qorgan names and from Clips' own follows. */
export function isInAudience(clips: Clips, viewer: PersonRow, row: VideoRow): boolean {
  if (row.account_id === viewer.id) return true
  if (row.state !== 'visible' && row.state !== 'limited') return false
  if (isBlocked(clips.db, viewer.id, row.account_id)) return false
  return row.audience === 'everyone' || (row.audience === 'followers' && followState(clips.db, viewer.id, row.account_id) === 'approved')
}

export const personView = (clips: Clips, viewer: PersonRow, person: PersonRow): Person => ({
  id: person.id, handle: person.handle, displayName: person.display_name, you: person.id === viewer.id,
  follow: followState(clips.db, viewer.id, person.id), private: person.private === 1, signed: person.password !== null,
})

/** Files are served by Clips itself, which looks again at who asks. */
export async function videoViews(clips: Clips, viewer: PersonRow, rows: readonly VideoRow[]): Promise<Video[]> {
  const people = await meetPeople(clips, rows.map((row) => row.account_id))
  return rows.flatMap((row) => {
    const author = people.get(row.account_id)
    if (!author) return []
    const card = cardOf(row)
    const file = (name: 'poster' | 'play') => (card.media[name] ? `/media/${row.id}/${name}` : null)
    return [{
      id: row.id, author: personView(clips, viewer, author), caption: row.caption, state: row.state, audience: row.audience, feedEligible: row.feed_eligible === 1,
      ageMark: card.ageMark ?? null, warnScreen: card.warnScreen, poster: file('poster'), play: file('play'), width: card.media.width, height: card.media.height, seconds: card.media.durationSeconds,
      likes: row.likes, liked: one(clips.db, 'select 1 from likes where account_id = ? and video_id = ?', viewer.id, row.id) !== undefined,
      comments: row.comments, views: card.views, createdAt: row.created_at, decisions: card.decisions,
    }]
  })
}

export const videosOf = (clips: Clips, accountId: string) => all<VideoRow>(clips.db, 'select * from videos where account_id = ? order by id desc limit 200', accountId)

/** Asks for an account's videos of every state, so that one made elsewhere is not missing from its profile. */
export async function refreshVideosOf(clips: Clips, accountId: string): Promise<VideoRow[]> {
  const page = await answer('en', clips.qorgan('en').GET('/v1/videos', { params: { query: { accountId, limit: 100 } } }))
  for (const card of page.items) saveCard(clips, card)
  const present = new Set(page.items.map((card) => card.id))
  if (page.nextCursor === null) for (const row of videosOf(clips, accountId)) if (!present.has(row.id)) forgetVideo(clips, row.id)
  return videosOf(clips, accountId)
}
