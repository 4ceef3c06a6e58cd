import { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCards } from '../accounts/index.ts'
import { contactsOf } from '../content/index.ts'
import { requireGuarded } from '../family/index.ts'

const Contact = z.object({ accountId: z.string(), handle: z.string(), since: z.iso.datetime() })
export const ContactsView = z.object({ following: z.array(Contact), followers: z.array(Contact) })

const mostShown = 200

/**
 * Whom the teen follows and who follows them, for a guardian; the newest first. No blocks: a list of them with those
 * of guardians and of reported accounts left out would tell by its holes what it leaves out.
 */
export async function readContacts(ctx: Ctx, pairingId: string, byAccountId: string): Promise<z.output<typeof ContactsView>> {
  permit(ctx, 'pairing.read')
  const { teen } = await requireGuarded(ctx, pairingId, byAccountId)
  const { following, followers } = await contactsOf(ctx, teen.id, mostShown)
  const cards = new Map((await accountCards(ctx, [...new Set([...following, ...followers].map(({ accountId }) => accountId))])).filter(({ closedAt }) => closedAt === null).map((card) => [card.id, card]))
  const shown = (rows: typeof following) => rows.flatMap(({ accountId, since }) => {
    const card = cards.get(accountId)
    return card ? [{ accountId, handle: card.handle, since: since.toISOString() }] : []
  })
  return { following: shown(following), followers: shown(followers) }
}
