import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import './facts.ts'
import { isDecided } from './moves.ts'
import { requireReviewer } from './require-reviewer.ts'
import { Assignment } from './schema.ts'
import { insertStep, lockCase, updateCase } from './store.ts'
import { insertLive } from './store-live.ts'
import { selectTeam } from './store-teams.ts'

const usualHours = 24
const longestDays = 7

/**
 * Keeps a case for a person or a team until a time, a day unless said otherwise; afterwards anybody gets it, so
 * nothing waits for somebody who is away. A case in somebody's hands leaves them only when they are not the one
 * it is assigned to. Refuses 409 `already-concluded` and `not-for-this-colleague`, 403 `not-certified`.
 */
export async function assignCase(ctx: Ctx, rawId: string, raw: unknown): Promise<{ reservedUntil: string }> {
  permit(ctx, 'case.assign')
  const input = parse(Assignment, raw)
  const id = existingId(rawId)
  const until = input.until ? new Date(input.until) : new Date(ctx.now.getTime() + usualHours * 3_600_000)
  if (until <= ctx.now) refuseField('/until', 'is not in the future')
  if (until.getTime() > ctx.now.getTime() + longestDays * 86_400_000) refuseField('/until', `is more than ${longestDays} days away`)
  return change(ctx, async (tx) => {
    const found = (await lockCase(tx, id)) ?? refuse('missing', 'not-found')
    if (isDecided(found)) refuse('conflict', 'already-concluded')
    const team = 'teamId' in input ? (await selectTeam(tx, existingId(input.teamId))) ?? refuse('missing', 'not-found') : null
    const person = 'staffId' in input ? await requireReviewer(tx, input.staffId, found) : null
    const isHeld = found.claimedUntil !== null && found.claimedUntil > tx.ctx.now
    const stays = isHeld && (found.claimedBy === person || team?.members.includes(found.claimedBy ?? ''))
    await updateCase(tx, id, {
      reservedFor: person, reservedTeam: team?.id ?? null, reservedUntil: until,
      ...(stays ? {} : { claimedBy: null, claimedUntil: null, heldUntil: null }),
    })
    await insertStep(tx, id, 'assigned', input.note)
    for (const toStaff of person === null ? team?.members ?? [] : [person]) await insertLive(tx, { what: 'assigned', caseId: id, queue: found.queue, staffId: null, toStaff })
    await record(tx, 'case.assigned', { caseId: id, queue: found.queue, staffId: person, teamId: team?.id ?? null, takenFrom: isHeld && !stays ? found.claimedBy : null }, { kind: 'case', id })
    return { reservedUntil: until.toISOString() }
  })
}
