import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { readStrikes } from './read-strikes.ts'
import { StrikesView } from './schema.ts'

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/accounts/:id/strikes', summary: 'Warnings and strikes that count at present, with their end', permission: 'account.read', params: z.object({ id: z.string().max(64) }), responses: { 200: StrikesView }, run: (ctx, { params }) => readStrikes(ctx, params.id) }),
]
