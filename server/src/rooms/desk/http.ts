import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { NoticeView } from '../notices/index.ts'
import { exportAccount } from './account-export.ts'
import { readNotices } from './account-notices.ts'
import { AccountView, readAccount } from './account-view.ts'
import { CaseFileView } from './case-schema.ts'
import { DecisionTrail, readTrail } from './case-trail.ts'
import { readCase } from './case-view.ts'
import { ChangeEffects, readEffects } from './change-effects.ts'
import { checkAction } from './check-action.ts'
import { Check, Checked } from './check-schema.ts'
import { ContactsView, readContacts } from './contacts-view.ts'
import { MarkingForStaff } from './learning-schema.ts'
import { ChangesQuery, VersionParams } from '../policy/index.ts'
import { AskMark, MarkingsQuery, MarkingView } from '../learning/index.ts'
import { listMarkings, putVideoForward } from './put-forward.ts'

const byId = z.object({ id: z.string().max(64) })
const Archive = z.looseObject({ exportedAt: z.iso.datetime(), accountId: z.string() })

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/accounts/:id', summary: 'An account: age band, status, settings and who bound them', permission: 'account.read', params: byId, responses: { 200: AccountView }, run: (ctx, { params }) => readAccount(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/accounts/:id/export', summary: 'Everything held about a person', permission: 'account.export', params: byId, responses: { 200: Archive }, run: (ctx, { params }) => exportAccount(ctx, params.id), reply: (archive) => ({ status: 200, body: archive, headers: { 'content-disposition': `attachment; filename="qorgan-${archive.accountId}.json"` } }) }),
  route({ method: 'GET', path: '/v1/accounts/:id/notices', summary: 'What a person was told, newest first', permission: 'notice.read', params: byId, responses: { 200: z.array(NoticeView) }, run: (ctx, { params }) => readNotices(ctx, params.id) }),
  route({ method: 'POST', path: '/v1/checks', summary: 'May this account do this now, and why not', permission: 'check.ask', body: Check, responses: { 200: Checked }, run: (ctx, { body }) => checkAction(ctx, body) }),
  route({ method: 'GET', path: '/v1/pairings/:id/contacts', summary: 'Whom the teen follows and who follows them', permission: 'pairing.read', params: byId, query: z.strictObject({ byAccountId: z.string().min(1).max(64) }), responses: { 200: ContactsView }, run: (ctx, { params, query }) => readContacts(ctx, params.id, query.byAccountId) }),
  route({ method: 'GET', path: '/v1/learning/markings', summary: 'Videos put forward for the learning mark', permission: 'learning.review', query: MarkingsQuery, responses: { 200: z.object({ items: z.array(MarkingForStaff), nextCursor: z.null() }) }, run: (ctx, { query }) => listMarkings(ctx, query) }),
  route({ method: 'POST', path: '/v1/learning/programmes/:id/videos', summary: 'An institution puts a video forward for the learning mark', permission: 'learning.found', params: byId, body: AskMark, responses: { 201: MarkingView }, run: (ctx, { params, body }) => putVideoForward(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/cases/:id', summary: 'Everything about a case in one answer', permission: 'case.read', params: byId, responses: { 200: CaseFileView }, run: (ctx, { params }) => readCase(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/guideline-versions/:version/effects', summary: 'Certificates, rules and report reasons that a version touches', permission: 'guidelines.weigh', params: VersionParams, query: ChangesQuery, responses: { 200: ChangeEffects }, run: (ctx, { params, query }) => readEffects(ctx, params.version, query.since) }),
  route({ method: 'GET', path: '/v1/decisions/:id/trail', summary: 'All that one decision produced', permission: 'case.read', params: byId, responses: { 200: DecisionTrail }, run: (ctx, { params }) => readTrail(ctx, params.id) }),
]
