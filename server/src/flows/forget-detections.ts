import type { Timer } from '../kernel/jobs.ts'
import { forgetTrials } from '../rooms/rules/index.ts'
import { forgetOldSignals } from '../rooms/signals/index.ts'

/** What was seen and tried so long ago that nothing is decided on it any more. */
export const forgetDetections: Timer = {
  name: 'forget-detections',
  cron: '41 3 * * *',
  async run(ctx) {
    await forgetOldSignals(ctx)
    await forgetTrials(ctx)
  },
}
