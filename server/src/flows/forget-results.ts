import { change, forgetResults } from '../kernel/change.ts'
import type { Timer } from '../kernel/jobs.ts'

/** First results that were kept for a repeated Idempotency-Key. */
export const forgetOldResults: Timer = {
  name: 'forget-results',
  cron: '37 * * * *',
  run: async (ctx) => { await change(ctx, (tx) => forgetResults(tx)) },
}
