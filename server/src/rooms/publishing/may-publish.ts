import type { Ctx } from '../../kernel/house.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Relation } from '../content/index.ts'
import type { Feature } from '../policy/index.ts'
import { accountStatusOf, activeRestrictions, type Restriction, type Subject } from '../standing/index.ts'

export type BoundBy = 'law' | 'platform' | 'guardian' | 'self' | 'decision' | 'recipient'
export type Because = { setting: string; value: unknown; boundBy: BoundBy }

/**
 * Whatever is due to the other person (age, guardian, block, choice, absence) looks the same from outside,
 * so that nobody can learn from a refusal who is a child.
 */
export const unavailable: Because = { setting: 'recipient', value: 'unavailable', boundBy: 'recipient' }

export type Reach = 'everyone' | 'followers' | 'friends' | 'no-one'

/** Whether somebody so related to a person may reach them under the person's own choice. */
export function reaches(choice: unknown, relation: Pick<Relation, 'follows' | 'friends' | 'blocks' | 'blockedBy'>): boolean {
  if (relation.blocks || relation.blockedBy) return false
  switch (choice) {
    case 'everyone': return true
    case 'followers': return relation.follows === 'approved' || relation.friends
    case 'friends': return relation.friends
    default: return false
  }
}

/** What decisions in force forbid this account; null when it may use the feature. */
export function forbiddenBy(active: readonly Restriction[], feature: Feature): Because | null {
  const status = accountStatusOf(active)
  if (status === 'suspended' || status === 'removed') return { setting: 'account', value: status, boundBy: 'decision' }
  const taken = active.some((each) => each.kind === 'restrict-feature' && each.feature === feature)
  return taken ? { setting: feature, value: false, boundBy: 'decision' } : null
}

export async function refuseRestricted(ctx: Ctx, accountId: string, feature: Feature): Promise<void> {
  const because = forbiddenBy(await activeRestrictions(ctx, [{ kind: 'account', id: accountId }]), feature)
  if (because) refuse('forbidden', 'not-permitted', { because: [because] })
}

/** What holds on several subjects, in one query. */
export async function activeOn(ctx: Ctx, subjects: readonly Subject[]): Promise<(id: string) => Restriction[]> {
  const active = await activeRestrictions(ctx, subjects)
  return (id) => active.filter((each) => each.subject.id === id)
}
