import { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { certifiedMembers } from '../access/index.ts'
import { selectCase } from './store.ts'

export const Colleague = z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()), languages: z.array(z.string()) })

/** Who besides the caller may hold this case: for handing over, assigning and asking. By name. */
export async function listColleagues(ctx: Ctx, rawCaseId: string): Promise<{ items: z.output<typeof Colleague>[]; nextCursor: null }> {
  permit(ctx, 'case.read')
  const found = (await selectCase(ctx.db, existingId(rawCaseId))) ?? refuse('missing', 'not-found')
  const self = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null
  const members = await certifiedMembers(ctx, found.queue, found.language)
  const fits = ({ id, roles }: (typeof members)[number]) => id !== self && !found.excludedStaff.includes(id) && (found.escalatedAt === null || roles.includes('senior'))
  return { items: members.filter(fits), nextCursor: null }
}
