import type { Ctx } from '../../kernel/house.ts'
import { cellFaults } from './store-audit.ts'
import type { Difference } from './verify.ts'

/** Whether the live figures are still the count of the entries; for who has the installation itself at hand. */
export async function auditFigures(ctx: Ctx, log: string): Promise<Difference[]> {
  return (await cellFaults(ctx.db, log)).map(({ country, month, kind, kept, counted }) => ({ fraud: 'figure-changed', detail: `${country} ${month} ${kind}: ${kept} are shown, ${counted} were entered` }))
}
