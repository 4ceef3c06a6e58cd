import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { forgetBefore } from './store.ts'
import { forgetProposals } from './store-proposals.ts'
import { forgetStops } from './store-stops.ts'

const trialDays = 90
/** A year of judgements for each rule, of what is still to be judged, and of its stops. */
const proposalDays = 365

/** Removes counters and trial rows past their term. */
export async function forgetTrials(ctx: Ctx): Promise<void> {
  permit(ctx, 'content.purge')
  const before = (days: number) => new Date(ctx.now.getTime() - days * 86_400_000)
  await change(ctx, async (tx) => {
    await forgetBefore(tx, before(trialDays))
    await forgetProposals(tx, before(proposalDays))
    await forgetStops(tx, before(proposalDays))
  })
}
