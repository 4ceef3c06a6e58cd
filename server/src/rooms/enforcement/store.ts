import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Feature } from '../policy/index.ts'
import type { Violation } from './schema.ts'

const columns = ['decisionId', 'accountId', 'clauseId', 'policy', 'policyVersion', 'feature', 'severity', 'immediate', 'automated', 'at'] as const

/** What an account's violations lead to is computed from all of them, so only one change at a time may add or take back. */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`enforcement ${accountId}`}, 0))`.execute(tx)
}

export async function insertViolation(tx: Tx, violation: Violation): Promise<void> {
  await tx.insertInto('enforcement.violation').values(violation).execute()
}

export async function withdrawViolation(tx: Tx, decisionId: string): Promise<boolean> {
  const result = await tx.updateTable('enforcement.violation').set({ withdrawnAt: tx.ctx.now }).where('decisionId', '=', decisionId).where('withdrawnAt', 'is', null).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** The violations that stand, oldest first. */
export async function selectViolations(db: Read, accountId: string): Promise<Violation[]> {
  const rows = await db.selectFrom('enforcement.violation').select(columns).where('accountId', '=', accountId).where('withdrawnAt', 'is', null).orderBy('at').orderBy('decisionId').execute()
  return rows.map((row) => ({ ...row, feature: row.feature as Feature, automated: row.automated as 'fully' | 'partially' }))
}

export async function deleteOfAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('enforcement.violation').where('accountId', '=', accountId).execute()
}
