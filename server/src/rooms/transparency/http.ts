import { type Route, route } from '../../edge/route.ts'
import { readBreakdown } from './breakdown.ts'
import { readBreakdownCsv, readMeasuresCsv, readMonthsCsv } from './csv.ts'
import { DecisionFigures, readDecisionFigures } from './decision-figures.ts'
import { readCountries, readDefinitions, readFigures, readMonths } from './figures.ts'
import { reportRoutes } from './http-reports.ts'
import { staticRoutes } from './http-static.ts'
import { proveReceipt, readConsistency, readLeaves } from './leaves.ts'
import { readMeasures } from './measures.ts'
import { readCheckpointNote, readKeys, readLogs, readPublications } from './read-log.ts'
import { ConsistencyAnswer, ConsistencyQuery, KeysAnswer, LogsAnswer, LeavesAnswer, LeavesAsked, LogQuery, ProofAnswer, PublicationsAnswer } from './schema.ts'
import { Breakdown, BreakdownAsked, Countries, Definitions, DefinitionsQuery, Figures, Measures, Months, SpanAsked } from './schema.ts'
import { z } from 'zod'

const headers = { 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*' }
const fresh = (body: unknown) => ({ status: 200, body, headers })
const csv = (name: string) => (body: unknown) => ({ status: 200, body, headers: { ...headers, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="qorgan-${name}.csv"` } })

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/transparency/figures', summary: 'Figures of a country over whole months', permission: 'public.read', query: SpanAsked, responses: { 200: Figures }, run: (ctx, { query }) => readFigures(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/figures.csv', summary: 'Counts month by month, as CSV', permission: 'public.read', query: SpanAsked, answers: 'binary', mediaType: 'text/csv', responses: { 200: z.string() }, run: (ctx, { query }) => readMonthsCsv(ctx, query), reply: csv('figures') }),
  route({ method: 'GET', path: '/v1/transparency/months', summary: 'Counts month by month', permission: 'public.read', query: SpanAsked, responses: { 200: Months }, run: (ctx, { query }) => readMonths(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/measures', summary: 'Every count, share with its interval and percentile of hours', permission: 'public.read', query: SpanAsked, responses: { 200: Measures }, run: (ctx, { query }) => readMeasures(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/measures.csv', summary: 'The same as CSV, with every definition', permission: 'public.read', query: SpanAsked, answers: 'binary', mediaType: 'text/csv', responses: { 200: z.string() }, run: (ctx, { query }) => readMeasuresCsv(ctx, query), reply: csv('measures') }),
  route({ method: 'GET', path: '/v1/transparency/breakdown', summary: 'One figure by clause, country, language or way, small numbers protected', permission: 'public.read', query: BreakdownAsked, responses: { 200: Breakdown }, run: (ctx, { query }) => readBreakdown(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/breakdown.csv', summary: 'The same as CSV', permission: 'public.read', query: BreakdownAsked, answers: 'binary', mediaType: 'text/csv', responses: { 200: z.string() }, run: (ctx, { query }) => readBreakdownCsv(ctx, query), reply: csv('breakdown') }),
  route({ method: 'GET', path: '/v1/transparency/definitions', summary: 'What each figure counts', permission: 'public.read', query: DefinitionsQuery, responses: { 200: Definitions }, run: async (ctx, { query }) => readDefinitions(ctx, query.locale), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/countries', summary: 'Countries that have figures', permission: 'public.read', responses: { 200: Countries }, run: (ctx) => readCountries(ctx), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/checkpoint', summary: 'The signed state of the public ledger', permission: 'public.read', query: LogQuery, answers: 'binary', mediaType: 'text/plain', responses: { 200: z.string() }, run: (ctx, { query }) => readCheckpointNote(ctx, query), reply: (body) => ({ status: 200, body, headers: { ...headers, 'cache-control': 'no-cache', 'content-type': 'text/plain; charset=utf-8' } }) }),
  route({ method: 'GET', path: '/v1/transparency/leaves', summary: 'Leaves of the public ledger, opened as far as their month is published', permission: 'public.read', query: LeavesAsked, responses: { 200: LeavesAnswer }, run: (ctx, { query }) => readLeaves(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/proofs/:receipt', summary: 'That the decision of a receipt is in the ledger', permission: 'public.read', params: z.object({ receipt: z.string().max(256) }), responses: { 200: ProofAnswer }, run: (ctx, { params }) => proveReceipt(ctx, params.receipt), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/consistency', summary: 'That the ledger continues what it was', permission: 'public.read', query: ConsistencyQuery, responses: { 200: ConsistencyAnswer }, run: (ctx, { query }) => readConsistency(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/publications', summary: 'What was stated of each month', permission: 'public.read', query: LogQuery, responses: { 200: PublicationsAnswer }, run: (ctx, { query }) => readPublications(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/keys', summary: 'Keys that sign the ledger and its receipts', permission: 'public.read', query: LogQuery, responses: { 200: KeysAnswer }, run: (ctx, { query }) => readKeys(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/logs', summary: 'The public ledgers that hold anything', permission: 'public.read', responses: { 200: LogsAnswer }, run: (ctx) => readLogs(ctx), reply: fresh }),
  ...reportRoutes,
  ...staticRoutes,
  route({ method: 'GET', path: '/v1/decisions/:id/figures', summary: 'The public figures in which a decision is counted, for staff', permission: 'case.read', params: z.object({ id: z.string().max(64) }), responses: { 200: DecisionFigures }, run: (ctx, { params }) => readDecisionFigures(ctx, params.id) }),
]
