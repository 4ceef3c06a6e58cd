import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { grantCertificate, listCertificates, withdrawCertificate } from './certificates.ts'
import { issueKey, listKeys, withdrawKey } from './keys.ts'
import { changeMember, inviteMember, listMembers, readSelf } from './members.ts'
import { Certificate, CertificateGrant, CertificateWithdrawal, FactorConfirm, FactorStart, FactorStarted, Invitation, Invited, Key, KeyIssued, KeyRequest, Me, Member, MemberChange, PasswordChange, Session, SignIn } from './schema.ts'
import { changePassword, confirmFactor, endSession, startFactor } from './sessions.ts'
import { signIn } from './sign-in.ts'

const page = z.strictObject({ cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })
const byId = z.object({ id: z.string().max(64) })
const nothing = z.object({})
const done = () => ({ status: 204 })

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/staff/sessions', summary: 'Sign in as staff or as an officer of an authority', permission: 'session.open', body: SignIn, responses: { 201: Session }, run: (ctx, { body, request }) => signIn(ctx, body, request) }),
  route({ method: 'DELETE', path: '/v1/staff/sessions/current', summary: 'Sign out', permission: 'session.end', responses: { 204: nothing }, run: (ctx) => endSession(ctx), reply: done }),
  route({ method: 'GET', path: '/v1/staff/me', summary: 'Who I am, my roles and certificates', permission: 'staff.read-self', responses: { 200: Me }, run: (ctx) => readSelf(ctx) }),
  route({ method: 'POST', path: '/v1/staff/me/factor', summary: 'Begin enrolling a second factor', permission: 'staff.enrol-factor', body: FactorStart, responses: { 201: FactorStarted }, run: (ctx, { body, request }) => startFactor(ctx, body, request.authorization) }),
  route({ method: 'POST', path: '/v1/staff/me/factor/confirm', summary: 'Confirm the second factor with a first code', permission: 'staff.enrol-factor', body: FactorConfirm, responses: { 204: nothing }, run: (ctx, { body, request }) => confirmFactor(ctx, body, request.authorization), reply: done }),
  route({ method: 'POST', path: '/v1/staff/me/password', summary: 'Change my password', permission: 'staff.enrol-factor', body: PasswordChange, responses: { 204: nothing }, run: (ctx, { body, request }) => changePassword(ctx, body, request.authorization), reply: done }),
  route({ method: 'GET', path: '/v1/staff', summary: 'Staff and officers', permission: 'staff.manage', query: page, responses: { 200: list(Member) }, run: (ctx, { query }) => listMembers(ctx, query) }),
  route({ method: 'POST', path: '/v1/staff', summary: 'Invite a colleague or an officer', permission: 'staff.manage', body: Invitation, responses: { 201: Invited }, run: (ctx, { body }) => inviteMember(ctx, body) }),
  route({ method: 'PATCH', path: '/v1/staff/:id', summary: 'Change roles, languages or entry', permission: 'staff.manage', params: byId, body: MemberChange, responses: { 200: Member }, run: (ctx, { params, body }) => changeMember(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/keys', summary: 'API keys', permission: 'key.manage', responses: { 200: list(Key) }, run: (ctx) => listKeys(ctx) }),
  route({ method: 'POST', path: '/v1/keys', summary: 'Issue an API key; it is shown this once', permission: 'key.manage', body: KeyRequest, responses: { 201: KeyIssued }, run: (ctx, { body }) => issueKey(ctx, body) }),
  route({ method: 'DELETE', path: '/v1/keys/:id', summary: 'Withdraw an API key', permission: 'key.manage', params: byId, responses: { 204: nothing }, run: (ctx, { params }) => withdrawKey(ctx, params.id), reply: done }),
  route({ method: 'GET', path: '/v1/certificates', summary: 'Certificates', permission: 'certificate.list', query: page.extend({ staffId: z.string().max(64).optional() }), responses: { 200: list(Certificate) }, run: (ctx, { query }) => listCertificates(ctx, query) }),
  route({ method: 'POST', path: '/v1/certificates', summary: 'Certify a colleague by a senior’s decision', permission: 'certificate.grant', body: CertificateGrant, responses: { 201: Certificate }, run: (ctx, { body }) => grantCertificate(ctx, body) }),
  route({ method: 'POST', path: '/v1/certificates/:id/withdrawal', summary: 'Withdraw a certificate', permission: 'certificate.grant', params: byId, body: CertificateWithdrawal, responses: { 204: nothing }, run: (ctx, { params, body }) => withdrawCertificate(ctx, params.id, body), reply: done }),
]
