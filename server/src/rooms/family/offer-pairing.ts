import { randomInt } from 'node:crypto'
import { renderSVG } from 'uqr'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { mostTeens, offerMinutes, requireGuardian } from './pairing-rules.ts'
import { OfferPairing } from './schema.ts'
import { insertPairing, pairingsOf } from './store.ts'

/** Without letters and digits that are mistaken for each other when read aloud. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 8

/** A guardian's offer: a code, also as a picture, for the teen to take up. Nothing is paired until the teen does. */
export async function offerPairing(ctx: Ctx, raw: unknown): Promise<{ id: string; code: string; qrSvg: string; expiresAt: string }> {
  permit(ctx, 'pairing.offer')
  const { guardianAccountId } = parse(OfferPairing, raw)
  return change(ctx, async (tx) => {
    const guardian = await requireGuardian(tx.ctx, guardianAccountId)
    const open = (await pairingsOf(tx, guardian.id, tx.ctx.now)).filter((each) => each.guardianId === guardian.id && each.endedAt === null)
    if (open.length >= mostTeens) refuse('forbidden', 'not-permitted')
    const id = newId(tx.ctx.now)
    const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')
    const expiresAt = new Date(tx.ctx.now.getTime() + offerMinutes * 60_000)
    await insertPairing(tx, { id, guardianId: guardian.id, codeHash: codeHash(ctx, id, code), expiresAt })
    await record(tx, 'pairing.offered', { pairingId: id, guardianAccountId: guardian.id, expiresAt: expiresAt.toISOString() }, { kind: 'pairing', id })
    return { id, code, qrSvg: renderSVG(`${ctx.house.config.publicUrl}/family/pair#${id}.${code}`), expiresAt: expiresAt.toISOString() }
  })
}

/** Codes are compared by keyed hash, so that the database never shows one. Read aloud, case and spaces get lost. */
export function codeHash(ctx: Pick<Ctx, 'house'>, pairingId: string, code: string): Buffer {
  return Buffer.from(ctx.house.secrets.hmac('receipts', `pairing:${pairingId}:${code.toUpperCase().replaceAll(/[\s-]/g, '')}`), 'hex')
}
