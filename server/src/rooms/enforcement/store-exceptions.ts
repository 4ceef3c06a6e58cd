import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { SubjectKind } from '../policy/index.ts'
import type { Exception, ExceptionKind, PublishedException } from './exceptions-schema.ts'

const rows = (db: Read) => db.selectFrom('enforcement.exception').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>
const out = ({ subjectKind, subjectId, kind, ...row }: Row): Exception => ({ ...row, kind: kind as ExceptionKind, subject: { kind: subjectKind as SubjectKind, id: subjectId } })

export async function insertException(tx: Tx, { subject, ...row }: Pick<Exception, 'id' | 'kind' | 'subject' | 'accountId' | 'country' | 'policyId' | 'reason' | 'owner' | 'endsAt'>): Promise<void> {
  await tx.insertInto('enforcement.exception').values({ ...row, subjectKind: subject.kind, subjectId: subject.id, proposedAt: tx.ctx.now }).execute()
}

export async function lockException(tx: Tx, id: string): Promise<Exception | null> {
  const row = await rows(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? out(row) : null
}

export async function setConfirmed(tx: Tx, id: string, by: string): Promise<void> {
  await tx.updateTable('enforcement.exception').set({ confirmedBy: by, confirmedAt: tx.ctx.now }).where('id', '=', id).execute()
}

export async function setEnded(tx: Tx, id: string, by: string, because: string): Promise<void> {
  await tx.updateTable('enforcement.exception').set({ endedAt: tx.ctx.now, endedBy: by, endedBecause: because }).where('id', '=', id).execute()
}

/** Confirmed ones that hold at this instant for anything of an account. */
export const selectInForce = (db: Read, accountId: string, now: Date): Promise<Exception[]> => selectAllInForce(db, [accountId], now)

export async function selectAllInForce(db: Read, accountIds: readonly string[], now: Date): Promise<Exception[]> {
  if (accountIds.length === 0) return []
  return (await rows(db).where('accountId', 'in', [...accountIds]).where('endedAt', 'is', null).where('confirmedAt', 'is not', null).where('endsAt', '>', now).execute()).map(out)
}

/** Newest first. */
export async function selectExceptions(db: Read, state: 'proposed' | 'in-force' | 'over' | undefined, before: string | null, limit: number, now: Date): Promise<Exception[]> {
  const found = await rows(db)
    .$if(state === 'over', (q) => q.where((eb) => eb.or([eb('endedAt', 'is not', null), eb('endsAt', '<=', now)])))
    .$if(state === 'proposed' || state === 'in-force', (q) => q.where('endedAt', 'is', null).where('endsAt', '>', now).where('confirmedAt', state === 'proposed' ? 'is' : 'is not', null))
    .$if(before !== null, (q) => q.where('id', '<', before!)).orderBy('id', 'desc').limit(limit).execute()
  return found.map(out)
}

/** All that were ever confirmed, counted; nothing in it names anybody. */
export async function countExceptions(db: Read, now: Date): Promise<PublishedException[]> {
  const { rows: found } = await sql<PublishedException>`
    select to_char(confirmed_at at time zone 'UTC', 'YYYY-MM') as month, country, kind, count(*)::int as made,
      (count(*) filter (where ended_at is null and ends_at > ${now}))::int as in_force
    from enforcement.exception where confirmed_at is not null
    group by 1, 2, 3 order by 1 desc, 2, 3 limit 5000
  `.execute({ getExecutor: () => db.getExecutor() })
  return found
}

/** The row stays, because it was counted in public; it is tied to nobody any more and holds no longer. */
export async function forgetExceptionsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.updateTable('enforcement.exception').set((eb) => ({ accountId: eb.ref('id'), subjectId: eb.ref('id'), reason: null, endedAt: eb.fn.coalesce('endedAt', eb.val(tx.ctx.now)) })).where('accountId', '=', accountId).execute()
}
