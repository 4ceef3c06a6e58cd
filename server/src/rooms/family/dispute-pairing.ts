import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { end } from './end-pairing.ts'
import { isActive, sideOf } from './pairing-rules.ts'
import { ByAccount } from './schema.ts'
import { insertPause, lockPairing, type PairingRow, settlePause } from './store.ts'

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
    if (pairing.pausedBy !== 'teen') {
      await insertPause(tx, pairing.id, 'teen')
      await record(tx, 'pairing.disputed', payloadOf(pairing), { kind: 'pairing', id: pairing.id })
    }
    return { id: pairing.id, state: 'disputed' }
  })
}

/** A member of staff has doubts: the same stop, without anybody having asked for it. */
export async function pausePairing(ctx: Ctx, rawId: string): Promise<{ id: string; state: 'paused' }> {
  permit(ctx, 'pairing.settle')
  return change(ctx, async (tx) => {
    const pairing = await lockActive(tx, rawId)
    if (pairing.pausedBy !== null) refuse('conflict', 'pairing-paused')
    await insertPause(tx, pairing.id, 'staff')
    await record(tx, 'pairing.paused', payloadOf(pairing), { kind: 'pairing', id: pairing.id })
    return { id: pairing.id, state: 'paused' }
  })
}

/** A person has looked and the guardian is who they say: the pairing goes on. Voiding it is the other outcome. */
export async function settlePairing(ctx: Ctx, rawId: string): Promise<{ id: string; state: 'active' }> {
  permit(ctx, 'pairing.settle')
  return change(ctx, async (tx) => {
    const pairing = await lockActive(tx, rawId)
    if (!(await settlePause(tx, pairing.id))) refuse('conflict', 'pairing-not-active')
    await record(tx, 'pairing.settled', payloadOf(pairing), { kind: 'pairing', id: pairing.id })
    return { id: pairing.id, state: 'active' }
  })
}

/** A person has looked and this is no guardian: it ends, and nothing they set holds a moment longer. */
export async function voidPairing(ctx: Ctx, rawId: string): Promise<{ id: string; state: 'ended' }> {
  permit(ctx, 'pairing.settle')
  return change(ctx, async (tx) => {
    const pairing = await lockActive(tx, rawId)
    await end(tx, pairing, 'staff')
    return { id: pairing.id, state: 'ended' }
  })
}

async function lockActive(tx: Tx, rawId: string): Promise<PairingRow & { teenId: string }> {
  const pairing = (await lockPairing(tx, existingId(rawId))) ?? refuse('missing', 'not-found')
  return isActive(pairing) && hasTeen(pairing) ? pairing : refuse('conflict', 'pairing-not-active')
}
