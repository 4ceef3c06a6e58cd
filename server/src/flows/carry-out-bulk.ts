import { flow, type Timer } from '../kernel/jobs.ts'
import { carryOn, forgetOperations } from '../rooms/bulk/index.ts'

/** The first minute's share, at once. No `firstTime`: what is done already is not done again. */
export const carryOutBulk = flow({
  name: 'carry-out-bulk',
  on: ['bulk.begun', 'bulk.undo-begun'],
  expireSeconds: 600,
  run: async (ctx) => { await carryOn(ctx) },
})

/** Every further minute's share, and whatever a crash has left. */
export const carryOnWithBulk: Timer = { name: 'carry-on-with-bulk', cron: '* * * * *', expireSeconds: 600, run: async (ctx) => { await carryOn(ctx) } }

export const forgetBulk: Timer = { name: 'forget-bulk', cron: '17 4 * * *', run: forgetOperations }
