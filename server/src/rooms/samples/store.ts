import type { Read, Tx } from '../../kernel/database.ts'

export type SampleKind = 'account' | 'video' | 'comment' | 'staff' | 'key'

export async function insertSample(tx: Tx, row: { kind: SampleKind; id: string; scenario: string }): Promise<void> {
  await tx.insertInto('samples.subject').values({ ...row, madeAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).execute()
}

export async function sampleExists(db: Read, kind: string, id: string): Promise<boolean> {
  return (await db.selectFrom('samples.subject').select('id').where('kind', '=', kind).where('id', '=', id).executeTakeFirst()) !== undefined
}

export async function sampleIds(db: Read, scenario: string, kind: SampleKind, limit: number): Promise<string[]> {
  return (await db.selectFrom('samples.subject').select('id').where('scenario', '=', scenario).where('kind', '=', kind).orderBy('id').limit(limit).execute()).map(({ id }) => id)
}

export async function countScenarios(db: Read): Promise<{ scenario: string; accounts: number }[]> {
  return db.selectFrom('samples.subject').select((eb) => ['scenario', eb.fn.countAll<number>().as('accounts')]).where('kind', '=', 'account').groupBy('scenario').orderBy('scenario').execute()
}

export async function deleteSamples(tx: Tx, scenario: string): Promise<void> {
  await tx.deleteFrom('samples.subject').where('scenario', '=', scenario).execute()
}

export type LoadingRow = { scenario: string; askedAt: Date; loadedAt: Date | null; brokenAt: Date | null; removalAskedAt: Date | null }

export const loadings = (db: Read): Promise<LoadingRow[]> => db.selectFrom('samples.loading').selectAll().execute()
export const loadingOf = (db: Read, scenario: string): Promise<LoadingRow | undefined> => db.selectFrom('samples.loading').selectAll().where('scenario', '=', scenario).executeTakeFirst()

/** Begins anew, whatever had been there before. */
export async function insertLoading(tx: Tx, scenario: string): Promise<void> {
  const begun = { askedAt: tx.ctx.now, loadedAt: null, brokenAt: null, removalAskedAt: null }
  await tx.insertInto('samples.loading').values({ scenario, ...begun }).onConflict((conflict) => conflict.column('scenario').doUpdateSet(begun)).execute()
}

export async function updateLoading(tx: Tx, scenario: string, set: Partial<Omit<LoadingRow, 'scenario' | 'askedAt'>>): Promise<void> {
  await tx.updateTable('samples.loading').set(set).where('scenario', '=', scenario).execute()
}

export async function deleteLoading(tx: Tx, scenario: string): Promise<void> {
  await tx.deleteFrom('samples.loading').where('scenario', '=', scenario).execute()
}
