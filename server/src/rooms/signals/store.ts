import type { Read, Tx } from '../../kernel/database.ts'
import type { Detection } from './detectors.ts'

type About = { kind: string; id: string }
export type SignalRow = Detection & { id: string; at: Date }

export async function insertSignals(tx: Tx, rows: (Detection & { id: string; subjectKind: string; subjectId: string })[]): Promise<void> {
  await tx.insertInto('signals.signal').values(rows.map((row) => ({ ...row, spans: JSON.stringify(row.spans), at: tx.ctx.now }))).execute()
}

export async function signalsOf(db: Read, { kind, id }: About): Promise<SignalRow[]> {
  const rows = await db.selectFrom('signals.signal').select(['id', 'detector', 'version', 'label', 'score', 'spans', 'at']).where('subjectKind', '=', kind).where('subjectId', '=', id).orderBy('id').limit(500).execute()
  return rows.map((row) => ({ ...row, spans: row.spans as Detection['spans'] }))
}

export async function deleteSignals(tx: Tx, { kind, id }: About): Promise<void> {
  await tx.deleteFrom('signals.signal').where('subjectKind', '=', kind).where('subjectId', '=', id).execute()
}

/** Signals on subjects that were destroyed long enough ago that no case is about them. */
export async function deleteBefore(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('signals.signal').where('at', '<', before).execute()
}
