import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { ChangeState } from './moves.ts'

export type Change = {
  id: string; place: string; years: number; startsOn: string; actOn: string; tellDaysBefore: number[]; state: ChangeState
  /** How many tellings have begun; one more than there are tellings means that cases are being opened. */
  stage: number
  isWalked: boolean
  cursor: string; told: number; guardians: number; shown: number; cases: number; openedAt: Date; movedAt: Date
}

const changes = (db: Read) => db.selectFrom('underage.minimumChange').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof changes>['executeTakeFirstOrThrow']>>
/** Rows hold what `insertChange` and `saveChange` wrote, so the narrower types are true. */
const out = (row: Row): Change => ({ ...row, startsOn: String(row.startsOn), actOn: String(row.actOn), state: row.state as ChangeState, tellDaysBefore: row.tellDaysBefore as number[] })

/** False when the same row of the same place is announced already. */
export async function insertChange(tx: Tx, { tellDaysBefore, ...row }: Pick<Change, 'id' | 'place' | 'years' | 'startsOn' | 'actOn' | 'tellDaysBefore' | 'cursor'>): Promise<boolean> {
  const inserted = await tx.insertInto('underage.minimumChange').values({ ...row, tellDaysBefore: JSON.stringify(tellDaysBefore), state: 'running', openedAt: tx.ctx.now, movedAt: tx.ctx.now })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return inserted !== undefined
}

export const listChanges = async (db: Read, before: string | null, limit: number): Promise<Change[]> =>
  (await changes(db).$if(before !== null, (q) => q.where('id', '<', before!)).orderBy('id', 'desc').limit(limit).execute()).map(out)

/** Those that the clock still moves, paused ones too. */
export const unendedChanges = async (db: Read): Promise<Change[]> =>
  (await changes(db).where('state', 'not in', ['withdrawn', 'done']).orderBy('id').limit(1_000).execute()).map(out)

export async function lockChange(tx: Tx, id: string): Promise<Change | null> {
  const row = await tx.selectFrom('underage.minimumChange').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? out(row) : null
}

/** Null too while another process works on it. */
export async function takeChange(tx: Tx, id: string): Promise<Change | null> {
  const row = await tx.selectFrom('underage.minimumChange').selectAll().where('id', '=', id).forUpdate().skipLocked().executeTakeFirst()
  return row ? out(row) : null
}

export async function saveChange(tx: Tx, id: string, set: Partial<Pick<Change, 'state' | 'stage' | 'isWalked' | 'actOn' | 'cursor' | 'told' | 'guardians' | 'shown' | 'cases'>>): Promise<void> {
  await tx.updateTable('underage.minimumChange').set({ ...set, movedAt: tx.ctx.now }).where('id', '=', id).execute()
}

/** At which stage each of these accounts was last told. */
export async function toldAmong(db: Read, changeId: string, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('underage.minimumTold').select(['accountId', 'stage']).where('changeId', '=', changeId).where('accountId', 'in', [...ids]).execute()
  return new Map(rows.map(({ accountId, stage }) => [accountId, stage]))
}

export async function saveTold(tx: Tx, changeId: string, accountId: string, stage: number): Promise<void> {
  await tx.insertInto('underage.minimumTold').values({ changeId, accountId, stage, toldAt: tx.ctx.now })
    .onConflict((conflict) => conflict.columns(['changeId', 'accountId']).doUpdateSet({ stage, toldAt: tx.ctx.now })).execute()
}

export const toldAfter = async (db: Read, changeId: string, after: string, limit: number): Promise<string[]> =>
  (await db.selectFrom('underage.minimumTold').select('accountId').where('changeId', '=', changeId).where('accountId', '>', after).orderBy('accountId').limit(limit).execute()).map(({ accountId }) => accountId)

/** Of which changes one person was told, and when last. */
export const toldTo = (db: Read, accountId: string): Promise<{ years: number; startsOn: string; state: string; toldAt: Date }[]> =>
  db.selectFrom('underage.minimumTold as t').innerJoin('underage.minimumChange as c', 'c.id', 't.changeId')
    .select((eb) => ['c.years', eb.ref('c.startsOn').$castTo<string>().as('startsOn'), 'c.state', 't.toldAt']).where('t.accountId', '=', accountId).orderBy('t.changeId').limit(100).execute()

/** Whom a change was told to is kept only while its withdrawal could still have to be told. */
export async function deleteOldTold(tx: Tx, before: Date): Promise<void> {
  await sql`delete from underage.minimum_told t using underage.minimum_change c where c.id = t.change_id and c.moved_at < ${before} and c.state in ('done', 'withdrawn')`.execute(tx)
}
