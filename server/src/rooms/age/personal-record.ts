import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { openEvidence } from './age-of.ts'
import { deletePerson, evidenceOf } from './store.ts'

/** What this room holds on a person, in the open: it is theirs. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<object> {
  const rows = await evidenceOf(ctx.db, [accountId])
  return {
    ageEvidence: rows.map((row) => {
      const { method, level, born } = openEvidence(ctx, row)
      return { method, level, bornNotBefore: born.earliest, bornNotAfter: born.latest, givenAt: row.givenAt.toISOString() }
    }),
  }
}

export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await deletePerson(tx, accountId)
}
