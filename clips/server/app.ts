import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import type { Clips } from './clips.ts'
import { keptValue } from './database.ts'
import { hookPath, takeDelivery } from './hooks.ts'
import { Refused, refused } from './problem.ts'
import { ageRoutes } from './routes/age.ts'
import { entryRoutes } from './routes/entry.ts'
import { familyRoutes } from './routes/family.ts'
import { guardingRoutes } from './routes/guarding.ts'
import { learningRoutes } from './routes/learning.ts'
import { feedRoutes } from './routes/feed.ts'
import { peopleRoutes } from './routes/people.ts'
import { safetyRoutes } from './routes/safety.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { wordRoutes } from './routes/words.ts'
import { languageOf, personOf, refuseOtherSites } from './sessions.ts'

const policy = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** Clips' own HTTP: the page, its JSON, files, news while a page is open, and Qorgan's webhooks. */
export async function openApp(clips: Clips): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 256 * 1024, forceCloseConnections: true })
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin').header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  })
  app.addHook('onRequest', async (request) => {
    if (request.url !== hookPath) refuseOtherSites(request)
  })
  app.setErrorHandler((error, request, reply) => {
    const known = error instanceof Refused ? error : refused(knownFault(error), languageOf(request))
    if (known.problem.status === 500) process.stderr.write(`Clips: ${request.method} ${request.routeOptions.url ?? ''}: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
    if (known.retryAfterSeconds !== null) void reply.header('retry-after', String(known.retryAfterSeconds))
    return reply.code(known.problem.status).header('content-type', 'application/problem+json').send(JSON.stringify(known.problem))
  })
  app.setNotFoundHandler((request) => { throw refused('not-here', languageOf(request)) })
  // The page asks here until the server is back; without Qorgan nothing works, so its health is ours.
  app.get('/api/health', async (request) => {
    const answered = await fetch(`${clips.config.qorganUrl}/healthz`).catch(() => null)
    if (!answered?.ok) throw refused('restarting', languageOf(request))
    return { webhook: keptValue(clips.db, 'hook.url') !== null }
  })
  app.get('/api/live', (request, reply) => {
    const person = personOf(clips, request)
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    clips.live.join(person.id, reply.raw)
  })
  for (const routes of [entryRoutes, peopleRoutes, feedRoutes, uploadRoutes, wordRoutes, safetyRoutes, familyRoutes, guardingRoutes, learningRoutes, ageRoutes]) routes(app, clips)
  await app.register(async (hooks) => {
    // The signature is over the bytes as they came.
    hooks.removeAllContentTypeParsers()
    hooks.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    hooks.post(hookPath, async (request, reply) => {
      const headers = Object.fromEntries(Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
      const taken = await takeDelivery(clips, headers, typeof request.body === 'string' ? request.body : '')
      return reply.code(taken === 'forged' ? 401 : 204).send()
    })
  })
  await servePage(app, clips.config.page)
  return app
}

function knownFault(error: unknown): 'invalid' | 'too-large' | 'internal' {
  const { statusCode } = error as { statusCode?: number }
  if (statusCode === 413) return 'too-large'
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? 'invalid' : 'internal'
}

async function servePage(app: FastifyInstance, dist: string): Promise<void> {
  const index = join(dist, 'index.html')
  if (!existsSync(index)) return
  const html = readFileSync(index, 'utf8')
  await app.register(fastifyStatic, { root: join(dist, 'assets'), prefix: '/assets/', decorateReply: false, immutable: true, maxAge: '365d', index: false })
  app.get('/*', (request, reply) => {
    if (!/text\/html|\*\/\*/.test(request.headers.accept ?? '*/*') || request.url.startsWith('/api/')) throw refused('not-here', languageOf(request))
    return reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache').header('content-security-policy', policy).send(html)
  })
}
