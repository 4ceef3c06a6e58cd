import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Actor } from '../kernel/actor.ts'
import { Replay } from '../kernel/change.ts'
import { type Ctx, type House, openCtx } from '../kernel/house.ts'
import { fieldErrors } from '../kernel/parse.ts'
import { mayDo } from '../kernel/permit.ts'
import { Refusal, refuse } from '../kernel/refusal.ts'
import { waitingFacts } from '../kernel/relay.ts'
import { parseJson, refuseUnstorable } from './body.ts'
import { localeOf, tokenOf } from './caller.ts'
import { described, documentation, type Health, health } from './openapi.ts'
import { problemOf } from './problems.ts'
import type { Part, Reply, Route } from './route.ts'

/** Turns a bearer token into an actor; null when it opens nothing. */
export type Authenticate = (ctx: Ctx, token: string) => Promise<Actor | null>

export async function openServer(house: House, routes: readonly Route[], authenticate: Authenticate): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: 64 * 1024,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => { void answerProblem(house, error, request, reply) },
    clientErrorHandler: answerBrokenRequest,
    forceCloseConnections: 'idle',
    requestTimeout: 0,
    keepAliveTimeout: 10_000,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(swagger, { openapi: documentation(), transform: jsonSchemaTransform })
  await app.register(multipart, { limits: { fields: 20, files: 10, fieldSize: 64 * 1024, fileSize: house.config.maxUploadBytes + 1, parts: 30, headerPairs: 50 }, throwFileSizeLimit: false })
  app.removeContentTypeParser(['application/json', 'text/plain'])
  // Read here, parsed when the caller is known.
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => { done(null, body) })
  app.setErrorHandler((error, request, reply) => answerProblem(house, error, request, reply))
  app.setNotFoundHandler((request, reply) => answerProblem(house, new Refusal('missing', 'not-found'), request, reply))
  app.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
  })
  app.get('/healthz', { schema: health, serializerCompiler: asJson }, () => healthOf(house))
  for (const each of routes) mount(app, house, each, authenticate)
  return app
}

function mount(app: FastifyInstance, house: House, each: Route, authenticate: Authenticate): void {
  app.route({
    method: each.method,
    url: each.path,
    bodyLimit: each.accepts === 'multipart' ? house.config.maxUploadBytes + 1024 * 1024 : each.maxBodyBytes ?? 64 * 1024,
    // Parsed in the handler, after the caller is known: a stranger learns 401, not what a good body looks like.
    schema: described(each),
    validatorCompiler: () => () => true,
    ...(each.answers === 'binary' ? {} : { serializerCompiler: asJson }),
    handler: async (request, reply) => {
      const ctx = await openRequest(house, each, request, authenticate)
      const result = await each.run(ctx, inputOf(each, request)).catch((error: unknown) => {
        if (error instanceof Replay) return error.result
        throw error
      })
      return send(reply, each.reply ? each.reply(result) : { status: Number(Object.keys(each.responses)[0] ?? 200), body: result })
    },
  })
}

/** A message log that is away is told and is no reason to call Qorgan ill: nothing waits for it but the facts. */
async function healthOf(house: House): Promise<Health> {
  await house.database.pool.query('select 1')
  if (!house.messages) return { status: 'ok' }
  return { status: 'ok', messages: { connected: house.messages.isConnected(), ...(await waitingFacts(house.database.read, house.clock.now())) } }
}

const asJson = () => (data: unknown) => JSON.stringify(data)

async function openRequest(house: House, each: Route, request: FastifyRequest, authenticate: Authenticate): Promise<Ctx> {
  const locale = localeOf(request.headers)
  const token = tokenOf(request.headers)
  const stranger = openCtx(house, { kind: 'public' }, { locale, requestId: request.id })
  const actor = token === null ? null : await authenticate(stranger, token)
  if (token !== null && actor === null && !mayDo({ kind: 'public' }, each.permission)) refuse('unauthenticated', 'unauthenticated')
  const caller: Actor = actor ?? { kind: 'public' }
  if (!mayDo(caller, each.permission)) {
    if (caller.kind === 'public') refuse('unauthenticated', 'unauthenticated')
    refuse('forbidden', 'not-permitted')
  }
  const idempotency = idempotencyOf(house, each, request, caller)
  if (Buffer.isBuffer(request.body)) request.body = parseJson(request.body)
  return openCtx(house, caller, { locale, requestId: request.id, idempotency })
}

function idempotencyOf(house: House, each: Route, request: FastifyRequest, actor: Actor): Ctx['idempotency'] {
  const given = request.headers['idempotency-key']
  if (each.method !== 'POST' || typeof given !== 'string') return null
  if (!/^[\x21-\x7e]{1,200}$/.test(given)) refuse('invalid', 'invalid', { errors: [{ pointer: '', message: 'Idempotency-Key must be 1 to 200 printable ASCII characters' }] })
  const owner = actor.kind === 'platform' ? actor.keyId : actor.kind === 'staff' || actor.kind === 'authority' ? actor.staffId : actor.kind
  const body = Buffer.isBuffer(request.body) ? request.body.toString('base64') : ''
  // Keyed, because a body may be little but a date of birth, which anybody could find again from a plain hash.
  const hash = (text: string) => house.secrets.hmac('devices', text)
  return { key: hash(`idempotency-key\n${owner}\n${given}`), fingerprint: hash(`request\n${each.method} ${request.url}\n${body}`) }
}

const nothing = z.strictObject({})

function inputOf(each: Route, request: FastifyRequest): Parameters<Route['run']>[1] {
  refuseUnstorable(request.params, '', 0)
  refuseUnstorable(request.query, '', 0)
  if (each.body && request.body === undefined && !each.body.safeParse(undefined).success) refuse('invalid', 'invalid', { errors: [{ pointer: '', message: 'A JSON body is needed' }] })
  return {
    params: parsed(each.params ?? z.looseObject({}), request.params),
    query: parsed(each.query ?? nothing, request.query),
    body: each.body ? parsed(each.body, request.body) : undefined,
    parts: () => partsOf(request),
    request: { address: request.ip, userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300), range: request.headers.range ?? null, authorization: request.headers.authorization ?? null, lastEventId: typeof request.headers['last-event-id'] === 'string' ? request.headers['last-event-id'].slice(0, 80) : null },
  }
}

function parsed(schema: z.ZodType, raw: unknown): unknown {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  throw new Refusal('invalid', 'invalid', { errors: fieldErrors(result.error) })
}

async function* partsOf(request: FastifyRequest): AsyncIterable<Part> {
  if (!request.isMultipart()) refuse('unsupported', 'unsupported')
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') yield { kind: 'file', name: part.fieldname, filename: part.filename, mimetype: part.mimetype, stream: part.file }
      else {
        refuseUnstorable(part.value, `/${part.fieldname}`, 0)
        // The reader of forms puts this character where the bytes are no UTF-8; what was meant is lost by then.
        if (String(part.value).includes('\uFFFD')) refuse('invalid', 'invalid', { errors: [{ pointer: `/${part.fieldname}`, message: 'The text is not valid UTF-8' }] })
        yield { kind: 'field', name: part.fieldname, value: String(part.value) }
      }
    }
  } finally {
    // Whoever stopped reading in the middle has refused; the rest is let by, or the connection would hang and hold up a stop.
    request.raw.unpipe()
    request.raw.resume()
  }
}

function send(reply: FastifyReply, { status, body, headers }: Reply): FastifyReply {
  void reply.code(status)
  if (headers) void reply.headers(headers)
  return body === undefined ? reply.send() : reply.send(body)
}

/** What arrives is no HTTP, or its head is too long: there is no request yet, so the answer is written by hand. */
function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const { problem } = problemOf(new Refusal('invalid', 'invalid', { errors: [{ pointer: '', message: STATUS_CODES[status] ?? '' }] }), 'en', randomUUID())
  const body = JSON.stringify({ ...problem, status })
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`)
}

function answerProblem(house: House, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { problem, retryAfterSeconds, bug } = problemOf(error, localeOf(request.headers), request.id)
  if (bug) house.log.error({ requestId: request.id, method: request.method, url: request.url.split('?')[0], error }, 'a bug')
  // The caller is told to come back; whoever runs this must learn why: a full disk does not mend itself.
  else if (problem.status === 503) house.log.warn({ requestId: request.id, code: (error as { code?: string }).code, cause: error instanceof Error ? error.message : String(error) }, 'not available')
  if (retryAfterSeconds !== null) void reply.header('retry-after', String(retryAfterSeconds))
  if (problem.status === 413) problem.limitBytes ??= request.routeOptions.bodyLimit
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer')
  return reply.code(problem.status).header('content-type', 'application/problem+json; charset=utf-8').serializer(JSON.stringify).send(problem)
}
