import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { readAccount } from '../accounts.ts'
import type { Clips } from '../clips.ts'
import { keepValue, keptValue } from '../database.ts'
import { parse } from '../parse.ts'
import { hashOf } from '../passwords.ts'
import { answer } from '../qorgan.ts'
import { languageOf, personOf } from '../sessions.ts'

type ById = { Params: { id: string } }
type ByRequest = { Params: { id: string; requestId: string } }
const Choices = z.strictObject({ settings: z.record(z.string(), z.json()).default({}), undo: z.array(z.string()).default([]) })
const TimeWish = z.strictObject({ about: z.enum(['dailyScreenTime', 'timeAway']), minutes: z.number().int().min(1).max(240) })
const Minutes = z.strictObject({ minutes: z.number().int().min(0).max(240) })

const offerName = (code: string) => `pairing ${hashOf(code.toUpperCase().replaceAll(/[\s-]/g, ''))}`

/** Settings with who bound each, time in the app, and pairings of guardians with teens. Qorgan decides; Clips shows. */
export function familyRoutes(app: FastifyInstance, clips: Clips): void {
  app.get('/api/settings', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const [controls, account] = await Promise.all([answer(language, clips.qorgan(language).GET('/v1/settings')), readAccount(clips, person.id, language)])
    return { controls: controls.items, settings: account.settings }
  })

  app.put('/api/settings', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const body = parse(Choices, request.body, language)
    return answer(language, clips.qorgan(language).PUT('/v1/accounts/{id}/settings', { params: { path: { id: person.id } }, body: body as never }))
  })

  app.post('/api/screen-time', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { seconds } = parse(z.strictObject({ seconds: z.number().int().min(0).max(120) }), request.body, language)
    return answer(language, clips.qorgan(language).POST('/v1/screen-time', { body: { accountId: person.id, seconds, at: clips.now().toISOString() } }))
  })

  app.post('/api/time-requests', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const body = parse(TimeWish, request.body, language)
    return reply.code(201).send(await answer(language, clips.qorgan(language).POST('/v1/accounts/{id}/time-requests', { params: { path: { id: person.id } }, body })))
  })

  app.get('/api/pairings', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    return answer(language, clips.qorgan(language).GET('/v1/accounts/{id}/pairings', { params: { path: { id: person.id } } }))
  })

  app.post('/api/pairings', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const offer = await answer(language, clips.qorgan(language).POST('/v1/pairings', { body: { guardianAccountId: person.id } }))
    // Kept by its hash, so that the teen types the short code only and need not carry the pairing's id over.
    keepValue(clips.db, offerName(offer.code), offer.id)
    return reply.code(201).send(offer)
  })

  app.post('/api/pairings/accept', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { code: entered } = parse(z.strictObject({ code: z.string().trim().min(1).max(300) }), request.body, language)
    // A scanned picture gives an address that ends in `#id.code`; by hand it is the code alone.
    const [code = '', given] = entered.split(/[#./]/).toReversed()
    const id = keptValue(clips.db, offerName(code)) ?? given ?? '-'
    return answer(language, clips.qorgan(language).POST('/v1/pairings/{id}/accept', { params: { path: { id } }, body: { teenAccountId: person.id, code: code.slice(0, 40) } }))
  })

  app.get<ById>('/api/pairings/:id', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    return answer(language, clips.qorgan(language).GET('/v1/pairings/{id}/overview', { params: { path: { id: request.params.id }, query: { byAccountId: person.id } } }))
  })

  app.put<ById>('/api/pairings/:id/settings', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const body = parse(Choices, request.body, language)
    return answer(language, clips.qorgan(language).PUT('/v1/pairings/{id}/settings', { params: { path: { id: request.params.id } }, body: { byAccountId: person.id, ...body } as never }))
  })

  app.post<ByRequest>('/api/pairings/:id/time-requests/:requestId', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { minutes } = parse(Minutes, request.body, language)
    return answer(language, clips.qorgan(language).POST('/v1/pairings/{id}/time-requests/{requestId}/answer', { params: { path: request.params }, body: { byAccountId: person.id, minutes } }))
  })

  app.post<ById>('/api/pairings/:id/dispute', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    return answer(language, clips.qorgan(language).POST('/v1/pairings/{id}/dispute', { params: { path: { id: request.params.id } }, body: { byAccountId: person.id } }))
  })

  app.delete<ById>('/api/pairings/:id', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    return answer(language, clips.qorgan(language).DELETE('/v1/pairings/{id}', { params: { path: { id: request.params.id } }, body: { byAccountId: person.id } }))
  })
}
