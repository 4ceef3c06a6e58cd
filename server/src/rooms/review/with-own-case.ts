import { change } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type CaseMove, mayMove } from './moves.ts'
import type { Case } from './schema.ts'
import { lockCase } from './store.ts'

/** Runs a move on a case that the caller holds, with the case locked. Refuses 404, or 409 with the reason why not. */
export async function withOwnCase<T>(ctx: Ctx, rawId: string, move: CaseMove, work: (tx: Tx, held: Case, staffId: string) => Promise<T>): Promise<T> {
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const id = existingId(rawId)
  return change(ctx, async (tx) => {
    const found = (await lockCase(tx, id)) ?? refuse('missing', 'not-found')
    const answer = mayMove(found, move, staffId, tx.ctx.now)
    if (!answer.may) refuse('conflict', answer.because)
    return work(tx, found, staffId)
  })
}
