import type { FastifyInstance } from 'fastify'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { Because, Upload } from '../answers.ts'
import { check, mustBeAllowed } from '../checks.ts'
import type { Clips } from '../clips.ts'
import { parse } from '../parse.ts'
import { languageOf, personOf } from '../sessions.ts'
import { append, cancelUpload, openUpload, sendOn, uploadOf, uploadView } from '../uploads.ts'

type ById = { Params: { id: string } }
const NewUpload = z.strictObject({ fingerprint: z.string().min(1).max(300), size: z.number().int().min(1), caption: z.string().trim().max(2_200), language: z.enum(['kk', 'ru', 'en']).optional() })

/** Upload in pieces: open, send the rest from the offset, ask the offset after a loss. Qorgan gets the whole file from us. */
export function uploadRoutes(app: FastifyInstance, clips: Clips): void {
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))

  app.post('/api/uploads', async (request, reply): Promise<Upload> => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const input = parse(NewUpload, request.body, language)
    await mustBeAllowed(clips, person, language, 'post-video')
    void reply.code(201)
    return uploadView(clips, openUpload(clips, person.id, input, language))
  })

  /** Asked before a file is chosen, so that nobody picks and cuts a video that cannot be posted. */
  app.get('/api/uploads/allowed', async (request): Promise<{ allowed: boolean; because: Because[] }> => check(clips, personOf(clips, request), 'post-video'))

  app.get<ById>('/api/uploads/:id', async (request): Promise<Upload> => {
    const language = languageOf(request)
    const row = uploadOf(clips, personOf(clips, request).id, request.params.id, language)
    if (row.state === 'sending') await sendOn(clips, row, language)
    return uploadView(clips, uploadOf(clips, row.account_id, row.id, language))
  })

  app.patch<ById>('/api/uploads/:id', { bodyLimit: 8 * 1024 * 1024 }, async (request): Promise<Upload> => {
    const language = languageOf(request)
    const row = uploadOf(clips, personOf(clips, request).id, request.params.id, language)
    await append(clips, row, Number(request.headers['upload-offset']), request.body as Readable, language)
    await sendOn(clips, uploadOf(clips, row.account_id, row.id, language), language)
    return uploadView(clips, uploadOf(clips, row.account_id, row.id, language))
  })

  app.delete<ById>('/api/uploads/:id', async (request, reply) => {
    await cancelUpload(clips, uploadOf(clips, personOf(clips, request).id, request.params.id, languageOf(request)))
    return reply.code(204).send()
  })
}
