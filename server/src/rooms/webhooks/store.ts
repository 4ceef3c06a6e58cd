import type { Read, Tx } from '../../kernel/database.ts'

export type EndpointRow = { id: string; url: string; events: string[]; secret: Buffer; owner: string; createdAt: Date; removedAt: Date | null }
export type DeliveryRow = { id: string; endpointId: string; event: string; body: unknown; state: string; attempts: number; lastStatus: number | null; lastError: string | null; createdAt: Date; deliveredAt: Date | null }

export async function insertEndpoint(tx: Tx, row: Omit<EndpointRow, 'createdAt' | 'removedAt'>): Promise<void> {
  await tx.insertInto('webhooks.endpoint').values({ ...row, createdAt: tx.ctx.now }).execute()
}

/** `owner` null means everybody's, for an administrator. */
export const listEndpoints = (db: Read, owner: string | null): Promise<EndpointRow[]> => db.selectFrom('webhooks.endpoint').selectAll()
  .where('removedAt', 'is', null).$if(owner !== null, (q) => q.where('owner', '=', owner!)).orderBy('id').limit(100).execute()

export const countEndpoints = async (db: Read, owner: string): Promise<number> => (await db.selectFrom('webhooks.endpoint').select((eb) => eb.fn.countAll<number>().as('n')).where('owner', '=', owner).where('removedAt', 'is', null).executeTakeFirstOrThrow()).n

export async function removeEndpoint(tx: Tx, id: string, owner: string | null): Promise<boolean> {
  const result = await tx.updateTable('webhooks.endpoint').set({ removedAt: tx.ctx.now }).where('id', '=', id).where('removedAt', 'is', null).$if(owner !== null, (q) => q.where('owner', '=', owner!)).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function endpointsFor(db: Read, event: string): Promise<{ id: string }[]> {
  const rows = await db.selectFrom('webhooks.endpoint').select(['id', 'events']).where('removedAt', 'is', null).execute()
  return rows.filter((row) => row.events.includes('*') || row.events.includes(event))
}

export async function insertDelivery(tx: Tx, row: { id: string; endpointId: string; event: string; body: string }): Promise<void> {
  await tx.insertInto('webhooks.delivery').values({ ...row, state: 'pending', createdAt: tx.ctx.now }).execute()
}

export const deliveryWithEndpoint = (db: Read, id: string): Promise<(DeliveryRow & { url: string; secret: Buffer; removedAt: Date | null }) | undefined> => db.selectFrom('webhooks.delivery as d').innerJoin('webhooks.endpoint as e', 'e.id', 'd.endpointId')
  .selectAll('d').select(['e.url', 'e.secret', 'e.removedAt']).where('d.id', '=', id).executeTakeFirst()

export async function markDelivery(tx: Tx, id: string, set: { state: 'pending' | 'delivered' | 'failed'; lastStatus: number | null; lastError: string | null }): Promise<void> {
  await tx.updateTable('webhooks.delivery').set((eb) => ({ ...set, attempts: eb('attempts', '+', 1), deliveredAt: set.state === 'delivered' ? tx.ctx.now : null })).where('id', '=', id).execute()
}

export async function resetDelivery(tx: Tx, id: string): Promise<boolean> {
  const result = await tx.updateTable('webhooks.delivery').set({ state: 'pending', lastError: null }).where('id', '=', id).where('state', '!=', 'pending').executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export const listDeliveries = (db: Read, filter: { owner: string | null; state?: string | undefined; before: string; limit: number }): Promise<DeliveryRow[]> => db.selectFrom('webhooks.delivery as d').innerJoin('webhooks.endpoint as e', 'e.id', 'd.endpointId')
  .selectAll('d').where('d.id', '<', filter.before).$if(filter.owner !== null, (q) => q.where('e.owner', '=', filter.owner!)).$if(filter.state !== undefined, (q) => q.where('d.state', '=', filter.state!)).orderBy('d.id', 'desc').limit(filter.limit).execute()

export async function deleteOldDeliveries(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('webhooks.delivery').where('createdAt', '<', before).where('state', '=', 'delivered').execute()
}
