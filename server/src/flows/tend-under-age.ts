import { change } from '../kernel/change.ts'
import type { Ctx } from '../kernel/house.ts'
import type { Timer } from '../kernel/jobs.ts'
import { isHeld } from '../rooms/content/index.ts'
import { forgetAgeSignals, markErased, noteMinimumChanges, remindRemoved, removalsToErase, sweepOn, walkMinimumChanges } from '../rooms/underage/index.ts'
import { eraseAccount } from './erase-closed-accounts.ts'

/** Walks on with the searches that staff have started, batch by batch, until none is left. */
export const sweepAccounts: Timer = {
  name: 'sweep-accounts',
  cron: '* * * * *',
  expireSeconds: 7_200,
  async run(ctx) {
    while (await sweepOn({ ...ctx, now: ctx.house.clock.now() })) { /* the next batch */ }
  },
}

/** Tells of higher minimum ages on the days that data gives, batch by batch, and brings the rest before people at the end. */
export const tendMinimumChanges: Timer = {
  name: 'tend-minimum-changes',
  cron: '37 * * * *',
  expireSeconds: 3_500,
  async run(ctx) {
    await noteMinimumChanges(ctx)
    while (await walkMinimumChanges({ ...ctx, now: ctx.house.clock.now() })) { /* the next batch */ }
  },
}

/** Erases what removed children had here once their term is over, one change each; an open appeal or an order holds it. */
export async function eraseRemoved(ctx: Ctx): Promise<number> {
  let erased = 0
  for await (const { accountId, decisionId } of removalsToErase(ctx)) {
    if (accountId === null || (await isHeld(ctx, { kind: 'account', id: accountId }))) continue
    await change(ctx, async (tx) => {
      if (!(await markErased(tx, decisionId))) return
      await eraseAccount(tx, accountId)
      erased += 1
    })
  }
  return erased
}

export const tendRemovals: Timer = {
  name: 'tend-under-age-removals',
  cron: '23 * * * *',
  expireSeconds: 3_000,
  async run(ctx) {
    await remindRemoved(ctx)
    await eraseRemoved(ctx)
    await forgetAgeSignals(ctx)
  },
}
