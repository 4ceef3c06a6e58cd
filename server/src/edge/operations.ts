import { z } from 'zod'
import { change, record } from '../kernel/change.ts'
import type { Ctx } from '../kernel/house.ts'
import { existingId, placeAfter } from '../kernel/parse.ts'
import { permit } from '../kernel/permit.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Route, route } from './route.ts'

const DeadJob = z.object({ id: z.string(), flow: z.string(), factId: z.string().nullable(), error: z.string(), diedAt: z.iso.datetime() })
const page = z.strictObject({ cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })

/** Work that failed for good, for the operator: what, why, since when. */
async function listDeadJobs(ctx: Ctx, { cursor, limit }: z.output<typeof page>): Promise<{ items: z.infer<typeof DeadJob>[]; nextCursor: string | null }> {
  permit(ctx, 'job.manage')
  const rows = await ctx.house.jobs.listDead(ctx.db, placeAfter(cursor), limit + 1)
  const items = rows.slice(0, limit).map((row) => ({ ...row, diedAt: row.diedAt.toISOString() }))
  return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null }
}

async function retryDeadJob(ctx: Ctx, rawId: string): Promise<void> {
  permit(ctx, 'job.manage')
  const id = existingId(rawId)
  await change(ctx, async (tx) => {
    if (!(await ctx.house.jobs.retryDead(tx, id))) refuse('missing', 'not-found')
    await record(tx, 'job.retried', { jobId: id }, { kind: 'job', id })
  })
}

export const operations: Route[] = [
  route({ method: 'GET', path: '/v1/dead-jobs', summary: 'Jobs that failed for good', permission: 'job.manage', query: page, responses: { 200: z.object({ items: z.array(DeadJob), nextCursor: z.string().nullable() }) }, run: (ctx, { query }) => listDeadJobs(ctx, query) }),
  route({ method: 'POST', path: '/v1/dead-jobs/:id/retry', summary: 'Run a dead job again', permission: 'job.manage', params: z.object({ id: z.string().max(64) }), responses: { 202: z.object({}) }, run: (ctx, { params }) => retryDeadJob(ctx, params.id), reply: () => ({ status: 202, body: {} }) }),
]
