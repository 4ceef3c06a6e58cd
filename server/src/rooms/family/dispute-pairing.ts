import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { isActive, sideOf } from './pairing-rules.ts'
import { ByAccount } from './schema.ts'
import { insertDispute, lockPairing, type PairingRow, settleDispute } from './store.ts'

const payloadOf = (pairing: PairingRow & { teenId: string }) => ({ pairingId: pairing.id, guardianAccountId: pairing.guardianId, teenAccountId: pairing.teenId })
const hasTeen = (pairing: PairingRow): pairing is PairingRow & { teenId: string } => pairing.teenId !== null

/** "This is not my parent." From this moment the guardian sees and sets nothing; a person looks into it. */
export async function disputePairing(ctx: Ctx, rawId: string, raw: unknown): Promise<{ id: string; state: 'disputed' }> {
  permit(ctx, 'pairing.dispute')
  const { byAccountId } = parse(ByAccount, raw)
  return change(ctx, async (tx) => {
    const pairing = (await lockPairing(tx, existingId(rawId))) ?? refuse('missing', 'not-found')
    if (sideOf(pairing, existingId(byAccountId)) !== 'teen' || !hasTeen(pairing)) refuse('forbidden', 'not-permitted')
    if (!isActive(pairing)) refuse('conflict', 'pairing-not-active')
    if (!pairing.isDisputed) {
      await insertDispute(tx, pairing.id)
      await record(tx, 'pairing.disputed', payloadOf(pairing), { kind: 'pairing', id: pairing.id })
    }
    return { id: pairing.id, state: 'disputed' }
  })
}

/** A person has looked and the guardian is who they say: the pairing goes on. Ending it is the other outcome. */
export async function settlePairing(ctx: Ctx, rawId: string): Promise<{ id: string; state: 'active' }> {
  permit(ctx, 'pairing.settle')
  return change(ctx, async (tx) => {
    const pairing = (await lockPairing(tx, existingId(rawId))) ?? refuse('missing', 'not-found')
    if (!isActive(pairing) || !hasTeen(pairing) || !(await settleDispute(tx, pairing.id))) refuse('conflict', 'pairing-not-active')
    await record(tx, 'pairing.dispute-settled', payloadOf(pairing), { kind: 'pairing', id: pairing.id })
    return { id: pairing.id, state: 'active' }
  })
}
