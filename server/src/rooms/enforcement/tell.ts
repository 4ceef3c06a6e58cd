import type { Tx } from '../../kernel/database.ts'
import { accountCard } from '../accounts/index.ts'
import { type Decision, issueReceipt, statementOf } from '../decisions/index.ts'
import { sendNotice } from '../notices/index.ts'
import { localeFor, type LocalisedText, policyOf, text } from '../policy/index.ts'

/** Sends the person concerned the statement of reasons in their language. An erased account has nobody to tell. */
export async function tell(tx: Tx, decision: Decision, more: readonly LocalisedText[] = []): Promise<void> {
  const to = await accountCard(tx.ctx, decision.accountId)
  if (!to) return
  const policy = policyOf(tx.ctx)
  const locale = localeFor(to.locale)
  const { title, paragraphs } = statementOf(policy, decision, locale)
  const statement = [...paragraphs, ...more.map((each) => text(each, locale))].join('\n\n')
  await sendNotice(tx, {
    to,
    kind: decision.reverses === null ? 'decision' : 'decision-reversed',
    values: { title, statement },
    decisionId: decision.id,
    receipt: await issueReceipt(tx, decision),
    appealableUntil: decision.appealableUntil,
    visibleAt: decision.notifyAfter,
  })
}
