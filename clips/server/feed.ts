import type { Feed, Video } from './answers.ts'
import { check } from './checks.ts'
import type { Clips } from './clips.ts'
import { all, one, run } from './database.ts'
import type { PersonRow } from './people-store.ts'
import { answer } from './qorgan.ts'
import { freshVideo, isInAudience, type VideoRow, videoViews } from './videos.ts'

const pageSize = 6
const considered = 400
const seenKept = 500
const likedShown = 24

export type Tab = 'for-you' | 'following' | 'learning'

/**
 * The next videos for a person. Unseen ones come first, the newer and the more liked the earlier; after them what was
 * seen longest ago, so that the feed of a small town does not end. Qorgan says for each whether this person may see it.
 */
export async function nextOf(clips: Clips, viewer: PersonRow, tab: Tab, have: readonly string[]): Promise<Feed> {
  const following = one<{ n: number }>(clips.db, "select count(*) n from follows where follower = ? and state = 'approved'", viewer.id)?.n ?? 0
  const held = new Set(have)
  const waiting = (tab === 'for-you' ? candidates(clips, viewer) : tab === 'learning' ? await marked(clips, viewer) : fromFollowed(clips, viewer)).filter((row) => !held.has(row.id) && isInAudience(clips, viewer, row))
  const items: Video[] = []
  while (items.length < pageSize && waiting.length > 0) {
    const batch = waiting.splice(0, pageSize - items.length)
    items.push(...(await videoViews(clips, viewer, await watchable(clips, viewer, batch))))
  }
  return { items, following }
}

/** Those of a batch that Qorgan lets this person see now, in the same order. */
export async function watchable(clips: Clips, viewer: PersonRow, batch: readonly VideoRow[]): Promise<VideoRow[]> {
  const rows = await Promise.all(batch.map(async ({ id }) => {
    const row = await freshVideo(clips, id)
    if (!row || !isInAudience(clips, viewer, row)) return []
    return row.account_id === viewer.id || (await check(clips, viewer, 'view-video', id)).allowed ? [row] : []
  }))
  return rows.flat()
}

type Ranked = VideoRow & { seen_at: string | null }

function candidates(clips: Clips, viewer: PersonRow): VideoRow[] {
  const rows = all<Ranked>(clips.db, `select v.*, s.at seen_at from videos v left join seen s on s.video_id = v.id and s.account_id = ?
    where v.feed_eligible = 1 and v.audience = 'everyone' and v.state in ('visible', 'limited') order by v.id desc limit ?`, viewer.id, considered)
  const now = clips.now().getTime()
  const warmth = (row: VideoRow) => Math.log2(2 + row.likes + row.comments) / (2 + (now - Date.parse(row.created_at)) / 3_600_000) ** 0.6
  const unseen = rows.filter((row) => row.seen_at === null).toSorted((a, b) => warmth(b) - warmth(a))
  const seen = rows.filter((row) => row.seen_at !== null).toSorted((a, b) => ((a.seen_at ?? '') < (b.seen_at ?? '') ? -1 : 1))
  return [...unseen, ...seen]
}

/** What most people liked lately, for whoever looks around without a word in mind. */
export function liked(clips: Clips, viewer: PersonRow): VideoRow[] {
  return candidates(clips, viewer).filter((row) => isInAudience(clips, viewer, row)).toSorted((a, b) => b.likes - a.likes).slice(0, likedShown)
}

const fromFollowed = (clips: Clips, viewer: PersonRow) => all<VideoRow>(clips.db, `select v.* from videos v join follows f on f.followee = v.account_id and f.follower = ? and f.state = 'approved'
  where v.state in ('visible', 'limited') and v.audience in ('everyone', 'followers') order by v.id desc limit ?`, viewer.id, considered)

/** Videos with the learning mark that are for this person's age, as Qorgan lists them; those Clips has not met are asked for. */
async function marked(clips: Clips, viewer: PersonRow): Promise<VideoRow[]> {
  const { items } = await answer('en', clips.qorgan('en').GET('/v1/learning/videos', { params: { query: { accountId: viewer.id, limit: 100 } } }))
  return (await Promise.all(items.map(({ videoId }) => freshVideo(clips, videoId)))).filter((row) => row !== null)
}

export function noteSeen(clips: Clips, viewer: PersonRow, videoId: string): void {
  run(clips.db, 'insert into seen (account_id, video_id, at) values (?, ?, ?) on conflict do update set at = excluded.at', viewer.id, videoId, clips.now().toISOString())
  run(clips.db, 'delete from seen where account_id = ? and video_id not in (select video_id from seen where account_id = ? order by at desc limit ?)', viewer.id, viewer.id, seenKept)
}
