import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { applyAsInstitution } from './apply.ts'
import { countWatching } from './count-watching.ts'
import { agreeToProgramme, foundProgramme } from './found-programme.ts'
import { judgeInstitution, judgeMark } from './judge.ts'
import { listInstitutions, listLearningVideos, listPartners, listProgrammes, readOwnLearning } from './read-learning.ts'
import * as s from './schema.ts'

const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.null() })

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/learning/programmes', summary: 'Learning programmes, who carries them and what they reached', permission: 'public.read', responses: { 200: list(s.ProgrammeView) }, run: (ctx) => listProgrammes(ctx) }),
  route({ method: 'GET', path: '/v1/learning/partners', summary: 'Institutions verified as partners', permission: 'public.read', responses: { 200: list(s.InstitutionView) }, run: (ctx) => listPartners(ctx) }),
  route({ method: 'GET', path: '/v1/learning/institutions', summary: 'Institutions that applied, for staff', permission: 'learning.verify', query: s.InstitutionsQuery, responses: { 200: list(s.StaffInstitutionView) }, run: (ctx, { query }) => listInstitutions(ctx, query) }),
  route({ method: 'POST', path: '/v1/learning/institutions', summary: 'An institution applies to be a partner', permission: 'learning.apply', body: s.Apply, responses: { 201: s.InstitutionView }, run: (ctx, { body }) => applyAsInstitution(ctx, body) }),
  route({ method: 'POST', path: '/v1/learning/institutions/:id/verdict', summary: 'Staff verify, refuse or withdraw an institution', permission: 'learning.verify', params: s.byId, body: s.JudgeInstitution, responses: { 200: s.InstitutionView }, run: (ctx, { params, body }) => judgeInstitution(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/learning/programmes', summary: 'A verified institution founds a programme', permission: 'learning.found', body: s.FoundProgramme, responses: { 201: s.ProgrammeView }, run: (ctx, { body }) => foundProgramme(ctx, body) }),
  route({ method: 'POST', path: '/v1/learning/programmes/:id/agreement', summary: 'A partner agrees to carry a programme', permission: 'learning.found', params: s.byId, body: s.ByAccount, responses: { 200: s.ProgrammeView }, run: (ctx, { params, body }) => agreeToProgramme(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/learning/markings/:id/verdict', summary: 'Staff give, refuse or withdraw the learning mark', permission: 'learning.review', params: s.byId, body: s.JudgeMark, responses: { 200: s.MarkingView }, run: (ctx, { params, body }) => judgeMark(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/learning/videos', summary: 'Marked videos for a person’s age', permission: 'learning.watch', query: s.FeedQuery, responses: { 200: s.FeedView }, run: (ctx, { query }) => listLearningVideos(ctx, query) }),
  route({ method: 'POST', path: '/v1/learning/watches', summary: 'How far somebody watched a marked video', permission: 'learning.watch', body: s.Watched, responses: { 202: z.object({ counted: z.boolean() }) }, run: (ctx, { body }) => countWatching(ctx, body) }),
  route({ method: 'GET', path: '/v1/accounts/:id/learning', summary: 'What an account has to do with learning', permission: 'learning.found', params: s.byId, responses: { 200: s.OwnLearning }, run: (ctx, { params }) => readOwnLearning(ctx, params.id) }),
]
