import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { blankWords, deleteCases, selectCases } from './store.ts'

/** Cases about what a person made; not who reported it, nor who decided. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<Record<string, unknown>> {
  const found = (await selectCases(ctx.db, { about: accountId, hiddenQueues: [], limit: 10_000 }, ctx.now)).filter((each) => each.accountId === accountId && each.effect === 'act')
  return { cases: found.map(({ subject, openedAt, concludedAt, verdict, decisionId }) => ({ subject, openedAt, concludedAt, verdict, decisionId })) }
}

/** Cases stay for the figures; the copy of the person's words goes. */
export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await blankWords(tx, accountId)
}

/** Cases about an invented person go whole: nobody is to decide them, and no figure of the platform counts them. */
export const forgetSampleCases = (tx: Tx, accountId: string): Promise<void> => deleteCases(tx, accountId)
