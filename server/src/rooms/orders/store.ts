import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Subject } from '../standing/index.ts'
import type { Pause } from './legal-clock.ts'
import type { Item, Order } from './schema.ts'

export type Document = { id: string; blobKey: string; bytes: number; sha256: string; fileName: string; mediaType: string; receivedAt: Date }
export type DefectRow = { id: string; orderId: string; field: string; code: string; notedAt: Date; mendedAt: Date | null }
export type Suspicion = { id: string; orderId: string; code: string; notedAt: Date; clearedBy: string | null; clearedBecause: string | null; clearedAt: Date | null }

const columns = ['id', 'documentId', 'authorityId', 'filedBy', 'takenInBy', 'sender', 'country', 'legalGround', 'requestedAction', 'kind', 'urgency', 'reference', 'processReference', 'secrecyUntil', 'locale', 'receivedAt'] as const
const orders = (db: Read) => db.selectFrom('orders.order').select(columns)

/** One filing of the same bytes at a time, so that a replay is seen. */
export async function lockDocument(tx: Tx, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`orders ${sha256}`}, 0))`.execute(tx)
}

export async function insertOrder(tx: Tx, document: Document, order: Order): Promise<void> {
  await tx.insertInto('orders.document').values(document).execute()
  await tx.insertInto('orders.order').values(order).execute()
}

export async function updateElements(tx: Tx, id: string, set: Partial<Pick<Order, 'country' | 'legalGround' | 'requestedAction' | 'kind' | 'urgency' | 'reference' | 'processReference' | 'secrecyUntil'>>): Promise<void> {
  await tx.updateTable('orders.order').set(set).where('id', '=', id).execute()
}

export async function selectOrder(db: Read, id: string): Promise<Order | null> {
  return (await orders(db).where('id', '=', id).executeTakeFirst()) ?? null
}

/** The order, and nobody else changes it until the transaction ends. */
export async function lockOrder(tx: Tx, id: string): Promise<Order | null> {
  return (await tx.selectFrom('orders.order').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

export const selectDocument = (db: Read, id: string): Promise<Document | undefined> => db.selectFrom('orders.document').select(['id', 'blobKey', 'bytes', 'sha256', 'fileName', 'mediaType', 'receivedAt']).where('id', '=', id).executeTakeFirst()

/** Earlier orders that came with the same bytes, newest first. */
export const ordersOfDocument = (db: Read, sha256: string): Promise<Order[]> => db.selectFrom('orders.order as o').innerJoin('orders.document as d', 'd.id', 'o.documentId')
  .select(columns.map((column) => `o.${column}` as const)).where('d.sha256', '=', sha256).orderBy('o.id', 'desc').limit(20).execute()

export async function filedSince(db: Read, by: string, since: Date): Promise<number> {
  return (await db.selectFrom('orders.order').select((eb) => eb.fn.countAll<number>().as('n')).where('filedBy', '=', by).where('receivedAt', '>', since).executeTakeFirstOrThrow()).n
}

type Listed = { authorityId: string | null; filedBy: string | null; before: string | null; limit: number; state: string | null }

/** Newest first, by what may be seen: an authority's, a registrar's own, or all. */
export async function selectOrders(db: Read, { authorityId, filedBy, before, limit, state }: Listed): Promise<Order[]> {
  const answered = sql<boolean>`exists (select from orders.answer a where a.order_id = "orders"."order"."id")`
  const returned = sql<boolean>`exists (select from orders.defect f where f.order_id = "orders"."order"."id" and f.mended_at is null)`
  const proposed = sql<boolean>`exists (select from orders.item i join orders.proposal p on p.item_id = i.id where i.order_id = "orders"."order"."id")`
  return orders(db)
    .$if(authorityId !== null, (q) => q.where('authorityId', '=', authorityId!))
    .$if(filedBy !== null, (q) => q.where('filedBy', '=', filedBy!))
    .$if(before !== null, (q) => q.where('id', '<', before!))
    .$if(state === 'answered', (q) => q.where(answered))
    .$if(state === 'returned', (q) => q.where(sql<boolean>`not ${answered}`).where(returned))
    .$if(state === 'in-review', (q) => q.where(sql<boolean>`not ${answered}`).where(sql<boolean>`not ${returned}`).where(proposed))
    .$if(state === 'received', (q) => q.where(sql<boolean>`not ${answered}`).where(sql<boolean>`not ${returned}`).where(sql<boolean>`not ${proposed}`))
    .orderBy('id', 'desc').limit(limit).execute()
}

/** Orders that wait for an answer, oldest first. */
export const openOrders = (db: Read, limit: number): Promise<Order[]> => orders(db)
  .where((eb) => eb.not(eb.exists(eb.selectFrom('orders.answer').select('orderId').whereRef('orders.answer.orderId', '=', 'orders.order.id')))).orderBy('id').limit(limit).execute()

export async function insertItems(tx: Tx, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return
  await tx.insertInto('orders.item').values(items.map(({ subject, ...row }) => ({ ...row, subjectKind: subject?.kind ?? null, subjectId: subject?.id ?? null }))).execute()
}

export async function itemsOf(db: Read, orderIds: readonly string[]): Promise<Item[]> {
  if (orderIds.length === 0) return []
  const rows = await db.selectFrom('orders.item').select(['id', 'orderId', 'place', 'given', 'subjectKind', 'subjectId']).where('orderId', 'in', orderIds).orderBy('orderId').orderBy('place').limit(20_000).execute()
  return rows.map(({ subjectKind, subjectId, ...row }) => ({ ...row, subject: subjectKind && subjectId ? { kind: subjectKind as Subject['kind'], id: subjectId } : null }))
}

export async function insertDefects(tx: Tx, rows: readonly Omit<DefectRow, 'mendedAt'>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('orders.defect').values([...rows]).execute()
}

export const openDefects = (db: Read, orderIds: readonly string[]): Promise<DefectRow[]> => (orderIds.length === 0 ? Promise.resolve([]) : db.selectFrom('orders.defect')
  .select(['id', 'orderId', 'field', 'code', 'notedAt', 'mendedAt']).where('orderId', 'in', orderIds).where('mendedAt', 'is', null).orderBy('id').execute())

export async function mendDefects(tx: Tx, orderId: string): Promise<void> {
  await tx.updateTable('orders.defect').set({ mendedAt: tx.ctx.now }).where('orderId', '=', orderId).where('mendedAt', 'is', null).execute()
}

export async function insertSuspicions(tx: Tx, rows: readonly { id: string; orderId: string; code: string; notedAt: Date }[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('orders.suspicion').values([...rows]).execute()
}

export const suspicionsOf = (db: Read, orderId: string): Promise<Suspicion[]> => db.selectFrom('orders.suspicion').select(['id', 'orderId', 'code', 'notedAt', 'clearedBy', 'clearedBecause', 'clearedAt']).where('orderId', '=', orderId).orderBy('id').execute()

export async function clearSuspicions(tx: Tx, orderId: string, by: string, because: string): Promise<number> {
  const rows = await tx.updateTable('orders.suspicion').set({ clearedBy: by, clearedBecause: because, clearedAt: tx.ctx.now }).where('orderId', '=', orderId).where('clearedAt', 'is', null).returning('id').execute()
  return rows.length
}

/** Begins a pause unless the clock stands already. */
export async function beginPause(tx: Tx, id: string, orderId: string): Promise<void> {
  await tx.insertInto('orders.pause').values({ id, orderId, fromAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).execute()
}

export async function endPause(tx: Tx, orderId: string): Promise<boolean> {
  const rows = await tx.updateTable('orders.pause').set({ toAt: tx.ctx.now }).where('orderId', '=', orderId).where('toAt', 'is', null).returning('id').execute()
  return rows.length > 0
}

export async function pausesOf(db: Read, orderIds: readonly string[]): Promise<(Pause & { orderId: string })[]> {
  if (orderIds.length === 0) return []
  const rows = await db.selectFrom('orders.pause').select(['orderId', 'fromAt', 'toAt']).where('orderId', 'in', orderIds).orderBy('fromAt').execute()
  return rows.map(({ orderId, fromAt, toAt }) => ({ orderId, from: fromAt, to: toAt }))
}

export async function insertExtension(tx: Tx, orderId: string, by: string, because: string): Promise<boolean> {
  const row = await tx.insertInto('orders.extension').values({ orderId, extendedBy: by, because, extendedAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('orderId').executeTakeFirst()
  return row !== undefined
}

export const extensionsOf = async (db: Read, orderIds: readonly string[]): Promise<Set<string>> => (orderIds.length === 0 ? new Set() : new Set((await db.selectFrom('orders.extension').select('orderId').where('orderId', 'in', orderIds).execute()).map(({ orderId }) => orderId)))
