import type { Tx } from '../../kernel/database.ts'
import { deleteHeldFor } from './store.ts'

/** Drops the notices that were kept back for this ref and that nobody has seen, because what they tell was undone. */
export async function withdrawHeld(tx: Tx, ref: string): Promise<void> {
  await deleteHeldFor(tx, ref)
}
