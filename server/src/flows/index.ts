import type { Flow, Timer } from '../kernel/jobs.ts'

/** Every reaction to a fact, one file each. */
export const flows: readonly Flow[] = []

/** Everything that is due by the clock. */
export const timers: readonly Timer[] = []
