import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { confirmBulk, refuseBulk, undoBulk } from './answer.ts'
import { previewBulk } from './preview.ts'
import { proposeBulk } from './propose.ts'
import { listOperations, readItems, readOperation } from './read-operations.ts'
import { BulkItems, BulkItemsQuery, BulkListQuery, BulkPreview, BulkProposal, BulkReason, BulkRequest, BulkView } from './schema.ts'

const byId = z.object({ id: z.string().max(64) })
const done = () => ({ status: 204 })
/** Five thousand ids fit. */
const maxBodyBytes = 256 * 1_024

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/bulk/preview', summary: 'What one verdict on a set would do, and what it would leave alone; changes nothing', permission: 'bulk.decide', maxBodyBytes, body: BulkRequest, responses: { 200: BulkPreview }, run: (ctx, { body }) => previewBulk(ctx, body), reply: (body) => ({ status: 200, body }) }),
  route({ method: 'POST', path: '/v1/bulk', summary: 'Decide about the set that was previewed; more than a hundred need a second person', permission: 'bulk.decide', maxBodyBytes, body: BulkProposal, responses: { 201: z.object({ id: z.string(), state: z.enum(['waiting', 'running']) }) }, run: (ctx, { body }) => proposeBulk(ctx, body) }),
  route({ method: 'GET', path: '/v1/bulk', summary: 'Bulk operations, newest first', permission: 'bulk.read', query: BulkListQuery, responses: { 200: z.object({ items: z.array(BulkView), nextCursor: z.string().nullable() }) }, run: (ctx, { query }) => listOperations(ctx, query) }),
  route({ method: 'GET', path: '/v1/bulk/:id', summary: 'One bulk operation with its progress', permission: 'bulk.read', params: byId, responses: { 200: BulkView }, run: (ctx, { params }) => readOperation(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/bulk/:id/items', summary: 'The frozen set, and what became of each thing in it', permission: 'bulk.read', params: byId, query: BulkItemsQuery, responses: { 200: BulkItems }, run: (ctx, { params, query }) => readItems(ctx, params.id, query) }),
  route({ method: 'POST', path: '/v1/bulk/:id/confirmation', summary: 'Agree, as the second person, so that it begins', permission: 'bulk.decide', params: byId, responses: { 204: z.object({}) }, run: (ctx, { params }) => confirmBulk(ctx, params.id), reply: done }),
  route({ method: 'POST', path: '/v1/bulk/:id/refusal', summary: 'Refuse a proposal with a reason, or take one’s own back', permission: 'bulk.decide', params: byId, body: BulkReason, responses: { 204: z.object({}) }, run: (ctx, { params, body }) => refuseBulk(ctx, params.id, body), reply: done }),
  route({ method: 'POST', path: '/v1/bulk/:id/undo', summary: 'Stop it and take back, as one, what was done', permission: 'bulk.decide', params: byId, body: BulkReason, responses: { 204: z.object({}) }, run: (ctx, { params, body }) => undoBulk(ctx, params.id, body), reply: done }),
]
