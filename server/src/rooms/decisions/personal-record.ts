import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { policyOf } from '../policy/index.ts'
import { decisionsOfAccount } from './read-decisions.ts'
import { statementOf } from './statement-of.ts'
import { deleteSalts } from './store-salts.ts'
import { blankWords } from './store.ts'

/** Every decision about the person that the person may know of, with its statement in the ctx's language. */
export async function exportAccount(ctx: Ctx, accountId: string): Promise<Record<string, unknown>> {
  const rows: unknown[] = []
  for (let before: string | null = null; ;) {
    const page = await decisionsOfAccount(ctx, accountId, 200, before)
    for (const decision of page) {
      if (decision.notifyAfter && decision.notifyAfter > ctx.now) continue
      const { id, subject, policyId, policyVersion, action, decidedAt, reverses } = decision
      rows.push({ id, subject, policyId, policyVersion, action, decidedAt, reverses, statement: statementOf(policyOf(ctx), decision, ctx.locale).paragraphs })
    }
    if (page.length < 200) break
    before = page[199]!.id
  }
  return { decisions: rows }
}

/** The decision stays, because figures count it; what it says of the person's words goes, and what ties it to its leaf. */
export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await blankWords(tx, accountId)
  await deleteSalts(tx, accountId)
}
