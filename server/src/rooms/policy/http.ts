import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { listReportReasons } from './list-report-reasons.ts'
import { readClause, readGuidelines } from './read-guidelines.ts'
import { ClauseAnswer, ClauseParams, GuidelinesAnswer, GuidelinesQuery, ReasonAnswer, ReasonsQuery } from './schema.ts'

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/report-reasons', summary: 'Reasons for a report, in the asked language', permission: 'policy.read', query: ReasonsQuery, responses: { 200: z.array(ReasonAnswer) }, run: (ctx, { query }) => listReportReasons(ctx, query) }),
  route({ method: 'GET', path: '/v1/guidelines', summary: 'The community guidelines that hold now, or held in a version', permission: 'policy.read', query: GuidelinesQuery, responses: { 200: GuidelinesAnswer }, run: (ctx, { query }) => readGuidelines(ctx, query) }),
  route({ method: 'GET', path: '/v1/guidelines/:clauseId', summary: 'One clause of the guidelines', permission: 'policy.read', params: ClauseParams, query: GuidelinesQuery.omit({ q: true }), responses: { 200: ClauseAnswer }, run: (ctx, { params, query }) => readClause(ctx, params.clauseId, query) }),
]
