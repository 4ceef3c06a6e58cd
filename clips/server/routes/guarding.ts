import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Clips } from '../clips.ts'
import { id as personId, parse } from '../parse.ts'
import { answer } from '../qorgan.ts'
import { languageOf, personOf } from '../sessions.ts'
import { metBy } from './people.ts'

type ById = { Params: { id: string } }
type ByRequest = { Params: { id: string; requestId: string } }
type ByBlocked = { Params: { id: string; accountId: string } }
const about = z.enum(['dailyScreenTime', 'timeAway'])
const Unlock = z.strictObject({ passcode: z.string().trim().min(1).max(20), about: about.optional(), minutes: z.union([z.literal(15), z.literal(30), z.literal(60)]).optional() })
const Wish = z.strictObject({ setting: z.string().max(60).optional(), value: z.json().optional(), blockedAccountId: personId.optional() })
const Tells = z.strictObject({ tells: z.record(z.string(), z.boolean()) })

/** What a guardian does beside settings, and what a teen sees of it, asks and tells. Qorgan decides; Clips shows. */
export function guardingRoutes(app: FastifyInstance, clips: Clips): void {
  teenRoutes(app, clips)
  app.get<ById>('/api/pairings/:id/contacts', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    return answer(language, clips.qorgan(language).GET('/v1/pairings/{id}/contacts', { params: { path: { id: request.params.id }, query: { byAccountId: person.id } } }))
  })

  app.post<ById>('/api/pairings/:id/time', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const body = parse(z.strictObject({ minutes: z.number().int().min(1).max(240), about: about.default('dailyScreenTime') }), request.body, language)
    return reply.code(201).send(await answer(language, clips.qorgan(language).POST('/v1/pairings/{id}/time', { params: { path: { id: request.params.id } }, body: { byAccountId: person.id, ...body } })))
  })

  app.post<ByRequest>('/api/pairings/:id/change-requests/:requestId', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { granted } = parse(z.strictObject({ granted: z.boolean() }), request.body, language)
    return answer(language, clips.qorgan(language).POST('/v1/pairings/{id}/change-requests/{requestId}/answer', { params: { path: request.params }, body: { byAccountId: person.id, granted } }))
  })

  app.post<ById>('/api/pairings/:id/blocks', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { account } = parse(z.strictObject({ account: z.string().trim().min(1).max(100) }), request.body, language)
    const named = /^[0-9a-f-]{36}$/.test(account) ? account : `@${account.replace(/^@/, '')}`
    const { id: accountId } = await metBy(clips, person, named, language)
    return reply.code(201).send(await answer(language, clips.qorgan(language).POST('/v1/pairings/{id}/blocks', { params: { path: { id: request.params.id } }, body: { byAccountId: person.id, accountId } })))
  })

  app.delete<ByBlocked>('/api/pairings/:id/blocks/:accountId', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    return answer(language, clips.qorgan(language).DELETE('/v1/pairings/{id}/blocks/{accountId}', { params: { path: request.params }, body: { byAccountId: person.id } }))
  })

  app.put<ById>('/api/pairings/:id/passcode', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { passcode } = parse(z.strictObject({ passcode: z.string().trim().max(20).nullable() }), request.body, language)
    return answer(language, clips.qorgan(language).PUT('/v1/pairings/{id}/passcode', { params: { path: { id: request.params.id } }, body: { byAccountId: person.id, passcode } }))
  })

  app.put<ById>('/api/pairings/:id/notices', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { tells } = parse(Tells, request.body, language)
    return answer(language, clips.qorgan(language).PUT('/v1/pairings/{id}/notices', { params: { path: { id: request.params.id } }, body: { byAccountId: person.id, tells: tells as never } }))
  })
}

function teenRoutes(app: FastifyInstance, clips: Clips): void {
  app.get('/api/guarded', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    return answer(language, clips.qorgan(language).GET('/v1/accounts/{id}/guarded', { params: { path: { id: person.id } } }))
  })

  app.post('/api/unlocks', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const body = parse(Unlock, request.body, language)
    return reply.code(201).send(await answer(language, clips.qorgan(language).POST('/v1/accounts/{id}/unlocks', { params: { path: { id: person.id } }, body: body as never })))
  })

  app.post('/api/change-requests', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const body = parse(Wish, request.body, language)
    return reply.code(201).send(await answer(language, clips.qorgan(language).POST('/v1/accounts/{id}/change-requests', { params: { path: { id: person.id } }, body: body as never })))
  })

  app.post('/api/told-reports', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    return reply.code(201).send(await answer(language, clips.qorgan(language).POST('/v1/accounts/{id}/told-reports', { params: { path: { id: person.id } } })))
  })
}
