import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import type { Subject } from '../standing/index.ts'
import './facts.ts'
import { type HoldGround, isHeldFor, releaseHoldRow, upsertHold } from './store-retention.ts'

export type { HoldGround }

/**
 * Keeps a subject from being destroyed while a report, a decision that may be appealed, or an order needs it.
 * `ref` is what needs it; placing the same hold again only moves its end. An account's hold covers all it published.
 */
export async function placeHold(tx: Tx, hold: { subject: Subject; ground: HoldGround; ref: string; untilAt: Date | null }): Promise<void> {
  const { kind, id } = hold.subject
  await upsertHold(tx, { id: newId(tx.ctx.now), subjectKind: kind, subjectId: id, ground: hold.ground, ref: hold.ref, untilAt: hold.untilAt })
  await record(tx, 'content.hold-placed', { kind, id, ground: hold.ground }, { kind, id })
}

/** Ends a hold; false when there was none. */
export async function releaseHold(tx: Tx, hold: { subject: Subject; ground: HoldGround; ref: string }): Promise<boolean> {
  const { kind, id } = hold.subject
  if (!(await releaseHoldRow(tx, { subjectKind: kind, subjectId: id, ground: hold.ground, ref: hold.ref }))) return false
  await record(tx, 'content.hold-released', { kind, id, ground: hold.ground }, { kind, id })
  return true
}

/** Whether something still needs this subject now. */
export const isHeld = (ctx: Ctx, { kind, id }: Subject): Promise<boolean> => isHeldFor(ctx.db, kind, id, ctx.now)
