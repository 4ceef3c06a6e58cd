import type { Tx } from '../../kernel/database.ts'

/** Counts one more action of a rule in an hour and says how many it are now. */
export async function countAction(tx: Tx, rule: string, hourAt: Date): Promise<number> {
  const row = await tx.insertInto('rules.automaticAction').values({ rule, hourAt, actions: 1 })
    .onConflict((conflict) => conflict.columns(['rule', 'hourAt']).doUpdateSet((eb) => ({ actions: eb('rules.automaticAction.actions', '+', 1) }))).returning('actions').executeTakeFirstOrThrow()
  return row.actions
}

export async function insertTrial(tx: Tx, rows: { id: string; rule: string; subjectKind: string; subjectId: string; action: string }[]): Promise<void> {
  await tx.insertInto('rules.trial').values(rows.map((row) => ({ ...row, at: tx.ctx.now }))).execute()
}

/** Rows that no longer say anything to anybody. */
export async function forgetBefore(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('rules.automaticAction').where('hourAt', '<', before).execute()
  await tx.deleteFrom('rules.trial').where('at', '<', before).execute()
}
