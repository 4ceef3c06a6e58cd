import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Clips } from '../clips.ts'
import { run } from '../database.ts'
import { parse, words } from '../parse.ts'
import { isPassword, sealPassword } from '../passwords.ts'
import { handleKey, personByHandle, personById, savePerson } from '../people-store.ts'
import { refused } from '../problem.ts'
import { answer } from '../qorgan.ts'
import { closeSession, languageOf, openSession, personOf } from '../sessions.ts'

// The date goes to Qorgan as it is: no rule of ours may tell which age passes.
const SignUp = z.strictObject({
  handle: words(100), password: z.string().min(8).max(200), birthDate: z.string().max(20), country: z.string().max(4),
  language: z.enum(['kk', 'ru', 'en']), deviceId: z.string().min(8).max(100), timeZone: z.string().max(60).optional(),
})
const SignIn = z.strictObject({ handle: words(100), password: z.string().max(200) })

const mostTries = 10
const tryMilliseconds = 5 * 60_000

export function entryRoutes(app: FastifyInstance, clips: Clips): void {
  const tries = new Map<string, number[]>()
  const isTrying = (key: string): boolean => {
    const now = clips.now().getTime()
    const recent = (tries.get(key) ?? []).filter((at) => now - at < tryMilliseconds)
    if (tries.size > 10_000) tries.clear()
    tries.set(key, [...recent, now])
    return recent.length < mostTries
  }

  app.post('/api/sign-up', async (request, reply) => {
    const language = languageOf(request)
    const { password, ...person } = parse(SignUp, request.body, language)
    const attempt = request.headers['idempotency-key']
    if (personByHandle(clips.db, person.handle)) throw refused('handle-taken', language)
    const { language: locale, ...rest } = person
    const account = await answer(language, clips.qorgan(language).POST('/v1/accounts', { body: { ...rest, locale }, headers: { ...(attempt !== undefined && { 'Idempotency-Key': String(attempt) }) } }))
    savePerson(clips.db, { id: account.id, handle: account.handle, country: person.country, language: locale, private: account.ageBand !== '18+', status: account.status, password: await sealPassword(password), at: clips.now() })
    run(clips.db, 'update people set asked_at = 0 where id = ?', account.id)
    openSession(clips, account.id, reply)
    return reply.code(201).send({ id: account.id, handle: account.handle })
  })

  app.post('/api/sign-in', async (request, reply) => {
    const language = languageOf(request)
    const { handle, password } = parse(SignIn, request.body, language)
    if (!isTrying(`${handleKey(handle)} ${request.ip}`)) throw refused('try-later', language, { retryAfterSeconds: tryMilliseconds / 1_000 })
    const person = personByHandle(clips.db, handle)
    if (!(await isPassword(password, person?.password)) || !person) throw refused('wrong-sign-in', language)
    tries.delete(`${handleKey(handle)} ${request.ip}`)
    openSession(clips, person.id, reply)
    return { id: person.id, handle: person.handle }
  })

  app.post('/api/sign-out', async (request, reply) => {
    closeSession(clips, request, reply)
    return reply.code(204).send()
  })

  app.post('/api/close-account', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { password } = parse(z.strictObject({ password: z.string().max(200) }), request.body, language)
    if (!(await isPassword(password, personById(clips.db, person.id)?.password))) throw refused('wrong-sign-in', language)
    await answer(language, clips.qorgan(language).DELETE('/v1/accounts/{id}', { params: { path: { id: person.id } } }))
    run(clips.db, 'delete from sessions where account_id = ?', person.id)
    closeSession(clips, request, reply)
    return reply.code(204).send()
  })
}
