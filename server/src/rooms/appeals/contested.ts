import type { Tx } from '../../kernel/database.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AccountCard } from '../accounts/index.ts'
import { type Decision, decisionById, reversalOf } from '../decisions/index.ts'
import { policyOf } from '../policy/index.ts'
import { type Case, caseOfItem, decidersOfCase, decidersOfDecision } from '../review/index.ts'

/** What an appeal is about, and who must not look at it again. */
export type Contested = { subject: Case['subject']; queue: string; severity: number; language: string | null; country: string; appealedDecisionId: string | null; decidedBy: string[] }

const day = 86_400_000

/**
 * A decision that restricts this person and may still be appealed. Another's decision, and one that the person may
 * not know of yet, do not exist. Refuses 409 `already-reversed`, `not-appealable`, `appeal-term-over`.
 */
export async function contestedDecision(tx: Tx, { id: accountId }: AccountCard, decisionId: string): Promise<Contested> {
  const decision = await decisionById(tx.ctx, decisionId)
  if (!decision || decision.accountId !== accountId || (decision.notifyAfter && decision.notifyAfter > tx.ctx.now)) refuse('missing', 'not-found')
  if (decision.reverses !== null) refuse('conflict', 'not-appealable')
  if (await reversalOf(tx.ctx, decisionId)) refuse('conflict', 'already-reversed')
  if (!decision.appealableUntil || decision.appealableUntil < tx.ctx.now) refuse('conflict', 'appeal-term-over')
  const clause = policyOf(tx.ctx).clause(decision.policyId, decision.policyVersion)
  return {
    subject: decision.subject,
    queue: clause?.queue ?? 'general',
    severity: clause?.severity ?? 3,
    language: decision.language,
    country: decision.country,
    appealedDecisionId: decision.id,
    decidedBy: await decidersOf(tx, decision),
  }
}

/** Whoever decided, alone or with another, also when the decision only follows from the strike of theirs. */
async function decidersOf(tx: Tx, decision: Decision): Promise<string[]> {
  const ground = decision.consequenceOf === null ? null : await decisionById(tx.ctx, decision.consequenceOf)
  const own = [decision, ground].flatMap((each) => (each?.decidedBy.kind === 'staff' && each.decidedBy.id !== null ? [each.decidedBy.id] : []))
  return [...new Set([...own, ...(await decidersOfDecision(tx.ctx, ground?.id ?? decision.id))])]
}

/** A report of this person's that ended without a violation, within the term of the person's country. */
export async function contestedReport(tx: Tx, reporter: AccountCard, reportId: string): Promise<Contested> {
  const found = await caseOfItem(tx.ctx, 'report', reportId)
  if (!found || found.byAccountId !== reporter.id) refuse('missing', 'not-found')
  const { case: closed } = found
  if (closed.verdict !== 'no-violation' || closed.concludedAt === null) refuse('conflict', 'not-appealable')
  const term = policyOf(tx.ctx).place(reporter.country).appealTermDays * day
  if (closed.concludedAt.getTime() + term < tx.ctx.now.getTime()) refuse('conflict', 'appeal-term-over')
  return {
    subject: closed.subject, queue: closed.queue, severity: closed.severity, language: closed.language, country: closed.country,
    appealedDecisionId: null,
    decidedBy: await decidersOfCase(tx.ctx, closed.id),
  }
}
