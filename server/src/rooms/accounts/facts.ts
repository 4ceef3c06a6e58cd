import type { Band } from '../policy/index.ts'

export type ProfileField = 'handle' | 'displayName' | 'bio' | 'locale'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'account.registered': { accountId: string; country: string; locale: string; band: Band }
    'account.profile-edited': { accountId: string; country: string; changed: ProfileField[] }
    'account.closed': { accountId: string; country: string; eraseAfter: string }
    'account.erased': { accountId: string }
  }
}
