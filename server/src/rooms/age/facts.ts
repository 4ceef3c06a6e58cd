import type { Band } from '../policy/index.ts'
import type { Level, Method } from './combine.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'age.evidence-given': { accountId: string; country: string; method: Method; level: Level; evidenceId: string; approval: 'denied' | 'pending' | null }
    'age.minimum-in-doubt': { accountId: string; country: string; method: Method; level: Level; evidenceId: string }
    /** Within so many days; never on which. */
    'account.band-coming': { accountId: string; country: string; from: Band; to: Band; withinDays: number }
    'account.band-changed': { accountId: string; country: string; from: Band; to: Band; because: 'birthday' | 'evidence' }
  }
}
