import type { Timer } from '../kernel/jobs.ts'
import { watchClocks } from '../rooms/orders/index.ts'

export const watchOrdersEveryMinute: Timer = { name: 'watch-orders', cron: '* * * * *', run: async (ctx) => { await watchClocks(ctx) } }
