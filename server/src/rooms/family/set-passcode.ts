import { timingSafeEqual } from 'node:crypto'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { give } from './ask-time.ts'
import { isActive, requireGuarded } from './pairing-rules.ts'
import { SetPasscode, Unlock } from './schema.ts'
import type { TimeAbout } from './store-screen.ts'
import { pairingsOf } from './store.ts'
import { countWrongPasscode, deletePasscode, passcodesOf, upsertPasscode } from './store-controls.ts'

/** Guesses at the passcode within an hour; of 10,000 codes that leaves a guesser months. */
const mostWrong = 5
const hour = 3_600_000

const hashOf = (ctx: Pick<Ctx, 'house'>, pairingId: string, passcode: string): Buffer => Buffer.from(ctx.house.secrets.hmac('receipts', `passcode:${pairingId}:${passcode}`), 'hex')

/** The guardian's passcode, typed in on the teen's device when both sit together; null takes it away. */
export async function setPasscode(ctx: Ctx, rawPairingId: string, raw: unknown): Promise<{ passcodeSet: boolean }> {
  permit(ctx, 'pairing.guard')
  const { byAccountId, passcode } = parse(SetPasscode, raw)
  return change(ctx, async (tx) => {
    const { pairing, teen, guardian } = await requireGuarded(tx.ctx, rawPairingId, byAccountId)
    if (passcode === null) await deletePasscode(tx, pairing.id)
    else await upsertPasscode(tx, pairing.id, hashOf(ctx, pairing.id, passcode))
    await record(tx, 'passcode.changed', { accountId: teen.id, pairingId: pairing.id, guardianAccountId: guardian.id, set: passcode !== null }, { kind: 'pairing', id: pairing.id })
    return { passcodeSet: passcode !== null }
  })
}

/** A passcode on the closed screen gives time, as if its guardian had given it. A wrong one counts against all. */
export async function unlockTime(ctx: Ctx, rawId: string, raw: unknown): Promise<{ about: TimeAbout; minutes: number }> {
  permit(ctx, 'time.ask')
  const { passcode, about, minutes } = parse(Unlock, raw)
  const since = new Date(ctx.now.getTime() - hour)
  let guessed: string[] = []
  try {
    return await change(ctx, async (tx) => {
      const teen = await requireAccount(tx.ctx, rawId)
      const ids = (await pairingsOf(tx, teen.id, tx.ctx.now)).filter((each) => each.teenId === teen.id && isActive(each) && each.pausedBy === null).map(({ id }) => id)
      const passcodes = await passcodesOf(tx, ids)
      if (passcodes.length === 0) refuse('conflict', 'no-passcode')
      if (passcodes.some(({ wrong, wrongSince }) => wrong >= mostWrong && wrongSince !== null && wrongSince > since)) refuse('limited', 'limited', {}, hour / 1_000)
      guessed = passcodes.map(({ pairingId }) => pairingId)
      const right = passcodes.find(({ pairingId, codeHash }) => timingSafeEqual(codeHash, hashOf(ctx, pairingId, passcode))) ?? refuse('forbidden', 'wrong-code')
      await give(tx, teen, { pairingId: right.pairingId, requestId: null, about, minutes })
      return { about, minutes }
    })
  } catch (error) {
    // Counted in a change of its own: the refusal has undone the first.
    if (error instanceof Refusal && error.slug === 'wrong-code') await change({ ...ctx, idempotency: null }, (tx) => countWrongPasscode(tx, guessed, since))
    throw error
  }
}
