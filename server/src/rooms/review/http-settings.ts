import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { changeRouting, previewRouting, readRouting, Routing, RoutingPreview } from './lanes.ts'
import { changeOrder, OrderReplay, OrderTrial, tryOrder } from './order.ts'
import { CareSettings, changeSetting, OrderWeights, readSetting, VerdictSettings } from './settings.ts'

/** What a lead sets for everybody, each with a trial that changes nothing. */
export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/review-settings/verdicts', summary: 'Where two people are needed, and how often the suggested clause is hidden', permission: 'review-settings.read', responses: { 200: VerdictSettings }, run: (ctx) => readSetting(ctx, 'verdicts') }),
  route({ method: 'PUT', path: '/v1/review-settings/verdicts', summary: 'Set where two people are needed, and how often the suggested clause is hidden', permission: 'review-settings.change', body: VerdictSettings, responses: { 200: VerdictSettings }, run: (ctx, { body }) => changeSetting(ctx, 'verdicts', body) }),
  route({ method: 'GET', path: '/v1/review-settings/routing', summary: 'The lead’s own queues and what they take', permission: 'review-settings.read', responses: { 200: Routing }, run: (ctx) => readRouting(ctx) }),
  route({ method: 'POST', path: '/v1/review-settings/routing/preview', summary: 'Where these queues would put the cases that are open now; changes nothing', permission: 'review-settings.change', body: Routing, responses: { 200: RoutingPreview }, run: (ctx, { body }) => previewRouting(ctx, body) }),
  route({ method: 'PUT', path: '/v1/review-settings/routing', summary: 'Set the lead’s own queues and move the open cases', permission: 'review-settings.change', body: Routing, responses: { 200: z.object({ moved: z.number().int() }) }, run: (ctx, { body }) => changeRouting(ctx, body) }),
  route({ method: 'GET', path: '/v1/review-settings/order', summary: 'The weights that order cases', permission: 'review-settings.read', responses: { 200: OrderWeights }, run: (ctx) => readSetting(ctx, 'order') }),
  route({ method: 'POST', path: '/v1/review-settings/order/replay', summary: 'What other weights would have meant for waiting times; changes nothing', permission: 'review-settings.change', body: OrderTrial, responses: { 200: OrderReplay }, run: (ctx, { body }) => tryOrder(ctx, body) }),
  route({ method: 'PUT', path: '/v1/review-settings/order', summary: 'Set the weights and order the open cases anew', permission: 'review-settings.change', body: OrderWeights, responses: { 200: z.object({ reordered: z.number().int() }) }, run: (ctx, { body }) => changeOrder(ctx, body) }),
  route({ method: 'GET', path: '/v1/review-settings/care', summary: 'Breaks, limits and rotation', permission: 'review-settings.read', responses: { 200: CareSettings }, run: (ctx) => readSetting(ctx, 'care') }),
  route({ method: 'PUT', path: '/v1/review-settings/care', summary: 'Set breaks, limits and rotation', permission: 'review-settings.change', body: CareSettings, responses: { 200: CareSettings }, run: (ctx, { body }) => changeSetting(ctx, 'care', body) }),
]
