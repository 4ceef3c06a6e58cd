import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { changesAround, changesBetween, diff, isSubstantial } from './compare-versions.ts'
import { localeFor } from './localised.ts'
import { policyOf } from './open-policy.ts'
import type { Policy } from './policy.ts'
import type { GuidelinesChanges, VersionView } from './schema.ts'
import type { Clause, GuidelinesVersion } from './version.ts'

/** Every version, the latest first: what held, what holds, and what is being prepared. */
export async function listVersions(ctx: Ctx): Promise<{ items: VersionView[]; nextCursor: null }> {
  permit(ctx, 'policy.read')
  const policy = policyOf(ctx)
  const { versions, current } = policy
  const present = versions.indexOf(current)
  const items = versions.map((each, index): VersionView => ({
    version: each.version, effectiveAt: each.effectiveAt, summary: policy.text(each.summary, ctx.locale), clauses: each.clauses.length,
    state: index === present ? 'current' : index < present ? 'earlier' : 'coming',
  }))
  return { items: items.toReversed(), nextCursor: null }
}

/** Two versions by name; `since` is the one before unless said otherwise. Refuses `missing` where one of them is not there. */
export function twoVersions(policy: Policy, version: string, since: string | undefined): { from: GuidelinesVersion; to: GuidelinesVersion } {
  const at = policy.versions.findIndex((each) => each.version === version)
  const from = since === undefined ? policy.versions[at - 1] : policy.versions.find((each) => each.version === since)
  const to = policy.versions[at]
  return from && to ? { from, to } : refuse('missing', 'not-found')
}

/** What a version changed, clause by clause and place by place, with every text in all three languages. */
export async function readChanges(ctx: Ctx, version: string, since?: string): Promise<GuidelinesChanges> {
  permit(ctx, 'policy.read')
  const policy = policyOf(ctx)
  const { from, to } = twoVersions(policy, version, since)
  const { added, removed, changed } = diff(from, to)
  const language = localeFor(ctx.locale)
  const reasons = policy.reasons(ctx.locale)
  const entry = (change: 'added' | 'removed' | 'changed', before: Clause | null, after: Clause | null, isOfSubstance: boolean) => {
    const { id, title, queue, chapter, severity } = (after ?? before)!
    const fields = changesBetween(before, after)
    return { id, change, title: title[language], chapter, queue, severity, isOfSubstance, fields, reasons: reasons.filter((reason) => reason.policy === id).map((reason) => ({ id: reason.id, label: reason.label })) }
  }
  return {
    from: from.version, to: to.version, effectiveAt: to.effectiveAt, summary: to.summary[language],
    around: changesAround(from, to),
    clauses: [
      ...added.map((after) => entry('added', null, after, true)),
      ...removed.map((before) => entry('removed', before, null, true)),
      ...changed.map((each) => entry('changed', each.before, each.after, isSubstantial(each))),
    ],
  }
}
