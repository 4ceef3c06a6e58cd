import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { rememberedHours } from './live.ts'
import { forgetCare } from './store-care.ts'
import { contestedDays } from './own-accuracy.ts'
import { forgetContested } from './store-contested.ts'
import { foldTally, forgetLive } from './store-live.ts'

/** No limit looks back further than a day; the rest is for a person who disputes what was counted. */
const careDays = 30

/** Forgets events that nobody can still be waiting for, adds up the counts, and forgets what was looked at long ago. */
export async function tidyLive(ctx: Ctx): Promise<void> {
  permit(ctx, 'case.lapse')
  await change(ctx, async (tx) => {
    await forgetLive(tx, new Date(tx.ctx.now.getTime() - rememberedHours * 3_600_000))
    await foldTally(tx)
    await forgetContested(tx, new Date(tx.ctx.now.getTime() - contestedDays * 86_400_000))
    await forgetCare(tx, new Date(tx.ctx.now.getTime() - careDays * 86_400_000))
  })
}
