import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import type { Notice, NoticeView } from './schema.ts'
import { deleteOfAccount, selectOfDecision, selectVisible, setReceipt } from './store.ts'

/** What a person was told, newest first, at most 200. The caller has made sure that the account exists. */
export async function noticesOf(ctx: Ctx, accountId: string): Promise<NoticeView[]> {
  permit(ctx, 'notice.read')
  return (await selectVisible(ctx.db, accountId, ctx.now, 200)).map(noticeOut)
}

/** The notices by which a decision was told, also those not yet to be seen; for staff who look at the decision. */
export const noticesOfDecision = async (ctx: Ctx, decisionId: string): Promise<NoticeView[]> => (await selectOfDecision(ctx.db, decisionId)).map(noticeOut)

/** Puts the signed receipt of a decision on its notice. The first stays. */
export async function attachReceipt(tx: Tx, decisionId: string, receipt: string): Promise<void> {
  await setReceipt(tx, decisionId, receipt)
}

export async function exportAccount(ctx: Ctx, accountId: string): Promise<Record<string, unknown>> {
  return { notices: (await selectVisible(ctx.db, accountId, ctx.now, 10_000)).map(noticeOut) }
}

export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await deleteOfAccount(tx, accountId)
}

function noticeOut({ id, kind, decisionId, receipt, title, body, language, createdAt, appealableUntil }: Notice): NoticeView {
  return {
    id, kind, title, body, language,
    createdAt: createdAt.toISOString(),
    ...(decisionId ? { decisionId } : {}),
    ...(receipt ? { receipt } : {}),
    ...(appealableUntil ? { appealableUntil: appealableUntil.toISOString() } : {}),
  }
}
