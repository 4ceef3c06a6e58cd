import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { policyOf } from '../policy/index.ts'
import { defectsOf, kindOf } from './elements.ts'
import './facts.ts'
import { keepItems, mandateDefects } from './file-order.ts'
import { checkedElements, secrecyEnd } from './read-fields.ts'
import { orderOut, visibleOrder } from './read-order.ts'
import type { Elements, Order, OrderView } from './schema.ts'
import { endPause, insertDefects, itemsOf, lockOrder, mendDefects, openDefects, updateElements } from './store.ts'

/** Gives a returned order what it lacked. When nothing is missing any more its clock runs on from where it stood. */
export async function mendOrder(ctx: Ctx, rawId: string, raw: unknown): Promise<OrderView> {
  permit(ctx, 'order.mend')
  const given = checkedElements(ctx, raw)
  const { id } = await visibleOrder(ctx, rawId)
  return change(ctx, async (tx) => {
    const before = (await lockOrder(tx, id)) ?? refuse('missing', 'not-found')
    if (given.authority !== undefined && given.authority !== before.authorityId) refuse('forbidden', 'not-your-authority')
    if ((await openDefects(tx, [id])).length === 0) refuse('conflict', 'not-returned')
    const had = await itemsOf(tx, [id])
    if (had.length === 0) await keepItems(tx, id, given)
    const policy = policyOf(ctx)
    const elements = merged(before, had.length > 0 ? had.map(({ given: text }) => ({ id: text })) : given.items, given)
    const secrecyUntil = given.secrecyUntil === undefined ? before.secrecyUntil : secrecyEnd(ctx, given.secrecyUntil, policy.authority(before.authorityId)?.timeZone ?? 'UTC')
    await updateElements(tx, id, {
      country: elements.country ?? null, legalGround: elements.legalGround ?? null, requestedAction: elements.requestedAction ?? null, kind: kindOf(policy, elements), urgency: elements.urgency ?? null,
      reference: elements.reference ?? null, processReference: elements.processReference ?? null, secrecyUntil,
    })
    await mendDefects(tx, id)
    const left = [...defectsOf(policy, before.authorityId, elements), ...(ctx.actor.kind === 'authority' ? await mandateDefects(ctx, ctx.actor.staffId, elements) : [])]
    await insertDefects(tx, left.map((defect) => ({ id: newId(ctx.now), orderId: id, ...defect, notedAt: ctx.now })))
    if (left.length === 0) {
      await endPause(tx, id)
      await record(tx, 'order.mended', { orderId: id, authorityId: before.authorityId, country: elements.country ?? 'ZZ', kind: kindOf(policy, elements) }, { kind: 'order', id })
    }
    return orderOut(tx.ctx, (await lockOrder(tx, id)) ?? before)
  })
}

/** What is given now stands in the place of what was given before; the authority is the account's own. */
function merged(before: Order, items: Elements['items'], given: Elements): Elements {
  const kept = { legalGround: before.legalGround, country: before.country, requestedAction: before.requestedAction, urgency: before.urgency, reference: before.reference, processReference: before.processReference }
  return { ...(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null)) as Elements), ...given, items, authority: before.authorityId }
}
