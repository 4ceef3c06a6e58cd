import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import type { MarkState } from './moves.ts'
import { programmeViews } from './read-learning.ts'
import type { ProgrammeView } from './schema.ts'
import { allProgrammes, markingsIn, type MarkingRow } from './store.ts'

/** Videos put forward, for those who look at them; the video itself is shown by a room that knows it. */
export function waitingMarkings(ctx: Ctx, state: MarkState): Promise<MarkingRow[]> {
  permit(ctx, 'learning.review')
  return markingsIn(ctx.db, state)
}

export async function programmesByIds(ctx: Ctx, ids: ReadonlySet<string>): Promise<Map<string, z.output<typeof ProgrammeView>>> {
  const rows = (await allProgrammes(ctx.db)).filter(({ id }) => ids.has(id))
  return new Map((await programmeViews(ctx, rows)).map((view) => [view.id, view]))
}
