import type { Ctx } from '../../kernel/house.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { requireCertificate } from '../access/index.ts'
import { type Action, policyOf } from '../policy/index.ts'
import { groundFor, settingOf } from '../review/index.ts'
import { aloneUpTo, type BulkKind, type BulkVerdict } from './schema.ts'

export type Ground = { verdict: 'violation'; policyId: string; action: Action; queue: string } | { verdict: 'no-violation'; queue: string }

/** The topic in which a case is opened for what has none, when nothing is found to break a rule. */
const anyTopic = 'general'

/**
 * What the verdict means for every thing of the set. Refuses 400 for a clause or an action that does not fit, also for
 * topics that are seen by one certified person each; 403 `not-certified` for a topic the caller may not decide in.
 */
export async function groundIn(ctx: Ctx, kind: BulkKind, { verdict, policy, action }: BulkVerdict): Promise<Ground> {
  if (verdict === 'no-violation') {
    if (policy !== undefined || action !== undefined) refuseField('/verdict/policy', 'has no place without a violation')
    return { verdict, queue: anyTopic }
  }
  const ground = groundFor(ctx, kind, { policy, action }, '/verdict')
  const queue = policyOf(ctx).clause(ground.policyId)?.queue ?? anyTopic
  if (policyOf(ctx).queues().some(({ id, sealed }) => id === queue && sealed)) refuseField('/verdict/policy', 'is decided one by one')
  await requireCertificate(ctx, queue, null)
  return { verdict, ...ground, queue }
}

/** Whether another has to agree: to many at once, and wherever a single case would need two people. */
export async function needsSecond(ctx: Ctx, ground: Ground, size: number): Promise<boolean> {
  const { twoPersonTopics, twoPersonForGravest } = await settingOf(ctx, 'verdicts')
  const isGrave = ground.verdict === 'violation' && twoPersonForGravest && policyOf(ctx).clause(ground.policyId)?.immediate === true
  return size > aloneUpTo || isGrave || twoPersonTopics.includes(ground.queue)
}
