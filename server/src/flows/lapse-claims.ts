import type { Timer } from '../kernel/jobs.ts'
import { lapseClaims } from '../rooms/review/index.ts'

export const lapseClaimsEveryMinute: Timer = { name: 'lapse-claims', cron: '* * * * *', run: async (ctx) => { await lapseClaims(ctx) } }
