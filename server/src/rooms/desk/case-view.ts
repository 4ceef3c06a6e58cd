import { change, recordLook } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { appealsOfCase } from '../appeals/index.ts'
import { decisionsOn } from '../decisions/index.ts'
import { policyOf, text } from '../policy/index.ts'
import { reportsOfCase } from '../reports/index.ts'
import { type Case, caseFile, caseMoves, mayMove, opinionsOf, renewLease } from '../review/index.ts'
import { signalsOn } from '../signals/index.ts'
import type { Subject } from '../standing/index.ts'
import { authorOf, linesOf } from './case-author.ts'
import { contentOf, threadOf } from './case-content.ts'
import type { CaseFileView } from './case-schema.ts'
import { suggestClause } from './suggest-clause.ts'

/**
 * Everything about one case in one answer, so that a moderator decides without leaving the page. Looking is
 * journalled; for the holder it also renews the lease. Refuses `missing`, also for a sealed queue without certificate.
 */
export async function readCase(ctx: Ctx, rawId: string): Promise<CaseFileView> {
  const found = await caseFile(ctx, rawId)
  const { case: each, steps } = found
  await change(ctx, (tx) => recordLook(tx, 'case.looked-at', each.subject, `case ${each.id}`))
  const isHolder = mayMove(each, 'renew', staffOf(ctx), ctx.now).may
  const lease = isHolder ? await renewLease(ctx, each.id) : null
  const [signals, decisions, reports, appeals] = await Promise.all([signalsOn(ctx, each.subject), decisionsOn(ctx, each.subject), reportsOfCase(ctx, each.id), appealsOfCase(ctx, each.id)])
  const [opinions, content, thread, author] = await Promise.all([opinionsOf(ctx, each.id), contentOf(ctx, each.subject, signals, decisions), threadOf(ctx, each.subject), authorOf(ctx, each.accountId)])
  const policy = policyOf(ctx)
  return {
    ...found.view,
    claimedUntil: lease?.claimedUntil ?? found.view.claimedUntil,
    content,
    ...thread,
    reports: reports.map(({ id, reporterAccountId, reason, note, receivedAt, credibility, arranged, flaggerId }) => {
      const row = policy.reason(reason)
      return { id, reporterAccountId, reason, label: row ? text(row.label, ctx.locale) : reason, note, receivedAt: receivedAt.toISOString(), credibility, arranged, trusted: flaggerId !== null }
    }),
    appeals: appeals.map(({ id, accountId, decisionId, reportId, level, statement, evidence, filedAt }) => ({ id, accountId, decisionId, reportId, level, statement, evidence, filedAt: filedAt.toISOString() })),
    signals: signals.map(({ detector, version, label, score, spans, at }) => ({ detector, version, label, score, spans, at: at.toISOString() })),
    decisions: linesOf(ctx, decisions),
    author,
    clauses: clausesFor(ctx, each.queue, each.subject),
    moves: movesOf(ctx, each),
    steps: steps.map(({ at, ...step }) => ({ ...step, at: at.toISOString() })),
    opinions,
    suggestion: await suggestClause(ctx, each, decisions, reports),
    helplines: policy.place(each.country).helplines.map(({ title, number }) => ({ title: text(title, ctx.locale), number })),
  }
}

function clausesFor(ctx: Ctx, queue: string, { kind }: Subject): CaseFileView['clauses'] {
  return policyOf(ctx).clausesForQueue(queue).filter((clause) => clause.actions[kind].length > 0).map((clause) => ({
    id: clause.id, title: text(clause.title, ctx.locale), rule: text(clause.rule, ctx.locale), severity: clause.severity, actions: [...clause.actions[kind]],
  }))
}

function movesOf(ctx: Ctx, each: Case): CaseFileView['moves'] {
  const answer = (move: (typeof caseMoves)[number]) => mayMove(each, move, staffOf(ctx), ctx.now)
  return { decide: answer('decide'), release: answer('release'), skip: answer('skip'), hold: answer('hold'), 'hand-over': answer('hand-over'), escalate: answer('escalate'), renew: answer('renew'), ask: answer('ask') }
}

const staffOf = (ctx: Ctx): string => (ctx.actor.kind === 'staff' ? ctx.actor.staffId : '')
