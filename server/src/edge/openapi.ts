import type { FastifySchema } from 'fastify'
import { z } from 'zod'
import { mayDo } from '../kernel/permit.ts'
import type { Route } from './route.ts'

/** The frame of openapi.json; paths come from the routes. */
export function documentation(): { openapi: '3.1.0'; info: { title: string; version: string; description: string; license: { name: string; identifier: string } }; servers: { url: string }[]; components: { securitySchemes: { bearer: { type: 'http'; scheme: 'bearer' } } }; security: { bearer: [] }[] } {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Qorgan',
      version: '0.1.0',
      description: 'The safety system of a short-video platform. Errors are RFC 9457 problem documents; every POST accepts Idempotency-Key.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: 'http://127.0.0.1:4100' }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    security: [{ bearer: [] }],
  }
}

const ProblemDocument = z.looseObject({
  type: z.string(), title: z.string(), status: z.number().int(), detail: z.string(), requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
})
const problem = { description: 'RFC 9457 problem document', content: { 'application/problem+json': { schema: ProblemDocument } } }

/** A route as openapi.json tells of it. */
export function described(each: Route): FastifySchema {
  const body = each.form ?? each.body
  return {
    summary: each.summary,
    tags: [each.path.split('/')[2] ?? 'v1'],
    ...(each.params && { params: each.params }),
    ...(each.query && { querystring: each.query }),
    ...(body && { body }),
    ...(each.accepts === 'multipart' && { consumes: ['multipart/form-data'] }),
    // No key is asked of the public; who has one may send it.
    ...(mayDo({ kind: 'public' }, each.permission) && { security: [{}, { bearer: [] }] }),
    response: { ...(each.answers === 'binary' ? binary(each) : each.responses), '4xx': problem },
  }
}

/** Bytes have a media type instead of a schema. */
function binary(each: Route): Record<string, unknown> {
  const content = { [each.mediaType ?? 'application/octet-stream']: { schema: z.string() } }
  return Object.fromEntries(Object.keys(each.responses).map((status) => [status, { description: each.summary, content }]))
}

const Health = z.object({
  status: z.literal('ok'),
  messages: z.object({ connected: z.boolean(), waiting: z.number().int(), oldestSeconds: z.number().int().nullable() }).optional().describe('The message log, where there is one: facts that wait for it, and for how long the oldest has'),
})
export type Health = z.infer<typeof Health>

export const health: FastifySchema = { summary: 'Answers 200 once Qorgan is ready', tags: ['health'], security: [{}], response: { 200: Health } }
