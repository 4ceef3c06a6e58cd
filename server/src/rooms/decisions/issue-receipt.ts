import { randomBytes } from 'node:crypto'
import { blindOf, writeReceipt } from '@qorgan/ledger'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { receiptSigner } from '../../kernel/signing.ts'
import type { Decision } from './schema.ts'
import { insertSalt, selectSalt } from './store-salts.ts'

/**
 * A signed promise that this decision is, or soon will be, in the public ledger; its notice carries it. What it names is
 * a salted commitment, so that nobody but the person can tell which leaf it is.
 */
export async function issueReceipt(tx: Tx, { id, accountId }: Pick<Decision, 'id' | 'accountId'>): Promise<string> {
  const salt = randomBytes(16)
  await insertSalt(tx, { decisionId: id, accountId, salt })
  return writeReceipt({ issuedAt: Math.floor(tx.ctx.now.getTime() / 1_000), blind: blindOf(salt, id) }, await receiptSigner(tx.ctx.house.secrets))
}

/** The commitment that the receipt of a decision names; null when nobody was told, or was erased since. */
export async function commitmentOf(ctx: Ctx, decisionId: string): Promise<Uint8Array | null> {
  const salt = await selectSalt(ctx.db, decisionId)
  return salt === null ? null : blindOf(salt, decisionId)
}
