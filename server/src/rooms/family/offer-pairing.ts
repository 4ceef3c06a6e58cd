import { randomInt } from 'node:crypto'
import { renderSVG } from 'uqr'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { mostOffers, offerMinutes, requireMayPair } from './pairing-rules.ts'
import { OfferPairing } from './schema.ts'
import { insertPairing } from './store.ts'

/** Without letters and digits that are mistaken for each other when read aloud. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 8

/** A guardian's offer: a code, also as a picture, for the teen to take up. Nothing is paired until the teen does. */
export async function offerPairing(ctx: Ctx, raw: unknown): Promise<{ id: string; code: string; qrSvg: string; expiresAt: string }> {
  permit(ctx, 'pairing.offer')
  const { guardianAccountId } = parse(OfferPairing, raw)
  const { guardian, openOffers } = await requireMayPair(ctx, guardianAccountId, (id, teens) => refuseCollector(ctx, id, teens))
  if (openOffers >= mostOffers) refuse('limited', 'limited', {}, offerMinutes * 60)
  return change(ctx, async (tx) => {
    const id = newId(tx.ctx.now)
    const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')
    const expiresAt = new Date(tx.ctx.now.getTime() + offerMinutes * 60_000)
    await insertPairing(tx, { id, guardianId: guardian.id, codeHash: codeHash(ctx, id, code), expiresAt })
    await record(tx, 'pairing.offered', { pairingId: id, guardianAccountId: guardian.id, expiresAt: expiresAt.toISOString() }, { kind: 'pairing', id })
    return { id, code, qrSvg: renderSVG(`${ctx.house.config.publicUrl}/family/pair#${id}.${code}`), expiresAt: expiresAt.toISOString() }
  })
}

/** Somebody who guards this many is refused, and the refusal stays behind so that a person looks at why. */
async function refuseCollector(ctx: Ctx, guardianAccountId: string, teens: number): Promise<never> {
  await change({ ...ctx, idempotency: null }, (tx) => record(tx, 'pairing.guardian-refused', { guardianAccountId, teens }, { kind: 'account', id: guardianAccountId }))
  refuse('forbidden', 'not-permitted')
}

/** Codes are compared by keyed hash, so that the database never shows one. Read aloud, case and spaces get lost. */
export function codeHash(ctx: Pick<Ctx, 'house'>, pairingId: string, code: string): Buffer {
  return Buffer.from(ctx.house.secrets.hmac('receipts', `pairing:${pairingId}:${code.toUpperCase().replaceAll(/[\s-]/g, '')}`), 'hex')
}
