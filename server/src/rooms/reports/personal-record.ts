import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { forgetReporter, selectOfReporter } from './store.ts'

/** What the person reported. Who reported the person is the reporters' own. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<Record<string, unknown>> {
  const rows = await selectOfReporter(ctx.db, accountId, null, 10_000)
  return { reports: rows.map(({ id, subject, reason, note, receivedAt }) => ({ id, subject, reason, note, receivedAt })) }
}

export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await forgetReporter(tx, accountId)
}
