import { type Route, route } from '../../edge/route.ts'
import { readCountries, readCsv, readDefinitions, readFigures, readMonths } from './figures.ts'
import { Countries, Definitions, DefinitionsQuery, Figures, Months, SpanAsked } from './schema.ts'
import { z } from 'zod'

const headers = { 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*' }
const fresh = (body: unknown) => ({ status: 200, body, headers })

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/transparency/figures', summary: 'Figures of a country over whole months', permission: 'public.read', query: SpanAsked, responses: { 200: Figures }, run: (ctx, { query }) => readFigures(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/figures.csv', summary: 'The same, month by month, as CSV', permission: 'public.read', query: SpanAsked, answers: 'binary', responses: { 200: z.string() }, run: (ctx, { query }) => readCsv(ctx, query), reply: (body) => ({ status: 200, body, headers: { ...headers, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="qorgan-figures.csv"' } }) }),
  route({ method: 'GET', path: '/v1/transparency/months', summary: 'Counts month by month', permission: 'public.read', query: SpanAsked, responses: { 200: Months }, run: (ctx, { query }) => readMonths(ctx, query), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/definitions', summary: 'What each figure counts', permission: 'public.read', query: DefinitionsQuery, responses: { 200: Definitions }, run: async (ctx, { query }) => readDefinitions(ctx, query.locale), reply: fresh }),
  route({ method: 'GET', path: '/v1/transparency/countries', summary: 'Countries that have figures', permission: 'public.read', responses: { 200: Countries }, run: (ctx) => readCountries(ctx), reply: fresh }),
]
