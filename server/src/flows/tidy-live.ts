import type { Timer } from '../kernel/jobs.ts'
import { tidyLive } from '../rooms/review/index.ts'

export const tidyLiveHourly: Timer = { name: 'tidy-live', cron: '11 * * * *', run: (ctx) => tidyLive(ctx) }
