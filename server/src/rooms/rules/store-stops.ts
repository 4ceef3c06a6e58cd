import type { Read, Tx } from '../../kernel/database.ts'

export type Stop = { id: string; rule: string; hourAt: Date; most: number; subjectKind: string; at: Date; answeredBy: string | null; answeredAt: Date | null; finding: string | null; wanted: number }

export async function insertStop(tx: Tx, row: Pick<Stop, 'id' | 'rule' | 'hourAt' | 'most' | 'subjectKind'>): Promise<void> {
  await tx.insertInto('rules.stop').values({ ...row, at: tx.ctx.now }).execute()
}

/** Newest first; `wanted` is how often the rule wanted to act in that hour, as far as it is still known. */
export async function selectStops(db: Read, open: boolean | null, before: string | null, limit: number): Promise<Stop[]> {
  return db.selectFrom('rules.stop as stop')
    .leftJoin('rules.automaticAction as action', (join) => join.onRef('action.rule', '=', 'stop.rule').onRef('action.hourAt', '=', 'stop.hourAt'))
    .selectAll('stop').select((eb) => eb.fn.coalesce('action.actions', 'stop.most').as('wanted'))
    .$if(open === true, (q) => q.where('stop.answeredAt', 'is', null)).$if(open === false, (q) => q.where('stop.answeredAt', 'is not', null))
    .$if(before !== null, (q) => q.where('stop.id', '<', before!)).orderBy('stop.id', 'desc').limit(limit).execute()
}

export async function countOpenStops(db: Read): Promise<number> {
  const { open } = await db.selectFrom('rules.stop').select((eb) => eb.fn.countAll().as('open')).where('answeredAt', 'is', null).executeTakeFirstOrThrow()
  return Number(open)
}

export async function lockStop(tx: Tx, id: string): Promise<Pick<Stop, 'id' | 'rule' | 'answeredAt'> | null> {
  return (await tx.selectFrom('rules.stop').select(['id', 'rule', 'answeredAt']).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

export async function saveAnswer(tx: Tx, id: string, answer: { answeredBy: string; finding: string }): Promise<void> {
  await tx.updateTable('rules.stop').set({ ...answer, answeredAt: tx.ctx.now }).where('id', '=', id).execute()
}

export async function forgetStops(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('rules.stop').where('at', '<', before).execute()
}
