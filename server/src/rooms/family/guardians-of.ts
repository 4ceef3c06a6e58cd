import type { Ctx } from '../../kernel/house.ts'
import { pairingsOf } from './store.ts'

/** Those whose pairing with this person is active now. */
export async function guardiansOf(ctx: Ctx, teenId: string): Promise<string[]> {
  const rows = await pairingsOf(ctx.db, teenId, ctx.now)
  return [...new Set(rows.filter((row) => row.teenId === teenId && row.endedAt === null && row.pausedBy === null).map(({ guardianId }) => guardianId))]
}
