import type { Tx } from '../../kernel/database.ts'
import { permit } from '../../kernel/permit.ts'
import { evidenceLines } from '../age/index.ts'
import { minimumOf } from './assess.ts'
import { type NewSignal, noteSignals } from './note-signals.ts'

/**
 * Weighs evidence that its holder is too young to stay. While people still have time to show their age under a higher
 * minimum, evidence that only the new one speaks against is left for the end of that time.
 */
export async function noteDoubt(tx: Tx, { accountId, country }: { accountId: string; country: string }, signal: NewSignal): Promise<void> {
  permit(tx.ctx, 'age-signal.note')
  const minimum = minimumOf(tx.ctx, country)
  const lines = await evidenceLines(tx.ctx, accountId)
  if (lines.some(({ to }) => to !== null && to < minimum)) await noteSignals(tx, accountId, [signal])
}
