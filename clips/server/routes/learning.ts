import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Clips } from '../clips.ts'
import { id, parse } from '../parse.ts'
import { answer } from '../qorgan.ts'
import { languageOf, personOf } from '../sessions.ts'

type ById = { Params: { id: string } }
const Fields = z.record(z.string(), z.json())

/** Learning: programmes and partners for everybody, and for an institution its application, programmes and videos. */
export function learningRoutes(app: FastifyInstance, clips: Clips): void {
  app.get('/api/learning', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const ask = clips.qorgan(language)
    const [programmes, partners, own] = await Promise.all([
      answer(language, ask.GET('/v1/learning/programmes')), answer(language, ask.GET('/v1/learning/partners')),
      answer(language, ask.GET('/v1/accounts/{id}/learning', { params: { path: { id: person.id } } })),
    ])
    return { programmes: programmes.items, partners: partners.items, own }
  })

  app.post('/api/learning/watched', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const body = parse(z.strictObject({ videoId: id, share: z.number().min(0).max(1) }), request.body, language)
    return reply.code(202).send(await answer(language, clips.qorgan(language).POST('/v1/learning/watches', { body: { accountId: person.id, ...body } })))
  })

  app.post('/api/learning/institution', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const body = parse(Fields, request.body, language)
    return reply.code(201).send(await answer(language, clips.qorgan(language).POST('/v1/learning/institutions', { body: { country: person.country, ...body, accountId: person.id } as never })))
  })

  app.post('/api/learning/programmes', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const body = parse(Fields, request.body, language)
    return reply.code(201).send(await answer(language, clips.qorgan(language).POST('/v1/learning/programmes', { body: { ...body, byAccountId: person.id } as never })))
  })

  app.post<ById>('/api/learning/programmes/:id/agreement', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    return answer(language, clips.qorgan(language).POST('/v1/learning/programmes/{id}/agreement', { params: { path: { id: request.params.id } }, body: { byAccountId: person.id } }))
  })

  app.post<ById>('/api/learning/programmes/:id/videos', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { videoId } = parse(z.strictObject({ videoId: id }), request.body, language)
    return reply.code(201).send(await answer(language, clips.qorgan(language).POST('/v1/learning/programmes/{id}/videos', { params: { path: { id: request.params.id } }, body: { byAccountId: person.id, videoId } })))
  })
}
