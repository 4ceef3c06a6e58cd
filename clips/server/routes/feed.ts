import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Feed, Found, Video } from '../answers.ts'
import { mustBeAllowed } from '../checks.ts'
import type { Clips } from '../clips.ts'
import { all, one, run } from '../database.ts'
import { noteEvent } from '../events.ts'
import { liked, nextOf, noteSeen, watchable } from '../feed.ts'
import { id, parse } from '../parse.ts'
import { isBlocked, type PersonRow, searchPeople } from '../people-store.ts'
import { type Language, refused } from '../problem.ts'
import { answer } from '../qorgan.ts'
import { languageOf, personOf } from '../sessions.ts'
import { cardOf, forgetVideo, freshVideo, isInAudience, personView, refreshVideo, type VideoRow, videoViews } from '../videos.ts'

type ById = { Params: { id: string } }
const Ask = z.strictObject({ tab: z.enum(['for-you', 'following', 'learning']), have: z.array(id).max(300).default([]) })
const mediaMilliseconds = 60_000

/** A video that this person may see now; whatever is not theirs to see looks absent. */
export async function seenBy(clips: Clips, viewer: PersonRow, videoId: string, language: Language): Promise<VideoRow> {
  const row = await freshVideo(clips, videoId)
  const [open] = row ? await watchable(clips, viewer, [row]) : []
  if (!open) throw refused('not-here', language)
  return open
}

export function feedRoutes(app: FastifyInstance, clips: Clips): void {
  app.post('/api/feed', async (request): Promise<Feed> => {
    const viewer = personOf(clips, request)
    const language = languageOf(request)
    const { tab, have } = parse(Ask, request.body, language)
    return nextOf(clips, viewer, tab, have, language)
  })

  app.get<ById>('/api/videos/:id', async (request): Promise<Video> => {
    const viewer = personOf(clips, request)
    const language = languageOf(request)
    const [view] = await videoViews(clips, viewer, [await seenBy(clips, viewer, request.params.id, language)])
    if (!view) throw refused('not-here', language)
    return view
  })

  app.delete<ById>('/api/videos/:id', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const row = await freshVideo(clips, request.params.id)
    if (row?.account_id !== person.id) throw refused('not-here', language)
    await answer(language, clips.qorgan(language).DELETE('/v1/videos/{id}', { params: { path: { id: row.id } } }))
    forgetVideo(clips, row.id)
    clips.live.tellAll({ kind: 'video', id: row.id })
    return reply.code(204).send()
  })

  app.post<ById>('/api/videos/:id/seen', async (request, reply) => {
    const viewer = personOf(clips, request)
    const row = await seenBy(clips, viewer, request.params.id, languageOf(request))
    noteSeen(clips, viewer, row.id)
    if (row.account_id !== viewer.id) noteEvent(clips, 'view', viewer.id, row.id)
    return reply.code(204).send()
  })

  for (const liked of [true, false]) {
    app.post<ById>(`/api/videos/:id/${liked ? 'like' : 'unlike'}`, async (request) => {
      const viewer = personOf(clips, request)
      const row = await seenBy(clips, viewer, request.params.id, languageOf(request))
      if (liked && row.account_id !== viewer.id) await mustBeAllowed(clips, viewer, languageOf(request), 'like', row.id)
      const changed = liked
        ? run(clips.db, 'insert or ignore into likes (account_id, video_id, since) values (?, ?, ?)', viewer.id, row.id, clips.now().toISOString())
        : run(clips.db, 'delete from likes where account_id = ? and video_id = ?', viewer.id, row.id)
      if (changed > 0) {
        run(clips.db, 'update videos set likes = max(0, likes + ?) where id = ?', liked ? 1 : -1, row.id)
        noteEvent(clips, liked ? 'like' : 'unlike', viewer.id, row.id)
      }
      return { liked, likes: one<{ likes: number }>(clips.db, 'select likes from videos where id = ?', row.id)?.likes ?? 0 }
    })
  }
  searchRoute(app, clips)
  mediaRoute(app, clips)
}

function searchRoute(app: FastifyInstance, clips: Clips): void {
  app.get<{ Querystring: { q?: string } }>('/api/search', async (request): Promise<Found> => {
    const viewer = personOf(clips, request)
    const language = languageOf(request)
    const sought = parse(z.string().trim().max(100), request.query.q ?? '', language)
    await mustBeAllowed(clips, viewer, language, 'search')
    if (sought.length < 2) return { people: [], videos: await videoViews(clips, viewer, await watchable(clips, viewer, liked(clips, viewer))) }
    const people = searchPeople(clips.db, sought).filter((person) => !isBlocked(clips.db, viewer.id, person.id))
    // SQLite folds case for Latin letters only, so Cyrillic words are compared here.
    const wanted = sought.toLocaleLowerCase()
    const rows = all<VideoRow>(clips.db, "select * from videos where state in ('visible', 'limited') order by id desc limit 2000").filter((row) => row.caption.toLocaleLowerCase().includes(wanted) && isInAudience(clips, viewer, row)).slice(0, 24)
    return { people: people.map((person) => personView(clips, viewer, person)), videos: await videoViews(clips, viewer, await watchable(clips, viewer, rows)) }
  })
}

/** Files pass through Clips, which asks again whether this person may see them; a platform with a CDN signs links here instead. */
function mediaRoute(app: FastifyInstance, clips: Clips): void {
  const open = new Map<string, number>()
  const mayOpen = async (viewer: PersonRow, videoId: string, language: Language): Promise<VideoRow> => {
    const key = `${viewer.id} ${videoId}`
    const known = await freshVideo(clips, videoId)
    const now = clips.now().getTime()
    if (known && isInAudience(clips, viewer, known) && (open.get(key) ?? 0) > now) return known
    const row = await seenBy(clips, viewer, videoId, language)
    if (open.size > 20_000) open.clear()
    open.set(key, now + mediaMilliseconds)
    return row
  }
  app.get<{ Params: { id: string; name: 'poster' | 'play' } }>('/media/:id/:name', async (request, reply) => {
    const language = languageOf(request)
    const viewer = personOf(clips, request)
    const row = await mayOpen(viewer, request.params.id, language)
    const linkOf = (from: VideoRow | null) => (from && (request.params.name === 'poster' ? cardOf(from).media.poster : cardOf(from).media.play)) ?? null
    const read = async (link: string | null) => (link === null ? null : fetch(link, { headers: request.headers.range ? { range: request.headers.range } : {} }).catch(() => { throw refused('restarting', language) }))
    let file = await read(linkOf(row))
    // Links end after an hour or two.
    if (!file || file.status === 404) file = await read(linkOf(await refreshVideo(clips, row.id)))
    if (!file?.body || (file.status >= 400 && file.status !== 416)) throw refused('not-here', language)
    for (const name of ['content-type', 'content-length', 'content-range', 'accept-ranges']) {
      const value = file.headers.get(name)
      if (value !== null) void reply.header(name, value)
    }
    void reply.header('cache-control', 'private, max-age=300')
    return reply.code(file.status).send(Readable.fromWeb(file.body as import('node:stream/web').ReadableStream))
  })
}
