import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { fileAppeal } from './file-appeal.ts'
import { listAppeals, readAppeal } from './read-appeal.ts'
import { AppealFiled, AppealView, FileAppeal } from './schema.ts'

const ofAccount = z.strictObject({ accountId: z.string().min(1).max(64), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/appeals', summary: 'Appeal against a decision, or against the outcome of one’s report', permission: 'appeal.file', body: FileAppeal, responses: { 201: AppealFiled }, run: (ctx, { body }) => fileAppeal(ctx, body) }),
  route({ method: 'GET', path: '/v1/appeals', summary: 'A person’s appeals, newest first', permission: 'appeal.read', query: ofAccount, responses: { 200: z.object({ items: z.array(AppealView), nextCursor: z.string().nullable() }) }, run: (ctx, { query }) => listAppeals(ctx, query) }),
  route({ method: 'GET', path: '/v1/appeals/:id', summary: 'What became of an appeal', permission: 'appeal.read', params: z.object({ id: z.string().max(64) }), responses: { 200: AppealView }, run: (ctx, { params }) => readAppeal(ctx, params.id) }),
]
