import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { restrictionHistory } from './active-restrictions.ts'
import { deleteOfSubject } from './store.ts'

/** What this room holds on a person: the restrictions on the account itself. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<Record<string, unknown>> {
  const rows = await restrictionHistory(ctx, { kind: 'account', id: accountId })
  return { restrictions: rows.map(({ kind, feature, decisionId, startsAt, endsAt, endedAt }) => ({ kind, feature, decisionId, startsAt, endsAt, endedAt })) }
}

export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await deleteOfSubject(tx, { kind: 'account', id: accountId })
}
