import type { Read, Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'

export type Opinion = {
  id: string
  caseId: string
  askedBy: string
  askedOf: string | null
  question: string
  askedAt: Date
  answeredBy: string | null
  answeredAt: Date | null
  verdict: 'violation' | 'no-violation' | null
  policyId: string | null
  note: string | null
}

const opinions = (db: Read) => db.selectFrom('review.opinion').select(['id', 'caseId', 'askedBy', 'askedOf', 'question', 'askedAt', 'answeredBy', 'answeredAt', 'verdict', 'policyId', 'note'])
type Row = Awaited<ReturnType<ReturnType<typeof opinions>['executeTakeFirstOrThrow']>>
const out = (row: Row): Opinion => ({ ...row, verdict: row.verdict as Opinion['verdict'] })

export async function insertOpinion(tx: Tx, row: Pick<Opinion, 'caseId' | 'askedBy' | 'askedOf' | 'question'>): Promise<Opinion> {
  const asked = { ...row, id: newId(tx.ctx.now), askedAt: tx.ctx.now }
  await tx.insertInto('review.opinion').values(asked).execute()
  return { ...asked, answeredBy: null, answeredAt: null, verdict: null, policyId: null, note: null }
}

export async function lockOpinion(tx: Tx, id: string): Promise<Opinion | null> {
  const row = await opinions(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? out(row) : null
}

export async function updateOpinion(tx: Tx, id: string, answer: Pick<Opinion, 'answeredBy' | 'answeredAt' | 'verdict' | 'policyId' | 'note'>): Promise<void> {
  await tx.updateTable('review.opinion').set(answer).where('id', '=', id).execute()
}

export async function selectOpinions(db: Read, caseId: string): Promise<Opinion[]> {
  return (await opinions(db).where('caseId', '=', caseId).orderBy('id').limit(50).execute()).map(out)
}

/** Asked of this person or of anybody, not answered, about cases that are open and were not asked about by this person. Oldest first. */
export async function selectAskedOf(db: Read, staffId: string, limit: number): Promise<(Opinion & { queue: string; language: string | null })[]> {
  const rows = await db.selectFrom('review.opinion as o').innerJoin('review.case as c', 'c.id', 'o.caseId')
    .select(['o.id', 'o.caseId', 'o.askedBy', 'o.askedOf', 'o.question', 'o.askedAt', 'o.answeredBy', 'o.answeredAt', 'o.verdict', 'o.policyId', 'o.note', 'c.queue', 'c.language'])
    .where('o.answeredAt', 'is', null).where('c.concludedAt', 'is', null).where('o.askedBy', '!=', staffId)
    .where((eb) => eb.or([eb('o.askedOf', '=', staffId), eb('o.askedOf', 'is', null)])).orderBy('o.id').limit(limit).execute()
  return rows.map((row) => ({ ...out(row), queue: row.queue, language: row.language }))
}

export async function countUnanswered(db: Read, caseId: string): Promise<number> {
  return (await db.selectFrom('review.opinion').select((eb) => eb.fn.countAll<number>().as('n')).where('caseId', '=', caseId).where('answeredAt', 'is', null).executeTakeFirstOrThrow()).n
}
