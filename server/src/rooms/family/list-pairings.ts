import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCards, requireAccount } from '../accounts/index.ts'
import { policyOf } from '../policy/index.ts'
import { guardianNeverSees, guardianSees } from './controls-texts.ts'
import type { PairingView, pairingStates } from './schema.ts'
import { type PairingRow, pairingsOf } from './store.ts'

/** The pairings of a person on either side, with what the guardian sees and never sees in the person's own language. */
export async function listPairings(ctx: Ctx, rawId: string): Promise<{ items: z.output<typeof PairingView>[]; nextCursor: null }> {
  permit(ctx, 'pairing.read')
  const { id, locale } = await requireAccount(ctx, rawId)
  const rows = await pairingsOf(ctx.db, id, ctx.now)
  const others = rows.map((row) => (row.guardianId === id ? row.teenId : row.guardianId)).filter((each) => each !== null)
  const cards = new Map((await accountCards(ctx, others)).map((card) => [card.id, card]))
  const policy = policyOf(ctx)
  const items = rows.map((row) => {
    const role = row.guardianId === id ? 'guardian' as const : 'teen' as const
    const other = cards.get((role === 'guardian' ? row.teenId : row.guardianId) ?? '')
    return {
      id: row.id,
      role,
      state: stateOf(row, role),
      other: other ? { accountId: other.id, handle: other.handle } : null,
      since: row.acceptedAt?.toISOString() ?? null,
      holdsUntil: row.holdsUntil?.toISOString() ?? null,
      guardianSees: guardianSees.map((line) => policy.text(line, locale)),
      guardianNeverSees: guardianNeverSees.map((line) => policy.text(line, locale)),
    }
  })
  return { items, nextCursor: null }
}

/** Only the teen sees that it was they who asked: to the guardian a pause has no author. */
function stateOf(row: PairingRow, role: 'guardian' | 'teen'): (typeof pairingStates)[number] {
  if (row.endedAt !== null) return 'ending'
  if (row.teenId === null) return 'offered'
  if (row.pausedBy === null) return 'active'
  return row.pausedBy === 'teen' && role === 'teen' ? 'disputed' : 'paused'
}
