import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { claimCase } from './claim-case.ts'
import { routes as workRoutes } from './http-work.ts'
import { routes as careRoutes } from './http-care.ts'
import { routes as settingsRoutes } from './http-settings.ts'
import { giveVerdict } from './give-verdict.ts'
import { holdCase, renewLease } from './keep-case.ts'
import { listCases, listQueues } from './read-cases.ts'
import { escalateCase, handOverCase, releaseCase, skipCase } from './return-case.ts'
import { CasesQuery, CaseView, ClaimRequest, Escalate, HandOver, Hold, QueuesView, Release, Skip, Verdict, VerdictGiven } from './schema.ts'

const byId = z.object({ id: z.string().max(64) })
const nothing = z.object({})
const done = () => ({ status: 204 })

export const routes: Route[] = [
  ...workRoutes,
  ...careRoutes,
  ...settingsRoutes,
  route({ method: 'GET', path: '/v1/queues', summary: 'Queues with their open cases', permission: 'case.list', responses: { 200: QueuesView }, run: (ctx) => listQueues(ctx) }),
  route({ method: 'POST', path: '/v1/queues/:queue/claims', summary: 'Claim the next case of a queue', permission: 'case.claim', params: z.object({ queue: z.string().max(60) }), body: ClaimRequest.optional(), responses: { 201: CaseView, 204: nothing }, run: (ctx, { params, body }) => claimCase(ctx, params.queue, body), reply: (claimed) => (claimed ? { status: 201, body: claimed } : { status: 204 }) }),
  route({ method: 'GET', path: '/v1/cases', summary: 'Cases, newest first', permission: 'case.list', query: CasesQuery, responses: { 200: z.object({ items: z.array(CaseView), nextCursor: z.string().nullable() }) }, run: (ctx, { query }) => listCases(ctx, query) }),
  route({ method: 'POST', path: '/v1/cases/:id/verdict', summary: 'Decide a case that you hold', permission: 'case.decide', params: byId, body: Verdict, responses: { 200: VerdictGiven }, run: (ctx, { params, body }) => giveVerdict(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/cases/:id/renewal', summary: 'Keep holding a case', permission: 'case.claim', params: byId, responses: { 200: z.object({ claimedUntil: z.iso.datetime() }) }, run: (ctx, { params }) => renewLease(ctx, params.id) }),
  route({ method: 'POST', path: '/v1/cases/:id/hold', summary: 'Put a case aside until a time', permission: 'case.claim', params: byId, body: Hold, responses: { 200: z.object({ heldUntil: z.iso.datetime() }) }, run: (ctx, { params, body }) => holdCase(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/cases/:id/release', summary: 'Give a case back', permission: 'case.claim', params: byId, body: Release.optional(), responses: { 204: nothing }, run: (ctx, { params, body }) => releaseCase(ctx, params.id, body), reply: done }),
  route({ method: 'POST', path: '/v1/cases/:id/skip', summary: 'Give a case back and not get it again', permission: 'case.claim', params: byId, body: Skip, responses: { 204: nothing }, run: (ctx, { params, body }) => skipCase(ctx, params.id, body), reply: done }),
  route({ method: 'POST', path: '/v1/cases/:id/escalation', summary: 'Pass a case to a senior', permission: 'case.claim', params: byId, body: Escalate, responses: { 204: nothing }, run: (ctx, { params, body }) => escalateCase(ctx, params.id, body), reply: done }),
  route({ method: 'POST', path: '/v1/cases/:id/hand-over', summary: 'Pass a case to a colleague', permission: 'case.claim', params: byId, body: HandOver, responses: { 204: nothing }, run: (ctx, { params, body }) => handOverCase(ctx, params.id, body), reply: done }),
]
