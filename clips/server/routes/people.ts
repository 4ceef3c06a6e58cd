import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { meetPerson, readAccount } from '../accounts.ts'
import type { Me, Person, Profile } from '../answers.ts'
import { check, mustBeAllowed } from '../checks.ts'
import type { Clips } from '../clips.ts'
import { one, run } from '../database.ts'
import { type EventKind, tellNow } from '../events.ts'
import { parse } from '../parse.ts'
import { countFollows, followedBy, followersOf, followState, hasBlocked, isBlocked, personByHandle, type PersonRow, saveBlock, saveFollow, saveProfile } from '../people-store.ts'
import { type Language, languages, refused } from '../problem.ts'
import { answer } from '../qorgan.ts'
import { languageOf, personOf } from '../sessions.ts'
import { isInAudience, personView, refreshVideosOf, videosOf, videoViews } from '../videos.ts'

type ById = { Params: { id: string } }
const ProfileEdit = z.strictObject({ handle: z.string().trim().max(100).optional(), displayName: z.string().trim().max(60).nullable(), bio: z.string().trim().max(500).nullable() })

/** Somebody that this viewer may meet; a block in either direction looks like absence. */
export async function metBy(clips: Clips, viewer: PersonRow, idOrHandle: string, language: Language): Promise<PersonRow> {
  const known = idOrHandle.startsWith('@') ? personByHandle(clips.db, idOrHandle) : undefined
  const person = await meetPerson(clips, known?.id ?? idOrHandle)
  if (!person || (isBlocked(clips.db, viewer.id, person.id) && !hasBlocked(clips.db, viewer.id, person.id))) throw refused('not-here', language)
  return person
}

export function peopleRoutes(app: FastifyInstance, clips: Clips): void {
  app.get('/api/me', async (request): Promise<Me> => {
    const person = personOf(clips, request)
    const account = await readAccount(clips, person.id, languageOf(request))
    const count = (sql: string) => one<{ n: number }>(clips.db, sql, person.id)?.n ?? 0
    return {
      id: person.id, handle: account.handle, displayName: person.display_name, bio: person.bio, country: account.country, ageBand: account.ageBand, assurance: account.assurance, status: account.status, settings: account.settings,
      unreadMessages: count('select coalesce(sum(unread), 0) n from threads where account_id = ?'), unreadNotices: count('select count(*) n from unread_notices where account_id = ?'), followRequests: count("select count(*) n from follows where followee = ? and state = 'asked'"),
      maxUploadBytes: clips.config.maxUploadBytes,
    }
  })

  app.patch('/api/me', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { handle, displayName, bio } = parse(ProfileEdit, request.body, language)
    const edited = await answer(language, clips.qorgan(language).PATCH('/v1/accounts/{id}', { params: { path: { id: person.id } }, body: { profile: { displayName, bio }, ...(handle !== undefined && handle !== person.handle && { handle }) } }))
    saveProfile(clips.db, person.id, edited.profile)
    await meetPerson(clips, person.id, 0)
    return edited
  })

  app.put('/api/me/language', async (request) => {
    const person = personOf(clips, request)
    const { language } = parse(z.strictObject({ language: z.enum(languages) }), request.body, languageOf(request))
    await answer(language, clips.qorgan(language).PATCH('/v1/accounts/{id}', { params: { path: { id: person.id } }, body: { locale: language } }))
    run(clips.db, 'update people set language = ? where id = ?', language, person.id)
    return { language }
  })

  app.get<ById>('/api/people/:id', async (request): Promise<Profile> => {
    const viewer = personOf(clips, request)
    const person = await metBy(clips, viewer, request.params.id, languageOf(request))
    return {
      ...personView(clips, viewer, person), bio: person.bio, ...countFollows(clips.db, person.id), status: person.status, blocked: hasBlocked(clips.db, viewer.id, person.id),
      asked: person.id === viewer.id ? followersOf(clips.db, person.id, 'asked').length : 0, followsYou: followState(clips.db, person.id, viewer.id) === 'approved',
    }
  })

  app.get<ById>('/api/people/:id/videos', async (request) => {
    const viewer = personOf(clips, request)
    const person = await metBy(clips, viewer, request.params.id, languageOf(request))
    const rows = await refreshVideosOf(clips, person.id).catch(() => videosOf(clips, person.id))
    return { items: await videoViews(clips, viewer, rows.filter((row) => isInAudience(clips, viewer, row))), nextCursor: null }
  })

  const listed = (path: string, list: (viewer: PersonRow, person: PersonRow) => PersonRow[]) => app.get<ById>(path, async (request): Promise<{ items: Person[] }> => {
    const viewer = personOf(clips, request)
    const person = await metBy(clips, viewer, request.params.id, languageOf(request))
    // Whom somebody with a closed account knows is theirs to show.
    const isOpen = person.id === viewer.id || person.private === 0 || followState(clips.db, viewer.id, person.id) === 'approved'
    const open = isOpen && (person.id === viewer.id || !path.endsWith('/following') || (await check(clips, viewer, 'see-following', person.id)).allowed)
    return { items: (open ? list(viewer, person) : []).map((each) => personView(clips, viewer, each)) }
  })
  listed('/api/people/:id/followers', (_viewer, person) => followersOf(clips.db, person.id, 'approved'))
  listed('/api/people/:id/following', (_viewer, person) => followedBy(clips.db, person.id))
  listed('/api/people/:id/requests', (viewer, person) => (viewer.id === person.id ? followersOf(clips.db, person.id, 'asked') : []))
  followRoutes(app, clips)
}

function followRoutes(app: FastifyInstance, clips: Clips): void {
  const moved = (action: string, kind: EventKind, move: (viewer: PersonRow, person: PersonRow) => void) => app.post<ById>(`/api/people/:id/${action}`, async (request) => {
    const viewer = personOf(clips, request)
    const language = languageOf(request)
    const person = await metBy(clips, viewer, request.params.id, language)
    if (person.id === viewer.id) throw refused('invalid', language)
    // Only to begin something is asked about: whoever ends it, or blocks, needs nobody's leave.
    if (action === 'follow') await mustBeAllowed(clips, viewer, language, 'follow', person.id)
    move(viewer, person)
    await tellNow(clips, kind, viewer.id, person.id)
    clips.live.tell(person.id, { kind: 'follow', id: viewer.id })
    return { follow: followState(clips.db, viewer.id, person.id), blocked: hasBlocked(clips.db, viewer.id, person.id) }
  })
  moved('follow', 'follow', (viewer, person) => {
    if (isBlocked(clips.db, viewer.id, person.id) || followState(clips.db, viewer.id, person.id) !== 'none') return
    saveFollow(clips.db, viewer.id, person.id, person.private === 1 ? 'asked' : 'approved', clips.now())
  })
  moved('unfollow', 'unfollow', (viewer, person) => saveFollow(clips.db, viewer.id, person.id, 'none', clips.now()))
  moved('approve', 'approve', (viewer, person) => {
    if (followState(clips.db, person.id, viewer.id) === 'asked') saveFollow(clips.db, person.id, viewer.id, 'approved', clips.now())
  })
  moved('block', 'block', (viewer, person) => saveBlock(clips.db, viewer.id, person.id, true, clips.now()))
  moved('unblock', 'unblock', (viewer, person) => saveBlock(clips.db, viewer.id, person.id, false, clips.now()))

  // To decline is to end the other's wish to follow; Qorgan hears it as their unfollow.
  app.post<ById>('/api/people/:id/decline', async (request, reply) => {
    const viewer = personOf(clips, request)
    const person = await metBy(clips, viewer, request.params.id, languageOf(request))
    saveFollow(clips.db, person.id, viewer.id, 'none', clips.now())
    await tellNow(clips, 'unfollow', person.id, viewer.id)
    return reply.code(204).send()
  })
}
