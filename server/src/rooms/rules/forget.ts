import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { forgetBefore } from './store.ts'

const trialDays = 90

/** Removes counters and trial rows past their term. */
export async function forgetTrials(ctx: Ctx): Promise<void> {
  permit(ctx, 'content.purge')
  await change(ctx, (tx) => forgetBefore(tx, new Date(ctx.now.getTime() - trialDays * 86_400_000)))
}
