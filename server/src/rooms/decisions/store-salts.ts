import type { Read, Tx } from '../../kernel/database.ts'

export async function insertSalt(tx: Tx, row: { decisionId: string; accountId: string; salt: Buffer }): Promise<void> {
  await tx.insertInto('decisions.receiptSalt').values(row).execute()
}

export async function selectSalt(db: Read, decisionId: string): Promise<Buffer | null> {
  return (await db.selectFrom('decisions.receiptSalt').select('salt').where('decisionId', '=', decisionId).executeTakeFirst())?.salt ?? null
}

export async function deleteSalts(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('decisions.receiptSalt').where('accountId', '=', accountId).execute()
}
