import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { noteReturn } from '../rooms/underage/index.ts'

const name = 'note-returns'

/** A new account on the device of a removed child is counted beside the removal. */
export const noteReturns = flow({
  name,
  on: ['account.registered'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (await firstTime(tx, name, fact.id)) await noteReturn(tx, fact.payload.accountId)
  }),
})
