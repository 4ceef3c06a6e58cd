import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { meetPeople } from '../accounts.ts'
import type { Comment, Message, Page, Person, Posted, Thread } from '../answers.ts'
import { mustBeAllowed } from '../checks.ts'
import type { Clips } from '../clips.ts'
import { all, run } from '../database.ts'
import { parse, words } from '../parse.ts'
import { isBlocked, personById } from '../people-store.ts'
import { refused } from '../problem.ts'
import { answer } from '../qorgan.ts'
import { languageOf, personOf } from '../sessions.ts'
import { personView } from '../videos.ts'
import { seenBy } from './feed.ts'
import { metBy } from './people.ts'

type ById = { Params: { id: string }; Querystring: { cursor?: string } }
const Words = z.strictObject({ text: words(2_000) })
const again = (key: string | string[] | undefined) => (key === undefined ? {} : { 'Idempotency-Key': String(key) })

export function wordRoutes(app: FastifyInstance, clips: Clips): void {
  app.get<ById>('/api/videos/:id/comments', async (request): Promise<Page<Comment>> => {
    const viewer = personOf(clips, request)
    const language = languageOf(request)
    const video = await seenBy(clips, viewer, request.params.id, language)
    const { cursor } = request.query
    const page = await answer(language, clips.qorgan(language).GET('/v1/videos/{id}/comments', { params: { path: { id: video.id }, query: { viewerAccountId: viewer.id, limit: 50, ...(cursor && { cursor }) } } }))
    const people = await meetPeople(clips, page.items.map((comment) => comment.accountId))
    const hidden = await hiddenFrom(clips, viewer.id, page.items)
    const items = page.items.filter(({ id, accountId }) => accountId === viewer.id || !hidden.has(id)).flatMap(({ accountId, videoId: _video, language: _language, ...comment }) => {
      const author = people.get(accountId)
      return author && !isBlocked(clips.db, viewer.id, accountId) ? [{ ...comment, author: personView(clips, viewer, author) }] : []
    })
    return { items, nextCursor: page.nextCursor }
  })

  app.post<ById>('/api/videos/:id/comments', async (request, reply): Promise<Posted> => {
    const writer = personOf(clips, request)
    const language = languageOf(request)
    const { text } = parse(Words, request.body, language)
    const video = await seenBy(clips, writer, request.params.id, language)
    await mustBeAllowed(clips, writer, language, 'comment', video.id)
    const posted = await answer(language, clips.qorgan(language).POST('/v1/comments', { body: { accountId: writer.id, videoId: video.id, text }, headers: again(request.headers['idempotency-key']) }))
    if (posted.state === 'visible') run(clips.db, 'update videos set comments = comments + 1 where id = ?', video.id)
    void reply.code(201)
    return posted
  })

  app.delete<ById>('/api/comments/:id', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const comment = await answer(language, clips.qorgan(language).GET('/v1/comments/{id}', { params: { path: { id: request.params.id } } }))
    if (comment.accountId !== person.id) throw refused('not-here', language)
    await answer(language, clips.qorgan(language).DELETE('/v1/comments/{id}', { params: { path: { id: comment.id } } }))
    if (comment.state === 'visible') run(clips.db, 'update videos set comments = max(0, comments - 1) where id = ?', comment.videoId)
    return reply.code(204).send()
  })
  messageRoutes(app, clips)
}

/** Comments that the reader's own filters of words and topics keep from them; their own they always see. */
async function hiddenFrom(clips: Clips, readerId: string, comments: readonly { id: string; text: string }[]): Promise<ReadonlySet<string>> {
  if (comments.length === 0) return new Set()
  const { items } = await answer('en', clips.qorgan('en').POST('/v1/accounts/{id}/filtered', { params: { path: { id: readerId } }, body: { texts: comments.map(({ text }) => text) } }))
  return new Set(comments.filter((_, at) => items[at]?.shown === false).map(({ id }) => id))
}

function messageRoutes(app: FastifyInstance, clips: Clips): void {
  app.get('/api/threads', async (request): Promise<{ items: Thread[] }> => {
    const person = personOf(clips, request)
    const rows = all<{ other_id: string; last_text: string; last_at: string; unread: number }>(clips.db, 'select * from threads where account_id = ? order by last_at desc limit 200', person.id)
    return {
      items: rows.flatMap((row) => {
        const other = personById(clips.db, row.other_id)
        return other && !isBlocked(clips.db, person.id, other.id) ? [{ person: personView(clips, person, other), lastText: row.last_text, lastAt: row.last_at, unread: row.unread }] : []
      }),
    }
  })

  app.get<ById>('/api/threads/:id', async (request): Promise<Page<Message> & { person: Person }> => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const other = await metBy(clips, person, request.params.id, language)
    const { cursor } = request.query
    const page = await answer(language, clips.qorgan(language).GET('/v1/messages', { params: { query: { accountId: person.id, withAccountId: other.id, limit: 50, ...(cursor && { cursor }) } } }))
    run(clips.db, 'update threads set unread = 0 where account_id = ? and other_id = ?', person.id, other.id)
    return { person: personView(clips, person, other), nextCursor: page.nextCursor, items: page.items.map(({ id, fromAccountId, text, state, createdAt }) => ({ id, yours: fromAccountId === person.id, text, state, createdAt })) }
  })

  app.post<ById>('/api/threads/:id', async (request, reply): Promise<Posted> => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { text } = parse(Words, request.body, language)
    // Qorgan itself says whether the other may be written to, in words that tell nothing about them.
    await mustBeAllowed(clips, person, language, 'send-message', request.params.id)
    const sent = await answer(language, clips.qorgan(language).POST('/v1/messages', { body: { fromAccountId: person.id, toAccountId: request.params.id, text }, headers: again(request.headers['idempotency-key']) }))
    const note = (owner: string, other: string, unread: number) => run(clips.db, `insert into threads (account_id, other_id, last_text, last_at, unread) values (?, ?, ?, ?, ?)
      on conflict do update set last_text = excluded.last_text, last_at = excluded.last_at, unread = threads.unread + excluded.unread`, owner, other, text.slice(0, 120), clips.now().toISOString(), unread)
    note(person.id, request.params.id, 0)
    if (sent.state === 'visible' || sent.state === 'limited') {
      note(request.params.id, person.id, 1)
      clips.live.tell(request.params.id, { kind: 'message', id: person.id })
    }
    void reply.code(201)
    return sent
  })
}
