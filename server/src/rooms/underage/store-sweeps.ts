import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { SweepState } from './moves.ts'

export type Counts = Record<string, number>
export type Sweep = {
  id: string; question: 'signals' | 'minimum'; mode: 'dry' | 'act'; country: string | null; years: number | null; onDate: string | null; reason: string; state: SweepState
  cursor: string; looked: number; found: number; cases: number; counts: Counts; startedBy: string; startedAt: Date; movedAt: Date
}
export const beforeAll = '00000000-0000-0000-0000-000000000000'

const sweeps = (db: Read) => db.selectFrom('underage.sweep').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof sweeps>['executeTakeFirstOrThrow']>>
/** Rows hold what `insertSweep` and `saveSweep` wrote, so the narrower types are true. */
const out = (row: Row): Sweep => ({ ...row, question: row.question as Sweep['question'], mode: row.mode as Sweep['mode'], state: row.state as SweepState, counts: row.counts as Counts })

export async function insertSweep(tx: Tx, row: Pick<Sweep, 'id' | 'question' | 'mode' | 'country' | 'years' | 'onDate' | 'reason' | 'startedBy'>): Promise<void> {
  await tx.insertInto('underage.sweep').values({ ...row, state: 'running', cursor: beforeAll, startedAt: tx.ctx.now, movedAt: tx.ctx.now }).execute()
}

export async function sweepById(db: Read, id: string): Promise<Sweep | null> {
  const row = await sweeps(db).where('id', '=', id).executeTakeFirst()
  return row ? out(row) : null
}

export async function lockSweep(tx: Tx, id: string): Promise<Sweep | null> {
  const row = await tx.selectFrom('underage.sweep').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? out(row) : null
}

/** The oldest running sweep that no other process is working on at this moment. */
export async function takeRunning(tx: Tx): Promise<Sweep | null> {
  const row = await tx.selectFrom('underage.sweep').selectAll().where('state', '=', 'running').orderBy('id').limit(1).forUpdate().skipLocked().executeTakeFirst()
  return row ? out(row) : null
}

export const countUnended = async (db: Read): Promise<number> =>
  (await db.selectFrom('underage.sweep').select((eb) => eb.fn.countAll<number>().as('n')).where('state', 'in', ['running', 'paused', 'full']).executeTakeFirstOrThrow()).n

export const listSweeps = async (db: Read, before: string | null, limit: number): Promise<Sweep[]> =>
  (await sweeps(db).$if(before !== null, (q) => q.where('id', '<', before!)).orderBy('id', 'desc').limit(limit).execute()).map(out)

export async function saveSweep(tx: Tx, id: string, set: Partial<Pick<Sweep, 'state' | 'cursor' | 'looked' | 'found' | 'cases' | 'counts'>>): Promise<void> {
  const { counts, ...rest } = set
  await tx.updateTable('underage.sweep').set({ ...rest, ...(counts ? { counts: JSON.stringify(counts) } : {}), movedAt: tx.ctx.now }).where('id', '=', id).execute()
}

export type Find = { accountId: string; probability: number; kinds: string[] }

export async function insertFinds(tx: Tx, sweepId: string, finds: readonly Find[]): Promise<void> {
  if (finds.length === 0) return
  await tx.insertInto('underage.find').values(finds.map(({ kinds, ...find }) => ({ ...find, sweepId, kinds: JSON.stringify(kinds) }))).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Likeliest first. */
export async function findsOf(db: Read, sweepId: string, after: { probability: number; accountId: string } | null, limit: number): Promise<Find[]> {
  const rows = await db.selectFrom('underage.find').select(['accountId', 'probability', 'kinds']).where('sweepId', '=', sweepId)
    .$if(after !== null, (q) => q.where(sql<boolean>`(-probability, account_id) > (-${after!.probability}::real, ${after!.accountId}::uuid)`))
    .orderBy('probability', 'desc').orderBy('accountId').limit(limit).execute()
  return rows.map((row) => ({ ...row, kinds: row.kinds as string[] }))
}

/** What a sweep found on people goes with its purpose. */
export async function deleteOldFinds(tx: Tx, before: Date): Promise<void> {
  await sql`delete from underage.find f using underage.sweep s where s.id = f.sweep_id and s.moved_at < ${before} and s.state in ('done', 'stopped')`.execute(tx)
}
