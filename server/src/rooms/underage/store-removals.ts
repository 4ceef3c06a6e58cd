import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

export type Removal = {
  decisionId: string; accountId: string | null; country: string; month: string; foundBy: string; synthetic: boolean; removedAt: Date; appealableUntil: Date; eraseAt: Date
  reminded: number; restoredAt: Date | null; erasedAt: Date | null; deviceHash: Buffer | null; deviceUntil: Date | null
}

export async function insertRemoval(tx: Tx, row: Omit<Removal, 'reminded' | 'restoredAt' | 'erasedAt'>): Promise<boolean> {
  const made = await tx.insertInto('underage.removal').values(row).onConflict((conflict) => conflict.doNothing()).returning('decisionId').executeTakeFirst()
  return made !== undefined
}

export const lockRemoval = (tx: Tx, decisionId: string): Promise<Removal | undefined> => tx.selectFrom('underage.removal').selectAll().where('decisionId', '=', decisionId).forUpdate().executeTakeFirst()

export async function saveRemoval(tx: Tx, decisionId: string, set: Partial<Pick<Removal, 'reminded' | 'restoredAt' | 'erasedAt' | 'accountId' | 'deviceHash'>>): Promise<void> {
  await tx.updateTable('underage.removal').set(set).where('decisionId', '=', decisionId).execute()
}

/** The removal that holds on an account now, or its last. */
export const removalOf = (db: Read, accountId: string): Promise<Removal | undefined> =>
  db.selectFrom('underage.removal').selectAll().where('accountId', '=', accountId).orderBy('removedAt', 'desc').limit(1).executeTakeFirst()

/** Removals in force whose erasure is due by then, by decision, after the one last seen. */
export const removalsDue = (db: Read, by: Date, after: string, limit: number): Promise<Removal[]> => db.selectFrom('underage.removal').selectAll()
  .where('eraseAt', '<=', by).where('erasedAt', 'is', null).where('restoredAt', 'is', null).where('accountId', 'is not', null).where('decisionId', '>', after).orderBy('decisionId').limit(limit).execute()

/** The newest removal in force whose child used this device, while the hash is kept. */
export const removalOnDevice = (db: Read, hash: Buffer, now: Date): Promise<Removal | undefined> => db.selectFrom('underage.removal').selectAll()
  .where('deviceHash', '=', hash).where('deviceUntil', '>', now).where('restoredAt', 'is', null).orderBy('removedAt', 'desc').limit(1).executeTakeFirst()

export async function forgetDevices(tx: Tx): Promise<number> {
  const result = await tx.updateTable('underage.removal').set({ deviceHash: null }).where('deviceUntil', '<=', tx.ctx.now).where('deviceHash', 'is not', null).executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export const counters = ['removed', 'restored', 'erased', 'repeats', 'withinDay', 'withinWeek', 'withinMonth', 'lifetimeDays', 'views', 'minorViews', 'viewsBy'] as const
export type Counter = (typeof counters)[number]
export type Cell = { country: string; month: string; foundBy: string; synthetic: boolean }
export type MonthRow = Cell & Record<Counter, number>

/** Adds to one cell of the published counts. */
export async function count(tx: Tx, { country, month, foundBy, synthetic }: Cell, add: Partial<Record<Counter, number>>): Promise<void> {
  const set = (Object.entries(add) as [Counter, number][]).filter(([, value]) => value !== 0)
  if (set.length === 0) return
  await tx.insertInto('underage.month').values({ country, month, foundBy, synthetic, ...Object.fromEntries(set) })
    .onConflict((conflict) => conflict.columns(['country', 'month', 'foundBy', 'synthetic']).doUpdateSet((eb) => Object.fromEntries(set.map(([name, value]) => [name, eb(`underage.month.${name}`, '+', value)])))).execute()
}

export const monthsOf = (db: Read, { country, from, to, synthetic }: { country: string | null; from: string; to: string; synthetic: boolean }): Promise<MonthRow[]> => db.selectFrom('underage.month').selectAll()
  .where('synthetic', '=', synthetic).where('month', '>=', sql<string>`${from}::date`).where('month', '<=', sql<string>`${to}::date`).$if(country !== null, (q) => q.where('country', '=', country!))
  .orderBy('month').orderBy('country').orderBy('foundBy').limit(20_000).execute()
