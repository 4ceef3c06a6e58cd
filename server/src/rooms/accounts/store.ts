import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { statement } from '../../kernel/statement.ts'

export type AccountRow = {
  id: string; handle: string; country: string; locale: string; timeZone: string; displayName: string | null; bio: string | null
  createdAt: Date; closedAt: Date | null
}

const accounts = (db: Read) => db.selectFrom('accounts.account as a').leftJoin('accounts.closing as c', 'c.accountId', 'a.id')
  .select(['a.id', 'a.handle', 'a.country', 'a.locale', 'a.timeZone', 'a.displayName', 'a.bio', 'a.createdAt', 'c.closedAt'])

const byIds = statement<{ ids: readonly string[] }, AccountRow>((db, value) => accounts(db).where('a.id', '=', sql<string>`any(${value('ids')}::uuid[])`))
export const accountsByIds = (db: Read, ids: readonly string[]): Promise<AccountRow[]> => byIds(db, { ids })

/** Rows by id, in the order of registration, for work that walks over everybody. */
export const accountsAfter = (db: Read, after: string, limit: number): Promise<AccountRow[]> => accounts(db).where('a.id', '>', after).orderBy('a.id').limit(limit).execute()

type NewAccount = { id: string; handle: string; handleKey: string; country: string; locale: string; timeZone: string }

/** False when the handle, or one that looks like it, exists. */
export async function insertAccount(tx: Tx, row: NewAccount): Promise<boolean> {
  const made = await tx.insertInto('accounts.account').values({ ...row, createdAt: tx.ctx.now }).onConflict((oc) => oc.column('handleKey').doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

export async function isHandleTaken(tx: Tx, handleKey: string, exceptId: string): Promise<boolean> {
  return (await tx.selectFrom('accounts.account').select('id').where('handleKey', '=', handleKey).where('id', '!=', exceptId).executeTakeFirst()) !== undefined
}

export async function updateAccount(tx: Tx, id: string, set: { handle?: string; handleKey?: string; displayName?: string | null; bio?: string | null; locale?: string }): Promise<void> {
  await tx.updateTable('accounts.account').set(set).where('id', '=', id).execute()
}

/** One registration or renaming at a time per key, so that two cannot both find it free. */
export const lockAccount = (tx: Tx, id: string): Promise<{ id: string } | undefined> => tx.selectFrom('accounts.account').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

export async function insertClosing(tx: Tx, accountId: string, eraseAfter: Date): Promise<boolean> {
  const made = await tx.insertInto('accounts.closing').values({ accountId, closedAt: tx.ctx.now, eraseAfter }).onConflict((oc) => oc.column('accountId').doNothing()).returning('accountId').executeTakeFirst()
  return made !== undefined
}

export const closingsDue = async (db: Read, now: Date, after: string, limit: number): Promise<string[]> =>
  (await db.selectFrom('accounts.closing').select('accountId').where('eraseAfter', '<=', now).where('accountId', '>', after).orderBy('accountId').limit(limit).execute()).map(({ accountId }) => accountId)

export async function eraseAccountRow(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('accounts.account').where('id', '=', accountId).execute()
  await tx.insertInto('accounts.erasure').values({ accountId, erasedAt: tx.ctx.now }).onConflict((oc) => oc.column('accountId').doNothing()).execute()
}

export const idOfHandle = async (db: Read, handleKey: string): Promise<string | null> =>
  (await db.selectFrom('accounts.account').select('id').where('handleKey', '=', handleKey).executeTakeFirst())?.id ?? null

export async function idsOfHandlesLike(db: Read, beginning: string, { from, to }: { from: Date | null; to: Date | null }, limit: number): Promise<string[]> {
  const rows = await accounts(db).where('a.handleKey', 'like', `${beginning.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`).where('c.closedAt', 'is', null)
    .$if(from !== null, (q) => q.where('a.createdAt', '>=', from!)).$if(to !== null, (q) => q.where('a.createdAt', '<', to!)).orderBy('a.id', 'desc').limit(limit).execute()
  return rows.map(({ id }) => id)
}
