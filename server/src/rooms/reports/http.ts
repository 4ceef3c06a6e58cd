import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { fileReport } from './file-report.ts'
import { listReports, readReport } from './read-report.ts'
import { FileReport, ReportFiled, ReportView } from './schema.ts'

const ofReporter = z.strictObject({ reporterAccountId: z.string().min(1).max(64), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/reports', summary: 'Report an account, a video, a comment or a message', permission: 'report.file', body: FileReport, responses: { 201: ReportFiled, 200: ReportFiled }, run: (ctx, { body }) => fileReport(ctx, body), reply: ({ id, state, again }) => ({ status: again ? 200 : 201, body: { id, state } }) }),
  route({ method: 'GET', path: '/v1/reports', summary: 'What a person has reported, newest first', permission: 'report.read', query: ofReporter, responses: { 200: z.object({ items: z.array(ReportView), nextCursor: z.string().nullable() }) }, run: (ctx, { query }) => listReports(ctx, query) }),
  route({ method: 'GET', path: '/v1/reports/:id', summary: 'What became of a report', permission: 'report.read', params: z.object({ id: z.string().max(64) }), responses: { 200: ReportView }, run: (ctx, { params }) => readReport(ctx, params.id) }),
]
