import type { Ctx } from '../../kernel/house.ts'
import type { Tx } from '../../kernel/database.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from '../accounts/index.ts'
import { policyOf, text } from '../policy/index.ts'
import type { StrikesView } from './schema.ts'
import { deleteOfAccount, selectViolations } from './store.ts'
import { forgetExceptionsOf } from './store-exceptions.ts'
import { type Counted, strikesOf } from './strikes-of.ts'

/** Warnings and strikes that have not expired, oldest first. */
export async function liveStrikes(ctx: Ctx, accountId: string): Promise<Counted[]> {
  return strikesOf(policyOf(ctx).current.strikes, await selectViolations(ctx.db, accountId)).filter(({ expiresAt }) => expiresAt > ctx.now)
}

/** The same for the person, with the title of each clause in the caller's language. */
export async function readStrikes(ctx: Ctx, rawId: string): Promise<StrikesView> {
  permit(ctx, 'account.read')
  const { id } = await requireAccount(ctx, rawId)
  const policy = policyOf(ctx)
  const items = (await liveStrikes(ctx, id)).map(({ violation, kind, expiresAt }) => {
    const clause = policy.clause(violation.clauseId, violation.policyVersion)
    return {
      decisionId: violation.decisionId, policy: violation.clauseId, feature: violation.feature, kind,
      at: violation.at.toISOString(), expiresAt: expiresAt.toISOString(), title: clause ? text(clause.title, ctx.locale) : violation.clauseId,
    }
  })
  return { items, expiryDays: policy.current.strikes.expiryDays }
}

export async function exportAccount(ctx: Ctx, accountId: string): Promise<Record<string, unknown>> {
  return { violations: (await selectViolations(ctx.db, accountId)).map(({ decisionId, clauseId, feature, severity, at }) => ({ decisionId, clauseId, feature, severity, at })) }
}

export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await deleteOfAccount(tx, accountId)
  await forgetExceptionsOf(tx, accountId)
}
