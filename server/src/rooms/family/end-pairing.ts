import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { coolingHours, isActive, sideOf } from './pairing-rules.ts'
import { ByAccount } from './schema.ts'
import { allPairingIds, deletePairings, deleteSpent, type EndedBy, insertEnding, lockPairing, pairingById, type PairingRow } from './store.ts'
import { deleteAsked, deleteAskedBefore } from './store-controls.ts'
import { deleteTime, deleteTimeBefore } from './store-screen.ts'

/** Either side ends it; the other is told. What the guardian had tightened holds until the cooling time is over. */
export async function endPairing(ctx: Ctx, rawId: string, raw: unknown): Promise<{ id: string; state: 'ended'; holdsUntil: string }> {
  permit(ctx, 'pairing.end')
  const { byAccountId } = parse(ByAccount, raw)
  return change(ctx, async (tx) => {
    const pairing = (await lockPairing(tx, existingId(rawId))) ?? refuse('missing', 'not-found')
    const side = sideOf(pairing, existingId(byAccountId))
    if (pairing.endedAt !== null) refuse('conflict', 'pairing-not-active')
    const holdsUntil = await end(tx, pairing, side)
    return { id: pairing.id, state: 'ended', holdsUntil: holdsUntil.toISOString() }
  })
}

/** Ends one pairing: a row, and a fact that names whom to tell. */
export async function end(tx: Tx, pairing: PairingRow, endedBy: EndedBy): Promise<Date> {
  const holdsUntil = new Date(tx.ctx.now.getTime() + coolingHours[endedBy] * 3_600_000)
  await insertEnding(tx, { pairingId: pairing.id, endedBy, holdsUntil })
  const { teenId, guardianId } = pairing
  if (teenId !== null) {
    const tellAccountIds = [teenId, guardianId].filter((each) => each !== (endedBy === 'teen' ? teenId : endedBy === 'guardian' ? guardianId : null))
    await record(tx, 'pairing.ended', { pairingId: pairing.id, guardianAccountId: guardianId, teenAccountId: teenId, endedBy, holdsUntil: holdsUntil.toISOString(), tellAccountIds }, { kind: 'pairing', id: pairing.id })
  }
  return holdsUntil
}

/** Ends every pairing of an account that was closed. */
export async function endPairingsOf(tx: Tx, accountId: string, endedBy: 'age' | 'account', side: 'teen' | 'either'): Promise<number> {
  const ids = await allPairingIds(tx, accountId, side)
  let ended = 0
  for (const id of ids) {
    const pairing = await pairingById(tx, id)
    if (!pairing || !isActive(pairing)) continue
    await end(tx, pairing, endedBy)
    ended += 1
  }
  return ended
}

/** At 18 it ends, both are told, and what guardians chose, saw and granted is deleted. */
export async function endAtEighteen(tx: Tx, accountId: string): Promise<void> {
  const ids = await allPairingIds(tx, accountId, 'teen')
  await endPairingsOf(tx, accountId, 'age', 'teen')
  await deleteTime(tx, accountId)
  await deleteAsked(tx, accountId)
  await deletePairings(tx, ids)
  if (ids.length > 0) await record(tx, 'pairing.history-deleted', { accountId, pairings: ids.length }, { kind: 'account', id: accountId })
}

/** Time by day is shown for two weeks and kept no longer than the quarter that a weekly summary compares with. */
const keptDays = 92

/** Offers never taken up, pairings whose choices no longer hold, and old days. */
export function forgetSpentPairings(ctx: Ctx): Promise<number> {
  return change(ctx, async (tx) => {
    await deleteAskedBefore(tx, new Date(ctx.now.getTime() - keptDays * 86_400_000))
    await deleteTimeBefore(tx, new Date(ctx.now.getTime() - keptDays * 86_400_000).toISOString().slice(0, 10))
    return deleteSpent(tx, new Date(ctx.now.getTime() - 86_400_000))
  })
}
