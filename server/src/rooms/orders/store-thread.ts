import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { OrderOutcome } from './schema.ts'

export type Message = { id: string; orderId: string; fromKind: 'staff' | 'authority'; fromId: string; text: string; sentAt: Date; readAt: Date | null }
export type Answer = { orderId: string; outcome: OrderOutcome; body: unknown; answeredAt: Date; readBy: string | null; readAt: Date | null }
export type Breach = { orderId: string; dueAt: Date; noticedAt: Date }
export type Cause = { orderId: string; cause: string; words: string; givenAt: Date }

export async function insertMessage(tx: Tx, row: Omit<Message, 'readAt'>): Promise<void> {
  await tx.insertInto('orders.message').values(row).execute()
}

export const messagesOf = async (db: Read, orderId: string): Promise<Message[]> => (await db.selectFrom('orders.message').select(['id', 'orderId', 'fromKind', 'fromId', 'text', 'sentAt', 'readAt']).where('orderId', '=', orderId).orderBy('id').limit(500).execute())
  .map((row) => ({ ...row, fromKind: row.fromKind as Message['fromKind'] }))

export async function countMessages(db: Read, orderId: string): Promise<number> {
  return (await db.selectFrom('orders.message').select((eb) => eb.fn.countAll<number>().as('n')).where('orderId', '=', orderId).executeTakeFirstOrThrow()).n
}

/** What the other side wrote was read now. */
export async function markRead(tx: Tx, orderId: string, from: Message['fromKind']): Promise<void> {
  await tx.updateTable('orders.message').set({ readAt: tx.ctx.now }).where('orderId', '=', orderId).where('fromKind', '=', from).where('readAt', 'is', null).execute()
}

export async function unreadOf(db: Read, orderIds: readonly string[], from: Message['fromKind']): Promise<Map<string, number>> {
  if (orderIds.length === 0) return new Map()
  const rows = await db.selectFrom('orders.message').select((eb) => ['orderId', eb.fn.countAll<number>().as('n')]).where('orderId', 'in', orderIds).where('fromKind', '=', from).where('readAt', 'is', null).groupBy('orderId').execute()
  return new Map(rows.map(({ orderId, n }) => [orderId, n]))
}

export async function insertAnswer(tx: Tx, { orderId, outcome, body, answeredAt }: Pick<Answer, 'orderId' | 'outcome' | 'body' | 'answeredAt'>): Promise<void> {
  await tx.insertInto('orders.answer').values({ orderId, outcome, body: JSON.stringify(body), answeredAt }).execute()
}

export async function answersOf(db: Read, orderIds: readonly string[]): Promise<Map<string, Answer>> {
  if (orderIds.length === 0) return new Map()
  const rows = await db.selectFrom('orders.answer').select(['orderId', 'outcome', 'body', 'answeredAt', 'readBy', 'readAt']).where('orderId', 'in', orderIds).execute()
  return new Map(rows.map((row) => [row.orderId, { ...row, outcome: row.outcome as OrderOutcome }]))
}

/** Receipt of reading: the first officer who opened the answer. */
export async function noteReading(tx: Tx, orderId: string, by: string): Promise<void> {
  await tx.updateTable('orders.answer').set({ readBy: by, readAt: tx.ctx.now }).where('orderId', '=', orderId).where('readAt', 'is', null).execute()
}

export async function insertWarning(tx: Tx, row: { orderId: string; percent: number; dueAt: Date }): Promise<boolean> {
  const made = await tx.insertInto('orders.warning').values({ ...row, warnedAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('orderId').executeTakeFirst()
  return made !== undefined
}

export const warningsOf = (db: Read, orderId: string): Promise<{ percent: number; warnedAt: Date }[]> => db.selectFrom('orders.warning').select(['percent', 'warnedAt']).where('orderId', '=', orderId).orderBy('percent').execute()

export async function insertBreach(tx: Tx, orderId: string, dueAt: Date): Promise<boolean> {
  const made = await tx.insertInto('orders.breach').values({ orderId, dueAt, noticedAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('orderId').executeTakeFirst()
  return made !== undefined
}

export async function breachesOf(db: Read, orderIds: readonly string[]): Promise<Map<string, Breach>> {
  if (orderIds.length === 0) return new Map()
  return new Map((await db.selectFrom('orders.breach').select(['orderId', 'dueAt', 'noticedAt']).where('orderId', 'in', orderIds).execute()).map((row) => [row.orderId, row]))
}

export async function insertCause(tx: Tx, row: { id: string; orderId: string; cause: string; words: string; givenBy: string }): Promise<void> {
  await tx.insertInto('orders.breachCause').values({ ...row, givenAt: tx.ctx.now }).execute()
}

export const causesOf = (db: Read, orderId: string): Promise<Cause[]> => db.selectFrom('orders.breachCause').select(['orderId', 'cause', 'words', 'givenAt']).where('orderId', '=', orderId).orderBy('id').execute()

export type Counts = { received: number; returned: number; answered: number; complied: number; partly: number; rejected: number; late: number; medianHours: number | null }

/** An authority's orders in numbers; the median is of elapsed hours from receipt to answer. */
export async function countsOf(db: Read, authorityId: string): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*)::int as received,
      count(*) filter (where a.order_id is null and exists (select from orders.defect d where d.order_id = o.id and d.mended_at is null))::int as returned,
      count(a.order_id)::int as answered,
      count(*) filter (where a.outcome = 'complied')::int as complied, count(*) filter (where a.outcome = 'partly')::int as partly, count(*) filter (where a.outcome = 'rejected')::int as rejected,
      count(b.order_id)::int as late,
      percentile_cont(0.5) within group (order by extract(epoch from a.answered_at - o.received_at) / 3600) as "medianHours"
    from orders.order o left join orders.answer a on a.order_id = o.id left join orders.breach b on b.order_id = o.id
    where o.authority_id = ${authorityId}
  `.execute(db)
  return rows[0]!
}
