import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { viewsOf } from './read-cases.ts'
import type { OwnWork } from './schema.ts'
import { selectHeldBy, selectKeptFor } from './store-claims.ts'
import { teamsOf } from './store-teams.ts'

/** What is in the caller's hands, soonest to lapse first, and what is kept for them or their teams. */
export async function listOwnWork(ctx: Ctx): Promise<OwnWork> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const [held, kept] = await Promise.all([selectHeldBy(ctx.db, staffId, ctx.now), selectKeptFor(ctx.db, staffId, await teamsOf(ctx.db, staffId), ctx.now)])
  const [views, keptViews] = await Promise.all([viewsOf(ctx, held, 5), viewsOf(ctx, kept, 5)])
  return { held: views, kept: keptViews.map((view, index) => ({ ...view, keptUntil: kept[index]?.reservedUntil?.toISOString() ?? null })) }
}
