import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { Release } from './schema.ts'
import { insertStep } from './store.ts'
import { clearHeld, lockHolder } from './store-claims.ts'

/** Gives back everything the caller holds, except what is put aside until a time: a closed tab, the end of a shift, "I need a pause". */
export async function giveBackAll(ctx: Ctx, raw: unknown): Promise<{ released: number }> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const { reason = null } = parse(Release, raw ?? {})
  return change(ctx, async (tx) => {
    await lockHolder(tx, staffId)
    const cleared = await clearHeld(tx, staffId)
    for (const { id, queue } of cleared) {
      await insertStep(tx, id, 'released', reason)
      await record(tx, 'case.returned', { caseId: id, queue, staffId, step: 'released' }, { kind: 'case', id })
    }
    return { released: cleared.length }
  })
}
