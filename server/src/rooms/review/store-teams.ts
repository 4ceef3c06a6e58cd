import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

export type TeamRow = { id: string; name: string; members: string[]; createdAt: Date }

const teams = (db: Read) => db.selectFrom('review.team').select(['id', 'name', 'members', 'createdAt']).where('endedAt', 'is', null)

export const selectTeams = (db: Read, limit: number): Promise<TeamRow[]> => teams(db).orderBy('name').limit(limit).execute()
export const selectTeam = (db: Read, id: string): Promise<TeamRow | undefined> => teams(db).where('id', '=', id).executeTakeFirst()

export async function teamsOf(db: Read, staffId: string): Promise<string[]> {
  return (await teams(db).where(sql<boolean>`members @> array[${staffId}::uuid]`).execute()).map(({ id }) => id)
}

/** False when another team has the name. */
export async function insertTeam(tx: Tx, row: Omit<TeamRow, 'createdAt'>): Promise<boolean> {
  const made = await tx.insertInto('review.team').values({ ...row, createdAt: tx.ctx.now })
    .onConflict((conflict) => conflict.expression(sql`lower(name)`).where('endedAt', 'is', null).doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

/** Whether another team has the name already. */
export async function isNameTaken(tx: Tx, name: string, exceptId: string): Promise<boolean> {
  return (await teams(tx).where(sql<boolean>`lower(name) = lower(${name})`).where('id', '!=', exceptId).executeTakeFirst()) !== undefined
}

export async function updateTeam(tx: Tx, id: string, set: { name?: string; members?: string[]; endedAt?: Date }): Promise<void> {
  await tx.updateTable('review.team').set(set).where('id', '=', id).execute()
}

/** What was kept for the team is anybody's again. */
export async function freeReservedFor(tx: Tx, teamId: string): Promise<void> {
  await tx.updateTable('review.case').set({ reservedTeam: null, reservedUntil: null }).where('reservedTeam', '=', teamId).where('concludedAt', 'is', null).execute()
}
