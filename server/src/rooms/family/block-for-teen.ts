import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { requireGuarded } from './pairing-rules.ts'
import { BlockForTeen, ByAccount } from './schema.ts'
import { pairingsOf } from './store.ts'
import { blockedFor, deleteBlocked, insertBlocked } from './store-controls.ts'

const mostBlocks = 500

/** A guardian keeps an account away from the teen. The other guardians of the teen cannot be kept away so. */
export async function blockForTeen(ctx: Ctx, pairingId: string, raw: unknown): Promise<{ accountId: string; blocked: true }> {
  permit(ctx, 'pairing.guard')
  const { byAccountId, accountId: rawAccountId } = parse(BlockForTeen, raw)
  return change(ctx, async (tx) => {
    const { pairing, teen, guardian } = await requireGuarded(tx.ctx, pairingId, byAccountId)
    const { id: accountId } = await requireAccount(tx.ctx, rawAccountId)
    const guardians = (await pairingsOf(tx, teen.id, tx.ctx.now)).filter((each) => each.teenId === teen.id && each.endedAt === null).map(({ guardianId }) => guardianId)
    if (accountId === teen.id || guardians.includes(accountId)) refuse('forbidden', 'not-permitted')
    if ((await blockedFor(tx, [teen.id])).filter((row) => row.pairingId === pairing.id).length >= mostBlocks) refuse('limited', 'limited', {}, 3_600)
    if (await insertBlocked(tx, { pairingId: pairing.id, teenId: teen.id, accountId })) {
      await record(tx, 'guardian.blocked', { accountId: teen.id, pairingId: pairing.id, guardianAccountId: guardian.id, blockedAccountId: accountId }, { kind: 'account', id: teen.id })
    }
    return { accountId, blocked: true }
  })
}

/** Ends this guardian's block; another guardian's stays. */
export async function unblockForTeen(ctx: Ctx, pairingId: string, rawAccountId: string, raw: unknown): Promise<{ accountId: string; blocked: false }> {
  permit(ctx, 'pairing.guard')
  const { byAccountId } = parse(ByAccount, raw)
  return change(ctx, async (tx) => {
    const { pairing, teen, guardian } = await requireGuarded(tx.ctx, pairingId, byAccountId)
    const accountId = existingId(rawAccountId)
    if (!(await deleteBlocked(tx, pairing.id, accountId))) refuse('missing', 'not-found')
    await record(tx, 'guardian.unblocked', { accountId: teen.id, pairingId: pairing.id, guardianAccountId: guardian.id, blockedAccountId: accountId }, { kind: 'account', id: teen.id })
    return { accountId, blocked: false }
  })
}
