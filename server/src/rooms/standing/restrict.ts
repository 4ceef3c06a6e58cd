import type { Tx } from '../../kernel/database.ts'
import type { NewRestriction, Restriction } from './schema.ts'
import { endOfDecision, insertRestrictions } from './store.ts'

/** Lays restrictions on subjects. Only enforcement calls this, which brings the decision and records the fact. */
export async function restrict(tx: Tx, rows: readonly NewRestriction[]): Promise<Restriction[]> {
  return rows.length === 0 ? [] : insertRestrictions(tx, rows)
}

/** Ends what a decision laid on, and returns the rows that were still in force. Only enforcement calls this. */
export async function lift(tx: Tx, decisionId: string): Promise<Restriction[]> {
  return endOfDecision(tx, decisionId)
}
