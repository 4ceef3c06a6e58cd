import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { statement } from '../../kernel/statement.ts'

export type PersonRow = { accountId: string; country: string; announcedBand: string; lookAgainOn: string | null }
export type EvidenceRow = { id: string; accountId: string; method: string; level: string; sealed: Buffer; givenAt: Date }

const people = (db: Read) => db.selectFrom('age.person').select((eb) => ['accountId', 'country', 'announcedBand', eb.ref('lookAgainOn').$castTo<string | null>().as('lookAgainOn')])

export const personById = (db: Read, accountId: string): Promise<PersonRow | undefined> => people(db).where('accountId', '=', accountId).executeTakeFirst()
const peopleOf = statement<{ ids: readonly string[] }, PersonRow>((db, value) => people(db).where('accountId', '=', sql<string>`any(${value('ids')}::uuid[])`))
export const peopleByIds = (db: Read, ids: readonly string[]): Promise<PersonRow[]> => peopleOf(db, { ids })

/** Holds back whoever else would add evidence to this person in the same moment. */
export const lockPerson = (tx: Tx, accountId: string): Promise<PersonRow | undefined> => people(tx).where('accountId', '=', accountId).forUpdate().executeTakeFirst()

const evidenceRows = statement<{ ids: readonly string[] }, EvidenceRow>((db, value) => db.selectFrom('age.evidence').selectAll().where('accountId', '=', sql<string>`any(${value('ids')}::uuid[])`).orderBy('id'))
export const evidenceOf = (db: Read, ids: readonly string[]): Promise<EvidenceRow[]> => evidenceRows(db, { ids })

const verifiedRows = statement<{ ids: readonly string[] }, EvidenceRow>((db, value) => db.selectFrom('age.evidence').selectAll().where('accountId', '=', sql<string>`any(${value('ids')}::uuid[])`).where('level', '=', 'verified').orderBy('id'))
export const verifiedEvidenceOf = (db: Read, ids: readonly string[]): Promise<EvidenceRow[]> => verifiedRows(db, { ids })

export const deviceHashOf = async (db: Read, accountId: string): Promise<Buffer | null> =>
  (await db.selectFrom('age.person').select('deviceHash').where('accountId', '=', accountId).executeTakeFirst())?.deviceHash ?? null

export async function insertPerson(tx: Tx, row: { accountId: string; country: string; announcedBand: string; lookAgainOn: string | null; deviceHash: Buffer | null }): Promise<void> {
  await tx.insertInto('age.person').values({ ...row, openedAt: tx.ctx.now }).execute()
}

export async function insertEvidence(tx: Tx, row: Omit<EvidenceRow, 'givenAt'>): Promise<void> {
  await tx.insertInto('age.evidence').values({ ...row, givenAt: tx.ctx.now }).execute()
}

export async function updatePerson(tx: Tx, accountId: string, set: { announcedBand: string; lookAgainOn: string | null }): Promise<void> {
  await tx.updateTable('age.person').set(set).where('accountId', '=', accountId).execute()
}

export const peopleDue = (db: Read, by: string, after: string, limit: number): Promise<PersonRow[]> => people(db)
  .where(sql<boolean>`look_again_on <= ${by}::date`).where('accountId', '>', after).orderBy('accountId').limit(limit).execute()

export const foretoldBandOf = async (db: Read, accountId: string): Promise<string | null> =>
  (await db.selectFrom('age.person').select('foretoldBand').where('accountId', '=', accountId).executeTakeFirst())?.foretoldBand ?? null

export async function saveForetold(tx: Tx, accountId: string, foretoldBand: string): Promise<void> {
  await tx.updateTable('age.person').set({ foretoldBand }).where('accountId', '=', accountId).execute()
}

export async function deletePerson(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('age.person').where('accountId', '=', accountId).execute()
}

export const isLocked = async (db: Read, hash: Buffer, now: Date): Promise<boolean> =>
  (await db.selectFrom('age.refusedDevice').select('hash').where('hash', '=', hash).where('expiresAt', '>', now).executeTakeFirst()) !== undefined

/** The first refusal sets the term; trying again neither lengthens nor shortens it. */
export async function lockDevice(tx: Tx, hash: Buffer, expiresAt: Date): Promise<void> {
  await tx.insertInto('age.refusedDevice').values({ hash, expiresAt })
    .onConflict((oc) => oc.column('hash').doUpdateSet({ expiresAt }).where('age.refusedDevice.expiresAt', '<=', tx.ctx.now)).execute()
}

export async function deleteExpiredLocks(tx: Tx): Promise<number> {
  const result = await tx.deleteFrom('age.refusedDevice').where('expiresAt', '<=', tx.ctx.now).executeTakeFirst()
  return Number(result.numDeletedRows)
}
