import type { Feature, Strikes, StrikeStep } from '../policy/index.ts'
import type { Violation } from './schema.ts'

export type Consequence = { action: 'restrict-feature' | 'suspend' | 'remove'; feature: Feature | null; endsAt: Date | null; strikes: number }
export type Counted = { violation: Violation; kind: 'warning' | 'strike'; expiresAt: Date; consequence: Consequence | null }

const hour = 3_600_000
const day = 24 * hour

/**
 * What an account's violations amount to: which only warn, which count, until when, and what each led to.
 * Depends on nothing but the rows that stand, so taking one back gives what would be if it had never been.
 */
export function strikesOf(strikes: Strikes, violations: readonly Violation[]): Counted[] {
  const ordered = violations.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.decisionId < b.decisionId ? -1 : 1))
  const counted: Counted[] = []
  const warned = new Set<string>()
  for (const violation of ordered) {
    const expiresAt = new Date(violation.at.getTime() + strikes.expiryDays * day)
    if (!violation.immediate && violation.severity <= strikes.firstWarningUpToSeverity && !warned.has(violation.policy)) {
      warned.add(violation.policy)
      counted.push({ violation, kind: 'warning', expiresAt, consequence: null })
      continue
    }
    warned.add(violation.policy)
    const live = counted.filter((each) => each.kind === 'strike' && each.expiresAt > violation.at).map((each) => each.violation)
    counted.push({ violation, kind: 'strike', expiresAt, consequence: consequenceOf(strikes, violation, [...live, violation]) })
  }
  return counted
}

/** The gravest of what the counts per policy, per feature and over all reach with this violation. */
function consequenceOf(strikes: Strikes, violation: Violation, live: readonly Violation[]): Consequence | null {
  const row = strikes.severities.find(({ severity }) => severity === violation.severity)
  const reached = [
    stepAt(row?.perPolicy ?? [], live.filter(({ policy }) => policy === violation.policy).length),
    stepAt(row?.perFeature ?? [], live.filter(({ feature }) => feature === violation.feature).length),
    stepAt(strikes.acrossPolicies, live.length),
  ].filter((step) => step !== null)
  if (violation.immediate) return { action: strikes.immediate, feature: null, endsAt: null, strikes: live.length }
  const gravest = reached.toSorted((a, b) => weightOf(b) - weightOf(a))[0]
  if (!gravest) return null
  return {
    action: gravest.consequence,
    feature: gravest.consequence === 'restrict-feature' ? violation.feature : null,
    endsAt: gravest.consequence === 'remove' ? null : new Date(violation.at.getTime() + gravest.hours * hour),
    strikes: live.length,
  }
}

/** The step that a count reaches. Past the last step the last one is taken again; between steps nothing happens. */
function stepAt(steps: readonly StrikeStep[], count: number): StrikeStep | null {
  const last = steps.at(-1)
  if (last && count > last.atStrikes) return last
  return steps.find(({ atStrikes }) => atStrikes === count) ?? null
}

function weightOf(step: StrikeStep): number {
  switch (step.consequence) {
    case 'remove': return Number.POSITIVE_INFINITY
    case 'suspend': return 1_000_000 + step.hours
    case 'restrict-feature': return step.hours
  }
}
