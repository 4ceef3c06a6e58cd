import { flow, type Timer } from '../kernel/jobs.ts'
import { settleVerdicts } from '../rooms/review/index.ts'

/** Runs a little after the ten seconds in which a verdict can be taken back. */
export const settleVerdict = flow({
  name: 'settle-verdict',
  on: ['case.verdict-given'],
  delaySeconds: 10.5,
  run: async (ctx) => { await settleVerdicts(ctx) },
})

/** Whatever a crash or a long stop has left waiting. */
export const settleVerdictsEveryMinute: Timer = { name: 'settle-verdicts', cron: '* * * * *', run: async (ctx) => { await settleVerdicts(ctx) } }
