import type { Timer } from '../kernel/jobs.ts'
import { forgetSpentPairings } from '../rooms/family/index.ts'

/** Offers nobody took, pairings whose choices no longer hold, days of screen time past their term. */
export const forgetPairings: Timer = {
  name: 'forget-spent-pairings',
  cron: '23 * * * *',
  run: async (ctx) => { await forgetSpentPairings(ctx) },
}
