import type { Tx } from '../../kernel/database.ts'
import { refuse } from '../../kernel/refusal.ts'
import { accountCard } from '../accounts/index.ts'
import { placeHold } from '../content/index.ts'
import { enforce, reverse } from '../enforcement/index.ts'
import { type LocalisedText, policyOf } from '../policy/index.ts'
import type { Item, Order } from './schema.ts'
import type { Proposal } from './store-review.ts'

const day = 86_400_000
type Effect = { decisionId: string | null; disclosed: Record<string, string> | null }
type Measure = Pick<Proposal, 'outcome' | 'policyId' | 'days'>

/**
 * Does what was decided about one item, in the caller's transaction. Under the law of a country a thing is withheld in
 * that country and untouched elsewhere; it is removed everywhere only under a clause of the guidelines. Under secrecy
 * the person is told when it ends, not before.
 */
export async function takeEffect(tx: Tx, order: Order, { subject }: Item, { outcome, policyId, days }: Measure): Promise<Effect> {
  if (outcome === 'refused' || outcome === 'answered') return { decisionId: null, disclosed: null }
  if (!subject || order.legalGround === null || order.country === null) refuse('conflict', 'conflict')
  if (outcome === 'disclosed') return { decisionId: null, disclosed: await basicData(tx, subject.id) }
  if (outcome === 'preserved') {
    await placeHold(tx, { subject, ground: 'order', ref: order.id, untilAt: null })
    return { decisionId: null, disclosed: null }
  }
  const action = ({ withheld: 'withhold', removed: 'remove', suspended: 'suspend' } as const)[outcome]
  const isSecret = order.secrecyUntil !== null && order.secrecyUntil > tx.ctx.now
  const { decisionId } = await enforce(tx.ctx, {
    subject, policyId: policyId ?? order.legalGround, action, facts: whoOrdered(tx, order), source: 'order', automatedDetection: false, automatedDecision: 'not',
    ...(action === 'withhold' && { territory: [order.country] }), ...(days !== null && { endsAt: new Date(tx.ctx.now.getTime() + days * day) }), notifyAfter: isSecret ? order.secrecyUntil : null,
  })
  return { decisionId, disclosed: null }
}

/** Takes back what began before anybody had confirmed it. */
export async function undoEffect(tx: Tx, decisionId: string): Promise<void> {
  await reverse(tx.ctx, { decisionId, facts: null, source: 'order' })
}

/** What the person is told of where it came from, in their language. */
function whoOrdered(tx: Tx, order: Order): LocalisedText {
  const title = policyOf(tx.ctx).authority(order.authorityId)?.title ?? { kk: order.authorityId, ru: order.authorityId, en: order.authorityId }
  const number = order.reference
  return {
    en: `the order of an authority: “${title.en}”.${number ? ` Its number: ${number}.` : ''}`,
    ru: `предписание органа: «${title.ru}».${number ? ` Его номер: ${number}.` : ''}`,
    kk: `органның нұсқамасы: «${title.kk}».${number ? ` Нөмірі: ${number}.` : ''}`,
  }
}

/** All that is ever disclosed here: who is named, where and since when. Never words, views, contacts or messages. */
async function basicData(tx: Tx, accountId: string): Promise<Record<string, string>> {
  const card = (await accountCard(tx.ctx, accountId)) ?? refuse('conflict', 'conflict')
  return { handle: card.handle, country: card.country, registeredAt: card.createdAt.toISOString() }
}
