import type { Feed, Video } from './answers.ts'
import { check } from './checks.ts'
import type { Clips } from './clips.ts'
import { all, one, run } from './database.ts'
import type { PersonRow } from './people-store.ts'
import type { Language } from './problem.ts'
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
export async function nextOf(clips: Clips, viewer: PersonRow, tab: Tab, have: readonly string[], language: Language): Promise<Feed> {
  const following = one<{ n: number }>(clips.db, "select count(*) n from follows where follower = ? and state = 'approved'", viewer.id)?.n ?? 0
  const held = new Set(have)
  const marks = tab === 'learning' ? await marksFor(clips, viewer, language) : new Map<string, Mark>()
  const waiting = (tab === 'for-you' ? candidates(clips, viewer) : tab === 'learning' ? await rowsOf(clips, [...marks.keys()]) : fromFollowed(clips, viewer)).filter((row) => !held.has(row.id) && isInAudience(clips, viewer, row))
  const items: Video[] = []
  while (items.length < pageSize && waiting.length > 0) {
    const batch = waiting.splice(0, pageSize - items.length)
    items.push(...(await videoViews(clips, viewer, await watchable(clips, viewer, batch))))
  }
  return { items: items.map((video) => ({ ...video, ...(marks.has(video.id) && { learning: marks.get(video.id)! }) })), following }
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

type Mark = NonNullable<Video['learning']>

/** Videos with the learning mark that are for this person's age, as Qorgan lists them, and what each mark says. */
async function marksFor(clips: Clips, viewer: PersonRow, language: Language): Promise<Map<string, Mark>> {
  const { items } = await answer(language, clips.qorgan(language).GET('/v1/learning/videos', { params: { query: { accountId: viewer.id, limit: 100 } } }))
  return new Map(items.map(({ videoId, title, by }) => [videoId, { title, by }]))
}

/** Those Clips has not met yet are asked for. */
const rowsOf = async (clips: Clips, ids: readonly string[]): Promise<VideoRow[]> => (await Promise.all(ids.map((id) => freshVideo(clips, id)))).filter((row) => row !== null)

export function noteSeen(clips: Clips, viewer: PersonRow, videoId: string): void {
  run(clips.db, 'insert into seen (account_id, video_id, at) values (?, ?, ?) on conflict do update set at = excluded.at', viewer.id, videoId, clips.now().toISOString())
  run(clips.db, 'delete from seen where account_id = ? and video_id not in (select video_id from seen where account_id = ? order by at desc limit ?)', viewer.id, viewer.id, seenKept)
}
