import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { listRules, RuleView } from './proposals.ts'
import { AnswerStop, answerStop, listStops, StopList, StopsQuery } from './stops.ts'

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/rules', summary: 'The rules, and how often people found each version right', permission: 'rule.list', responses: { 200: z.object({ items: z.array(RuleView), nextCursor: z.null() }) }, run: (ctx) => listRules(ctx) }),
  route({ method: 'GET', path: '/v1/rule-stops', summary: 'Rules that used up their automatic actions of an hour, newest first', permission: 'rule-stop.read', query: StopsQuery, responses: { 200: StopList }, run: (ctx, { query }) => listStops(ctx, query) }),
  route({ method: 'POST', path: '/v1/rule-stops/:id/answer', summary: 'Say what was found about a rule that stopped', permission: 'rule-stop.answer', params: z.object({ id: z.string().max(64) }), body: AnswerStop, responses: { 204: z.object({}) }, run: (ctx, { params, body }) => answerStop(ctx, params.id, body), reply: () => ({ status: 204 }) }),
]
