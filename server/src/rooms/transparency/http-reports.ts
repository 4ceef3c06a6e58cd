import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { readDsaCsv, readDsaReport } from './dsa-report.ts'
import { readKzPdf } from './kz-report-pdf.ts'
import { readKzReport } from './kz-report.ts'
import { DsaReport, KzAsked, KzReport, SantaClara } from './report-schemas.ts'
import { readSantaClara } from './santa-clara.ts'
import { SpanAsked } from './schema.ts'

const headers = { 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*' }
const fresh = (body: unknown) => ({ status: 200, body, headers })
const file = (type: string, name: string) => (body: unknown) => ({ status: 200, body, headers: { ...headers, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } })

/** Reports in the forms that authorities and principles ask for. */
export const reportRoutes: Route[] = [
  route({ method: 'GET', path: '/v1/transparency/reports/dsa', summary: 'The harmonised transparency report of the Union, as far as it is sourced', permission: 'public.read', query: SpanAsked, responses: { 200: DsaReport }, run: (ctx, { query }) => readDsaReport(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/reports/dsa.csv', summary: 'The same as CSV', permission: 'public.read', query: SpanAsked, answers: 'binary', responses: { 200: z.string() }, run: (ctx, { query }) => readDsaCsv(ctx, query), reply: file('text/csv; charset=utf-8', 'qorgan-dsa.csv') }),
  route({ method: 'GET', path: '/v1/transparency/reports/santa-clara', summary: 'The numbers of the Santa Clara Principles', permission: 'public.read', query: SpanAsked, responses: { 200: SantaClara }, run: (ctx, { query }) => readSantaClara(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/reports/kz', summary: 'What the authorised body of Kazakhstan is told', permission: 'public.read', query: KzAsked, responses: { 200: KzReport }, run: (ctx, { query }) => readKzReport(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/reports/kz.pdf', summary: 'The same as PDF, in Kazakh or Russian', permission: 'public.read', query: KzAsked, answers: 'binary', responses: { 200: z.string() }, run: (ctx, { query }) => readKzPdf(ctx, query), reply: file('application/pdf', 'qorgan-kz.pdf') }),
]
