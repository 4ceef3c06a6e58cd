import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { caseOut } from './read-cases.ts'
import type { OwnWork } from './schema.ts'
import { selectItems } from './store.ts'
import { selectHeldBy, selectKeptFor } from './store-claims.ts'
import { teamsOf } from './store-teams.ts'

/** What is in the caller's hands, soonest to lapse first, and what is kept for them or their teams. */
export async function listOwnWork(ctx: Ctx): Promise<OwnWork> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const [held, kept] = await Promise.all([selectHeldBy(ctx.db, staffId, ctx.now), selectKeptFor(ctx.db, staffId, await teamsOf(ctx.db, staffId), ctx.now)])
  const items = await selectItems(ctx.db, [...held, ...kept].map(({ id }) => id), 5)
  const view = (each: (typeof held)[number]) => caseOut(each, items.get(each.id) ?? [], ctx.now)
  return { held: held.map(view), kept: kept.map((each) => ({ ...view(each), keptUntil: each.reservedUntil?.toISOString() ?? null })) }
}
