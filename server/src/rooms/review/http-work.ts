import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { assignCase } from './assign-case.ts'
import { claimNamedCase } from './claim-named-case.ts'
import { Colleague, listColleagues } from './colleagues.ts'
import { giveBackAll } from './give-back-all.ts'
import { followLive } from './live.ts'
import { askOpinion, giveOpinion, listOpinionsAsked } from './opinions.ts'
import { listOwnWork } from './own-work.ts'
import { Assignment, CaseView, OpinionAnswer, OpinionRequest, OpinionView, OwnWork, Release } from './schema.ts'
import { changeTeam, endTeam, listTeams, makeTeam, Team, TeamView } from './teams.ts'
import { undoVerdict } from './undo-verdict.ts'

const byId = z.object({ id: z.string().max(64) })
const nothing = z.object({})
const done = () => ({ status: 204 })
const all = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.null() })

/** Who works on what: own work, named claims, assignment, teams, second opinions. */
export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/claims', summary: 'What I hold, and what is kept for me or my teams', permission: 'case.claim', responses: { 200: OwnWork }, run: (ctx) => listOwnWork(ctx) }),
  route({ method: 'POST', path: '/v1/claims/release', summary: 'Give back everything I hold, but not what I put aside; for a closed tab or a pause', permission: 'case.claim', body: Release.optional(), responses: { 200: z.object({ released: z.number().int() }) }, run: (ctx, { body }) => giveBackAll(ctx, body) }),
  route({ method: 'POST', path: '/v1/cases/:id/claim', summary: 'Claim this case: one that is kept for me or my team, or as a senior any that is free', permission: 'case.claim', params: byId, responses: { 201: CaseView }, run: (ctx, { params }) => claimNamedCase(ctx, params.id), reply: (body) => ({ status: 201, body }) }),
  route({ method: 'POST', path: '/v1/cases/:id/assignment', summary: 'Keep a case for a person or a team until a time', permission: 'case.assign', params: byId, body: Assignment, responses: { 200: z.object({ reservedUntil: z.iso.datetime() }) }, run: (ctx, { params, body }) => assignCase(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/cases/:id/opinions', summary: 'Ask a colleague for a second opinion on a case that I hold', permission: 'case.claim', params: byId, body: OpinionRequest, responses: { 201: OpinionView }, run: (ctx, { params, body }) => askOpinion(ctx, params.id, body), reply: (body) => ({ status: 201, body }) }),
  route({ method: 'GET', path: '/v1/cases/:id/colleagues', summary: 'Colleagues who may hold this case', permission: 'case.read', params: byId, responses: { 200: all(Colleague) }, run: (ctx, { params }) => listColleagues(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/opinions', summary: 'Second opinions that wait for my answer', permission: 'case.claim', responses: { 200: all(OpinionView) }, run: (ctx) => listOpinionsAsked(ctx) }),
  route({ method: 'POST', path: '/v1/opinions/:id/answer', summary: 'Give a second opinion', permission: 'case.claim', params: byId, body: OpinionAnswer, responses: { 200: OpinionView }, run: (ctx, { params, body }) => giveOpinion(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/cases/:id/undo', summary: 'Take my verdict back within ten seconds; the case is in my hands again', permission: 'case.decide', params: byId, responses: { 200: CaseView }, run: (ctx, { params }) => undoVerdict(ctx, params.id) }),
  route({
    method: 'GET', path: '/v1/live', answers: 'binary', mediaType: 'text/event-stream', permission: 'live.follow', responses: { 200: z.string() },
    summary: 'Server-sent events: queues {queue: open}, case and alert {what, caseId, queue, staffId, at}, ready, reset (read everything anew); resumes after Last-Event-ID',
    query: z.strictObject({ after: z.string().max(80).optional().describe('The last id seen, for clients that cannot send Last-Event-ID') }),
    run: (ctx, { query, request }) => followLive(ctx, request.lastEventId ?? query.after ?? null),
    reply: (body) => ({ status: 200, body, headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } }),
  }),
  route({ method: 'GET', path: '/v1/teams', summary: 'Teams of moderators', permission: 'team.list', responses: { 200: all(TeamView) }, run: (ctx) => listTeams(ctx) }),
  route({ method: 'POST', path: '/v1/teams', summary: 'Make a team', permission: 'team.manage', body: Team, responses: { 201: TeamView }, run: (ctx, { body }) => makeTeam(ctx, body), reply: (body) => ({ status: 201, body }) }),
  route({ method: 'PUT', path: '/v1/teams/:id', summary: 'Change a team’s name and members', permission: 'team.manage', params: byId, body: Team, responses: { 200: TeamView }, run: (ctx, { params, body }) => changeTeam(ctx, params.id, body) }),
  route({ method: 'DELETE', path: '/v1/teams/:id', summary: 'End a team; what was kept for it is anybody’s again', permission: 'team.manage', params: byId, responses: { 204: nothing }, run: (ctx, { params }) => endTeam(ctx, params.id), reply: done }),
]
