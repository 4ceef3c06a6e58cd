import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import type { AccountCard } from '../accounts/index.ts'
import { todayIn, verifiedAtLeast } from '../age/index.ts'
import { daysBefore, policyOf } from '../policy/index.ts'
import { openCase } from '../review/index.ts'
import { accountStatus } from '../standing/index.ts'
import { modelOf } from './model.ts'
import { type SignalRow, signalsOf } from './store.ts'
import { type Weighed, weigh } from './weigh.ts'

/** Years needed to keep an account today. A higher minimum counts once the time that people were given to show their age is over. */
export const minimumOf = (ctx: Ctx, country: string): number =>
  policyOf(ctx).minimumAgeToStay(country, daysBefore(todayIn(ctx, country), modelOf(ctx).minimumChange.termDays))

/** What the signals on an account amount to, by the minimum of its country. */
export async function weighed(ctx: Ctx, { id, country }: Pick<AccountCard, 'id' | 'country'>): Promise<Weighed & { signals: SignalRow[] }> {
  const signals = (await signalsOf(ctx.db, [id], ctx.now)).get(id) ?? []
  return { signals, ...weigh(modelOf(ctx), signals, { minimum: minimumOf(ctx, country), now: ctx.now }) }
}

/**
 * Opens an age case, or adds to the one that is open, once the signals on an account weigh enough. It never does more:
 * whoever is certified for these cases decides. Whoever has shown their age is left in peace.
 */
export async function assess(tx: Tx, card: AccountCard): Promise<{ probability: number; opened: boolean }> {
  const { signals, probability, shares } = await weighed(tx.ctx, card)
  if (probability < modelOf(tx.ctx).openCase) return { probability, opened: false }
  if ((await verifiedAtLeast(tx.ctx, [card.id], minimumOf(tx.ctx, card.country))).has(card.id)) return { probability, opened: false }
  if ((await accountStatus(tx.ctx, card.id)) === 'removed') return { probability, opened: false }
  const counted = new Set(shares.map(({ kind }) => kind))
  const items = signals.filter(({ kind }) => counted.has(kind)).slice(-20).map(({ id, kind }) => ({ kind: 'age' as const, ref: id, summary: kind }))
  const { joined } = await openCase(tx.ctx, { subject: { kind: 'account', id: card.id }, queue: 'under-age', language: card.locale, country: card.country, items, probability: Math.min(0.99, probability) })
  return { probability, opened: !joined }
}
