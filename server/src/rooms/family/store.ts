import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { statement } from '../../kernel/statement.ts'
import type { SettingValue } from '../policy/index.ts'

export type EndedBy = 'teen' | 'guardian' | 'age' | 'account' | 'staff'
export type PairingRow = {
  id: string; guardianId: string; codeHash: Buffer; offeredAt: Date; expiresAt: Date; wrongCodes: number
  teenId: string | null; acceptedAt: Date | null; endedBy: EndedBy | null; endedAt: Date | null; holdsUntil: Date | null; pausedBy: 'teen' | 'staff' | null
}

const pairings = (db: Read) => db.selectFrom('family.pairing as p')
  .leftJoin('family.acceptance as a', 'a.pairingId', 'p.id').leftJoin('family.ending as e', 'e.pairingId', 'p.id').leftJoin('family.pause as d', (join) => join.onRef('d.pairingId', '=', 'p.id').on('d.settledAt', 'is', null))
  .select((eb) => [
    'p.id', 'p.guardianId', 'p.codeHash', 'p.offeredAt', 'p.expiresAt', 'p.wrongCodes', 'a.teenId', 'a.acceptedAt',
    eb.ref('e.endedBy').$castTo<EndedBy | null>().as('endedBy'), 'e.endedAt', 'e.holdsUntil',
    eb.ref('d.askedBy').$castTo<'teen' | 'staff' | null>().as('pausedBy'),
  ])

export const pairingById = (db: Read, id: string): Promise<PairingRow | undefined> => pairings(db).where('p.id', '=', id).executeTakeFirst()

/** Holds back whoever else would accept or end this pairing in the same moment. */
export async function lockPairing(tx: Tx, id: string): Promise<PairingRow | undefined> {
  await tx.selectFrom('family.pairing').select('id').where('id', '=', id).forUpdate().execute()
  return pairingById(tx, id)
}

/** Lets one guardian take up one pairing at a time, so that two codes at once do not step over the limit together. */
export async function lockGuardian(tx: Tx, guardianId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`guardian ${guardianId}`}, 0))`.execute(tx)
}

/** All pairings of a person on either side, newest first, ended ones too while their choices hold. */
export const pairingsOf = (db: Read, accountId: string, now: Date): Promise<PairingRow[]> => pairings(db)
  .where((eb) => eb.or([eb('p.guardianId', '=', accountId), eb('a.teenId', '=', accountId)]))
  .where((eb) => eb.or([eb('a.teenId', 'is not', null), eb('p.expiresAt', '>', now)]))
  .where((eb) => eb.or([eb('e.endedAt', 'is', null), eb('e.holdsUntil', '>', now)]))
  .orderBy('p.id', 'desc').limit(100).execute()

export async function insertPairing(tx: Tx, row: { id: string; guardianId: string; codeHash: Buffer; expiresAt: Date }): Promise<void> {
  await tx.insertInto('family.pairing').values({ ...row, offeredAt: tx.ctx.now }).execute()
}

export async function countWrongCode(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('family.pairing').set((eb) => ({ wrongCodes: eb('wrongCodes', '+', 1) })).where('id', '=', id).execute()
}

export async function insertAcceptance(tx: Tx, pairingId: string, teenId: string): Promise<void> {
  await tx.insertInto('family.acceptance').values({ pairingId, teenId, acceptedAt: tx.ctx.now }).execute()
}

export async function insertEnding(tx: Tx, row: { pairingId: string; endedBy: EndedBy; holdsUntil: Date }): Promise<void> {
  await tx.insertInto('family.ending').values({ ...row, endedAt: tx.ctx.now }).execute()
}

export async function insertPause(tx: Tx, pairingId: string, askedBy: 'teen' | 'staff'): Promise<void> {
  await tx.insertInto('family.pause').values({ pairingId, askedBy, pausedAt: tx.ctx.now }).onConflict((oc) => oc.column('pairingId').doUpdateSet({ askedBy, pausedAt: tx.ctx.now, settledAt: null })).execute()
}

export async function settlePause(tx: Tx, pairingId: string): Promise<boolean> {
  const result = await tx.updateTable('family.pause').set({ settledAt: tx.ctx.now }).where('pairingId', '=', pairingId).where('settledAt', 'is', null).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export type ChoiceRow = { accountId: string; pairingId: string | null; setting: string; value: SettingValue }

/** `holdsUntil` is set where the pairing has ended: the guardian's choice holds until then. */
export type KeptChoice = ChoiceRow & { holdsUntil: Date | null }

const keptChoices = statement<{ ids: readonly string[] }, KeptChoice>((db, value) => db.selectFrom('family.choice as c').leftJoin('family.ending as e', 'e.pairingId', 'c.pairingId')
  .select((eb) => ['c.accountId', 'c.pairingId', 'c.setting', eb.ref('c.value').$castTo<SettingValue>().as('value'), 'e.holdsUntil'])
  .where('c.accountId', '=', sql<string>`any(${value('ids')}::uuid[])`))

/** The person's own choices, and those of guardians, whether or not they still hold. */
export const keptChoicesOf = (db: Read, ids: readonly string[]): Promise<KeptChoice[]> => keptChoices(db, { ids })

/** The person's own choices, and those of guardians whose pairing stands or still holds. */
export async function choicesOf(db: Read, accountIds: readonly string[], now: Date): Promise<ChoiceRow[]> {
  return (await keptChoicesOf(db, accountIds)).filter((row) => holds(row, now)).map(({ holdsUntil: _until, ...row }) => row)
}
export const holds = ({ holdsUntil }: KeptChoice, now: Date): boolean => holdsUntil === null || holdsUntil > now

/** What guardians chose for one teen, with when, the newest first. */
export async function guardedChoicesOf(db: Read, accountId: string): Promise<{ pairingId: string; setting: string; value: SettingValue; chosenAt: Date; holdsUntil: Date | null }[]> {
  const rows = await db.selectFrom('family.choice as c').leftJoin('family.ending as e', 'e.pairingId', 'c.pairingId')
    .select((eb) => ['c.pairingId', 'c.setting', eb.ref('c.value').$castTo<SettingValue>().as('value'), 'c.chosenAt', 'e.holdsUntil'])
    .where('c.accountId', '=', accountId).where('c.pairingId', 'is not', null).orderBy('c.chosenAt', 'desc').limit(500).execute()
  return rows.flatMap(({ pairingId, ...row }) => (pairingId === null ? [] : [{ pairingId, ...row }]))
}

export async function upsertChoice(tx: Tx, { accountId, pairingId, setting, value }: ChoiceRow): Promise<void> {
  const json = sql<string>`${JSON.stringify(value)}::jsonb`
  await tx.insertInto('family.choice').values({ accountId, pairingId, setting, value: json, chosenAt: tx.ctx.now })
    .onConflict((oc) => oc.columns(['accountId', 'pairingId', 'setting']).doUpdateSet({ value: json, chosenAt: tx.ctx.now })).execute()
}

export async function deleteChoices(tx: Tx, accountId: string, pairingId: string | null, settings: readonly string[]): Promise<void> {
  await tx.deleteFrom('family.choice').where('accountId', '=', accountId).where('pairingId', pairingId === null ? 'is' : '=', pairingId).where('setting', 'in', settings).execute()
}

/** Every trace of these pairings; choices, disputes and grants go with them. */
export async function deletePairings(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('family.pairing').where('id', 'in', ids).execute()
}

export const allPairingIds = async (db: Read, accountId: string, side: 'guardian' | 'teen' | 'either'): Promise<string[]> =>
  (await pairings(db).where((eb) => eb.or([...(side === 'teen' ? [] : [eb('p.guardianId', '=', accountId)]), ...(side === 'guardian' ? [] : [eb('a.teenId', '=', accountId)])])).execute()).map(({ id }) => id)

/** Offers never taken up, and pairings ended whose choices no longer hold: nothing needs them. */
export async function deleteSpent(tx: Tx, offeredBefore: Date): Promise<number> {
  const spent = await tx.deleteFrom('family.pairing as p').where((eb) => eb.or([
    eb.and([eb('p.expiresAt', '<', offeredBefore), eb.not(eb.exists(eb.selectFrom('family.acceptance as a').select('a.pairingId').whereRef('a.pairingId', '=', 'p.id')))]),
    eb.exists(eb.selectFrom('family.ending as e').select('e.pairingId').whereRef('e.pairingId', '=', 'p.id').where('e.holdsUntil', '<=', tx.ctx.now)),
  ])).executeTakeFirst()
  return Number(spent.numDeletedRows)
}

export async function deleteOwnChoices(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('family.choice').where('accountId', '=', accountId).where('pairingId', 'is', null).execute()
}

/** When the person last chose something themselves. */
export async function ownChoicesAt(db: Read, accountId: string): Promise<Date | null> {
  const row = await db.selectFrom('family.choice').select((eb) => eb.fn.max('chosenAt').as('at')).where('accountId', '=', accountId).where('pairingId', 'is', null).executeTakeFirst()
  return row?.at ?? null
}
