import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { listDeliveries, listEndpoints, registerEndpoint, removeEndpoint, replayDelivery } from './endpoints.ts'
import { Delivery, Endpoint, EndpointCreated, NewEndpoint } from './schema.ts'

const byId = z.object({ id: z.string().max(64) })
const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })
const deliveryQuery = z.strictObject({ state: z.enum(['pending', 'delivered', 'failed']).optional(), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/webhooks', summary: 'Register an address for events', permission: 'webhook.manage', body: NewEndpoint, responses: { 201: EndpointCreated }, run: (ctx, { body }) => registerEndpoint(ctx, body) }),
  route({ method: 'GET', path: '/v1/webhooks', summary: 'Registered addresses', permission: 'webhook.manage', responses: { 200: list(Endpoint) }, run: (ctx) => listEndpoints(ctx) }),
  route({ method: 'DELETE', path: '/v1/webhooks/:id', summary: 'Remove an address', permission: 'webhook.manage', params: byId, responses: { 204: z.object({}) }, run: (ctx, { params }) => removeEndpoint(ctx, params.id), reply: () => ({ status: 204 }) }),
  route({ method: 'GET', path: '/v1/webhook-deliveries', summary: 'The delivery log, newest first', permission: 'webhook.manage', query: deliveryQuery, responses: { 200: list(Delivery) }, run: (ctx, { query }) => listDeliveries(ctx, query) }),
  route({ method: 'POST', path: '/v1/webhook-deliveries/:id/replay', summary: 'Send a delivery again', permission: 'webhook.manage', params: byId, responses: { 202: z.object({}) }, run: (ctx, { params }) => replayDelivery(ctx, params.id), reply: () => ({ status: 202, body: {} }) }),
]
