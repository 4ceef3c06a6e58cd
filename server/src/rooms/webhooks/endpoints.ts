import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type Delivery, type Endpoint, NewEndpoint } from './schema.ts'
import { countEndpoints, deliveryWithEndpoint, insertEndpoint, listDeliveries as selectDeliveries, listEndpoints as selectEndpoints, removeEndpoint as markRemoved, resetDelivery } from './store.ts'

const mostEndpoints = 20
const newest = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** A host sees its own endpoints; an administrator sees all (null). */
const ownerOf = (ctx: Ctx): string | null => (ctx.actor.kind === 'platform' ? ctx.actor.keyId : null)

/** Registers an address for events; the secret that signs its deliveries is shown this once. */
export async function registerEndpoint(ctx: Ctx, raw: unknown): Promise<{ id: string; secret: string }> {
  permit(ctx, 'webhook.manage')
  const input = parse(NewEndpoint, raw)
  const owner = ownerOf(ctx) ?? 'staff'
  if ((await countEndpoints(ctx.db, owner)) >= mostEndpoints) refuse('conflict', 'too-many-endpoints', { most: mostEndpoints })
  const id = newId(ctx.now)
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  return change(ctx, async (tx) => {
    await insertEndpoint(tx, { id, url: input.url, events: [...new Set(input.events)], secret: ctx.house.secrets.seal('webhooks', secret, id), owner })
    await record(tx, 'webhook.registered', { endpointId: id }, { kind: 'webhook', id })
    return { id, secret }
  })
}

export async function removeEndpoint(ctx: Ctx, rawId: string): Promise<void> {
  permit(ctx, 'webhook.manage')
  const id = existingId(rawId)
  await change(ctx, async (tx) => {
    if (!(await markRemoved(tx, id, ownerOf(ctx)))) refuse('missing', 'not-found')
    await record(tx, 'webhook.removed', { endpointId: id }, { kind: 'webhook', id })
  })
}

export async function listEndpoints(ctx: Ctx): Promise<{ items: z.infer<typeof Endpoint>[]; nextCursor: null }> {
  permit(ctx, 'webhook.manage')
  const rows = await selectEndpoints(ctx.db, ownerOf(ctx))
  return { items: rows.map(({ id, url, events, createdAt }) => ({ id, url, events, createdAt: createdAt.toISOString() })), nextCursor: null }
}

export async function listDeliveries(ctx: Ctx, query: { state?: 'pending' | 'delivered' | 'failed' | undefined; cursor?: string | undefined; limit: number }): Promise<{ items: z.infer<typeof Delivery>[]; nextCursor: string | null }> {
  permit(ctx, 'webhook.manage')
  const rows = await selectDeliveries(ctx.db, { owner: ownerOf(ctx), state: query.state, before: placeAfter(query.cursor) ?? newest, limit: query.limit + 1 })
  const items = rows.slice(0, query.limit).map((row) => ({
    id: row.id, endpointId: row.endpointId, event: row.event, state: row.state as 'pending' | 'delivered' | 'failed', attempts: row.attempts, lastStatus: row.lastStatus,
    lastError: row.lastError, createdAt: row.createdAt.toISOString(), deliveredAt: row.deliveredAt?.toISOString() ?? null,
  }))
  return { items, nextCursor: rows.length > query.limit ? items.at(-1)!.id : null }
}

/** Sends a delivery again, whether it failed or arrived. */
export async function replayDelivery(ctx: Ctx, rawId: string): Promise<void> {
  permit(ctx, 'webhook.manage')
  const id = existingId(rawId)
  const row = await deliveryWithEndpoint(ctx.db, id)
  const owner = ownerOf(ctx)
  if (!row || (owner !== null && !(await selectEndpoints(ctx.db, owner)).some((each) => each.id === row.endpointId))) refuse('missing', 'not-found')
  await change(ctx, async (tx) => {
    if (!(await resetDelivery(tx, id))) refuse('conflict', 'conflict')
    await record(tx, 'delivery.due', { deliveryId: id }, { kind: 'delivery', id })
  })
}
