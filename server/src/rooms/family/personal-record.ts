import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { allPairingIds, choicesOf, deleteOwnChoices, deletePairings, pairingsOf } from './store.ts'
import { requestView } from './ask-time.ts'
import { deleteTime, requestsOf, usedSince } from './store-screen.ts'

/** What this room holds on a person. The other side of a pairing is named by id only. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<object> {
  const [choices, pairings, screenTime, requests] = await Promise.all([
    choicesOf(ctx.db, [accountId], ctx.now), pairingsOf(ctx.db, accountId, ctx.now), usedSince(ctx.db, accountId, '1970-01-01'), requestsOf(ctx.db, accountId, 1_000),
  ])
  return {
    settings: choices.map(({ pairingId, setting, value }) => ({ setting, value, chosenBy: pairingId === null ? 'self' : 'guardian' })),
    pairings: pairings.map((row) => ({ id: row.id, guardianAccountId: row.guardianId, teenAccountId: row.teenId, acceptedAt: row.acceptedAt?.toISOString() ?? null, endedAt: row.endedAt?.toISOString() ?? null })),
    screenTime,
    timeRequests: requests.map(requestView),
  }
}

/** Deletes everything about the person on either side of a pairing. */
export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await deletePairings(tx, await allPairingIds(tx, accountId, 'either'))
  await deleteOwnChoices(tx, accountId)
  await deleteTime(tx, accountId)
}
