import type { z } from 'zod'
import { change as inChange, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { daysBefore } from '../policy/index.ts'
import './facts.ts'
import { afterChangeMove } from './moves.ts'
import { type ChangeView, MoveChange, type Page } from './schema.ts'
import { type Change, listChanges, lockChange, saveChange } from './store-changes.ts'

function viewOf({ cursor: _cursor, tellDaysBefore, stage, isWalked, openedAt, movedAt, ...rest }: Change): ChangeView {
  const stateOf = (index: number) => (index + 1 > stage ? 'coming' : index + 1 < stage || isWalked ? 'done' : 'under-way')
  return { ...rest, steps: tellDaysBefore.map((days, index) => ({ on: daysBefore(rest.startsOn, days), state: stateOf(index) })), openedAt: openedAt.toISOString(), movedAt: movedAt.toISOString() }
}

/** Higher minimum ages that were announced for accounts opened before, newest first. */
export async function listMinimumChanges(ctx: Ctx, { cursor, limit }: z.output<typeof Page>): Promise<{ items: ChangeView[]; nextCursor: string | null }> {
  permit(ctx, 'under-age.read')
  const rows = await listChanges(ctx.db, placeAfter(cursor), limit + 1)
  const items = rows.slice(0, limit)
  return { items: items.map(viewOf), nextCursor: rows.length > limit ? items.at(-1)?.id ?? null : null }
}

/** Holds the tellings and the cases of a change, or lets them go on. Refuses 409 `conflict` from any other state. */
export async function moveMinimumChange(ctx: Ctx, rawId: string, raw: unknown): Promise<ChangeView> {
  permit(ctx, 'under-age.sweep')
  const id = existingId(rawId)
  const { move } = parse(MoveChange, raw)
  return inChange(ctx, async (tx) => {
    const before = (await lockChange(tx, id)) ?? refuse('missing', 'not-found')
    const state = afterChangeMove(before.state, move) ?? refuse('conflict', 'conflict')
    await saveChange(tx, id, { state })
    await record(tx, 'minimum-change.moved', { changeId: id, state, stage: before.stage, told: before.told, cases: before.cases }, { kind: 'minimum-change', id })
    return viewOf({ ...before, state, movedAt: tx.ctx.now })
  })
}
