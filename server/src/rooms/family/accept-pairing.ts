import { timingSafeEqual } from 'node:crypto'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { codeHash } from './offer-pairing.ts'
import { isActive, mostGuardians, mostWrongCodes, requireMayPair } from './pairing-rules.ts'
import { AcceptPairing } from './schema.ts'
import { countWrongCode, insertAcceptance, lockGuardian, lockPairing, pairingsOf } from './store.ts'

/**
 * The teen's consent. A code that is wrong, used, expired or guessed at too often gets one answer, so that it says
 * nothing about the others.
 */
export async function acceptPairing(ctx: Ctx, rawId: string, raw: unknown): Promise<{ id: string; state: 'active' }> {
  permit(ctx, 'pairing.accept')
  const { teenAccountId, code } = parse(AcceptPairing, raw)
  const id = existingId(rawId)
  try {
    return await change(ctx, async (tx) => {
      const pairing = (await lockPairing(tx, id)) ?? refuse('missing', 'not-found')
      const teen = await requireAccount(tx.ctx, teenAccountId)
      const right = timingSafeEqual(pairing.codeHash, codeHash(ctx, id, code)) && pairing.wrongCodes < mostWrongCodes
      if (!right) refuse('forbidden', 'wrong-code')
      if (isActive(pairing) && pairing.teenId === teen.id) return { id, state: 'active' as const }
      if (pairing.teenId !== null || pairing.expiresAt <= tx.ctx.now) refuse('forbidden', 'wrong-code')
      await lockGuardian(tx, pairing.guardianId)
      // Asked again: since the code was shown a case may have been opened, or other codes taken up.
      await requireMayPair(tx.ctx, pairing.guardianId, async () => refuse('forbidden', 'not-permitted'))
      if (teen.band === '18+' || teen.id === pairing.guardianId) refuse('forbidden', 'not-permitted')
      const others = (await pairingsOf(tx, teen.id, tx.ctx.now)).filter((each) => each.teenId === teen.id && each.endedAt === null)
      if (others.some((each) => each.guardianId === pairing.guardianId) || others.length >= mostGuardians) refuse('conflict', 'already-paired')
      await insertAcceptance(tx, id, teen.id)
      await record(tx, 'pairing.accepted', { pairingId: id, guardianAccountId: pairing.guardianId, teenAccountId: teen.id }, { kind: 'pairing', id })
      return { id, state: 'active' as const }
    })
  } catch (error) {
    // Counted in a change of its own: the refusal has undone the first.
    if (error instanceof Refusal && error.slug === 'wrong-code') await change({ ...ctx, idempotency: null }, (tx) => countWrongCode(tx, id))
    throw error
  }
}
