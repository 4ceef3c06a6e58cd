import { randomBytes } from 'node:crypto'
import type { Said } from '@qorgan/ledger/figures'
import type { Tx } from '../../kernel/database.ts'
import { localDate, policyOf } from '../policy/index.ts'
import { openLog } from './logs.ts'
import { addToCell, addToPace, decisionEntry, hasEntry, insertEntry, keepWaiting, nextPlace, takeWaiting } from './store.ts'

const hourMilliseconds = 3_600_000

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
  /** The decision that an appeal is against: the entry says again what that was, so that appeals can be counted by it. */
  about?: string | null
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
  const { commitment = null, isSealed = false, synthetic = false, id, at, decisionId = null } = entry
  if (await hasEntry(tx, id)) return
  const taken = entry.kind === 'reversal' && decisionId ? await decisionEntry(tx, decisionId) : null
  if (taken === undefined && decisionId) return keepWaiting(tx, { id, decisionId, at, country: entry.country, commitment: commitment && Buffer.from(commitment), synthetic, outcome: entry.outcome ?? null })
  const log = await openLog(tx, synthetic ? 'sample' : 'own')
  const said = taken ? { ...taken.said, kind: 'reversal', outcome: entry.outcome ?? null } : await saidOf(tx, entry)
  const hours = taken ? (at.getTime() - taken.at.getTime()) / hourMilliseconds : entry.hours ?? null
  const seq = await nextPlace(tx, log.name)
  await insertEntry(tx, { ...said, id, at, hours, decisionId, log: log.name, seq, isSealed, blind: Buffer.from(commitment ?? randomBytes(32)) })
  await addToCell(tx, log.name, said)
  if (hours !== null) await addToPace(tx, log.name, said, hours)
  if (entry.kind !== 'decision' || !decisionId) return
  for (const reversal of await takeWaiting(tx, decisionId)) await enter(tx, { ...reversal, kind: 'reversal' })
}

async function saidOf(tx: Tx, entry: Entry): Promise<Said> {
  const about = entry.about ? (await decisionEntry(tx, entry.about))?.said : undefined
  const zone = policyOf(tx.ctx).place(entry.country).timeZone
  return {
    country: entry.country, month: localDate(entry.at, zone).slice(0, 7), kind: entry.kind, subjectKind: entry.subjectKind ?? about?.subjectKind ?? null, beforePublication: entry.beforePublication ?? null,
    policy: entry.policy ?? about?.policy ?? null, action: entry.action ?? about?.action ?? null, outcome: entry.outcome ?? null, source: entry.source ?? null, automated: entry.automated ?? about?.automated ?? null,
    proactive: entry.proactive ?? null, beforeAnyView: entry.beforeAnyView ?? null, withinOneDay: entry.withinOneDay ?? null, language: entry.language ?? about?.language ?? null,
  }
}
