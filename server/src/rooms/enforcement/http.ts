import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { confirmException, endException, listExceptions, proposeException, publishedExceptions } from './exceptions.ts'
import { EndException, ExceptionsQuery, ExceptionView, ProposeException, PublishedException } from './exceptions-schema.ts'
import { readStrikes } from './read-strikes.ts'
import { StrikesView } from './schema.ts'

const byId = z.object({ id: z.string().max(64) })
const done = () => ({ status: 204 })

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/accounts/:id/strikes', summary: 'Warnings and strikes that count at present, with their end', permission: 'account.read', params: z.object({ id: z.string().max(64) }), responses: { 200: StrikesView }, run: (ctx, { params }) => readStrikes(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/exceptions', summary: 'Exceptions from the rules, newest first', permission: 'exception.read', query: ExceptionsQuery, responses: { 200: z.object({ items: z.array(ExceptionView), nextCursor: z.string().nullable() }) }, run: (ctx, { query }) => listExceptions(ctx, query) }),
  route({ method: 'POST', path: '/v1/exceptions', summary: 'Propose an exception, which another person confirms', permission: 'exception.decide', body: ProposeException, responses: { 201: z.object({ id: z.string() }) }, run: (ctx, { body }) => proposeException(ctx, body) }),
  route({ method: 'POST', path: '/v1/exceptions/:id/confirmation', summary: 'Confirm an exception that a colleague proposed', permission: 'exception.decide', params: byId, responses: { 204: z.object({}) }, run: (ctx, { params }) => confirmException(ctx, params.id), reply: done }),
  route({ method: 'POST', path: '/v1/exceptions/:id/end', summary: 'End or refuse an exception', permission: 'exception.decide', params: byId, body: EndException, responses: { 204: z.object({}) }, run: (ctx, { params, body }) => endException(ctx, params.id, body), reply: done }),
  route({ method: 'GET', path: '/v1/transparency/exceptions', summary: 'How many exceptions were made, by month, country and kind', permission: 'public.read', responses: { 200: z.object({ items: z.array(PublishedException), nextCursor: z.null() }) }, run: (ctx) => publishedExceptions(ctx) }),
]
