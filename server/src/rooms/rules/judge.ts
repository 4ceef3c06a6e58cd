import { evaluate, type Explanation, type Proposal, type Snapshot, strongest } from '@qorgan/rules'
import type { Ctx } from '../../kernel/house.ts'
import { rulesOf } from './open-rules.ts'

export type Judgement = {
  /** The one proposal to act on; null when no live rule holds. */
  proposal: Proposal | null
  /** Why its rule held, expression by expression; null without a proposal. */
  because: Explanation | null
  /** What rules on trial would have proposed; never acted on. */
  trial: readonly Proposal[]
}

const nothing: Judgement = Object.freeze({ proposal: null, because: null, trial: Object.freeze([]) })

/** What the live rules propose for a snapshot. Changes nothing; a rule that fails on the snapshot proposes nothing and is logged. */
export function judge(ctx: Ctx, snapshot: Snapshot): Judgement {
  const { proposals, shadow, explanation, failures } = evaluate(rulesOf(ctx), snapshot, { mode: 'live' })
  for (const failure of failures) ctx.log.error({ rule: failure.rule, error: failure.message }, 'a rule failed on a snapshot')
  const proposal = strongest(proposals)
  if (!proposal && shadow.length === 0) return nothing
  return { proposal, because: explanation.find((each) => each.rule === proposal?.rule)?.because ?? null, trial: shadow }
}
