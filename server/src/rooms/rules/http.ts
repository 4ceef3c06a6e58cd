import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { listRules, RuleView } from './proposals.ts'

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/rules', summary: 'The rules, and how often people found each version right', permission: 'rule.list', responses: { 200: z.object({ items: z.array(RuleView), nextCursor: z.null() }) }, run: (ctx) => listRules(ctx) }),
]
