import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { accountCard } from '../accounts/index.ts'
import { type Decision, decisionsOfAccount, statementOf } from '../decisions/index.ts'
import { liveStrikes } from '../enforcement/index.ts'
import { policyOf } from '../policy/index.ts'
import { accountStatus } from '../standing/index.ts'
import type { AuthorCard, DecisionLine } from './case-schema.ts'

/** The author with the age band, never the birth date, and with what was decided about them lately. */
export async function authorOf(ctx: Ctx, accountId: string): Promise<z.output<typeof AuthorCard> | null> {
  const card = await accountCard(ctx, accountId)
  if (!card) return null
  const [status, strikes, decisions] = await Promise.all([accountStatus(ctx, accountId), liveStrikes(ctx, accountId), decisionsOfAccount(ctx, accountId, 20)])
  return {
    id: card.id, handle: card.handle, country: card.country, locale: card.locale, ageBand: card.band,
    createdAt: card.createdAt.toISOString(), closedAt: card.closedAt?.toISOString() ?? null,
    status,
    strikes: strikes.map(({ violation, kind, expiresAt }) => ({ decisionId: violation.decisionId, policy: violation.clauseId, kind, at: violation.at.toISOString(), expiresAt: expiresAt.toISOString() })),
    decisions: linesOf(ctx, decisions),
  }
}

/** Decisions as lines of a list, newest first; one that another line reverses is no longer in force. */
export function linesOf(ctx: Ctx, decisions: readonly Decision[]): z.output<typeof DecisionLine>[] {
  const policy = policyOf(ctx)
  const reversed = new Set(decisions.map(({ reverses }) => reverses))
  return decisions.map((decision) => {
    const { clauseTitle, facts } = statementOf(policy, decision, ctx.locale)
    const isOver = decision.reverses !== null || reversed.has(decision.id) || (decision.endsAt !== null && decision.endsAt <= ctx.now)
    return {
      id: decision.id, action: decision.action, policy: decision.policyId, title: clauseTitle, source: decision.source, automatedDecision: decision.automatedDecision, facts,
      decidedAt: decision.decidedAt.toISOString(), reverses: decision.reverses, inForce: !isOver,
    }
  })
}
