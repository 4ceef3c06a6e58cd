import type { Timer } from '../kernel/jobs.ts'
import { forgetRefusedDevices, moveBands } from '../rooms/age/index.ts'

/** Every hour, because midnight comes to each zone at its own hour. */
export const birthdays: Timer = {
  name: 'birthdays',
  cron: '4 * * * *',
  expireSeconds: 3_000,
  run: async (ctx) => { await moveBands(ctx) },
}

/** A lock that has ended is no longer ours to keep. */
export const forgetDevices: Timer = {
  name: 'forget-refused-devices',
  cron: '*/10 * * * *',
  run: async (ctx) => { await forgetRefusedDevices(ctx) },
}
