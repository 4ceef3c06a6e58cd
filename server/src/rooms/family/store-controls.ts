import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { SettingValue } from '../policy/index.ts'

export const guardianNoticeKinds = ['public-upload', 'new-settings', 'report', 'weekly-summary'] as const
export type GuardianNoticeKind = (typeof guardianNoticeKinds)[number]

export type BlockedRow = { pairingId: string; teenId: string; accountId: string; blockedAt: Date; holdsUntil: Date | null }

/** What guardians blocked for these teens, whether or not it still holds. */
export const blockedFor = (db: Read, teenIds: readonly string[]): Promise<BlockedRow[]> => db.selectFrom('family.blocked as b').leftJoin('family.ending as e', 'e.pairingId', 'b.pairingId')
  .select(['b.pairingId', 'b.teenId', 'b.accountId', 'b.blockedAt', 'e.holdsUntil']).where('b.teenId', 'in', teenIds).orderBy('b.blockedAt', 'desc').limit(5_000).execute()

/** What guardians of either of two have blocked of the other. */
export const blockedBetween = (db: Read, a: string, b: string): Promise<BlockedRow[]> => db.selectFrom('family.blocked as b').leftJoin('family.ending as e', 'e.pairingId', 'b.pairingId')
  .select(['b.pairingId', 'b.teenId', 'b.accountId', 'b.blockedAt', 'e.holdsUntil']).where('b.teenId', 'in', [a, b]).where('b.accountId', 'in', [a, b]).execute()

export async function insertBlocked(tx: Tx, row: { pairingId: string; teenId: string; accountId: string }): Promise<boolean> {
  const made = await tx.insertInto('family.blocked').values({ ...row, blockedAt: tx.ctx.now }).onConflict((oc) => oc.columns(['pairingId', 'accountId']).doNothing()).returning('accountId').executeTakeFirst()
  return made !== undefined
}

export async function deleteBlocked(tx: Tx, pairingId: string, accountId: string): Promise<boolean> {
  const gone = await tx.deleteFrom('family.blocked').where('pairingId', '=', pairingId).where('accountId', '=', accountId).executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** Blocks that name a person on the other side: they are erased with them. */
export async function deleteBlocksOf(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('family.blocked').where('accountId', '=', accountId).execute()
}

export async function upsertPasscode(tx: Tx, pairingId: string, codeHash: Buffer): Promise<void> {
  await tx.insertInto('family.passcode').values({ pairingId, codeHash, setAt: tx.ctx.now })
    .onConflict((oc) => oc.column('pairingId').doUpdateSet({ codeHash, setAt: tx.ctx.now, wrong: 0, wrongSince: null })).execute()
}

export async function deletePasscode(tx: Tx, pairingId: string): Promise<void> {
  await tx.deleteFrom('family.passcode').where('pairingId', '=', pairingId).execute()
}

export type PasscodeRow = { pairingId: string; codeHash: Buffer; wrong: number; wrongSince: Date | null }
export const passcodesOf = async (db: Read, pairingIds: readonly string[]): Promise<PasscodeRow[]> =>
  (pairingIds.length === 0 ? [] : db.selectFrom('family.passcode').select(['pairingId', 'codeHash', 'wrong', 'wrongSince']).where('pairingId', 'in', pairingIds).execute())

/** Counts a wrong guess at each of them; the count begins anew when the first guess is older than `since`. */
export async function countWrongPasscode(tx: Tx, pairingIds: readonly string[], since: Date): Promise<void> {
  await tx.updateTable('family.passcode').set((eb) => ({
    wrong: sql<number>`case when ${eb.ref('wrongSince')} > ${since}::timestamptz then ${eb.ref('wrong')} + 1 else 1 end`,
    wrongSince: sql<Date>`case when ${eb.ref('wrongSince')} > ${since}::timestamptz then ${eb.ref('wrongSince')} else ${tx.ctx.now}::timestamptz end`,
  })).where('pairingId', 'in', pairingIds).execute()
}

export type ChangeRow = { id: string; accountId: string; setting: string | null; value: SettingValue | null; blockedId: string | null; askedAt: Date; granted: boolean | null; answeredAt: Date | null }
const changes = (db: Read) => db.selectFrom('family.changeRequest as r').leftJoin('family.changeAnswer as a', 'a.requestId', 'r.id')
  .select((eb) => ['r.id', 'r.accountId', 'r.setting', eb.ref('r.value').$castTo<SettingValue | null>().as('value'), 'r.blockedId', 'r.askedAt', 'a.granted', 'a.answeredAt'])

export const changeById = (db: Read, id: string): Promise<ChangeRow | undefined> => changes(db).where('r.id', '=', id).executeTakeFirst()
export const changesOf = (db: Read, accountId: string, limit: number): Promise<ChangeRow[]> => changes(db).where('r.accountId', '=', accountId).orderBy('r.id', 'desc').limit(limit).execute()

export async function insertChange(tx: Tx, row: { id: string; accountId: string; setting: string | null; value: SettingValue | undefined; blockedId: string | null }): Promise<void> {
  const value = row.value === undefined ? null : sql<string>`${JSON.stringify(row.value)}::jsonb`
  await tx.insertInto('family.changeRequest').values({ ...row, value, askedAt: tx.ctx.now }).execute()
}

/** False when somebody has answered already. */
export async function insertAnswer(tx: Tx, row: { requestId: string; pairingId: string; granted: boolean }): Promise<boolean> {
  const made = await tx.insertInto('family.changeAnswer').values({ ...row, answeredAt: tx.ctx.now }).onConflict((oc) => oc.column('requestId').doNothing()).returning('requestId').executeTakeFirst()
  return made !== undefined
}

export const noticeChoicesOf = (db: Read, pairingIds: readonly string[]): Promise<{ pairingId: string; kind: GuardianNoticeKind; wanted: boolean }[]> => db.selectFrom('family.noticeChoice')
  .select((eb) => ['pairingId', eb.ref('kind').$castTo<GuardianNoticeKind>().as('kind'), 'wanted']).where('pairingId', 'in', pairingIds).execute()

export async function upsertNoticeChoice(tx: Tx, row: { pairingId: string; kind: GuardianNoticeKind; wanted: boolean }): Promise<void> {
  await tx.insertInto('family.noticeChoice').values(row).onConflict((oc) => oc.columns(['pairingId', 'kind']).doUpdateSet({ wanted: row.wanted })).execute()
}

export async function insertToldReport(tx: Tx, id: string, accountId: string): Promise<void> {
  await tx.insertInto('family.toldReport').values({ id, accountId, toldAt: tx.ctx.now }).execute()
}

export const toldReportsSince = (db: Read, accountId: string, since: Date): Promise<{ id: string; toldAt: Date }[]> => db.selectFrom('family.toldReport')
  .select(['id', 'toldAt']).where('accountId', '=', accountId).where('toldAt', '>', since).orderBy('toldAt', 'desc').limit(20).execute()

/** Everything beside time and choices that stands about a teen; what hangs on a pairing goes with the pairing. */
export async function deleteAsked(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('family.changeRequest').where('accountId', '=', accountId).execute()
  await tx.deleteFrom('family.toldReport').where('accountId', '=', accountId).execute()
}

export async function deleteAskedBefore(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('family.changeRequest').where('askedAt', '<', before).execute()
  await tx.deleteFrom('family.toldReport').where('toldAt', '<', before).execute()
}
