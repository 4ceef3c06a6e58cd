import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

export type MemberRow = {
  id: string; name: string; email: string; kind: string; authorityId: string | null; roles: string[]; locale: string; languages: string[]
  twoFactorEnabled: boolean; disabledAt: Date | null; createdAt: Date
}

const members = (db: Read) => db.selectFrom('access.member as m').innerJoin('access.user as u', 'u.id', 'm.userId')
  .select(['u.id', 'u.name', 'u.email', 'm.kind', 'm.authorityId', 'm.roles', 'm.locale', 'm.languages', 'u.twoFactorEnabled', 'm.disabledAt', 'm.createdAt'])

export const memberById = (db: Read, id: string): Promise<MemberRow | undefined> => members(db).where('u.id', '=', id).executeTakeFirst()
export const memberByEmail = (db: Read, email: string): Promise<MemberRow | undefined> => members(db).where('u.email', '=', email).executeTakeFirst()
export const listMembers = (db: Read, after: string, limit: number): Promise<MemberRow[]> => members(db).where('u.id', '>', after).orderBy('u.id').limit(limit).execute()
/** An authority's people who may come in. */
export const membersOfAuthority = (db: Read, authorityId: string): Promise<MemberRow[]> => members(db).where('m.authorityId', '=', authorityId).where('m.disabledAt', 'is', null).orderBy('u.id').limit(1_000).execute()
export const countMembers = async (db: Read): Promise<number> => (await db.selectFrom('access.member').select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n

/** The member whose session this token opens at `now`; none when it ended or the member is disabled. */
export async function memberOfSession(db: Read, token: string, now: Date): Promise<{ sessionId: string; id: string; kind: string; authorityId: string | null; roles: string[] } | undefined> {
  return db.selectFrom('access.session as s').innerJoin('access.member as m', 'm.userId', 's.userId')
    .select(['s.id as sessionId', 'm.userId as id', 'm.kind', 'm.authorityId', 'm.roles'])
    .where('s.token', '=', token).where('s.expiresAt', '>', now).where('m.disabledAt', 'is', null).executeTakeFirst()
}

export async function insertMember(tx: Tx, row: { userId: string; kind: 'staff' | 'authority'; authorityId: string | null; roles: string[]; locale: string; languages: string[] }): Promise<void> {
  await tx.insertInto('access.member').values({ ...row, createdAt: tx.ctx.now }).execute()
}

export async function updateMember(tx: Tx, id: string, set: { roles?: string[]; locale?: string; languages?: string[]; disabledAt?: Date | null }): Promise<void> {
  await tx.updateTable('access.member').set(set).where('userId', '=', id).execute()
}

export async function endSessions(tx: Tx, userId: string, except: string | null = null): Promise<void> {
  await tx.deleteFrom('access.session').where('userId', '=', userId).$if(except !== null, (q) => q.where('id', '!=', except!)).execute()
}

/** With sessions, certificates and the second factor. */
export async function deleteMember(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('access.user').where('id', '=', id).execute()
}

export async function endSession(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('access.session').where('id', '=', id).execute()
}

export async function failuresSince(db: Read, about: string, since: Date): Promise<{ n: number; firstAt: Date | null }> {
  const row = await db.selectFrom('access.signInFailure').select((eb) => [eb.fn.countAll<number>().as('n'), eb.fn.min('at').as('firstAt')]).where('about', '=', about).where('at', '>', since).executeTakeFirstOrThrow()
  return { n: row.n, firstAt: row.firstAt }
}

export async function insertFailures(tx: Tx, rows: { id: string; about: string }[]): Promise<void> {
  await tx.insertInto('access.signInFailure').values(rows.map((row) => ({ ...row, at: tx.ctx.now }))).execute()
}

export async function forgetFailures(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('access.signInFailure').where('at', '<', before).execute()
}

export async function insertKey(tx: Tx, row: { id: string; name: string; hash: Buffer; hint: string; createdBy: string | null }): Promise<void> {
  await tx.insertInto('access.apiKey').values({ ...row, createdAt: tx.ctx.now }).execute()
}

export const keyByHash = (db: Read, hash: Buffer): Promise<{ id: string } | undefined> => db.selectFrom('access.apiKey').select('id').where('hash', '=', hash).where('withdrawnAt', 'is', null).executeTakeFirst()

export type KeyRow = { id: string; name: string; hint: string; createdAt: Date; withdrawnAt: Date | null }
export const listKeys = (db: Read): Promise<KeyRow[]> => db.selectFrom('access.apiKey').select(['id', 'name', 'hint', 'createdAt', 'withdrawnAt']).orderBy('id', 'desc').limit(100).execute()

export async function deleteKey(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('access.apiKey').where('id', '=', id).execute()
}

export async function withdrawKey(tx: Tx, id: string): Promise<boolean> {
  const result = await tx.updateTable('access.apiKey').set({ withdrawnAt: tx.ctx.now }).where('id', '=', id).where('withdrawnAt', 'is', null).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export const keyName = async (db: Read, id: string): Promise<string | null> => (await db.selectFrom('access.apiKey').select('name').where('id', '=', id).executeTakeFirst())?.name ?? null

export type CertificateRow = { id: string; userId: string; queue: string; language: string; ground: string; reason: string | null; grantedAt: Date; expiresAt: Date | null; withdrawnAt: Date | null }
const certificates = (db: Read) => db.selectFrom('access.certificate').select(['id', 'userId', 'queue', 'language', 'ground', 'reason', 'grantedAt', 'expiresAt', 'withdrawnAt'])

export const validCertificates = (db: Read, userId: string, now: Date): Promise<CertificateRow[]> => certificates(db)
  .where('userId', '=', userId).where('withdrawnAt', 'is', null).where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)])).orderBy('queue').limit(500).execute()

export const membersCertified = (db: Read, queue: string, language: string | null, now: Date): Promise<MemberRow[]> => members(db)
  .where('m.disabledAt', 'is', null).where('m.kind', '=', 'staff').where(sql<boolean>`m.roles && array['moderator', 'senior']`)
  .where((outer) => outer.exists(outer.selectFrom('access.certificate as c').select('c.id').whereRef('c.userId', '=', 'u.id').where('c.queue', '=', queue).where('c.withdrawnAt', 'is', null)
    .where((eb) => eb.or([eb('c.expiresAt', 'is', null), eb('c.expiresAt', '>', now)])).$if(language !== null, (q) => q.where('c.language', 'in', ['*', language!]))))
  .orderBy('u.name').orderBy('u.id').limit(200).execute()

export type HeldCertificate = { id: string; staffId: string; name: string; queue: string; language: string; expiresAt: Date | null }
/** Certificates in force in these queues, of colleagues who are not disabled, by queue and name. */
export const certificatesInForce = (db: Read, queues: readonly string[], now: Date, limit: number): Promise<HeldCertificate[]> => db.selectFrom('access.certificate as c')
  .innerJoin('access.user as u', 'u.id', 'c.userId').innerJoin('access.member as m', 'm.userId', 'c.userId')
  .select(['c.id', 'c.userId as staffId', 'u.name', 'c.queue', 'c.language', 'c.expiresAt']).where('m.disabledAt', 'is', null).where('c.queue', 'in', [...queues]).where('c.withdrawnAt', 'is', null)
  .where((eb) => eb.or([eb('c.expiresAt', 'is', null), eb('c.expiresAt', '>', now)])).orderBy('c.queue').orderBy('u.name').orderBy('c.id').limit(limit).execute()

export const listCertificates = (db: Read, userId: string | null, after: string, limit: number): Promise<CertificateRow[]> => certificates(db)
  .$if(userId !== null, (q) => q.where('userId', '=', userId!)).where('id', '>', after).orderBy('id').limit(limit).execute()

export async function insertCertificates(tx: Tx, rows: { id: string; userId: string; queue: string; language: string; ground: 'bootstrap' | 'earned' | 'override'; reason: string | null; grantedBy: string | null; expiresAt: Date | null }[]): Promise<void> {
  await tx.insertInto('access.certificate').values(rows.map((row) => ({ ...row, grantedAt: tx.ctx.now }))).execute()
}

export async function withdrawCertificate(tx: Tx, id: string, reason: string): Promise<boolean> {
  const result = await tx.updateTable('access.certificate').set({ withdrawnAt: tx.ctx.now, withdrawnReason: reason }).where('id', '=', id).where('withdrawnAt', 'is', null).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Serialises what must happen once per installation, such as the first start. */
export async function lockOnce(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(tx)
}

/** Removes a sign-in that never became a member. */
export async function deleteUnjoined(tx: Tx, email: string): Promise<void> {
  await tx.deleteFrom('access.user').where('email', '=', email).where('id', 'not in', tx.selectFrom('access.member').select('userId')).execute()
}
