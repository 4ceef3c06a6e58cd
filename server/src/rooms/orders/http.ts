import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { fileOrder } from './file-order.ts'
import { listOrders } from './list-orders.ts'
import { mendOrder } from './mend-order.ts'
import { listAuthorities, orderForm } from './order-form.ts'
import { type DocumentFile, readDocument } from './read-document.ts'
import { readOrder } from './read-order.ts'
import { byId, Elements, FormQuery, NewMessage, OrderFiled, OrderForm, OrderRow, OrdersQuery, OrderView, ReviewView } from './schema.ts'
import { sendMessage } from './send-message.ts'

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
  route({ method: 'POST', path: '/v1/orders', summary: 'File an order: the document first, then authority, legalGround, items, country, requestedAction, urgency', permission: 'order.file', accepts: 'multipart', responses: { 201: OrderFiled }, run: (ctx, { parts }) => fileOrder(ctx, parts()) }),
  route({ method: 'GET', path: '/v1/orders', summary: 'Orders, newest first: an authority’s own, or all for the platform’s people', permission: 'order.read', query: OrdersQuery, responses: { 200: list(OrderRow) }, run: (ctx, { query }) => listOrders(ctx, query) }),
  route({ method: 'GET', path: '/v1/order-form', summary: 'What an authority may order, on which ground, with which clock', permission: 'order.file', query: FormQuery, responses: { 200: OrderForm }, run: (ctx, { query }) => orderForm(ctx, query) }),
  route({ method: 'GET', path: '/v1/authorities', summary: 'The register of authorities', permission: 'order.review', responses: { 200: Authorities }, run: (ctx) => listAuthorities(ctx) }),
  route({ method: 'GET', path: '/v1/orders/:id', summary: 'An order: its clock, what is missing, its thread and what was decided', permission: 'order.read', params: byId, responses: { 200: z.union([ReviewView, OrderView]) }, run: (ctx, { params }) => readOrder(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/orders/:id/document', summary: 'The document as it came', permission: 'order.read', params: byId, answers: 'binary', responses: { 200: z.any() }, run: (ctx, { params }) => readDocument(ctx, params.id), reply: download }),
  route({ method: 'POST', path: '/v1/orders/:id/elements', summary: 'Give a returned order what it lacked', permission: 'order.mend', params: byId, body: Elements, responses: { 200: OrderView }, run: (ctx, { params, body }) => mendOrder(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/orders/:id/messages', summary: 'Write to the other side', permission: 'order.message', params: byId, body: NewMessage, responses: { 201: OrderView }, run: (ctx, { params, body }) => sendMessage(ctx, params.id, body) }),
]
