import type { Tx } from '../../kernel/database.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../kernel/house.ts'
import { type SubjectInfo, subjectInfo } from '../content/index.ts'
import { type Action, policyOf } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'
import type { Exception } from './exceptions-schema.ts'
import type { Enforcement } from './schema.ts'
import { selectAllInForce, selectInForce } from './store-exceptions.ts'

/** What an exception keeps from happening; a mark, a screen or an age limit is not taking away. */
const takesAway: readonly Action[] = ['remove', 'hold', 'withhold']

function keeps(exception: Exception, subject: Subject, policyId: string, action: Action): boolean {
  return exception.policyId === policyId && exception.subject.kind === subject.kind && exception.subject.id === subject.id && takesAway.includes(action)
}

const isProtected = (found: readonly Exception[]): boolean => found.some(({ kind }) => kind === 'protected-account')

/** An order of an authority and the gravest clauses know no exception. */
function isBeyond(tx: Tx, policyId: string): boolean {
  return policyOf(tx.ctx).clause(policyId)?.immediate ?? true
}

/** Whether a rule must leave this to a person, because an exception or a protected account stands in its way. */
export async function isExcepted(tx: Tx, subject: Subject, policyId: string, action: Action): Promise<boolean> {
  if (isBeyond(tx, policyId)) return false
  const info = await subjectInfo(tx.ctx, subject)
  if (!info) return false
  const found = await selectInForce(tx, info.accountId, tx.ctx.now)
  return isProtected(found) || found.some((each) => keeps(each, subject, policyId, action))
}

/** Refuses 409 `excepted` for what an exception keeps, and 403 `needs-senior` about a protected account to all but seniors. */
export async function respectExceptions(tx: Tx, accountId: string, { subject, policyId, action, source }: Pick<Enforcement, 'subject' | 'policyId' | 'action' | 'source'>): Promise<void> {
  if (source === 'order' || isBeyond(tx, policyId)) return
  const found = await selectInForce(tx, accountId, tx.ctx.now)
  const keeping = found.find((each) => keeps(each, subject, policyId, action))
  if (keeping) refuse('conflict', 'excepted', { exceptionId: keeping.id })
  const { actor } = tx.ctx
  if (isProtected(found) && !(actor.kind === 'staff' && actor.roles.includes('senior'))) refuse('forbidden', 'needs-senior')
}

/** Of these subjects, those that an exception keeps, or whose account is protected; for whoever decides about many at once. */
export async function exceptedAmong(ctx: Ctx, infos: readonly SubjectInfo[], policyId: string, action: Action): Promise<Set<string>> {
  const found = Map.groupBy(await selectAllInForce(ctx.db, [...new Set(infos.map(({ accountId }) => accountId))], ctx.now), ({ accountId }) => accountId)
  const isKept = ({ subject, accountId }: SubjectInfo) => (found.get(accountId) ?? []).some((each) => each.kind === 'protected-account' || keeps(each, subject, policyId, action))
  return new Set(infos.filter(isKept).map(({ subject }) => subject.id))
}
