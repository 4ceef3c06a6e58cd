import type { Proposal } from './evaluate.ts'
import { strictnessOf } from './vocabulary.ts'

/** Negative when the left proposal goes before the right: the strictest action, then the graver rule, then the smaller id. */
export function byStrength(left: Proposal, right: Proposal): number {
  return strictnessOf(right.action) - strictnessOf(left.action)
    || right.severity - left.severity
    || (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : right.version - left.version)
}

/** The one proposal to act on; null when there is none. The order of the list does not matter. */
export function strongest(proposals: readonly Proposal[]): Proposal | null {
  return proposals.reduce<Proposal | null>((best, each) => (best === null || byStrength(each, best) < 0 ? each : best), null)
}
