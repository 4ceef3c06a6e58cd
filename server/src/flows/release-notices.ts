import type { Timer } from '../kernel/jobs.ts'
import { releaseNotices } from '../rooms/notices/index.ts'

export const releaseNoticesEveryMinute: Timer = { name: 'release-notices', cron: '* * * * *', run: async (ctx) => { await releaseNotices(ctx) } }
