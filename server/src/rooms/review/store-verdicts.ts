import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Verdict } from './schema.ts'

export type GivenVerdict = {
  id: string
  caseId: string
  staffId: string
  givenAt: Date
  verdict: 'violation' | 'no-violation'
  policyId: string | null
  action: string | null
  input: Verdict
  part: 'first' | 'second' | 'final'
  decisionIds: string[]
  undoableUntil: Date | null
  settledAt: Date | null
  undoneAt: Date | null
}

const verdicts = (db: Read) => db.selectFrom('review.verdict').select(['id', 'caseId', 'staffId', 'givenAt', 'verdict', 'policyId', 'action', 'input', 'part', 'decisionIds', 'undoableUntil', 'settledAt', 'undoneAt'])
type Row = Awaited<ReturnType<ReturnType<typeof verdicts>['executeTakeFirstOrThrow']>>
/** `input` is what `insertVerdict` wrote, parsed before. */
const out = (row: Row): GivenVerdict => ({ ...row, verdict: row.verdict as GivenVerdict['verdict'], part: row.part as GivenVerdict['part'], input: row.input as Verdict })

export async function insertVerdict(tx: Tx, { input, ...row }: GivenVerdict): Promise<void> {
  await tx.insertInto('review.verdict').values({ ...row, input: JSON.stringify(input) }).execute()
}

/** Verdicts on the case that count and have not concluded it, oldest first. */
export async function selectPending(db: Read, caseId: string): Promise<GivenVerdict[]> {
  return (await verdicts(db).where('caseId', '=', caseId).where('settledAt', 'is', null).where('undoneAt', 'is', null).orderBy('id').execute()).map(out)
}

export async function selectVerdicts(db: Read, caseId: string): Promise<GivenVerdict[]> {
  return (await verdicts(db).where('caseId', '=', caseId).orderBy('id').limit(50).execute()).map(out)
}

export async function markUndone(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('review.verdict').set({ undoneAt: tx.ctx.now }).where('id', '=', id).execute()
}

/** The case is concluded: nothing about it is pending any more. */
export async function markSettled(tx: Tx, caseId: string): Promise<void> {
  await tx.updateTable('review.verdict').set({ settledAt: tx.ctx.now }).where('caseId', '=', caseId).where('settledAt', 'is', null).where('undoneAt', 'is', null).execute()
}

export async function setDecisions(tx: Tx, id: string, decisionIds: readonly string[]): Promise<void> {
  await tx.updateTable('review.verdict').set({ decisionIds: [...decisionIds] }).where('id', '=', id).execute()
}

/** Cases whose verdict can no longer be taken back. */
export async function selectDue(db: Read, now: Date, limit: number): Promise<string[]> {
  const rows = await db.selectFrom('review.verdict').select('caseId').where('part', '=', 'final').where('settledAt', 'is', null).where('undoneAt', 'is', null).where('undoableUntil', '<=', now).orderBy('undoableUntil').limit(limit).execute()
  return rows.map(({ caseId }) => caseId)
}

const staffOf = (rows: readonly { staffId: string }[]): string[] => rows.map(({ staffId }) => staffId)

export const selectDeciders = async (db: Read, caseId: string): Promise<string[]> =>
  staffOf(await db.selectFrom('review.verdict').select('staffId').distinct().where('caseId', '=', caseId).where('undoneAt', 'is', null).execute())

export async function selectDecidersBehind(db: Read, decisionId: string): Promise<string[]> {
  const cases = db.selectFrom('review.verdict').select('caseId').where((eb) => eb('decisionIds', '@>', sql<string[]>`array[${decisionId}::uuid]`)).where('undoneAt', 'is', null)
    .union(db.selectFrom('review.case').select('id as caseId').where('decisionId', '=', decisionId))
  return staffOf(await db.selectFrom('review.verdict').select('staffId').distinct().where('caseId', 'in', cases).where('undoneAt', 'is', null).execute())
}
