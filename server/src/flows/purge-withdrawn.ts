import type { Timer } from '../kernel/jobs.ts'
import { purgeWithdrawn as purge } from '../rooms/content/index.ts'

/** Destroys what authors took back, in batches until nothing is due. */
export const purgeWithdrawn: Timer = {
  name: 'purge-withdrawn',
  cron: '17 * * * *',
  async run(ctx) {
    for (let more = true; more;) {
      const { videos, comments, messages } = await purge(ctx)
      more = videos + comments + messages > 0
    }
  },
}
