import type { Timer } from '../kernel/jobs.ts'
import { endDueRestrictions } from '../rooms/standing/index.ts'

export const endDueRestrictionsEveryMinute: Timer = { name: 'end-due-restrictions', cron: '* * * * *', run: async (ctx) => { await endDueRestrictions(ctx) } }
