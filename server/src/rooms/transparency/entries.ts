import { randomBytes } from 'node:crypto'
import type { Tx } from '../../kernel/database.ts'
import { localDate, policyOf } from '../policy/index.ts'
import type { Said } from './levels.ts'
import { openLog } from './logs.ts'
import { addToCell, decisionEntry, hasEntry, insertEntry, keepWaiting, nextPlace, takeWaiting } from './store.ts'

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
  /** What the receipt of a decision names; without one the leaf is blinded by chance alone. */
  commitment?: Uint8Array | null
  /** An order under secrecy: counted, and never opened. */
  isSealed?: boolean
}

/**
 * Enters one row as the next leaf of its log, in the caller's transaction and last in it: whoever enters holds the log
 * until it commits, so that places have no gaps. The same fact again changes nothing. The month is that of the country's
 * zone; a reversal says again what it takes back, and counts in that month; one that overtook its decision waits for it.
 */
export async function enter(tx: Tx, entry: Entry): Promise<void> {
  const { commitment = null, isSealed = false, synthetic = false, id, at, hours = null, decisionId = null } = entry
  if (await hasEntry(tx, id)) return
  const taken = entry.kind === 'reversal' && decisionId ? await decisionEntry(tx, decisionId) : null
  if (taken === undefined && decisionId) return keepWaiting(tx, { id, decisionId, at, country: entry.country, commitment: commitment && Buffer.from(commitment), synthetic })
  const log = await openLog(tx, synthetic ? 'sample' : 'own')
  const said = taken ? { ...taken, kind: 'reversal' } : saidOf(tx, entry)
  const seq = await nextPlace(tx, log.name)
  await insertEntry(tx, { ...said, id, at, hours, decisionId, log: log.name, seq, isSealed, blind: Buffer.from(commitment ?? randomBytes(32)) })
  await addToCell(tx, log.name, said)
  if (entry.kind !== 'decision' || !decisionId) return
  for (const reversal of await takeWaiting(tx, decisionId)) await enter(tx, { ...reversal, kind: 'reversal' })
}

function saidOf(tx: Tx, entry: Entry): Said {
  const zone = policyOf(tx.ctx).place(entry.country).timeZone
  return {
    country: entry.country, month: localDate(entry.at, zone).slice(0, 7), kind: entry.kind, subjectKind: entry.subjectKind ?? null, beforePublication: entry.beforePublication ?? null,
    policy: entry.policy ?? null, action: entry.action ?? null, outcome: entry.outcome ?? null, source: entry.source ?? null, automated: entry.automated ?? null,
    proactive: entry.proactive ?? null, beforeAnyView: entry.beforeAnyView ?? null, withinOneDay: entry.withinOneDay ?? null, language: entry.language ?? null,
  }
}
