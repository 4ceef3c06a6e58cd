import type { Flow, Timer } from '../kernel/jobs.ts'
import { carryOnWithBulk, carryOutBulk, forgetBulk } from './carry-out-bulk.ts'
import { hashKeyFramesOfVideo } from './hash-key-frames.ts'
import { learnFromPeople } from './learn-from-people.ts'
import { onReviewAsked } from './on-review-asked.ts'
import { onVideoUndecodable } from './on-video-undecodable.ts'
import { onVideoSubmitted } from './on-video-submitted.ts'
import { onProfileChanged } from './on-profile-changed.ts'
import { keepReportedContent } from './keep-reported-content.ts'
import { keepDecidedContent } from './keep-decided-content.ts'
import { takeQueuedEventsOnce } from './take-queued-events.ts'
import { forgetDetections } from './forget-detections.ts'
import { forgetOldResults } from './forget-results.ts'
import { forgetPairings } from './forget-spent-pairings.ts'
import { eraseClosedAccounts } from './erase-closed-accounts.ts'
import { openAgeCase } from './on-age-minimum-in-doubt.ts'
import { openPairingCase } from './on-pairing-disputed.ts'
import { tellGuarded, tellGuardiansOfRequest, tellPaired, tellUnpaired } from './tell-families.ts'
import { endGuardingAtEighteen } from './on-account-band-changed.ts'
import { endPairingsOfClosed } from './on-account-closed.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { birthdays, forgetDevices } from './birthdays.ts'
import { endDueRestrictionsEveryMinute } from './end-due-restrictions.ts'
import { purgeWithdrawn } from './purge-withdrawn.ts'
import { enterLedger } from './enter-ledger.ts'
import { loadSamplesWhenAsked } from './load-samples.ts'
import { removeSamplesWhenAsked } from './remove-samples.ts'
import { queueWebhooks } from './queue-webhooks.ts'
import { releaseNoticesEveryMinute } from './release-notices.ts'
import { publishMonths, signLedgerEveryMinute } from './sign-ledger.ts'
import { lapseClaimsEveryMinute } from './lapse-claims.ts'
import { onCaseConcluded } from './on-case-concluded.ts'
import { onAppealConcluded } from './on-appeal-concluded.ts'
import { settleVerdict, settleVerdictsEveryMinute } from './settle-verdicts.ts'
import { tidyLiveHourly } from './tidy-live.ts'
import { holdCaseContent } from './hold-case-content.ts'
import { summariseWeeksHourly, tellOfChangeAsked, tellOfOwnSettings, tellOfReport, tellOfUpload, tellOfWeek, tellTeen } from './tell-guardians.ts'
import { doubtGuardianOfCase, settleDoubtOfCase } from './watch-guardians.ts'
import { forgetCountedViewers, tellInstitutions } from './tell-institutions.ts'
import { tellLapsed } from './tell-lapsed.ts'
import { foretellBirthdays, tellBands } from './tell-bands.ts'
import { noteAgeReports } from './note-age-reports.ts'
import { noteReturns } from './note-returns.ts'
import { onUnderAgeDecided } from './on-under-age-decided.ts'
import { onOrderLiftAsked } from './on-order-lift-asked.ts'
import { watchOrdersEveryMinute } from './watch-orders.ts'
import { sweepAccounts, tendMinimumChanges, tendRemovals } from './tend-under-age.ts'

/** Every reaction to a fact, one file each. */
export const flows: readonly Flow[] = [
  carryOutBulk,
  hashKeyFramesOfVideo,
  loadSamplesWhenAsked,
  tellLapsed,
  settleVerdict,
  holdCaseContent,
  learnFromPeople,
  onAppealConcluded,
  onCaseConcluded,
  keepDecidedContent,
  keepReportedContent,
  onProfileChanged,
  onVideoSubmitted,
  onVideoUndecodable,
  onReviewAsked,
  endGuardingAtEighteen,
  endPairingsOfClosed,
  openAgeCase,
  openPairingCase,
  tellBands,
  tellGuarded,
  tellGuardiansOfRequest,
  tellPaired,
  tellUnpaired,
  tellInstitutions,
  tellOfUpload,
  tellOfOwnSettings,
  tellOfReport,
  tellOfChangeAsked,
  tellTeen,
  tellOfWeek,
  doubtGuardianOfCase,
  settleDoubtOfCase,
  deliverWebhook,
  enterLedger,
  queueWebhooks,
  takeQueuedEventsOnce,
  removeSamplesWhenAsked,
  noteAgeReports,
  noteReturns,
  onUnderAgeDecided,
  onOrderLiftAsked,
]

/** Everything that is due by the clock. */
export const timers: readonly Timer[] = [
  signLedgerEveryMinute,
  publishMonths,
  lapseClaimsEveryMinute,
  tidyLiveHourly,
  settleVerdictsEveryMinute,
  carryOnWithBulk,
  forgetBulk,
  forgetDetections,
  eraseClosedAccounts,
  forgetOldResults,
  forgetPairings,
  releaseNoticesEveryMinute,
  purgeWithdrawn,
  summariseWeeksHourly,
  forgetCountedViewers,
  birthdays,
  forgetDevices,
  endDueRestrictionsEveryMinute,
  sweepAccounts,
  tendMinimumChanges,
  tendRemovals,
  foretellBirthdays,
  watchOrdersEveryMinute,
]
