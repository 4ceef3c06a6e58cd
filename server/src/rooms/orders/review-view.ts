import type { Ctx } from '../../kernel/house.ts'
import { memberCard } from '../access/index.ts'
import { accountCard } from '../accounts/index.ts'
import { mediaLink, standings, subjectInfo, videoCard } from '../content/index.ts'
import { decisionsOn } from '../decisions/index.ts'
import { policyOf, text } from '../policy/index.ts'
import { accountStatus, type Subject } from '../standing/index.ts'
import { outcomesFor } from './moves.ts'
import type { Order, ReviewView } from './schema.ts'
import { itemsOf, suspicionsOf } from './store.ts'
import { confirmationsOf, proposalsOf } from './store-review.ts'
import { warningsOf } from './store-thread.ts'

type Reviewed = Pick<ReviewView, 'filedBy' | 'takenInBy' | 'isOwnIntake' | 'sender' | 'suspicions' | 'warnings' | 'review'>

/** What the platform's people see of an order besides what the authority sees. */
export async function reviewOf(ctx: Ctx, order: Order): Promise<Reviewed> {
  const items = await itemsOf(ctx.db, [order.id])
  const proposals = await proposalsOf(ctx.db, items.map(({ id }) => id))
  const confirmed = await confirmationsOf(ctx.db, [...proposals.values()].map(({ id }) => id))
  const viewer = ctx.actor.kind === 'staff' ? ctx.actor.staffId : ''
  const suspicions = await suspicionsOf(ctx.db, order.id)
  const name = async (id: string | null) => (id === null ? null : (await memberCard(ctx, id))?.name ?? id)
  const review: ReviewView['review'] = []
  for (const item of items) {
    const proposal = proposals.get(item.id)
    review.push({
      id: item.id, given: item.given, subject: item.subject && await subjectOut(ctx, item.subject),
      outcomes: [...outcomesFor(order.requestedAction, item.subject?.kind ?? null)], clauses: item.subject ? clausesFor(ctx, item.subject) : [],
      proposal: proposal ? {
        id: proposal.id, outcome: proposal.outcome, policy: proposal.policyId, refusal: proposal.refusal, words: proposal.words, days: proposal.days, escalated: proposal.escalated, needed: proposal.needed,
        proposedBy: (await name(proposal.proposedBy)) ?? '', proposedAt: proposal.proposedAt.toISOString(),
        confirmedBy: await Promise.all((confirmed.get(proposal.id) ?? []).map(async (id) => (await name(id)) ?? id)), takenInEmergency: proposal.decisionId !== null,
        isOwn: proposal.proposedBy === viewer, isAgreed: confirmed.get(proposal.id)?.includes(viewer) ?? false,
      } : null,
    })
  }
  return {
    filedBy: (await name(order.filedBy)) ?? '', takenInBy: await name(order.takenInBy), sender: order.sender,
    isOwnIntake: order.takenInBy === viewer || suspicions.some(({ clearedBy }) => clearedBy === viewer),
    suspicions: await Promise.all(suspicions.map(async ({ id, code, notedAt, clearedBy, clearedBecause }) => ({ id, code, notedAt: notedAt.toISOString(), clearedBy: await name(clearedBy), clearedBecause }))),
    warnings: (await warningsOf(ctx.db, order.id)).map(({ percent, warnedAt }) => ({ percent, warnedAt: warnedAt.toISOString() })),
    review,
  }
}

/** Whom and what a measure would hit. */
async function subjectOut(ctx: Ctx, subject: Subject): Promise<ReviewView['review'][number]['subject']> {
  const info = await subjectInfo(ctx, subject)
  if (!info) return null
  const [owner, standing, decisions] = await Promise.all([accountCard(ctx, info.accountId), standings(ctx, subject.kind, [subject.id]), decisionsOn(ctx, subject)])
  const now = standing(subject.id)
  const video = subject.kind === 'video' ? await videoCard(ctx, subject.id) : null
  const link = (key: string | null) => (video && key !== null ? mediaLink(ctx, video.id, key, 'staff') : null)
  return {
    kind: subject.kind, id: subject.id, accountId: info.accountId, handle: owner?.handle ?? null, country: info.country, text: info.text, views: info.views,
    isMinor: owner !== null && owner.band !== '18+', state: subject.kind === 'account' ? await accountStatus(ctx, subject.id) : now.state, withheldIn: now.withheldIn,
    createdAt: info.createdAt.toISOString(), earlierDecisions: decisions.length, media: video && { poster: link(video.posterKey), play: link(video.playKey) },
  }
}

/** Clauses of the guidelines under which such a thing may be removed. */
function clausesFor(ctx: Ctx, { kind }: Subject): { id: string; title: string }[] {
  const policy = policyOf(ctx)
  return policy.current.clauses.filter(({ id }) => policy.actionsFor(id, kind).includes('remove')).map(({ id, title }) => ({ id, title: text(title, ctx.locale) }))
}
