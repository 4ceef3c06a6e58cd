import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { allPairingIds, choicesOf, deleteOwnChoices, deletePairings, pairingsOf } from './store.ts'
import { changeView } from './ask-change.ts'
import { requestView } from './ask-time.ts'
import { blockedFor, changesOf, deleteAsked, deleteBlocksOf, toldReportsSince } from './store-controls.ts'
import { deleteDoubts } from './store-doubts.ts'
import { deleteTime, requestsOf, usedSince } from './store-screen.ts'

/** What this room holds on a person. The other side of a pairing is named by id only. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<object> {
  const [choices, pairings, screenTime, requests, changes, blocked, told] = await Promise.all([
    choicesOf(ctx.db, [accountId], ctx.now), pairingsOf(ctx.db, accountId, ctx.now), usedSince(ctx.db, accountId, '1970-01-01'), requestsOf(ctx.db, accountId, 1_000),
    changesOf(ctx.db, accountId, 1_000), blockedFor(ctx.db, [accountId]), toldReportsSince(ctx.db, accountId, new Date(0)),
  ])
  return {
    settings: choices.map(({ pairingId, setting, value }) => ({ setting, value, chosenBy: pairingId === null ? 'self' : 'guardian' })),
    pairings: pairings.map((row) => ({ id: row.id, guardianAccountId: row.guardianId, teenAccountId: row.teenId, acceptedAt: row.acceptedAt?.toISOString() ?? null, endedAt: row.endedAt?.toISOString() ?? null })),
    screenTime,
    timeRequests: requests.map(requestView),
    changeRequests: changes.map(changeView),
    blockedByGuardians: blocked.map((row) => ({ accountId: row.accountId, blockedAt: row.blockedAt.toISOString() })),
    reportsTold: told.map(({ toldAt }) => toldAt.toISOString()),
  }
}

/** Deletes everything about the person on either side of a pairing. */
export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await deletePairings(tx, await allPairingIds(tx, accountId, 'either'))
  await deleteOwnChoices(tx, accountId)
  await deleteTime(tx, accountId)
  await deleteAsked(tx, accountId)
  await deleteBlocksOf(tx, accountId)
  await deleteDoubts(tx, accountId)
}
