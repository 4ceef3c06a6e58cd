import type { Ctx } from '../../kernel/house.ts'
import { existingId, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { memberCard } from '../access/index.ts'
import { policyOf, text } from '../policy/index.ts'
import { openCasesOn } from '../review/index.ts'
import { infosOf } from './find.ts'
import { mayMove, type OperationMove, operationMoves, stateOf } from './moves.ts'
import { samplesOf } from './samples.ts'
import { type BulkItems, type BulkView, type ItemOutcome, itemOutcomes, waitsHours } from './schema.ts'
import { countOutcomes, countSkipped, selectItems, selectOperation, selectOperations, type StoredOperation } from './store.ts'

/** Newest first; with `waiting`, those that a second person can still answer. */
export async function listOperations(ctx: Ctx, { state, cursor, limit }: { state: 'waiting' | 'any'; cursor?: string | undefined; limit: number }): Promise<{ items: BulkView[]; nextCursor: string | null }> {
  permit(ctx, 'bulk.read')
  const since = state === 'waiting' ? new Date(ctx.now.getTime() - waitsHours * 3_600_000) : null
  const found = await selectOperations(ctx.db, since, placeAfter(cursor), limit + 1)
  const items: BulkView[] = []
  for (const each of found.slice(0, limit)) items.push(await viewOf(ctx, each))
  return { items, nextCursor: found.length > limit ? items.at(-1)!.id : null }
}

export async function readOperation(ctx: Ctx, rawId: string): Promise<BulkView> {
  permit(ctx, 'bulk.read')
  return viewOf(ctx, (await selectOperation(ctx.db, existingId(rawId))) ?? refuse('missing', 'not-found'))
}

/** The frozen set with what became of each; what somebody else is looking at is bare. */
export async function readItems(ctx: Ctx, rawId: string, { outcome, cursor, limit }: { outcome?: ItemOutcome | undefined; cursor?: string | undefined; limit: number }): Promise<BulkItems> {
  permit(ctx, 'bulk.read')
  const operation = (await selectOperation(ctx.db, existingId(rawId))) ?? refuse('missing', 'not-found')
  const found = await selectItems(ctx.db, operation.id, outcome ?? null, Number(cursor ?? 0), limit + 1)
  const page = found.slice(0, limit)
  const ids = page.flatMap(({ subjectId }) => subjectId ?? [])
  const [infos, cases] = await Promise.all([infosOf(ctx, operation.kind, ids), openCasesOn(ctx, operation.kind, ids)])
  for (const [id, { isBusy }] of cases) if (isBusy) infos.delete(id)
  const samples = new Map((await samplesOf(ctx, operation.kind, ids.filter((id) => infos.has(id)), infos, new Map())).map((each) => [each.subject.id, each]))
  const bare = (id: string) => ({ subject: { kind: operation.kind, id }, handle: null, text: null, language: null, country: null, createdAt: null, views: 0, state: null, poster: null, alike: null })
  return {
    items: page.map(({ subjectId, position, outcome: became, because, decisionIds, caseId }) => ({ ...(samples.get(subjectId ?? '') ?? bare(subjectId ?? '')), position, outcome: became, because, decisionId: decisionIds.at(-1) ?? null, caseId })),
    nextCursor: found.length > limit ? String(page.at(-1)!.position) : null,
  }
}

async function viewOf(ctx: Ctx, each: StoredOperation): Promise<BulkView> {
  const [outcomes, skipped, proposedBy, confirmedBy, refusedBy, undoBy] = await Promise.all([
    countOutcomes(ctx.db, each.id), countSkipped(ctx.db, each.id), personOf(ctx, each.proposedBy), personOf(ctx, each.confirmedBy), personOf(ctx, each.refusedBy), personOf(ctx, each.undoBy),
  ])
  const state = stateOf(each, ctx.now)
  const { verdict, policy, action, facts } = each.verdict
  const clause = policy === undefined ? null : policyOf(ctx).clause(policy)
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : ''
  return {
    id: each.id, state, kind: each.kind, query: each.query,
    verdict, policy: policy === undefined ? null : { id: policy, title: clause ? text(clause.title, ctx.locale) : policy }, action: action ?? null, facts: facts ?? null,
    queue: each.queue, size: each.size, needsSecond: each.needsSecond,
    proposedBy: proposedBy ?? { id: each.proposedBy, name: '' }, proposedAt: each.proposedAt.toISOString(), waitsUntil: state === 'waiting' ? each.waitsUntil.toISOString() : null,
    confirmedBy, confirmedAt: each.confirmedAt?.toISOString() ?? null,
    refusal: said(refusedBy, each.refusedAt, each.refusedBecause), undo: said(undoBy, each.undoAt, each.undoBecause),
    finishedAt: each.finishedAt?.toISOString() ?? null, undoneAt: each.undoneAt?.toISOString() ?? null,
    progress: Object.fromEntries(itemOutcomes.map((outcome) => [outcome, outcomes[outcome] ?? 0])) as BulkView['progress'],
    skipped,
    moves: Object.fromEntries(operationMoves.map((move) => [move, mayMove(each, move, staffId, ctx.now)])) as Record<OperationMove, BulkView['moves']['undo']>,
  }
}

async function personOf(ctx: Ctx, id: string | null): Promise<{ id: string; name: string } | null> {
  if (id === null) return null
  const card = await memberCard(ctx, id)
  return { id, name: card?.name ?? '' }
}

const said = (by: { id: string; name: string } | null, at: Date | null, because: string | null): BulkView['undo'] => (by && at ? { by, at: at.toISOString(), because: because ?? '' } : null)
