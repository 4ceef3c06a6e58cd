import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { policyOf } from '../policy/index.ts'
import type { Statistics } from './schema.ts'
import { countsOf } from './store-thread.ts'

/** An authority's own orders in numbers; the platform's people name the authority. */
export async function readStatistics(ctx: Ctx, { authority }: { authority?: string | undefined }): Promise<z.output<typeof Statistics>> {
  permit(ctx, 'order.count')
  const authorityId = ctx.actor.kind === 'authority' ? ctx.actor.authorityId : authority ?? ''
  if (!policyOf(ctx).authority(authorityId)) refuse('missing', 'not-found')
  const counts = await countsOf(ctx.db, authorityId)
  return { authority: authorityId, ...counts, open: counts.received - counts.answered - counts.returned, medianHours: counts.medianHours === null ? null : Math.round(counts.medianHours * 10) / 10 }
}
