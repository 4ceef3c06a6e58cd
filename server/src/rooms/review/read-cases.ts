import type { Ctx } from '../../kernel/house.ts'
import { existingId, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { z } from 'zod'
import { certifiedFor } from '../access/index.ts'
import { policyOf } from '../policy/index.ts'
import type { SubjectKind } from '../standing/index.ts'
import { subjectKinds } from '../policy/index.ts'
import { ageingOf, expectedHarm, harmFactors, type HarmWeights } from './harm.ts'
import { allQueues } from './lanes.ts'
import { caseStateOf } from './moves.ts'
import type { Case, CasesQuery, CaseState, CaseView, Item, ItemKind, QueuesView } from './schema.ts'
import { settingOf } from './settings.ts'
import { frontOf, selectByItem, selectCase, selectCases, selectCaseWithDecision, selectItems, selectRefsBehind, selectSteps, type Step, tallyOpen } from './store.ts'

/** The queues with their open cases, in all and by language and country. A sealed queue shows only to those certified for it. */
export async function listQueues(ctx: Ctx): Promise<z.output<typeof QueuesView>> {
  permit(ctx, 'case.list')
  const hidden = await sealedFrom(ctx)
  const queues = (await allQueues(ctx)).filter(({ id }) => !hidden.includes(id))
  const [tally, fronts] = await Promise.all([tallyOpen(ctx.db), frontOf(ctx.db, queues.map(({ id }) => id))])
  const items = queues.map(({ id, label, isLane }) => {
    const own = tally.filter(({ queue }) => queue === id)
    const front = fronts.get(id)
    return {
      id, label, isLane,
      open: own.reduce((sum, { open }) => sum + open, 0),
      parts: own.map(({ language, country, open }) => ({ language, country, open })).toSorted((a, b) => b.open - a.open),
      oldestOpenedAt: front?.oldestOpenedAt?.toISOString() ?? null,
      nextDueAt: front?.nextDueAt?.toISOString() ?? null,
    }
  })
  return { items, nextCursor: null }
}

/** Cases, newest first, without those of sealed queues that the caller is not certified for. */
export async function listCases(ctx: Ctx, query: z.output<typeof CasesQuery>): Promise<{ items: CaseView[]; nextCursor: string | null }> {
  permit(ctx, 'case.list')
  const subject = subjectOf(query.subject)
  const isId = query.q !== undefined && uuid.test(query.q)
  if (subject === null) return { items: [], nextCursor: null }
  const found = await selectCases(ctx.db, {
    ...subject,
    state: query.state,
    queue: query.queue,
    hiddenQueues: await sealedFrom(ctx),
    language: query.language?.toLowerCase().split('-')[0],
    ...(isId ? { about: query.q } : { words: query.q }),
    before: placeAfter(query.cursor) ?? undefined,
    limit: query.limit + 1,
  }, ctx.now)
  const page = found.slice(0, query.limit)
  return { items: await viewsOf(ctx, page, 5), nextCursor: found.length > query.limit ? page.at(-1)!.id : null }
}

export type CaseFile = { case: Case; items: Item[]; steps: Step[]; view: CaseView }

/** One case with everything that review knows of it. Refuses `missing` also for a sealed queue without certificate. */
export async function caseFile(ctx: Ctx, rawId: string): Promise<CaseFile> {
  permit(ctx, 'case.read')
  const found = (await selectCase(ctx.db, existingId(rawId))) ?? refuse('missing', 'not-found')
  if ((await sealedFrom(ctx)).includes(found.queue)) refuse('missing', 'not-found')
  const [items, steps] = await Promise.all([selectItems(ctx.db, [found.id]), selectSteps(ctx.db, found.id)])
  const own = items.get(found.id) ?? []
  return { case: found, items: own, steps, view: caseOut(found, own, ctx.now, await settingOf(ctx, 'order')) }
}

/** The case to which a report or appeal was brought, for rooms that follow its state. */
export async function caseOfItem(ctx: Ctx, kind: ItemKind, ref: string): Promise<{ case: Case; state: CaseState; byAccountId: string | null } | null> {
  const found = await selectByItem(ctx.db, kind, ref)
  return found && { ...found, state: caseStateOf(found.case, ctx.now) }
}

/** One case as it stands, for rooms and flows that follow it; whoever shows it to a person asks for `caseFile`. */
export const caseById = (ctx: Ctx, id: string): Promise<Case | null> => selectCase(ctx.db, id)

/** The case that ended in this decision, if one did. */
export const caseOfDecision = (ctx: Ctx, decisionId: string): Promise<Case | null> => selectCaseWithDecision(ctx.db, decisionId)

/** The reports, say, that led to a decision; at most 1,000. */
export const refsBehind = (ctx: Ctx, decisionId: string, kind: ItemKind): Promise<string[]> => selectRefsBehind(ctx.db, decisionId, kind)

/** Cases as callers see them, each with at most so many of its items. */
export async function viewsOf(ctx: Ctx, cases: readonly Case[], itemsEach = 200): Promise<CaseView[]> {
  const [items, weights] = await Promise.all([selectItems(ctx.db, cases.map(({ id }) => id), itemsEach), settingOf(ctx, 'order')])
  return cases.map((each) => caseOut(each, items.get(each.id) ?? [], ctx.now, weights))
}

export const viewOf = async (ctx: Ctx, each: Case): Promise<CaseView> => (await viewsOf(ctx, [each]))[0]!

function caseOut(each: Case, items: readonly Item[], now: Date, weights: HarmWeights): CaseView {
  const state = caseStateOf(each, now)
  const isHeld = state === 'claimed' || state === 'held'
  return {
    id: each.id,
    subject: each.subject,
    queue: each.queue,
    lane: each.lane,
    language: each.language,
    country: each.country,
    state,
    openedAt: each.openedAt.toISOString(),
    dueAt: each.dueAt?.toISOString() ?? null,
    escalated: each.escalatedAt !== null,
    claimedBy: isHeld ? each.claimedBy : null,
    claimedUntil: isHeld ? each.claimedUntil?.toISOString() ?? null : null,
    heldUntil: state === 'held' ? each.heldUntil?.toISOString() ?? null : null,
    concludedAt: each.concludedAt?.toISOString() ?? null,
    verdict: each.verdict,
    decisionId: each.decisionId,
    undoableUntil: each.settlesAt?.toISOString() ?? null,
    items: items.map(({ kind, ref, summary, addedAt }) => ({ kind, ref, summary, addedAt: addedAt.toISOString() })),
    harm: { severity: each.severity, probability: each.probability, viewsPerHour: each.viewsPerHour, minorsShare: each.minorsShare, expected: expectedHarm(each, weights), factors: { ...harmFactors(each, weights), ageing: ageingOf(each.openedAt, now, weights) } },
  }
}

/** Sealed queues that this caller may not look into. */
export async function sealedFrom(ctx: Ctx): Promise<string[]> {
  const sealed = policyOf(ctx).queues().filter((queue) => queue.sealed).map(({ id }) => id)
  if (sealed.length === 0) return []
  const held = await certifiedFor(ctx)
  return sealed.filter((id) => !held.some(({ queue }) => queue === id))
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Null when nothing can match. */
function subjectOf(raw: string | undefined): { subjectKind?: SubjectKind; subjectId?: string } | null {
  if (raw === undefined) return {}
  const [, kind, id = ''] = /^(?:(\w+):)?(.+)$/.exec(raw) ?? []
  const known = subjectKinds.find((each) => each === kind)
  if (!uuid.test(id) || (kind !== undefined && !known)) return null
  return { subjectId: id.toLowerCase(), ...(known ? { subjectKind: known } : {}) }
}
