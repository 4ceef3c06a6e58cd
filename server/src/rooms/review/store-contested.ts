import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Subject } from '../standing/index.ts'

type Row = { staffId: string; ref: string; queue: string; language: string | null; outcome: 'upheld' | 'reversed' }

export async function upsertContested(tx: Tx, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await tx.insertInto('review.contested').values(rows.map((row) => ({ ...row, at: tx.ctx.now })))
    .onConflict((conflict) => conflict.columns(['staffId', 'ref']).doUpdateSet((eb) => ({ outcome: eb.ref('excluded.outcome'), at: eb.ref('excluded.at') }))).execute()
}

/** Whoever decided an earlier appeal about what this one is about. */
export async function decidersOfAppeals(db: Read, appealId: string, subject: Subject): Promise<string[]> {
  const { rows } = await sql<{ staffId: string }>`
    select distinct v.staff_id from review.item this
    join review.item i on i.kind = 'appeal' and i.id < this.id and i.appealed_decision_id is not distinct from this.appealed_decision_id
    join review.case c on c.id = i.case_id and c.subject_id = ${subject.id}::uuid and c.subject_kind = ${subject.kind} and c.id <> this.case_id
    join review.verdict v on v.case_id = c.id and v.undone_at is null
    where this.kind = 'appeal' and this.ref = ${appealId}
  `.execute({ getExecutor: () => db.getExecutor() })
  return rows.map(({ staffId }) => staffId)
}

export async function selectContested(db: Read, staffId: string, since: Date): Promise<{ queue: string; language: string | null; contested: number; upheld: number }[]> {
  const { rows } = await sql<{ queue: string; language: string | null; contested: number; upheld: number }>`
    select queue, language, count(*)::int as contested, (count(*) filter (where outcome = 'upheld'))::int as upheld
    from review.contested where staff_id = ${staffId}::uuid and at >= ${since} group by 1, 2 order by contested desc, queue, language
  `.execute({ getExecutor: () => db.getExecutor() })
  return rows
}

export async function forgetContested(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('review.contested').where('at', '<', before).execute()
}
