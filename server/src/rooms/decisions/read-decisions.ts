import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { policyOf } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'
import type { Decision, StatementView } from './schema.ts'
import { statementOf } from './statement-of.ts'
import { selectConsequences, selectDecision, selectDecisions, selectOfAccount, selectOnSubject, selectRestrictions, selectReversal, selectSubjectsUnder, type Span } from './store.ts'

export const decisionById = (ctx: Ctx, id: string): Promise<Decision | null> => selectDecision(ctx.db, id)
export const decisionsById = (ctx: Ctx, ids: readonly string[]): Promise<Decision[]> => selectDecisions(ctx.db, ids)
/** Subjects of one kind on which a restriction under this clause holds, newest decision first. */
export const subjectsUnder = (ctx: Ctx, clause: string, kind: Subject['kind'], limit: number): Promise<string[]> => selectSubjectsUnder(ctx.db, clause, kind, limit, ctx.now)
/** The decision that took this one back, if any did. */
export const reversalOf = (ctx: Ctx, id: string): Promise<Decision | null> => selectReversal(ctx.db, id)
/** Decisions that follow from the strikes of these, also those taken back. */
export const consequencesOf = (ctx: Ctx, ids: readonly string[]): Promise<{ decision: Decision; isReversed: boolean }[]> => selectConsequences(ctx.db, ids)
/** Newest first, at most 200. */
export const decisionsOn = (ctx: Ctx, subject: Subject): Promise<Decision[]> => selectOnSubject(ctx.db, subject, 200)
/** Newest first; `before` is the id of the last one seen. */
export const decisionsOfAccount = (ctx: Ctx, accountId: string, limit = 50, before: string | null = null): Promise<Decision[]> => selectOfAccount(ctx.db, accountId, before, Math.min(limit, 200))

/** Restrictions of a span that concern any of these countries, oldest first; those under secrecy are not among them. */
export const restrictionsWithin = (ctx: Ctx, span: Span): Promise<Decision[]> => selectRestrictions(ctx.db, span, ctx.now)

/**
 * The statement of reasons in the caller's language. To the host, a decision that its person may not yet be
 * told of does not exist.
 */
export async function readStatement(ctx: Ctx, rawId: string): Promise<StatementView> {
  permit(ctx, 'decision.read')
  const decision = (await selectDecision(ctx.db, existingId(rawId))) ?? refuse('missing', 'not-found')
  const sealed = decision.notifyAfter !== null && decision.notifyAfter > ctx.now
  if (sealed && ctx.actor.kind === 'platform') refuse('missing', 'not-found')
  const policy = policyOf(ctx)
  const { title, facts, clauseTitle, paragraphs } = statementOf(policy, decision, ctx.locale)
  return {
    id: decision.id,
    subject: decision.subject,
    policy: { id: decision.policyId, version: decision.policyVersion, title: clauseTitle },
    action: decision.action,
    territory: decision.territory,
    source: decision.source,
    automatedDetection: decision.automatedDetection,
    automatedDecision: decision.automatedDecision,
    facts,
    decidedAt: decision.decidedAt.toISOString(),
    appealableUntil: decision.appealableUntil?.toISOString() ?? null,
    endsAt: decision.endsAt?.toISOString() ?? null,
    reverses: decision.reverses,
    reversedBy: (await selectReversal(ctx.db, decision.id))?.id ?? null,
    statement: { title, paragraphs, language: ctx.locale },
  }
}
