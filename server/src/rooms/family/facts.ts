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
    'time.asked': { accountId: string; requestId: string; about: TimeAbout; minutes: number; tellAccountIds: string[] }
    'time.answered': { accountId: string; pairingId: string; requestId: string | null; about: TimeAbout; minutes: number }
  }
}
