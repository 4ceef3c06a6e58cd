import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { readFigures } from './figures.ts'
import { listMinimumChanges, moveMinimumChange } from './minimum-changes.ts'
import { takeHostSignals } from './note-signals.ts'
import { listKinds, readAgeFile } from './read-age-file.ts'
import { listFinds, listSweeps, readSweep } from './read-sweeps.ts'
import { AgeFile, ChangeView, Figures, FiguresQuery, FindView, HostSignals, HostSignalsTaken, Kinds, KindsQuery, MoveChange, MoveSweep, NewSweep, Page, SweepView } from './schema.ts'
import { moveSweep, startSweep } from './start-sweep.ts'

const byId = z.object({ id: z.string().max(64) })
const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/age-signals', summary: 'Give the host’s own signals that a holder may be under the minimum age', permission: 'age-signal.note', body: HostSignals, maxBodyBytes: 512 * 1024, responses: { 202: HostSignalsTaken }, run: (ctx, { body }) => takeHostSignals(ctx, body) }),
  route({ method: 'GET', path: '/v1/age-signal-kinds', summary: 'Kinds of age signals, their weights, and what outcomes say of them', permission: 'age-signal.list', query: KindsQuery, responses: { 200: Kinds }, run: (ctx, { query }) => listKinds(ctx, query.locale) }),
  route({ method: 'GET', path: '/v1/accounts/:id/age-file', summary: 'What speaks for and against an age, for whoever decides', permission: 'under-age.read', params: byId, responses: { 200: AgeFile }, run: (ctx, { params }) => readAgeFile(ctx, params.id) }),
  route({ method: 'POST', path: '/v1/under-age/sweeps', summary: 'Start a search over all accounts in the background', permission: 'under-age.sweep', body: NewSweep, responses: { 201: SweepView }, run: (ctx, { body }) => startSweep(ctx, body) }),
  route({ method: 'GET', path: '/v1/under-age/sweeps', summary: 'Searches over all accounts, newest first', permission: 'under-age.read', query: Page, responses: { 200: list(SweepView) }, run: (ctx, { query }) => listSweeps(ctx, query) }),
  route({ method: 'GET', path: '/v1/under-age/sweeps/:id', summary: 'How far a search is', permission: 'under-age.read', params: byId, responses: { 200: SweepView }, run: (ctx, { params }) => readSweep(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/under-age/sweeps/:id/finds', summary: 'What a dry search would bring before people', permission: 'under-age.read', params: byId, query: Page, responses: { 200: list(FindView) }, run: (ctx, { params, query }) => listFinds(ctx, params.id, query) }),
  route({ method: 'POST', path: '/v1/under-age/sweeps/:id/moves', summary: 'Pause, resume or stop a search', permission: 'under-age.sweep', params: byId, body: MoveSweep, responses: { 200: SweepView }, run: (ctx, { params, body }) => moveSweep(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/under-age/minimum-changes', summary: 'Higher minimum ages announced for accounts opened before, newest first', permission: 'under-age.read', query: Page, responses: { 200: list(ChangeView) }, run: (ctx, { query }) => listMinimumChanges(ctx, query) }),
  route({ method: 'POST', path: '/v1/under-age/minimum-changes/:id/moves', summary: 'Pause or resume the tellings and the cases of a higher minimum age', permission: 'under-age.sweep', params: byId, body: MoveChange, responses: { 200: ChangeView }, run: (ctx, { params, body }) => moveMinimumChange(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/under-age/figures', summary: 'Removals under the minimum age, with what stands beside the number', permission: 'public.read', query: FiguresQuery, responses: { 200: Figures }, run: (ctx, { query }) => readFigures(ctx, query) }),
]
