import { Webhook } from 'standardwebhooks'
import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Fact } from '../../kernel/facts.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { send } from './send.ts'
import { deliveryWithEndpoint, endpointsFor, insertDelivery, markDelivery } from './store.ts'

/** Makes one delivery row for every endpoint that asked for this fact. */
export async function queueDeliveries(tx: Tx, fact: Fact): Promise<number> {
  const endpoints = await endpointsFor(tx, fact.name)
  for (const { id: endpointId } of endpoints) {
    const id = newId(tx.ctx.now)
    await insertDelivery(tx, { id, endpointId, event: fact.name, body: JSON.stringify({ type: fact.name, id: fact.id, timestamp: fact.at, data: fact.payload }) })
    await record(tx, 'delivery.due', { deliveryId: id })
  }
  return endpoints.length
}

export class DeliveryFailed extends Error {}

/**
 * Sends one delivery; throws `DeliveryFailed` so that the job is tried again, except on the last attempt,
 * which leaves the row `failed` for a person. A delivery that has arrived is not sent twice.
 */
export async function deliver(ctx: Ctx, deliveryId: string, last: boolean): Promise<void> {
  const row = await deliveryWithEndpoint(ctx.db, deliveryId)
  if (!row || row.state === 'delivered') return
  const mark = (set: Parameters<typeof markDelivery>[2]) => change(ctx, (tx) => markDelivery(tx, row.id, set))
  if (row.removedAt !== null) return mark({ state: 'failed', lastStatus: null, lastError: 'the endpoint was removed' })
  const body = JSON.stringify(row.body)
  const secret = ctx.house.secrets.open('webhooks', row.secret, row.endpointId)
  const signature = new Webhook(secret).sign(row.id, ctx.now, body)
  const sent = await send(row.url, { 'content-type': 'application/json', 'user-agent': 'Qorgan', 'webhook-id': row.id, 'webhook-timestamp': String(Math.floor(ctx.now.getTime() / 1_000)), 'webhook-signature': signature }, body)
  if (sent.ok) return mark({ state: 'delivered', lastStatus: sent.status, lastError: null })
  await mark({ state: last ? 'failed' : 'pending', lastStatus: sent.status, lastError: sent.error })
  if (!last) throw new DeliveryFailed(sent.error)
}
