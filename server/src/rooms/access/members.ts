import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { authorityRoles, staffRoles } from '../../kernel/actor.ts'
import { change, record } from '../../kernel/change.ts'
import { type Ctx, openCtx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { forgetCallers } from './authenticate.ts'
import { engine } from './engine.ts'
import { Invitation, MemberChange, type Me, type Member } from './schema.ts'
import { deleteUnjoined, endSessions, insertMember, listMembers as selectMembers, lockOnce, memberByEmail, memberById, type MemberRow, membersOfAuthority as selectOfAuthority, updateMember, validCertificates } from './store.ts'

export const newPassword = (): string => randomBytes(15).toString('base64url')

/** Makes a sign-in for a colleague or an officer; the temporary password is returned this once. */
export async function inviteMember(ctx: Ctx, raw: unknown): Promise<{ id: string; email: string; temporaryPassword: string }> {
  permit(ctx, 'staff.manage')
  return createMember(ctx, parse(Invitation, raw), newPassword())
}

/** Without `permit`: the first start has nobody who could ask. One change, so that a repeated request gets its first answer. */
export async function createMember(ctx: Ctx, input: z.output<typeof Invitation>, password: string): Promise<{ id: string; email: string; temporaryPassword: string }> {
  const { internalAdapter, password: hashing } = await engine.of(ctx).$context
  const hash = await hashing.hash(password)
  return change(ctx, async (tx) => {
    await lockOnce(tx, `member ${input.email}`)
    if (await memberByEmail(tx, input.email)) refuse('conflict', 'email-taken')
    // The library writes on a connection of its own; a crash before our row is written must not block the address.
    await change(openCtx(ctx.house, ctx.actor, { requestId: ctx.requestId, now: ctx.now }), (apart) => deleteUnjoined(apart, input.email))
    const user = await internalAdapter.createUser({ email: input.email, name: input.name, emailVerified: true }, { method: 'admin' })
    await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash })
    await insertMember(tx, { userId: user.id, kind: input.kind, authorityId: input.kind === 'authority' ? input.authorityId : null, roles: input.roles, locale: input.locale, languages: input.kind === 'staff' ? input.languages : [] })
    await record(tx, 'staff.invited', { staffId: user.id, kind: input.kind, roles: input.roles }, { kind: 'staff', id: user.id })
    return { id: user.id, email: input.email, temporaryPassword: password }
  })
}

/** Changes roles, languages or whether a member may come in. Nobody takes the administrator's role from themselves. */
export async function changeMember(ctx: Ctx, id: string, raw: unknown): Promise<z.infer<typeof Member>> {
  permit(ctx, 'staff.manage')
  const input = parse(MemberChange, raw)
  const member = (await memberById(ctx.db, id)) ?? refuse('missing', 'not-found')
  const fitting: readonly string[] = member.kind === 'staff' ? staffRoles : authorityRoles
  if (input.roles?.some((role) => !fitting.includes(role))) refuseField('/roles', `Roles of this member are among ${fitting.join(', ')}`)
  const own = ctx.actor.kind === 'staff' && ctx.actor.staffId === id
  if (own && (input.disabled === true || (input.roles && !input.roles.includes('admin')))) refuse('conflict', 'would-lock-yourself-out')
  return change(ctx, async (tx) => {
    await updateMember(tx, id, {
      ...(input.roles && { roles: input.roles }), ...(input.locale && { locale: input.locale }), ...(input.languages && { languages: input.languages }),
      ...(input.disabled !== undefined && { disabledAt: input.disabled ? ctx.now : null }),
    })
    if (input.disabled === true) await endSessions(tx, id)
    await record(tx, 'staff.changed', { staffId: id, changed: Object.keys(input) }, { kind: 'staff', id })
    forgetCallers(ctx)
    return memberOut((await memberById(tx, id)) ?? member)
  })
}

export async function listMembers(ctx: Ctx, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<{ items: z.infer<typeof Member>[]; nextCursor: string | null }> {
  permit(ctx, 'staff.manage')
  const rows = await selectMembers(ctx.db, cursor ?? '', limit + 1)
  return { items: rows.slice(0, limit).map(memberOut), nextCursor: rows.length > limit ? rows[limit - 1]!.id : null }
}

/** The caller, with what they are certified for. */
export async function readSelf(ctx: Ctx): Promise<z.infer<typeof Me>> {
  permit(ctx, 'staff.read-self')
  if (ctx.actor.kind !== 'staff' && ctx.actor.kind !== 'authority') refuse('forbidden', 'not-permitted')
  const member = (await memberById(ctx.db, ctx.actor.staffId)) ?? refuse('missing', 'not-found')
  const certificates = await validCertificates(ctx.db, member.id, ctx.now)
  const { disabledAt: _disabledAt, createdAt: _createdAt, ...shown } = memberOut(member)
  return {
    ...shown,
    locale: member.locale as 'kk' | 'ru' | 'en',
    certificates: certificates.map((row) => ({ queue: row.queue, language: row.language, ground: row.ground, expiresAt: row.expiresAt?.toISOString() ?? null })),
  }
}

/** An authority's people who may come in, for the register of mandates. */
export async function membersOfAuthority(ctx: Ctx, authorityId: string): Promise<{ id: string; name: string; email: string; roles: string[]; secondFactor: boolean }[]> {
  return (await selectOfAuthority(ctx.db, authorityId)).map(({ id, name, email, roles, twoFactorEnabled }) => ({ id, name, email, roles, secondFactor: twoFactorEnabled }))
}

/** Name and languages of a colleague, for whoever may see a case. */
export async function memberCard(ctx: Ctx, id: string): Promise<{ id: string; name: string; roles: string[]; languages: string[] } | null> {
  const row = await memberById(ctx.db, id)
  return row ? { id: row.id, name: row.name, roles: row.roles, languages: row.languages } : null
}

function memberOut(row: MemberRow): z.infer<typeof Member> {
  return {
    id: row.id, name: row.name, email: row.email, kind: row.kind as 'staff' | 'authority', authorityId: row.authorityId, roles: row.roles, locale: row.locale,
    languages: row.languages, secondFactor: row.twoFactorEnabled, disabledAt: row.disabledAt?.toISOString() ?? null, createdAt: row.createdAt.toISOString(),
  }
}
