import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

export async function insertDoubt(tx: Tx, accountId: string, caseId: string): Promise<boolean> {
  const made = await tx.insertInto('family.doubt').values({ accountId, caseId, raisedAt: tx.ctx.now }).onConflict((oc) => oc.columns(['accountId', 'caseId']).doNothing()).returning('caseId').executeTakeFirst()
  return made !== undefined
}

export async function settleDoubt(tx: Tx, accountId: string, caseId: string, outcome: 'cleared' | 'barred'): Promise<boolean> {
  const settled = await tx.updateTable('family.doubt').set({ outcome, settledAt: tx.ctx.now }).where('accountId', '=', accountId).where('caseId', '=', caseId).where('outcome', 'is', null).executeTakeFirst()
  return settled.numUpdatedRows > 0n
}

/** Whether a case stands open about them or ended against them, and how often one ended for them. */
export async function doubtsAbout(db: Read, accountId: string): Promise<{ stands: boolean; cleared: number }> {
  const row = await db.selectFrom('family.doubt').select([
    sql<boolean>`coalesce(bool_or(outcome is distinct from 'cleared'), false)`.as('stands'),
    sql<number>`count(*) filter (where outcome = 'cleared')::int8`.as('cleared'),
  ]).where('accountId', '=', accountId).executeTakeFirstOrThrow()
  return row
}

export async function deleteDoubts(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('family.doubt').where('accountId', '=', accountId).execute()
}

/** Mondays already summed up are not summed up twice. */
export async function insertSummary(tx: Tx, pairingId: string, week: string): Promise<boolean> {
  const made = await tx.insertInto('family.summary').values({ pairingId, week, sentAt: tx.ctx.now }).onConflict((oc) => oc.columns(['pairingId', 'week']).doNothing()).returning('pairingId').executeTakeFirst()
  return made !== undefined
}

/** Pairings that stand, after a given one in order, for whoever walks through all of them. */
export const standingPairings = (db: Read, after: string, limit: number): Promise<{ id: string; guardianId: string; teenId: string }[]> => db.selectFrom('family.pairing as p')
  .innerJoin('family.acceptance as a', 'a.pairingId', 'p.id').leftJoin('family.ending as e', 'e.pairingId', 'p.id')
  .leftJoin('family.pause as d', (join) => join.onRef('d.pairingId', '=', 'p.id').on('d.settledAt', 'is', null))
  .select(['p.id', 'p.guardianId', 'a.teenId']).where('e.endedAt', 'is', null).where('d.pairingId', 'is', null).where('p.id', '>', after).orderBy('p.id').limit(limit).execute()
