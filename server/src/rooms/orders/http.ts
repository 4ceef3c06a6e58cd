import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { answerPdf } from './answer-pdf.ts'
import { readAnswer } from './answer-order.ts'
import { clearOrder } from './clear-order.ts'
import { confirmOutcomes } from './confirm-outcomes.ts'
import { explainBreach } from './explain-breach.ts'
import { extendOrder } from './extend-order.ts'
import { fileOrder } from './file-order.ts'
import { liftOrder } from './lift-order.ts'
import { listOrders } from './list-orders.ts'
import { mendOrder } from './mend-order.ts'
import { giveMandate, inviteOfficer, listOfficers, withdrawMandate } from './mandates.ts'
import { listAuthorities, orderForm } from './order-form.ts'
import { proposeOutcomes } from './propose-outcomes.ts'
import { type DocumentFile, readDocument } from './read-document.ts'
import { readOrder } from './read-order.ts'
import { AnswerDocument, Because, BreachCause, byId, Confirmations, Elements, FormQuery, GiveMandate, Invited, InviteOfficer, LiftAsked, NewMessage, OfficersQuery, OfficerView, OrderFiled, OrderForm, OrderParts, OrderRow, OrdersQuery, OrderView, Proposals, ReviewView, Statistics, StatisticsQuery } from './schema.ts'
import { sendMessage } from './send-message.ts'
import { readStatistics } from './statistics.ts'

const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })
const Authorities = z.object({ items: z.array(z.object({ id: z.string(), title: z.string(), countries: z.array(z.string()), timeZone: z.string(), source: z.string().nullable() })), nextCursor: z.null() })

/** Saved, not shown: whatever a stranger sent is never handed out as something a browser would run. */
export const download = ({ stream, bytes, fileName, sha256 }: DocumentFile) => ({
  status: 200, body: stream,
  headers: {
    'content-type': 'application/octet-stream', 'content-length': String(bytes), 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}`,
    'content-security-policy': "default-src 'none'; sandbox", 'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
  },
})

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/orders', summary: 'File an order: the document first, then authority, legalGround, items, country, requestedAction, urgency', permission: 'order.file', accepts: 'multipart', form: OrderParts, responses: { 201: OrderFiled }, run: (ctx, { parts }) => fileOrder(ctx, parts()) }),
  route({ method: 'GET', path: '/v1/orders', summary: 'Orders, newest first: an authority’s own, or all for the platform’s people', permission: 'order.read', query: OrdersQuery, responses: { 200: list(OrderRow) }, run: (ctx, { query }) => listOrders(ctx, query) }),
  route({ method: 'GET', path: '/v1/order-form', summary: 'What an authority may order, on which ground, with which clock', permission: 'order.file', query: FormQuery, responses: { 200: OrderForm }, run: (ctx, { query }) => orderForm(ctx, query) }),
  route({ method: 'GET', path: '/v1/authorities', summary: 'The register of authorities', permission: 'officer.list', responses: { 200: Authorities }, run: (ctx) => listAuthorities(ctx) }),
  route({ method: 'GET', path: '/v1/orders/:id', summary: 'An order: its clock, what is missing, its thread and what was decided', permission: 'order.read', params: byId, responses: { 200: z.union([ReviewView, OrderView]) }, run: (ctx, { params }) => readOrder(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/orders/:id/document', summary: 'The document as it came', permission: 'order.read', params: byId, answers: 'binary', responses: { 200: z.any() }, run: (ctx, { params }) => readDocument(ctx, params.id), reply: download }),
  route({ method: 'POST', path: '/v1/orders/:id/elements', summary: 'Give a returned order what it lacked', permission: 'order.mend', params: byId, body: Elements, responses: { 200: OrderView }, run: (ctx, { params, body }) => mendOrder(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/orders/:id/messages', summary: 'Write to the other side', permission: 'order.message', params: byId, body: NewMessage, responses: { 201: OrderView }, run: (ctx, { params, body }) => sendMessage(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/orders/:id/clearance', summary: 'Note what was found out about an order that looked odd', permission: 'order.review', params: byId, body: Because, responses: { 200: OrderView }, run: (ctx, { params, body }) => clearOrder(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/orders/:id/proposals', summary: 'Propose what is to be done with items, each by itself', permission: 'order.review', params: byId, body: Proposals, maxBodyBytes: 512 * 1024, responses: { 200: OrderView }, run: (ctx, { params, body }) => proposeOutcomes(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/orders/:id/confirmations', summary: 'Agree with what a colleague proposed', permission: 'order.review', params: byId, body: Confirmations, responses: { 200: OrderView }, run: (ctx, { params, body }) => confirmOutcomes(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/orders/:id/extension', summary: 'Take the longer term that the law of the order provides', permission: 'order.review', params: byId, body: Because, responses: { 200: OrderView }, run: (ctx, { params, body }) => extendOrder(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/orders/:id/breach-causes', summary: 'Say why a term was missed', permission: 'order.review', params: byId, body: BreachCause, responses: { 200: OrderView }, run: (ctx, { params, body }) => explainBreach(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/orders/:id/lift', summary: 'Lift what an order had led to', permission: 'order.lift', params: byId, body: LiftAsked, responses: { 200: OrderView }, run: (ctx, { params, body }) => liftOrder(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/orders/:id/answer', summary: 'The answer: what was decided about each item, when and why', permission: 'order.read', params: byId, responses: { 200: AnswerDocument }, run: (ctx, { params }) => readAnswer(ctx, params.id), reply: ({ order, body, answeredAt }) => ({ status: 200, body: { orderId: order.id, authority: order.authority, reference: order.reference, legalGround: order.legalGround, country: order.country, receivedAt: order.receivedAt, dueAt: order.dueAt, documentSha256: order.document.sha256, answeredAt, ...body } }) }),
  route({ method: 'GET', path: '/v1/orders/:id/answer.pdf', summary: 'The answer as a PDF in the caller’s language', permission: 'order.read', params: byId, answers: 'binary', mediaType: 'application/pdf', responses: { 200: z.any() }, run: async (ctx, { params }) => ({ id: params.id, pdf: await answerPdf(ctx, await readAnswer(ctx, params.id)) }), reply: ({ id, pdf }) => ({ status: 200, body: pdf, headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="answer-${id.replaceAll(/[^0-9a-f-]/g, '')}.pdf"` } }) }),
  route({ method: 'POST', path: '/v1/officers', summary: 'Make a sign-in for an officer of an authority, with the mandate', permission: 'officer.manage', body: InviteOfficer, responses: { 201: Invited }, run: (ctx, { body }) => inviteOfficer(ctx, body) }),
  route({ method: 'GET', path: '/v1/officers', summary: 'An authority’s people and their mandates', permission: 'officer.list', query: OfficersQuery, responses: { 200: list(OfficerView) }, run: (ctx, { query }) => listOfficers(ctx, query) }),
  route({ method: 'POST', path: '/v1/officers/:id/mandates', summary: 'Give an officer a further mandate', permission: 'officer.manage', params: byId, body: GiveMandate, responses: { 201: z.object({ id: z.string() }) }, run: (ctx, { params, body }) => giveMandate(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/mandates/:id/withdrawal', summary: 'Withdraw a mandate', permission: 'officer.manage', params: byId, body: Because, responses: { 204: z.object({}) }, run: (ctx, { params, body }) => withdrawMandate(ctx, params.id, body), reply: () => ({ status: 204 }) }),
  route({ method: 'GET', path: '/v1/order-statistics', summary: 'An authority’s orders in numbers', permission: 'order.count', query: StatisticsQuery, responses: { 200: Statistics }, run: (ctx, { query }) => readStatistics(ctx, query) }),
]
