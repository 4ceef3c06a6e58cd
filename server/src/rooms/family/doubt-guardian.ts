import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { end } from './end-pairing.ts'
import { isActive } from './pairing-rules.ts'
import { allPairingIds, lockPairing, settlePause } from './store.ts'
import { insertDoubt, settleDoubt } from './store-doubts.ts'

/**
 * A case of child safety is about this account. Until it ends they can take up no pairing: not with a new code, nor
 * with one already shown. What stands goes on, because a report alone must not strip a child of what protects it; a
 * teen who says "this is not my parent" stops that one pairing at once.
 */
export async function doubtGuardian(tx: Tx, accountId: string, caseId: string): Promise<void> {
  if (await insertDoubt(tx, accountId, caseId)) await record(tx, 'guardian.doubted', { accountId, caseId }, { kind: 'account', id: accountId })
}

/**
 * The case has ended. For them: disputed pairings among `pairingIds` go on. Against them: every pairing ends, nothing
 * they set holds a moment longer, and they never guard again.
 */
export async function settleGuardianDoubt(tx: Tx, { accountId, caseId, isViolation, pairingIds }: { accountId: string; caseId: string; isViolation: boolean; pairingIds: readonly string[] }): Promise<void> {
  await settleDoubt(tx, accountId, caseId, isViolation ? 'barred' : 'cleared')
  if (!isViolation) {
    for (const id of pairingIds) {
      const pairing = await lockPairing(tx, id)
      if (pairing?.guardianId !== accountId || !isActive(pairing) || pairing.teenId === null || !(await settlePause(tx, id))) continue
      await record(tx, 'pairing.settled', { pairingId: id, guardianAccountId: accountId, teenAccountId: pairing.teenId }, { kind: 'pairing', id })
    }
    await record(tx, 'guardian.cleared', { accountId, caseId }, { kind: 'account', id: accountId })
    return
  }
  let pairingsEnded = 0
  for (const id of await allPairingIds(tx, accountId, 'guardian')) {
    const pairing = await lockPairing(tx, id)
    if (!pairing || pairing.endedAt !== null) continue
    await end(tx, pairing, 'staff')
    pairingsEnded += 1
  }
  await record(tx, 'guardian.barred', { accountId, caseId, pairingsEnded }, { kind: 'account', id: accountId })
}
