import type { Part } from '../../edge/route.ts'
import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { aboutContent, type Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { membersOfAuthority } from '../access/index.ts'
import { policyOf } from '../policy/index.ts'
import { clockOf } from './clock-of.ts'
import { type Defect, defectsOf, kindOf } from './elements.ts'
import './facts.ts'
import { hasMandate } from './mandates.ts'
import { readFields, secrecyEnd } from './read-fields.ts'
import { defectOut } from './read-order.ts'
import { givenText, resolveItem } from './resolve-item.ts'
import type { Elements, Order, OrderFiled } from './schema.ts'
import { beginPause, type Document, filedSince, insertDefects, insertItems, insertOrder, insertSuspicions, itemsOf, lockDocument, openDefects, ordersOfDocument } from './store.ts'
import { senderSuspicion } from './suspicion.ts'
import { type Filed, takeDocument } from './take-document.ts'

const filingsAnHour = 200

/**
 * Takes an order in: the document first, byte for byte, then what it says of itself. An incomplete order is kept and
 * returned with what is missing in the caller's language; its clock stands until it is mended. An officer files, or a
 * colleague who registers what came on paper and from then on takes no part in its review.
 * Refuses 409 `order-replayed` for the same order in the same document, 403 `not-your-authority`, 429.
 */
export async function fileOrder(ctx: Ctx, parts: AsyncIterable<Part>): Promise<OrderFiled> {
  permit(ctx, 'order.file')
  const { actor } = ctx
  if (actor.kind !== 'authority' && actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  if ((await filedSince(ctx.db, actor.staffId, new Date(ctx.now.getTime() - 3_600_000))) >= filingsAnHour) refuse('limited', 'limited', {}, 600)
  const filed = await takeDocument(ctx, parts)
  try {
    const elements = readFields(ctx, filed.fields)
    const own = actor.kind === 'authority' ? actor.authorityId : null
    const authorityId = own ?? elements.authority ?? refuseField('/authority', 'Needed when a colleague registers an order')
    if (own !== null && elements.authority !== undefined && elements.authority !== own) refuse('forbidden', 'not-your-authority')
    if (own !== null && elements.sender !== undefined) refuseField('/sender', 'Is for orders that came on paper')
    return await keep(ctx, { filed, elements, authorityId, isPaper: own === null, by: actor.staffId })
  } catch (error) {
    await ctx.house.blobs.delete(filed.blob.key)
    throw error
  }
}

type Taken = { filed: Filed; elements: Elements; authorityId: string; isPaper: boolean; by: string }

async function keep(ctx: Ctx, { filed: { blob, fileName, mediaType }, elements, authorityId, isPaper, by }: Taken): Promise<OrderFiled> {
  const policy = policyOf(ctx)
  const secrecyUntil = secrecyEnd(ctx, elements.secrecyUntil, policy.authority(authorityId)?.timeZone ?? 'UTC')
  const defects = [...defectsOf(policy, authorityId, elements), ...(isPaper ? [] : await mandateDefects(ctx, by, elements))]
  const id = newId(ctx.now)
  const document: Document = { id: newId(ctx.now), blobKey: blob.key, bytes: blob.bytes, sha256: blob.sha256, fileName, mediaType, receivedAt: ctx.now }
  const order: Order = {
    id, documentId: document.id, authorityId, filedBy: by, takenInBy: isPaper ? by : null, sender: elements.sender ?? null,
    country: elements.country ?? null, legalGround: elements.legalGround ?? null, requestedAction: elements.requestedAction ?? null, kind: kindOf(policy, elements), urgency: elements.urgency ?? null,
    reference: elements.reference ?? null, processReference: elements.processReference ?? null, secrecyUntil, locale: ctx.locale, receivedAt: ctx.now,
  }
  return change(aboutContent(ctx, [elements, blob.sha256]), async (tx) => {
    await lockDocument(tx, blob.sha256)
    const suspicions = await suspicionsAbout(tx, order, elements, blob.sha256)
    await insertOrder(tx, document, order)
    await keepItems(tx, id, elements)
    await insertDefects(tx, defects.map((defect) => ({ id: newId(ctx.now), orderId: id, ...defect, notedAt: ctx.now })))
    await insertSuspicions(tx, suspicions.map((code) => ({ id: newId(ctx.now), orderId: id, code, notedAt: ctx.now })))
    if (defects.length > 0) await beginPause(tx, newId(ctx.now), id)
    await record(tx, 'order.received', { orderId: id, authorityId, country: order.country ?? policy.authority(authorityId)?.countries[0] ?? 'ZZ', kind: kindOf(policy, elements), isReturned: defects.length > 0, receivedAt: ctx.now.toISOString() }, { kind: 'order', id })
    const clock = clockOf(tx.ctx, order, [], false)
    return {
      id, receivedAt: ctx.now.toISOString(), dueAt: clock?.dueAt.toISOString() ?? null, state: defects.length > 0 ? 'returned' as const : 'received' as const,
      ...(defects.length > 0 && { missing: [...new Set(defects.map(({ field }) => field))], defects: defects.map((defect) => defectOut(defect, ctx.locale)) }),
      document: { fileName, bytes: blob.bytes, sha256: blob.sha256 },
    }
  })
}

/** An officer orders on the grounds of their own mandate. */
export async function mandateDefects(ctx: Ctx, memberId: string, { legalGround }: Elements): Promise<Defect[]> {
  return legalGround === undefined || (await hasMandate(ctx, memberId, legalGround)) ? [] : [{ field: 'legalGround', code: 'no-mandate' }]
}

/** Rows of what the order names. A question that names nothing is itself the one thing to be answered. */
export async function keepItems(tx: Tx, orderId: string, { items = [], requestedAction }: Elements): Promise<void> {
  const given = items.map(givenText)
  const all = given.length === 0 && requestedAction === 'answer' ? [''] : [...new Set(given)]
  const rows = []
  for (const [index, text] of all.entries()) rows.push({ id: newId(tx.ctx.now), orderId, place: index + 1, given: text, subject: await resolveItem(tx.ctx, text) })
  await insertItems(tx, rows)
}

/** Refuses an order that was filed before; says why one with known bytes or an odd sender is to be looked into. */
async function suspicionsAbout(tx: Tx, order: Order, elements: Elements, sha256: string): Promise<string[]> {
  const before = await ordersOfDocument(tx, sha256)
  const returned = new Set((await openDefects(tx, before.map(({ id }) => id))).map(({ orderId }) => orderId))
  const items = await itemsOf(tx, before.map(({ id }) => id))
  const wanted = JSON.stringify([...new Set((elements.items ?? []).map(givenText))])
  for (const earlier of before) {
    const isSame = (['authorityId', 'legalGround', 'requestedAction', 'country'] as const).every((field) => earlier[field] === order[field])
    const named = JSON.stringify(items.filter(({ orderId, given }) => orderId === earlier.id && given !== '').map(({ given }) => given))
    if (isSame && named === wanted && !returned.has(earlier.id)) refuse('conflict', 'order-replayed', { orderId: earlier.authorityId === order.authorityId ? earlier.id : null })
  }
  const trusted = before.filter(({ id, authorityId }) => authorityId !== order.authorityId || !returned.has(id))
  const seen = trusted.some(({ authorityId }) => authorityId !== order.authorityId) ? 'document-of-another' : trusted.length > 0 ? 'document-seen' : null
  const odd = order.sender === null ? null : senderSuspicion(order.sender, (await membersOfAuthority(tx.ctx, order.authorityId)).map(({ email }) => email))
  return [seen, odd].filter((code) => code !== null)
}
