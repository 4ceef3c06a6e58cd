import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Clips } from '../clips.ts'
import { all, run } from '../database.ts'
import { id, parse, words } from '../parse.ts'
import { answer } from '../qorgan.ts'
import { languageOf, personOf } from '../sessions.ts'

const ways = ['id-document', 'trusted-adult', 'card', 'facial-estimate', 'self-declared'] as const
const AgeAppeal = z.strictObject({ decisionId: id, way: z.enum(ways), statement: words(4_000) })
const Stated = z.strictObject({ birthDate: z.iso.date() })

/** What a person can do about their age: state it, contest a removal in any way, and take their data along. Never locked by a removal. */
export function ageRoutes(app: FastifyInstance, clips: Clips): void {
  app.get('/api/age', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const [account, notices] = await Promise.all([
      answer(language, clips.qorgan(language).GET('/v1/accounts/{id}', { params: { path: { id: person.id } } })),
      answer(language, clips.qorgan(language).GET('/v1/accounts/{id}/notices', { params: { path: { id: person.id } } })),
    ])
    const told = account.status === 'removed' ? notices.find(({ kind }) => kind === 'under-age-removed') : undefined
    const decision = told ? notices.find(({ kind, decisionId }) => kind === 'decision' && decisionId === told.decisionId) : undefined
    const appealed = told?.decisionId ? all<{ created_at: string }>(clips.db, 'select created_at from appeals where account_id = ? and about = ?', person.id, told.decisionId)[0] : undefined
    return {
      ageBand: account.ageBand, assurance: account.assurance,
      removal: told?.decisionId ? { decisionId: told.decisionId, title: told.title, body: told.body, language: told.language, appealableUntil: decision?.appealableUntil ?? null, appealedAt: appealed?.created_at ?? null } : null,
    }
  })

  app.post('/api/age', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const payload = parse(Stated, request.body, language)
    return answer(language, clips.qorgan(language).POST('/v1/accounts/{id}/age-evidence', { params: { path: { id: person.id } }, body: { method: 'self-declared', payload } }))
  })

  app.post('/api/age/appeals', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { decisionId, way, statement } = parse(AgeAppeal, request.body, language)
    const key = request.headers['idempotency-key']
    const appeal = await answer(language, clips.qorgan(language).POST('/v1/appeals', { body: { accountId: person.id, decisionId, statement, evidence: [`age: ${way}`] }, headers: key === undefined ? {} : { 'Idempotency-Key': String(key) } }))
    run(clips.db, 'insert or ignore into appeals (id, account_id, about, created_at) values (?, ?, ?, ?)', appeal.id, person.id, decisionId, clips.now().toISOString())
    return reply.code(201).send(appeal)
  })

  app.get('/api/export', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const archive = await answer(language, clips.qorgan(language).GET('/v1/accounts/{id}/export', { params: { path: { id: person.id } } }))
    return reply.header('content-type', 'application/json; charset=utf-8').header('content-disposition', 'attachment; filename="my-data.json"').send(JSON.stringify(archive, null, 2))
  })
}
