import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { DsaStatement } from './dsa-format.ts'
import { exportStatements, readUnionStatement } from './export-statements.ts'
import { ExportQuery, StatementsFile, StatementsPage } from './schema.ts'

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/statements/dsa', summary: 'Statements of reasons in the form of the DSA Transparency Database', permission: 'statement.export', query: ExportQuery, responses: { 200: StatementsPage }, run: (ctx, { query }) => exportStatements(ctx, query) }),
  route({ method: 'GET', path: '/v1/statements/dsa.json', summary: 'The same page as a file that the database takes as it is', permission: 'statement.export', query: ExportQuery, responses: { 200: StatementsFile }, run: (ctx, { query }) => exportStatements(ctx, query), reply: ({ items, synthetic, nextCursor }) => ({ status: 200, body: { statements: items }, headers: { 'content-disposition': `attachment; filename="dsa-statements${synthetic ? '-samples' : ''}.json"`, ...(nextCursor && { 'next-cursor': nextCursor }) } }) }),
  route({ method: 'GET', path: '/v1/decisions/:id/union-statement', summary: 'The statement of one decision for the DSA Transparency Database; null when it takes nothing in the Union', permission: 'case.read', params: z.object({ id: z.string().max(64) }), responses: { 200: z.object({ statement: DsaStatement.nullable() }) }, run: (ctx, { params }) => readUnionStatement(ctx, params.id) }),
]
