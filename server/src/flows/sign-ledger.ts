import type { Timer } from '../kernel/jobs.ts'
import { checkpointAll, publishPast } from '../rooms/transparency/index.ts'

/** Every log that grew is signed, so that a receipt's promise can be checked within the minute. */
export const signLedgerEveryMinute: Timer = { name: 'sign-ledger', cron: '* * * * *', run: checkpointAll }

/** Months that are over are published, and restated when enough came late. */
export const publishMonths: Timer = { name: 'publish-months', cron: '17 3 * * *', expireSeconds: 3_600, run: publishPast }
