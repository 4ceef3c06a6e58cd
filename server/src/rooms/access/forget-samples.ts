import type { Tx } from '../../kernel/database.ts'
import { forgetCallers } from './authenticate.ts'
import { deleteKey, deleteMember } from './store.ts'

/** Invented colleagues and a scenario's key leave no trace in the lists; real ones are disabled or withdrawn, never deleted. */
export async function forgetSampleCallers(tx: Tx, { staff, keys }: { staff: readonly string[]; keys: readonly string[] }): Promise<void> {
  for (const id of staff) await deleteMember(tx, id)
  for (const id of keys) await deleteKey(tx, id)
  forgetCallers(tx.ctx)
}
