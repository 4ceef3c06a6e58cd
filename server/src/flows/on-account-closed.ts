import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { endPairingsOf } from '../rooms/family/index.ts'

/** Whoever leaves no longer guards or is guarded; the other side is told by the fact that follows. */
export const endPairingsOfClosed = flow({
  name: 'end-pairings-of-closed',
  on: ['account.closed'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (await firstTime(tx, 'end-pairings-of-closed', fact.id)) await endPairingsOf(tx, fact.payload.accountId, 'account', 'either')
  }),
})
