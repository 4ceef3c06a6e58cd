import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { askLoading, askRemoval, listSamples, Loaded, Loading, Removal } from './samples.ts'

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/samples', summary: 'Sample scenarios that are loaded', permission: 'public.read', responses: { 200: Loaded }, run: (ctx) => listSamples(ctx) }),
  route({ method: 'POST', path: '/v1/samples', summary: 'Load a sample scenario; takes a minute or two', permission: 'sample.load', body: Loading, responses: { 202: z.object({}) }, run: (ctx, { body }) => askLoading(ctx, body), reply: () => ({ status: 202, body: {} }) }),
  route({ method: 'POST', path: '/v1/samples/removals', summary: 'Erase everything that a sample scenario made', permission: 'sample.remove', body: Removal, responses: { 202: z.object({}) }, run: (ctx, { body }) => askRemoval(ctx, body), reply: () => ({ status: 202, body: {} }) }),
]
