import type { Ctx } from '../../kernel/house.ts'
import type { Tx } from '../../kernel/database.ts'
import { existingId, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { caseOfItem } from '../review/index.ts'
import type { Appeal, AppealView } from './schema.ts'
import { blankWords, selectAppeal, selectOfAccount, selectOfCase, selectOutcome } from './store.ts'

export async function readAppeal(ctx: Ctx, rawId: string): Promise<AppealView> {
  permit(ctx, 'appeal.read')
  return appealOut(ctx, (await selectAppeal(ctx.db, existingId(rawId))) ?? refuse('missing', 'not-found'))
}

/** A person's appeals, newest first. */
export async function listAppeals(ctx: Ctx, { accountId, cursor, limit }: { accountId: string; cursor?: string | undefined; limit: number }): Promise<{ items: AppealView[]; nextCursor: string | null }> {
  permit(ctx, 'appeal.read')
  const { id } = await requireAccount(ctx, accountId)
  const found = await selectOfAccount(ctx.db, id, placeAfter(cursor), limit + 1)
  const items: AppealView[] = []
  for (const appeal of found.slice(0, limit)) items.push(await appealOut(ctx, appeal))
  return { items, nextCursor: found.length > limit ? items.at(-1)!.id : null }
}

/** With the statements, for those who look at the case. */
export const appealsOfCase = (ctx: Ctx, caseId: string): Promise<Appeal[]> => selectOfCase(ctx.db, caseId)

export async function exportAccount(ctx: Ctx, accountId: string): Promise<Record<string, unknown>> {
  const rows = await selectOfAccount(ctx.db, accountId, null, 10_000)
  return { appeals: rows.map(({ id, decisionId, reportId, level, statement, evidence, filedAt }) => ({ id, decisionId, reportId, level, statement, evidence, filedAt })) }
}

export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await blankWords(tx, accountId)
}

async function appealOut(ctx: Ctx, appeal: Appeal): Promise<AppealView> {
  const settled = await selectOutcome(ctx.db, appeal.id)
  const found = settled ? null : await caseOfItem(ctx, 'appeal', appeal.id)
  return {
    id: appeal.id,
    state: settled ? 'concluded' : found && found.state !== 'open' ? 'in-review' : 'received',
    level: appeal.level,
    filedAt: appeal.filedAt.toISOString(),
    ...(appeal.decisionId ? { decisionId: appeal.decisionId } : {}),
    ...(appeal.reportId ? { reportId: appeal.reportId } : {}),
    ...(settled ? { outcome: settled.outcome, concludedAt: settled.concludedAt.toISOString() } : {}),
  }
}
