import { record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { leaseFrom } from './claim-case.ts'
import './facts.ts'
import { Hold } from './schema.ts'
import { insertStep, updateCase } from './store.ts'
import { withOwnCase } from './with-own-case.ts'

const longestHoldDays = 7

/** The lease begins anew, because its holder is still at work. A case put aside keeps its longer time. */
export async function renewLease(ctx: Ctx, rawId: string): Promise<{ claimedUntil: string }> {
  permit(ctx, 'case.claim')
  return withOwnCase(ctx, rawId, 'renew', async (tx, held) => {
    const from = leaseFrom(tx.ctx.now)
    const claimedUntil = held.claimedUntil && held.claimedUntil > from ? held.claimedUntil : from
    await updateCase(tx, held.id, { claimedUntil })
    return { claimedUntil: claimedUntil.toISOString() }
  })
}

/** Puts the case aside for its holder, with a reason and a time; nobody else gets it until then. */
export async function holdCase(ctx: Ctx, rawId: string, raw: unknown): Promise<{ heldUntil: string }> {
  permit(ctx, 'case.claim')
  const input = parse(Hold, raw)
  const until = new Date(input.until)
  if (until <= ctx.now) refuseField('/until', 'is not in the future')
  if (until.getTime() > ctx.now.getTime() + longestHoldDays * 86_400_000) refuseField('/until', `is more than ${longestHoldDays} days away`)
  return withOwnCase(ctx, rawId, 'hold', async (tx, held, staffId) => {
    await updateCase(tx, held.id, { heldUntil: until, claimedUntil: leaseFrom(until) })
    await insertStep(tx, held.id, 'held', input.reason)
    await record(tx, 'case.held', { caseId: held.id, queue: held.queue, staffId, until: until.toISOString() }, { kind: 'case', id: held.id })
    return { heldUntil: until.toISOString() }
  })
}
