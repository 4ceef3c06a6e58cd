import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { afterMove } from './moves.ts'
import { MoveSweep, NewSweep, type SweepView } from './schema.ts'
import { viewOf } from './read-sweeps.ts'
import { countUnended, insertSweep, lockSweep, saveSweep, sweepById } from './store-sweeps.ts'

/** Sweeps share the machine with everything else, so no more than these wait or run at once. */
const mostUnended = 5

/**
 * Asks for a walk over all accounts, which a timer then makes in the background. A dry one writes down what it would
 * open and touches nobody. Refuses 409 `too-many-sweeps`.
 */
export async function startSweep(ctx: Ctx, raw: unknown): Promise<SweepView> {
  permit(ctx, 'under-age.sweep')
  const input = parse(NewSweep, raw)
  return change(ctx, async (tx) => {
    if ((await countUnended(tx)) >= mostUnended) refuse('conflict', 'too-many-sweeps')
    const id = newId(tx.ctx.now)
    const isMinimum = input.question === 'minimum'
    await insertSweep(tx, { id, question: input.question, mode: input.mode, country: input.country ?? null, years: isMinimum ? input.years : null, onDate: isMinimum ? input.onDate : null, reason: input.reason, startedBy: tx.ctx.actor.kind === 'staff' ? tx.ctx.actor.staffId : id })
    await record(tx, 'age-sweep.started', { sweepId: id, question: input.question, mode: input.mode, country: input.country ?? null }, { kind: 'age-sweep', id })
    return viewOf((await sweepById(tx, id)) ?? refuse('missing', 'not-found'))
  })
}

/** Pauses, goes on with or ends a sweep. Refuses 409 `conflict` for a move that cannot be made from its state. */
export async function moveSweep(ctx: Ctx, rawId: string, raw: unknown): Promise<SweepView> {
  permit(ctx, 'under-age.sweep')
  const id = existingId(rawId)
  const { move } = parse(MoveSweep, raw)
  return change(ctx, async (tx) => {
    const sweep = (await lockSweep(tx, id)) ?? refuse('missing', 'not-found')
    const state = afterMove(sweep.state, move) ?? refuse('conflict', 'conflict')
    await saveSweep(tx, id, { state })
    await record(tx, 'age-sweep.moved', { sweepId: id, state, looked: sweep.looked, found: sweep.found, cases: sweep.cases }, { kind: 'age-sweep', id })
    return viewOf((await sweepById(tx, id)) ?? sweep)
  })
}
