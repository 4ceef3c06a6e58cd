import type { Difference } from '@qorgan/ledger/figures'
import type { Ctx } from '../../kernel/house.ts'
import { cellFaults, paceFaults } from './store-audit.ts'

/** Whether the live figures are still the count of the entries; for who has the installation itself at hand. */
export async function auditFigures(ctx: Ctx, log: string): Promise<Difference[]> {
  const faults = [...(await cellFaults(ctx.db, log)), ...(await paceFaults(ctx.db, log))]
  return faults.map(({ country, month, kind, kept, counted }) => ({ fraud: 'figure-changed', detail: `${country} ${month} ${kind}: ${kept} are shown, ${counted} were entered` }))
}
