import type { Tx } from '../../kernel/database.ts'
import { localDate, policyOf } from '../policy/index.ts'
import { insertEntry } from './store.ts'

export type EntryKind = 'decision' | 'reversal' | 'report' | 'report-outcome' | 'appeal' | 'appeal-outcome' | 'order' | 'order-outcome'

/** What is counted: the id of the fact it comes from, and what may be said of it in public. */
export type Entry = {
  id: string
  kind: EntryKind
  at: Date
  country: string
  language?: string | null
  subjectKind?: string | null
  policy?: string | null
  action?: string | null
  source?: string | null
  automated?: 'fully' | 'partially' | 'not' | null
  proactive?: boolean | null
  beforePublication?: boolean | null
  beforeAnyView?: boolean | null
  withinOneDay?: boolean | null
  outcome?: string | null
  hours?: number | null
  decisionId?: string | null
  synthetic?: boolean
}

/** Enters one row; the same fact again changes nothing. The month is that of the country's zone. */
export async function enter(tx: Tx, entry: Entry): Promise<void> {
  const zone = policyOf(tx.ctx).place(entry.country).timeZone
  const month = localDate(entry.at, zone).slice(0, 7)
  await insertEntry(tx, { ...entry, month, synthetic: entry.synthetic ?? false })
}
