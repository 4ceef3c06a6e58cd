import { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { certificatesFor } from '../access/index.ts'
import { affectedBy, diff, policyOf, twoVersions } from '../policy/index.ts'
import { rulesOf } from '../rules/index.ts'

const because = z.enum(['changed', 'removed'])

/** Whom and what a change of the guidelines concerns. */
export const ChangeEffects = z.object({
  from: z.string(),
  to: z.string(),
  queues: z.array(z.object({ id: z.string(), label: z.string(), certificates: z.number().int() })),
  /** Certificates in force that were earned on the earlier version; at most 1,000. */
  certificates: z.array(z.object({ id: z.string(), staffId: z.string(), name: z.string(), queue: z.string(), language: z.string(), expiresAt: z.iso.datetime().nullable() })),
  rules: z.array(z.object({ id: z.string(), policy: z.string(), mode: z.string(), action: z.string(), because })),
  reasons: z.array(z.object({ id: z.string(), label: z.string(), policy: z.string(), because })),
})

/** Which certificates, rules and report reasons a version of the guidelines touches, against the one before or another. */
export async function readEffects(ctx: Ctx, version: string, since?: string): Promise<z.output<typeof ChangeEffects>> {
  permit(ctx, 'guidelines.weigh')
  const policy = policyOf(ctx)
  const { from, to } = twoVersions(policy, version, since)
  const { queues, clauses, removed } = affectedBy(diff(from, to))
  const why = (clause: string) => (removed.includes(clause) ? 'removed' as const : 'changed' as const)
  const certificates = await certificatesFor(ctx, queues)
  const labels = new Map(policy.queues().map(({ id, label }) => [id, policy.text(label, ctx.locale)]))
  return {
    from: from.version,
    to: to.version,
    queues: queues.map((id) => ({ id, label: labels.get(id) ?? id, certificates: certificates.filter((each) => each.queue === id).length })),
    certificates: certificates.map((each) => ({ ...each, expiresAt: each.expiresAt?.toISOString() ?? null })),
    rules: rulesOf(ctx).rules.filter((rule) => clauses.includes(rule.policy)).map((rule) => ({ id: rule.id, policy: rule.policy, mode: rule.mode, action: rule.action, because: why(rule.policy) })),
    reasons: policy.reasons(ctx.locale).filter((reason) => clauses.includes(reason.policy)).map(({ id, label, policy: clause }) => ({ id, label, policy: clause, because: why(clause) })),
  }
}
