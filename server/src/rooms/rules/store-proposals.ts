import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

type NewProposal = { id: string; rule: string; version: string; policy: string; subjectKind: string; subjectId: string; decisionId: string | null }
export async function insertProposal(tx: Tx, row: NewProposal): Promise<void> {
  await tx.insertInto('rules.proposal').values({ ...row, at: tx.ctx.now }).execute()
}

/** `policy` is the one that was broken; a rule of another one was neither right nor wrong. */
export async function judgeOn(tx: Tx, { kind, id }: { kind: string; id: string }, policy: string | null, verdict: 'violation' | 'no-violation'): Promise<void> {
  await sql`
    update rules.proposal set judged_by = 'review', judged_at = ${tx.ctx.now},
      outcome = case when ${verdict} = 'no-violation' then 'wrong' when policy = ${policy} then 'right' else 'other' end
    where subject_kind = ${kind} and subject_id = ${id}::uuid and outcome is null
  `.execute(tx)
}

export async function unjudgeOn(tx: Tx, { kind, id }: { kind: string; id: string }, outcomes: readonly string[], since: Date): Promise<void> {
  await tx.updateTable('rules.proposal').set({ outcome: null, judgedBy: null, judgedAt: null })
    .where('subjectKind', '=', kind).where('subjectId', '=', id).where('judgedBy', '=', 'review').where('outcome', 'in', [...outcomes]).where('judgedAt', '>=', since).execute()
}

export async function judgeOfDecision(tx: Tx, decisionId: string, outcome: 'right' | 'wrong', by: 'review' | 'appeal'): Promise<void> {
  await tx.updateTable('rules.proposal').set({ outcome, judgedBy: by, judgedAt: tx.ctx.now }).where('decisionId', '=', decisionId).execute()
}

export type Judged = { rule: string; version: string; right: number; wrong: number; onAppeal: number; other: number }
export async function selectJudged(db: Read, since: Date): Promise<Judged[]> {
  const { rows } = await sql<Judged>`
    select rule, version, (count(*) filter (where outcome = 'right'))::int as right, (count(*) filter (where outcome = 'wrong'))::int as wrong,
      (count(*) filter (where outcome = 'wrong' and judged_by = 'appeal'))::int as on_appeal, (count(*) filter (where outcome = 'other'))::int as other
    from rules.proposal where outcome is not null and judged_at >= ${since} group by 1, 2
  `.execute({ getExecutor: () => db.getExecutor() })
  return rows
}

export async function forgetProposals(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('rules.proposal').where('at', '<', before).execute()
}
