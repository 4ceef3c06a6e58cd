import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { subjectInfo } from '../content/index.ts'
import { policyOf, text } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'
import { EndException, type Exception, exceptionStateOf, ExceptionsQuery, type ExceptionView, ProposeException, type PublishedException } from './exceptions-schema.ts'
import './facts.ts'
import { countExceptions, insertException, lockException, selectExceptions, setConfirmed, setEnded } from './store-exceptions.ts'

const day = 86_400_000

/**
 * Proposes an exception, which holds nothing until another person confirms it. The term runs from the proposal.
 * Refuses `missing` without the subject, 400 for a clause that does not fit the kind or knows no exception.
 */
export async function proposeException(ctx: Ctx, raw: unknown): Promise<{ id: string }> {
  permit(ctx, 'exception.decide')
  const input = parse(ProposeException, raw)
  const subject: Subject = { kind: input.subject.kind, id: existingId(input.subject.id) }
  const policyId = requireClause(ctx, input.kind, subject, input.policy)
  const owner = staffOf(ctx)
  return change(ctx, async (tx) => {
    const info = (await subjectInfo(tx.ctx, subject)) ?? refuse('missing', 'not-found')
    const id = newId(tx.ctx.now)
    const endsAt = new Date(tx.ctx.now.getTime() + input.days * day)
    await insertException(tx, { id, kind: input.kind, subject, accountId: info.accountId, country: info.country, policyId, reason: input.reason, owner, endsAt })
    await record(tx, 'exception.proposed', { exceptionId: id, kind: input.kind, policyId, endsAt: endsAt.toISOString() }, subject)
    return { id }
  })
}

function requireClause(ctx: Ctx, kind: Exception['kind'], subject: Subject, policyId: string | undefined): string | null {
  if (kind === 'protected-account') {
    if (subject.kind !== 'account') refuseField('/subject/kind', 'must be an account')
    if (policyId !== undefined) refuseField('/policy', 'has no place with a protected account')
    return null
  }
  if (subject.kind === 'account') refuseField('/subject/kind', 'must be something that was posted')
  const clause = policyId === undefined ? null : policyOf(ctx).clause(policyId)
  if (!clause) refuseField('/policy', 'is not a clause of the guidelines')
  if (clause.immediate || clause.exceptions.length === 0) refuseField('/policy', 'is a clause that knows no exception')
  return clause.id
}

/** The second person. Refuses 403 `not-for-yourself` to the owner, 409 `already-confirmed` and `already-ended`. */
export async function confirmException(ctx: Ctx, rawId: string): Promise<void> {
  permit(ctx, 'exception.decide')
  const by = staffOf(ctx)
  await change(ctx, async (tx) => {
    const found = await requireOpen(tx, rawId)
    if (found.confirmedAt !== null) refuse('conflict', 'already-confirmed')
    if (found.owner === by) refuse('forbidden', 'not-for-yourself')
    await setConfirmed(tx, found.id, by)
    await record(tx, 'exception.confirmed', { exceptionId: found.id, kind: found.kind }, found.subject)
  })
}

/** Ends one that holds, or refuses one that was proposed. */
export async function endException(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'exception.decide')
  const { reason } = parse(EndException, raw)
  const by = staffOf(ctx)
  await change(ctx, async (tx) => {
    const found = await requireOpen(tx, rawId)
    await setEnded(tx, found.id, by, reason)
    await record(tx, 'exception.ended', { exceptionId: found.id, kind: found.kind }, found.subject)
  })
}

async function requireOpen(tx: Tx, rawId: string): Promise<Exception> {
  const found = (await lockException(tx, existingId(rawId))) ?? refuse('missing', 'not-found')
  if (exceptionStateOf(found, tx.ctx.now) === 'over') refuse('conflict', 'already-ended')
  return found
}

const staffOf = (ctx: Ctx): string => (ctx.actor.kind === 'staff' ? ctx.actor.staffId : refuse('forbidden', 'not-permitted'))

export async function listExceptions(ctx: Ctx, raw: unknown): Promise<{ items: ExceptionView[]; nextCursor: string | null }> {
  permit(ctx, 'exception.read')
  const { state, cursor, limit } = parse(ExceptionsQuery, raw)
  const found = await selectExceptions(ctx.db, state, placeAfter(cursor), limit + 1, ctx.now)
  return { items: found.slice(0, limit).map((each) => shown(ctx, each)), nextCursor: found.length > limit ? found[limit - 1]!.id : null }
}

/** For everybody: how many, where and of which kind; never for whom. */
export async function publishedExceptions(ctx: Ctx): Promise<{ items: PublishedException[]; nextCursor: null }> {
  permit(ctx, 'public.read')
  return { items: await countExceptions(ctx.db, ctx.now), nextCursor: null }
}

function shown(ctx: Ctx, each: Exception): ExceptionView {
  const clause = each.policyId === null ? null : policyOf(ctx).clause(each.policyId)
  return {
    id: each.id, kind: each.kind, state: exceptionStateOf(each, ctx.now), subject: each.subject, country: each.country, reason: each.reason, owner: each.owner,
    policy: each.policyId === null ? null : { id: each.policyId, title: clause ? text(clause.title, ctx.locale) : each.policyId },
    proposedAt: each.proposedAt.toISOString(),
    confirmedBy: each.confirmedBy,
    confirmedAt: each.confirmedAt?.toISOString() ?? null,
    endsAt: each.endsAt.toISOString(),
    endedAt: each.endedAt?.toISOString() ?? null,
    endedBecause: each.endedBecause,
  }
}
