import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { CareView, readCare } from './care.ts'
import { OwnAccuracy, readOwnAccuracy } from './own-accuracy.ts'
import { beginPause, changeOptOuts, countViewing, finishPause, OptOuts, PauseBegun, PauseRequest, Viewed, ViewedView } from './look.ts'

const byId = z.object({ id: z.string().max(64) })

/** What keeps moderators from seeing too much. */
export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/cases/:id/viewing', summary: 'Count the time for which a case that I hold was in view', permission: 'case.claim', params: byId, body: Viewed, responses: { 200: ViewedView }, run: (ctx, { params, body }) => countViewing(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/staff/me/care', summary: 'My exposure in this shift, my limits, break and opt-outs', permission: 'case.claim', responses: { 200: CareView }, run: (ctx) => readCare(ctx) }),
  route({ method: 'GET', path: '/v1/staff/me/accuracy', summary: 'How my own verdicts held on appeal, by topic and language; nobody else sees it', permission: 'case.claim', responses: { 200: OwnAccuracy }, run: (ctx) => readOwnAccuracy(ctx) }),
  route({ method: 'POST', path: '/v1/staff/me/pause', summary: 'I need a pause: my cases go back, and nothing is handed over until it ends', permission: 'case.claim', body: PauseRequest.optional(), responses: { 200: PauseBegun }, run: (ctx, { body }) => beginPause(ctx, body) }),
  route({ method: 'DELETE', path: '/v1/staff/me/pause', summary: 'End the pause that I asked for', permission: 'case.claim', responses: { 204: z.object({}) }, run: (ctx) => finishPause(ctx), reply: () => ({ status: 204 }) }),
  route({ method: 'PUT', path: '/v1/staff/me/opt-outs', summary: 'Topics that I do not want to see; no reason is asked for', permission: 'case.claim', body: OptOuts, responses: { 200: OptOuts }, run: (ctx, { body }) => changeOptOuts(ctx, body) }),
]
