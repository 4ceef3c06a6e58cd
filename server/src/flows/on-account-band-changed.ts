import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { endAtEighteen } from '../rooms/family/index.ts'

/** At 18 nobody guards anybody: pairings end and what they left behind is deleted. */
export const endGuardingAtEighteen = flow({
  name: 'end-guarding-at-eighteen',
  on: ['account.band-changed'],
  run: async (ctx, fact) => {
    if (fact.payload.to !== '18+') return
    await change(ctx, async (tx) => {
      if (await firstTime(tx, 'end-guarding-at-eighteen', fact.id)) await endAtEighteen(tx, fact.payload.accountId)
    })
  },
})
