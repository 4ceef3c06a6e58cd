import type { EndedBy } from './store.ts'
import type { TimeAbout } from './store-screen.ts'

type Pair = { pairingId: string; guardianAccountId: string; teenAccountId: string }

declare module '../../kernel/facts.ts' {
  interface Facts {
    'settings.chosen': { accountId: string; by: 'self' | 'guardian'; byAccountId: string; pairingId: string | null; settings: string[] }
    'pairing.offered': { pairingId: string; guardianAccountId: string; expiresAt: string }
    'pairing.accepted': Pair
    'pairing.ended': Pair & { endedBy: EndedBy; holdsUntil: string; tellAccountIds: string[] }
    'pairing.disputed': Pair
    'pairing.paused': Pair
    'pairing.settled': Pair
    'pairing.guardian-refused': { guardianAccountId: string; teens: number }
    'pairing.history-deleted': { accountId: string; pairings: number }
    'pairing.cleared': Pair
    'guardian.doubted': { accountId: string; caseId: string }
    'guardian.cleared': { accountId: string; caseId: string }
    'guardian.barred': { accountId: string; caseId: string; pairingsEnded: number }
    'guardian.blocked': { accountId: string; pairingId: string; guardianAccountId: string; blockedAccountId: string }
    'guardian.unblocked': { accountId: string; pairingId: string; guardianAccountId: string; blockedAccountId: string }
    'guardian-notices.chosen': { accountId: string; pairingId: string; guardianAccountId: string; kinds: string[] }
    'passcode.changed': { accountId: string; pairingId: string; guardianAccountId: string; set: boolean }
    'change.asked': { accountId: string; requestId: string; setting: string | null; tellAccountIds: string[] }
    'change.answered': { accountId: string; pairingId: string; guardianAccountId: string; requestId: string; setting: string | null; granted: boolean }
    /** The teen let guardians know of a report; what was reported is nowhere in it. */
    'report.told': { accountId: string; tellAccountIds: string[] }
    'week.summarised': { accountId: string; pairingId: string; guardianAccountId: string; week: string; seconds: number; secondsBefore: number; longestDay: string | null }
    'time.asked': { accountId: string; requestId: string; about: TimeAbout; minutes: number; tellAccountIds: string[] }
    'time.answered': { accountId: string; pairingId: string; requestId: string | null; about: TimeAbout; minutes: number }
  }
}
