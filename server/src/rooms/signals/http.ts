import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { AcceptException, acceptWordException, endWordException, ExceptionsQuery, listWordExceptions, RefuseException, refuseWordException, WordException } from './word-exceptions.ts'

const byId = z.object({ id: z.string().max(64) })
const Version = z.object({ version: z.number().int() })
const ok = (body: unknown) => ({ status: 200, body })

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/word-exceptions', summary: 'Innocent words that the lists have hit, proposed and answered, newest first', permission: 'word-exception.read', query: ExceptionsQuery, responses: { 200: z.object({ items: z.array(WordException), nextCursor: z.string().nullable() }) }, run: (ctx, { query }) => listWordExceptions(ctx, query) }),
  route({ method: 'POST', path: '/v1/word-exceptions/:id/acceptance', summary: 'Excuse a phrase from now on, as a new version of the lists', permission: 'word-exception.decide', params: byId, body: AcceptException, responses: { 200: Version }, run: (ctx, { params, body }) => acceptWordException(ctx, params.id, body), reply: ok }),
  route({ method: 'POST', path: '/v1/word-exceptions/:id/refusal', summary: 'Leave the list as it is', permission: 'word-exception.decide', params: byId, body: RefuseException, responses: { 204: z.object({}) }, run: (ctx, { params, body }) => refuseWordException(ctx, params.id, body), reply: () => ({ status: 204 }) }),
  route({ method: 'POST', path: '/v1/word-exceptions/:id/end', summary: 'Take an accepted exception out again', permission: 'word-exception.decide', params: byId, responses: { 200: Version }, run: (ctx, { params }) => endWordException(ctx, params.id), reply: ok }),
]
