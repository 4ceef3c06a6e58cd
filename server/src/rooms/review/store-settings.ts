import type { Read, Tx } from '../../kernel/database.ts'

export async function selectSetting(db: Read, name: string): Promise<unknown> {
  return (await db.selectFrom('review.setting').select('value').where('name', '=', name).executeTakeFirst())?.value ?? null
}

export async function upsertSetting(tx: Tx, name: string, value: unknown): Promise<void> {
  const { actor, now } = tx.ctx
  const row = { value: JSON.stringify(value), changedBy: actor.kind === 'staff' ? actor.staffId : null, changedAt: now }
  await tx.insertInto('review.setting').values({ name, ...row }).onConflict((conflict) => conflict.column('name').doUpdateSet(row)).execute()
}
