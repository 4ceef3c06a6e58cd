import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { statement } from '../../kernel/statement.ts'

export type SignalRow = { id: string; accountId: string; kind: string; ref: string; ageYears: number | null; confidence: number; seenAt: Date }
const columns = ['id', 'accountId', 'kind', 'ref', 'ageYears', 'confidence', 'seenAt'] as const

/** The signals that are new: what was noted before under the same kind and ref stays as it is. */
export async function insertSignals(tx: Tx, rows: readonly (SignalRow & { expiresAt: Date })[]): Promise<SignalRow[]> {
  if (rows.length === 0) return []
  return tx.insertInto('underage.signal').values([...rows]).onConflict((conflict) => conflict.columns(['accountId', 'kind', 'ref']).doNothing()).returning(columns).execute()
}

const mostSignals = 500
const liveSignals = statement<{ ids: readonly string[]; now: Date }, SignalRow>((db, value) => db.selectFrom('underage.signal as s').leftJoin('underage.settled as d', 'd.accountId', 's.accountId')
  .select(['s.id', 's.accountId', 's.kind', 's.ref', 's.ageYears', 's.confidence', 's.seenAt']).where('s.accountId', '=', sql<string>`any(${value('ids')}::uuid[])`).where('s.expiresAt', '>', value('now'))
  .where((eb) => eb.or([eb('d.at', 'is', null), eb('s.seenAt', '>', eb.ref('d.at'))])).orderBy('s.id'))

/** What counts on each of these accounts, oldest first: not expired, and not settled by people. */
export async function signalsOf(db: Read, ids: readonly string[], now: Date): Promise<Map<string, SignalRow[]>> {
  if (ids.length === 0) return new Map()
  return Map.groupBy(await liveSignals(db, { ids, now }), ({ accountId }) => accountId)
}

/** Everything noted of one account, also what no longer counts. */
export const allSignalsOf = (db: Read, accountId: string): Promise<SignalRow[]> =>
  db.selectFrom('underage.signal').select(columns).where('accountId', '=', accountId).orderBy('id').limit(mostSignals).execute()

/** One account is weighed at a time, so that two signals at once open one case between them. */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`underage ${accountId}`}, 0))`.execute(tx)
}

export async function settle(tx: Tx, accountId: string): Promise<void> {
  await tx.insertInto('underage.settled').values({ accountId, at: tx.ctx.now }).onConflict((conflict) => conflict.column('accountId').doUpdateSet({ at: tx.ctx.now })).execute()
}

export async function countOutcome(tx: Tx, kinds: readonly string[], outcome: 'underAge' | 'oldEnough'): Promise<void> {
  const one = { underAge: outcome === 'underAge' ? 1 : 0, oldEnough: outcome === 'oldEnough' ? 1 : 0 }
  for (const kind of kinds.toSorted()) {
    await tx.insertInto('underage.kindOutcome').values({ kind, ...one })
      .onConflict((conflict) => conflict.column('kind').doUpdateSet((eb) => ({ [outcome]: eb(`underage.kindOutcome.${outcome}`, '+', 1) }))).execute()
  }
}

export const outcomes = (db: Read): Promise<{ kind: string; underAge: number; oldEnough: number }[]> => db.selectFrom('underage.kindOutcome').selectAll().limit(200).execute()

export async function deleteExpired(tx: Tx): Promise<number> {
  const result = await tx.deleteFrom('underage.signal').where('expiresAt', '<=', tx.ctx.now).executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** Everything that names the person goes; a removal stays as a row without a name, for its device and its count. */
export async function deleteAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('underage.signal').where('accountId', '=', accountId).execute()
  await tx.deleteFrom('underage.settled').where('accountId', '=', accountId).execute()
  await tx.deleteFrom('underage.find').where('accountId', '=', accountId).execute()
  await tx.deleteFrom('underage.minimumTold').where('accountId', '=', accountId).execute()
  await tx.updateTable('underage.removal').set({ accountId: null }).where('accountId', '=', accountId).execute()
}
