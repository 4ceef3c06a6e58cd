import type { Ctx } from '../../kernel/house.ts'
import { remembered } from '../../kernel/memory.ts'
import { existingId } from '../../kernel/parse.ts'
import { refuse } from '../../kernel/refusal.ts'
import { agesOf } from '../age/index.ts'
import type { Band } from '../policy/index.ts'
import { type AccountRow, accountsByIds } from './store.ts'

/** What other rooms may know of an account. */
export type AccountCard = {
  id: string
  handle: string
  country: string
  locale: string
  timeZone: string
  band: Band
  createdAt: Date
  closedAt: Date | null
}

export type ProfileTexts = { handle: string; displayName: string | null; bio: string | null }

const rowsOf = remembered('account', async (ctx, ids) => new Map((await accountsByIds(ctx.db, ids)).map(({ displayName: _name, bio: _bio, ...row }) => [row.id, row])))

/** Cards of those that exist, in no order; at most 1,000 ids. */
export async function accountCards(ctx: Ctx, ids: readonly string[]): Promise<AccountCard[]> {
  if (ids.length === 0) return []
  const [rows, ages] = await Promise.all([rowsOf(ctx, ids), agesOf(ctx, ids)])
  return [...rows.values()].flatMap((row) => {
    const age = ages.get(row.id)
    return age ? [{ ...row, band: age.band }] : []
  })
}

export async function accountCard(ctx: Ctx, id: string): Promise<AccountCard | null> {
  return (await accountCards(ctx, [id]))[0] ?? null
}

/** The card of an open account; refuses `missing` when it does not exist or was closed. */
export async function requireAccount(ctx: Ctx, rawId: string): Promise<AccountCard> {
  const card = await accountCard(ctx, existingId(rawId))
  return card && card.closedAt === null ? card : refuse('missing', 'not-found')
}

/** The words of a profile, for whoever scans them; null when there is no such account. */
export async function profileOf(ctx: Ctx, id: string): Promise<ProfileTexts | null> {
  const row: AccountRow | undefined = (await accountsByIds(ctx.db, [id]))[0]
  return row ? { handle: row.handle, displayName: row.displayName, bio: row.bio } : null
}
