import type { Flow, Timer } from '../kernel/jobs.ts'
import { forgetPairings } from './forget-spent-pairings.ts'
import { endGuardingAtEighteen } from './on-account-band-changed.ts'
import { endPairingsOfClosed } from './on-account-closed.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { birthdays, forgetDevices } from './birthdays.ts'
import { endDueRestrictionsEveryMinute } from './end-due-restrictions.ts'
import { purgeWithdrawn } from './purge-withdrawn.ts'
import { queueWebhooks } from './queue-webhooks.ts'
import { releaseNoticesEveryMinute } from './release-notices.ts'

/** Every reaction to a fact, one file each. */
export const flows: readonly Flow[] = [
  endGuardingAtEighteen,
  endPairingsOfClosed,
  deliverWebhook,
  queueWebhooks,
]

/** Everything that is due by the clock. */
export const timers: readonly Timer[] = [
  forgetPairings,
  releaseNoticesEveryMinute,
  purgeWithdrawn,
  birthdays,
  forgetDevices,
  endDueRestrictionsEveryMinute,
]
