import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { listPlaces, readPlace } from './list-places.ts'
import { listReportReasons } from './list-report-reasons.ts'
import { readClause, readGuidelines } from './read-guidelines.ts'
import { listVersions, readChanges } from './read-versions.ts'
import { PlaceParams, PlaceView, PlaceWhole } from './rows-schema.ts'
import { ChangesQuery, ClauseAnswer, ClauseParams, GuidelinesAnswer, GuidelinesChanges, GuidelinesQuery, ReasonAnswer, ReasonsQuery, VersionParams, VersionView } from './schema.ts'

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/report-reasons', summary: 'Reasons for a report, in the asked language', permission: 'policy.read', query: ReasonsQuery, responses: { 200: z.array(ReasonAnswer) }, run: (ctx, { query }) => listReportReasons(ctx, query) }),
  route({ method: 'GET', path: '/v1/guidelines', summary: 'The community guidelines that hold now, or held in a version', permission: 'policy.read', query: GuidelinesQuery, responses: { 200: GuidelinesAnswer }, run: (ctx, { query }) => readGuidelines(ctx, query) }),
  route({ method: 'GET', path: '/v1/guideline-versions', summary: 'Versions of the guidelines: held, holding and coming', permission: 'policy.read', responses: { 200: z.object({ items: z.array(VersionView), nextCursor: z.null() }) }, run: (ctx) => listVersions(ctx) }),
  route({ method: 'GET', path: '/v1/guideline-versions/:version/changes', summary: 'What a version changed, clause by clause, in all languages', permission: 'policy.read', params: VersionParams, query: ChangesQuery, responses: { 200: GuidelinesChanges }, run: (ctx, { params, query }) => readChanges(ctx, params.version, query.since) }),
  route({ method: 'GET', path: '/v1/guidelines/:clauseId', summary: 'One clause of the guidelines', permission: 'policy.read', params: ClauseParams, query: GuidelinesQuery.omit({ q: true }), responses: { 200: ClauseAnswer }, run: (ctx, { params, query }) => readClause(ctx, params.clauseId, query) }),
  route({ method: 'GET', path: '/v1/places', summary: 'Places with rules of their own, the default first', permission: 'policy.read', responses: { 200: z.object({ items: z.array(PlaceView), nextCursor: z.null() }) }, run: (ctx) => listPlaces(ctx) }),
  route({ method: 'GET', path: '/v1/places/:id', summary: 'Every row of a place, with its source, duty and what it says', permission: 'policy.read', params: PlaceParams, responses: { 200: PlaceWhole }, run: (ctx, { params }) => readPlace(ctx, params.id) }),
]
