import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { rememberedHours } from './live.ts'
import { foldTally, forgetLive } from './store-live.ts'

/** Forgets events that nobody can still be waiting for, and adds up the counts. */
export async function tidyLive(ctx: Ctx): Promise<void> {
  permit(ctx, 'case.lapse')
  await change(ctx, async (tx) => {
    await forgetLive(tx, new Date(tx.ctx.now.getTime() - rememberedHours * 3_600_000))
    await foldTally(tx)
  })
}
