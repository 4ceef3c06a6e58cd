import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { modelOf } from './model.ts'
import { allSignalsOf, deleteAccount } from './store.ts'
import { toldTo } from './store-changes.ts'
import { removalOf } from './store-removals.ts'

/** What this room holds on a person. Reports and wishes are left out: who made them is theirs. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<Record<string, unknown>> {
  const ofOthers = new Set(modelOf(ctx).kinds.filter(({ from, id }) => from === 'report' || id === 'friend-statement').map(({ id }) => id))
  const [signals, removal, minimumAgesTold] = await Promise.all([allSignalsOf(ctx.db, accountId), removalOf(ctx.db, accountId), toldTo(ctx.db, accountId)])
  return {
    ageSignals: signals.filter(({ kind }) => !ofOthers.has(kind)).map(({ kind, ageYears, confidence, seenAt }) => ({ kind, ageYears, confidence, seenAt })),
    minimumAgesTold: minimumAgesTold.map(({ years, startsOn, toldAt }) => ({ years, startsOn, toldAt })),
    underAgeRemoval: removal ? { removedAt: removal.removedAt, appealableUntil: removal.appealableUntil, eraseAt: removal.eraseAt, restoredAt: removal.restoredAt } : null,
  }
}

export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await deleteAccount(tx, accountId)
}
