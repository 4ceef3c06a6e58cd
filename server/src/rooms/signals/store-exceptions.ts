import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

export type StoredException = {
  id: string; language: string; list: string; word: string; phrase: string; context: string; contextStart: number; contextEnd: number; decisionId: string; times: number; proposedAt: Date
  decidedBy: string | null; decidedAt: Date | null; reason: string | null; acceptedPhrase: string | null; version: number | null; endedBy: string | null; endedAt: Date | null; endedVersion: number | null
}

const rows = (db: Read) => db.selectFrom('signals.wordException').selectAll()

/** The id of a new proposal; null when the same phrase waits already and was counted once more. */
export async function insertOrCount(tx: Tx, row: Pick<StoredException, 'id' | 'language' | 'list' | 'word' | 'phrase' | 'context' | 'contextStart' | 'contextEnd' | 'decisionId'>): Promise<string | null> {
  const made = await tx.insertInto('signals.wordException').values({ ...row, proposedAt: tx.ctx.now })
    .onConflict((conflict) => conflict.columns(['language', 'list', 'phrase']).where('decidedAt', 'is', null).doUpdateSet((eb) => ({ times: eb('signals.wordException.times', '+', 1) }))).returning('id').executeTakeFirstOrThrow()
  return made.id === row.id ? made.id : null
}

export async function lockException(tx: Tx, id: string): Promise<StoredException | null> {
  return (await tx.selectFrom('signals.wordException').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

export async function saveException(tx: Tx, id: string, set: Partial<Pick<StoredException, 'decidedBy' | 'decidedAt' | 'reason' | 'acceptedPhrase' | 'version' | 'endedBy' | 'endedAt' | 'endedVersion'>>): Promise<void> {
  await tx.updateTable('signals.wordException').set(set).where('id', '=', id).execute()
}

/** Every change of what is excused is one version more. One at a time, so that none is given twice. */
export async function nextVersion(tx: Tx): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended('signals word exceptions', 0))`.execute(tx)
  const { rows: found } = await sql<{ version: number }>`select coalesce(max(greatest(version, coalesce(ended_version, 0))), 0) + 1 as version from signals.word_exception`.execute(tx)
  return found[0]!.version
}

const accepted = (db: Read) => rows(db).where('version', 'is not', null).where('endedVersion', 'is', null)
export const selectInForce = (db: Read): Promise<StoredException[]> => accepted(db).orderBy('version').execute()
export const countInForce = async (db: Read): Promise<number> => (await selectInForce(db)).length

/** Newest first. */
export async function selectExceptions(db: Read, state: 'proposed' | 'in-force' | 'refused' | 'ended' | null, before: string | null, limit: number): Promise<StoredException[]> {
  return rows(db)
    .$if(state === 'proposed', (q) => q.where('decidedAt', 'is', null))
    .$if(state === 'refused', (q) => q.where('decidedAt', 'is not', null).where('version', 'is', null))
    .$if(state === 'in-force', (q) => q.where('version', 'is not', null).where('endedVersion', 'is', null))
    .$if(state === 'ended', (q) => q.where('endedVersion', 'is not', null))
    .$if(before !== null, (q) => q.where('id', '<', before!)).orderBy('id', 'desc').limit(limit).execute()
}

/** Proposals that nobody has answered for so long go, and with them the words of a person; what was answered keeps its phrase. */
export async function forgetExceptions(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('signals.wordException').where('decidedAt', 'is', null).where('proposedAt', '<', before).execute()
  await sql`update signals.word_exception set context = '', context_start = 0, context_end = 0 where decided_at < ${before} and context <> ''`.execute(tx)
}
