import type { Read, Tx } from '../../kernel/database.ts'
import type { Notice } from './schema.ts'

const columns = ['id', 'accountId', 'kind', 'decisionId', 'receipt', 'title', 'body', 'language', 'createdAt', 'appealableUntil'] as const

export async function insertNotice(tx: Tx, row: Notice & { visibleAt: Date; announcedAt: Date | null; heldFor: string | null }): Promise<void> {
  await tx.insertInto('notices.notice').values(row).execute()
}

/** Newest first; only those that may be seen at `now`. */
export const selectVisible = (db: Read, accountId: string, now: Date, limit: number): Promise<Notice[]> => db.selectFrom('notices.notice').select(columns)
  .where('accountId', '=', accountId).where('visibleAt', '<=', now).orderBy('visibleAt', 'desc').orderBy('id', 'desc').limit(limit).execute()

export const selectOfDecision = (db: Read, decisionId: string): Promise<Notice[]> => db.selectFrom('notices.notice').select(columns).where('decisionId', '=', decisionId).orderBy('id').limit(20).execute()

/** Marks those whose time has come as announced; another process takes others. */
export const announceDue = (tx: Tx, limit: number): Promise<Notice[]> => tx.updateTable('notices.notice').set({ announcedAt: tx.ctx.now })
  .where('id', 'in', (eb) => eb.selectFrom('notices.notice').select('id').where('announcedAt', 'is', null).where('visibleAt', '<=', tx.ctx.now).orderBy('visibleAt').limit(limit).forUpdate().skipLocked())
  .returning(columns).execute()

export async function setReceipt(tx: Tx, decisionId: string, receipt: string): Promise<void> {
  await tx.updateTable('notices.notice').set({ receipt }).where('decisionId', '=', decisionId).where('receipt', 'is', null).execute()
}

export async function deleteOfAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('notices.notice').where('accountId', '=', accountId).execute()
}

/** Those that nobody has seen. */
export async function deleteHeldFor(tx: Tx, ref: string): Promise<void> {
  await tx.deleteFrom('notices.notice').where('heldFor', '=', ref).where('announcedAt', 'is', null).execute()
}
