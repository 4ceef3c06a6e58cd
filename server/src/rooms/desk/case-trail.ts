import { z } from 'zod'
import { change, recordLook } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { consequencesOf, decisionById, readStatement, reversalOf, StatementView } from '../decisions/index.ts'
import { noticesOfDecision, NoticeView } from '../notices/index.ts'
import { RestrictionKind, restrictionsOfDecision, standing } from '../standing/index.ts'
import { caseOfDecision } from '../review/index.ts'
import { DecisionLine } from './case-schema.ts'
import { linesOf } from './case-author.ts'

/** All that one decision produced, on one screen. */
export const DecisionTrail = z.object({
  statement: StatementView,
  caseId: z.string().nullable(),
  restrictions: z.array(z.object({ id: z.string(), kind: RestrictionKind, countries: z.array(z.string()).nullable(), feature: z.string().nullable(), startsAt: z.iso.datetime(), endsAt: z.iso.datetime().nullable(), endedAt: z.iso.datetime().nullable() })),
  /** What the subject is at present, this decision and all others taken together. */
  state: z.enum(['visible', 'limited', 'held', 'removed']),
  notices: z.array(NoticeView),
  consequences: z.array(DecisionLine),
  reversal: DecisionLine.nullable(),
})

/** The decision with its statement, restrictions, notices and receipt, consequences and reversal. Looking is journalled. */
export async function readTrail(ctx: Ctx, rawId: string): Promise<z.output<typeof DecisionTrail>> {
  permit(ctx, 'case.read')
  const statement = await readStatement(ctx, rawId)
  const decision = (await decisionById(ctx, statement.id)) ?? refuse('missing', 'not-found')
  await change(ctx, (tx) => recordLook(tx, 'decision.looked-at', decision.subject, `decision ${decision.id}`))
  const [found, restrictions, now, notices, consequences, reversal] = await Promise.all([
    caseOfDecision(ctx, decision.id), restrictionsOfDecision(ctx, decision.id), standing(ctx, decision.subject), noticesOfDecision(ctx, decision.id), consequencesOf(ctx, [decision.id]), reversalOf(ctx, decision.id),
  ])
  return {
    statement,
    caseId: found?.id ?? null,
    restrictions: restrictions.map(({ id, kind, countries, feature, startsAt, endsAt, endedAt }) => ({ id, kind, countries, feature, startsAt: startsAt.toISOString(), endsAt: endsAt?.toISOString() ?? null, endedAt: endedAt?.toISOString() ?? null })),
    state: now.state,
    notices,
    consequences: consequences.map(({ decision: each, isReversed }) => ({ ...linesOf(ctx, [each])[0]!, inForce: !isReversed && (each.endsAt === null || each.endsAt > ctx.now) })),
    reversal: reversal ? linesOf(ctx, [reversal])[0]! : null,
  }
}
