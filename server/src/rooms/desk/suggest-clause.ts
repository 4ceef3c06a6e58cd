import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import type { Decision } from '../decisions/index.ts'
import { policyOf } from '../policy/index.ts'
import { type Case, settingOf } from '../review/index.ts'

export const Suggestion = z.object({
  policy: z.string().nullable().describe('The clause that rules or reports point at; null when nothing does, or when it is hidden'),
  from: z.enum(['rule', 'reports']).nullable(),
  hidden: z.boolean().describe('Not shown on this case, so that suggestions do not make decisions'),
})

type Reported = { reason: string; credibility: number | null }

/**
 * The clause that a rule found, or else the one that the most credible reports name. On a share of the cases it is
 * hidden; which ones depends on the id alone, so that everybody who opens the case sees the same.
 */
export async function suggestClause(ctx: Ctx, each: Case, decisions: readonly Decision[], reports: readonly Reported[]): Promise<z.output<typeof Suggestion>> {
  const { hiddenSuggestionShare } = await settingOf(ctx, 'verdicts')
  if (placeOf(each.id) < hiddenSuggestionShare) return { policy: null, from: null, hidden: true }
  const byRule = decisions.find(({ reverses, automatedDetection, policyId }) => reverses === null && automatedDetection && policyOf(ctx).clause(policyId))
  if (byRule) return { policy: byRule.policyId, from: 'rule', hidden: false }
  const weights = new Map<string, number>()
  for (const { reason, credibility } of reports) {
    const clause = policyOf(ctx).reason(reason)?.policy
    if (clause) weights.set(clause, (weights.get(clause) ?? 0) + (credibility ?? 0.5))
  }
  const heaviest = [...weights].toSorted((a, b) => b[1] - a[1])[0]
  return { policy: heaviest?.[0] ?? null, from: heaviest ? 'reports' : null, hidden: false }
}

/** A number from 0 to 1 that looks random and is always the same for an id. */
const placeOf = (id: string): number => createHash('sha256').update(`suggestion ${id}`).digest().readUInt32BE(0) / 2 ** 32
