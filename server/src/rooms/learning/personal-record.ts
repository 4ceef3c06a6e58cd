import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { staffInstitutionView } from './apply.ts'
import { markingView } from './ask-mark.ts'
import { deleteOf, institutionOf, markingsOf } from './store.ts'

/** What this room holds on a person: the institution they speak for and the videos they put forward. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<Record<string, unknown>> {
  const institution = await institutionOf(ctx.db, accountId)
  return { learning: { institution: institution ? staffInstitutionView(institution) : null, markings: (await markingsOf(ctx.db, accountId)).map(markingView) } }
}

export const eraseAccount = (tx: Tx, accountId: string): Promise<void> => deleteOf(tx, accountId)
