import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { fileReport } from './file-report.ts'
import { listReports, readReport } from './read-report.ts'
import { BrigadeView, listBrigades, listWarned, readReporter, ReporterView, WarnedQuery, WarnedView } from './read-reporters.ts'
import { FileReport, ReportFiled, ReportView } from './schema.ts'
import { Appoint, appointFlagger, EndFlagger, endTrust, listFlaggers, PublicFlagger, publishedFlaggers, StaffFlagger } from './trusted-flaggers.ts'

const byId = z.object({ id: z.string().max(64) })
const ofReporter = z.strictObject({ reporterAccountId: z.string().min(1).max(64), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/reports', summary: 'Report an account, a video, a comment or a message', permission: 'report.file', body: FileReport, responses: { 201: ReportFiled, 200: ReportFiled }, run: (ctx, { body }) => fileReport(ctx, body), reply: ({ id, state, again }) => ({ status: again ? 200 : 201, body: { id, state } }) }),
  route({ method: 'GET', path: '/v1/reports', summary: 'What a person has reported, newest first', permission: 'report.read', query: ofReporter, responses: { 200: z.object({ items: z.array(ReportView), nextCursor: z.string().nullable() }) }, run: (ctx, { query }) => listReports(ctx, query) }),
  route({ method: 'GET', path: '/v1/reports/:id', summary: 'What became of a report', permission: 'report.read', params: z.object({ id: z.string().max(64) }), responses: { 200: ReportView }, run: (ctx, { params }) => readReport(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/reporters/warned', summary: 'People warned for misuse of reporting, the latest first', permission: 'reporter.read', query: WarnedQuery, responses: { 200: z.object({ items: z.array(WarnedView), nextCursor: z.string().nullable() }) }, run: (ctx, { query }) => listWarned(ctx, query) }),
  route({ method: 'GET', path: '/v1/reporters/:id', summary: 'How far a person’s reports are believed', permission: 'reporter.read', params: byId, responses: { 200: ReporterView }, run: (ctx, { params }) => readReporter(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/report-brigades', summary: 'Where reports look arranged, in the last thirty days', permission: 'reporter.read', responses: { 200: z.object({ items: z.array(BrigadeView), nextCursor: z.null() }) }, run: (ctx) => listBrigades(ctx) }),
  route({ method: 'GET', path: '/v1/transparency/trusted-flaggers', summary: 'Trusted flaggers and what became of their reports', permission: 'public.read', responses: { 200: z.object({ items: z.array(PublicFlagger), nextCursor: z.null() }) }, run: (ctx) => publishedFlaggers(ctx) }),
  route({ method: 'GET', path: '/v1/trusted-flaggers', summary: 'Trusted flaggers, with their accounts', permission: 'flagger.list', responses: { 200: z.object({ items: z.array(StaffFlagger), nextCursor: z.null() }) }, run: (ctx) => listFlaggers(ctx) }),
  route({ method: 'POST', path: '/v1/trusted-flaggers', summary: 'Appoint a trusted flagger', permission: 'flagger.manage', body: Appoint, responses: { 201: z.object({ id: z.string() }) }, run: (ctx, { body }) => appointFlagger(ctx, body) }),
  route({ method: 'POST', path: '/v1/trusted-flaggers/:id/end', summary: 'End the status of a trusted flagger', permission: 'flagger.manage', params: byId, body: EndFlagger, responses: { 204: z.object({}) }, run: (ctx, { params, body }) => endTrust(ctx, params.id, body), reply: () => ({ status: 204 }) }),
]
