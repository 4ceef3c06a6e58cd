import { change, recordLook } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx, Locale } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { memberCard } from '../access/index.ts'
import { policyOf, text } from '../policy/index.ts'
import { clockOf, clockOut } from './clock-of.ts'
import { defectText } from './elements.ts'
import { moves, stateOf } from './moves.ts'
import { reviewOf } from './review-view.ts'
import type { DefectView, Order, OrderView, ReviewView } from './schema.ts'
import { extensionsOf, itemsOf, openDefects, pausesOf, selectDocument, selectOrder } from './store.ts'
import { liftsOf, outcomesOf, proposalCounts, proposalsOf } from './store-review.ts'
import { answersOf, breachesOf, causesOf, markRead, messagesOf, noteReading } from './store-thread.ts'

/** Whether this caller may see the order at all: an authority its own, a registrar what they filed. */
function mayOpen({ actor }: Ctx, order: Order): boolean {
  if (actor.kind === 'staff') return true
  if (actor.kind !== 'authority' || actor.authorityId !== order.authorityId) return false
  return actor.roles.some((role) => role !== 'registrar') || order.filedBy === actor.staffId
}

export async function visibleOrder(ctx: Ctx, rawId: string): Promise<Order> {
  const order = await selectOrder(ctx.db, existingId(rawId))
  return order && mayOpen(ctx, order) ? order : refuse('missing', 'not-found')
}

/**
 * One order. The look is written to the journal, and what the other side wrote counts as read. An officer sees what
 * the authority itself wrote, the clock and what was decided; only the platform's people see whom an item means.
 */
export async function readOrder(ctx: Ctx, rawId: string): Promise<OrderView | ReviewView> {
  permit(ctx, 'order.read')
  const { id } = await visibleOrder(ctx, rawId)
  return change({ ...ctx, idempotency: null }, async (tx) => {
    const order = (await selectOrder(tx, id)) ?? refuse('missing', 'not-found')
    await noteLook(tx, order)
    const view = await orderOut(tx.ctx, order)
    return ctx.actor.kind === 'staff' ? { ...view, ...(await reviewOf(tx.ctx, order)) } : view
  })
}

async function noteLook(tx: Tx, { id }: Order): Promise<void> {
  const { actor } = tx.ctx
  await recordLook(tx, 'order.looked-at', { kind: 'order', id }, actor.kind === 'authority' || actor.kind === 'staff' ? actor.roles.join(', ') : actor.kind)
  if (actor.kind === 'authority') {
    await markRead(tx, id, 'staff')
    await noteReading(tx, id, actor.staffId)
  } else if (actor.kind === 'staff' && actor.roles.includes('legal')) await markRead(tx, id, 'authority')
}

export const defectOut = ({ field, code }: { field: string; code: string }, locale: Locale): DefectView => ({ field: field as DefectView['field'], code, message: text(defectText({ field, code }), locale) })

export async function orderOut(ctx: Ctx, order: Order): Promise<OrderView> {
  const { db, locale } = ctx
  const ids = [order.id]
  const policy = policyOf(ctx)
  const place = policy.place(policy.authority(order.authorityId)?.countries[0] ?? 'ZZ')
  const items = await itemsOf(db, ids)
  const itemIds = items.map(({ id }) => id)
  const [defects, pauses, extended, outcomes, proposals, counts, lifts, answers, breaches, messages, document] = await Promise.all([
    openDefects(db, ids), pausesOf(db, ids), extensionsOf(db, ids), outcomesOf(db, itemIds), proposalsOf(db, itemIds), proposalCounts(db, ids), liftsOf(db, itemIds), answersOf(db, ids), breachesOf(db, ids), messagesOf(db, order.id), selectDocument(db, order.documentId),
  ])
  const answer = answers.get(order.id) ?? null
  const isExtended = extended.has(order.id)
  const clock = clockOf(ctx, order, pauses, isExtended, answer?.answeredAt ?? ctx.now)
  const state = stateOf({ openDefects: defects.length, proposals: counts.get(order.id) ?? 0, isAnswered: answer !== null })
  const breach = breaches.get(order.id)
  const ground = order.legalGround === null ? null : policy.legalGround(order.legalGround)
  const kind = place.orderKinds.find((row) => row.kind === order.kind)
  const titleOf = (policyId: string | null) => (policyId === null ? null : text(policy.clause(policyId)?.title ?? policy.legalGround(policyId)?.title ?? { kk: policyId, ru: policyId, en: policyId }, locale))
  return {
    id: order.id, state, kind: kind?.kind ?? null, kindTitle: kind ? text(kind.title, locale) : null,
    authority: authorityOut(ctx, order.authorityId), legalGround: ground && { id: ground.id, title: text(ground.title, locale) },
    requestedAction: order.requestedAction as OrderView['requestedAction'], country: order.country, urgency: order.urgency, reference: order.reference, processReference: order.processReference,
    secrecyUntil: order.secrecyUntil?.toISOString() ?? null, receivedAt: order.receivedAt.toISOString(), dueAt: clock?.dueAt.toISOString() ?? null, clock: clockOut(clock, isExtended),
    missing: [...new Set(defects.map(({ field }) => field))], defects: defects.map((defect) => defectOut(defect, locale)),
    document: { fileName: document?.fileName ?? '', bytes: document?.bytes ?? 0, sha256: document?.sha256 ?? '' },
    items: items.map((item) => {
      const outcome = outcomes.get(item.id)
      const proposal = outcome && proposals.get(item.id)
      return {
        id: item.id, given: item.given,
        outcome: outcome && proposal ? {
          outcome: proposal.outcome, ground: titleOf(proposal.outcome === 'removed' ? proposal.policyId : order.legalGround), refusal: proposal.refusal, reason: proposal.words,
          concludedAt: outcome.concludedAt.toISOString(), disclosed: outcome.disclosed, liftedAt: lifts.get(item.id)?.liftedAt.toISOString() ?? null,
        } : null,
      }
    }),
    messages: await Promise.all(messages.map(async (message) => ({ id: message.id, from: message.fromKind, author: await authorOf(ctx, message.fromKind, message.fromId), text: message.text, sentAt: message.sentAt.toISOString(), readAt: message.readAt?.toISOString() ?? null }))),
    answer: answer && { outcome: answer.outcome, answeredAt: answer.answeredAt.toISOString(), hours: hoursBetween(order.receivedAt, answer.answeredAt), readAt: answer.readAt?.toISOString() ?? null },
    breach: breach ? { dueAt: breach.dueAt.toISOString(), noticedAt: breach.noticedAt.toISOString(), causes: (await causesOf(db, order.id)).map(({ cause, words, givenAt }) => ({ cause, words, givenAt: givenAt.toISOString() })) } : null,
    moves: [...moves[state][ctx.actor.kind === 'staff' ? 'staff' : 'authority']],
  }
}

export const hoursBetween = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / 36_000) / 100

export function authorityOut(ctx: Ctx, authorityId: string): OrderView['authority'] {
  const authority = policyOf(ctx).authority(authorityId)
  return { id: authorityId, title: authority ? text(authority.title, ctx.locale) : authorityId, timeZone: authority?.timeZone ?? 'UTC' }
}

/** Each side knows its own people by name; to the other side the platform and the authority speak as one. */
async function authorOf({ actor, ...ctx }: Ctx, from: 'staff' | 'authority', id: string): Promise<string | null> {
  const isOwnSide = actor.kind === from
  return isOwnSide || actor.kind === 'staff' ? (await memberCard({ actor, ...ctx }, id))?.name ?? null : null
}
