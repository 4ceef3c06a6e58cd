import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { FindView, Page, SweepView } from './schema.ts'
import { findsOf, listSweeps as list, type Sweep, sweepById } from './store-sweeps.ts'

export function viewOf({ cursor: _cursor, startedAt, movedAt, ...sweep }: Sweep): SweepView {
  return { ...sweep, startedAt: startedAt.toISOString(), movedAt: movedAt.toISOString() }
}

export async function listSweeps(ctx: Ctx, { cursor, limit }: z.output<typeof Page>): Promise<{ items: SweepView[]; nextCursor: string | null }> {
  permit(ctx, 'under-age.read')
  const rows = await list(ctx.db, placeAfter(cursor), limit + 1)
  const items = rows.slice(0, limit)
  return { items: items.map(viewOf), nextCursor: rows.length > limit ? items.at(-1)?.id ?? null : null }
}

export async function readSweep(ctx: Ctx, rawId: string): Promise<SweepView> {
  permit(ctx, 'under-age.read')
  return viewOf((await sweepById(ctx.db, existingId(rawId))) ?? refuse('missing', 'not-found'))
}

/** What a dry sweep would bring before people, likeliest first. */
export async function listFinds(ctx: Ctx, rawId: string, { cursor, limit }: z.output<typeof Page>): Promise<{ items: z.output<typeof FindView>[]; nextCursor: string | null }> {
  permit(ctx, 'under-age.read')
  const sweep = (await sweepById(ctx.db, existingId(rawId))) ?? refuse('missing', 'not-found')
  const [probability, accountId] = cursor?.split(' ') ?? []
  const after = probability !== undefined && accountId !== undefined && Number.isFinite(Number(probability)) ? { probability: Number(probability), accountId: existingId(accountId) } : null
  const rows = await findsOf(ctx.db, sweep.id, after, limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? `${last.probability} ${last.accountId}` : null }
}
