import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { readStatement } from './read-decisions.ts'
import { StatementView } from './schema.ts'

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/decisions/:id', summary: 'The statement of reasons of a decision, in the caller’s language', permission: 'decision.read', params: z.object({ id: z.string().max(64) }), responses: { 200: StatementView }, run: (ctx, { params }) => readStatement(ctx, params.id) }),
]
