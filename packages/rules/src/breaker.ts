import type { Proposal } from './evaluate.ts'
import { strongest } from './strongest.ts'

const HOUR = 3_600_000

/** Per rule, the times of its automatic actions in the last hour, and since when it is tripped. Plain JSON. */
export type BreakerState = Readonly<Record<string, { readonly actedAt: readonly number[], readonly trippedAt: number | null }>>

export interface Settled {
  /** What to do: a proposal as it is, or one turned into a case because its rule has acted too often. */
  decision: Proposal | null
  state: BreakerState
  /** Rules that passed their limit with this item and not before; the policy lead is told. */
  tripped: readonly string[]
  /** Whether the decision would have been another, had no limit been reached. */
  limited: boolean
}

/** The same proposal put to people. */
export function asCase(proposal: Proposal): Proposal {
  return { ...proposal, action: 'open-case', queue: proposal.queue ?? 'general' }
}

function recent(state: BreakerState, rule: string, at: number): readonly number[] {
  return state[rule]?.actedAt.filter((time) => time > at - HOUR) ?? []
}

/**
 * Picks what to do and counts it. A rule past its limit of the sliding hour before `at` no longer acts; its proposals become
 * cases, and what other rules propose still counts. Only what is picked uses up a limit.
 */
export function settle(proposals: readonly Proposal[], state: BreakerState, at: number): Settled {
  const limits = new Map<string, boolean>()
  for (const { rule, automaticPerHour } of proposals) limits.set(rule, automaticPerHour !== null && recent(state, rule, at).length >= automaticPerHour)
  const open = proposals.map((proposal) => (limits.get(proposal.rule) ? asCase(proposal) : proposal))
  const decision = strongest(open)
  const wanted = strongest(proposals)
  const next: Record<string, BreakerState[string]> = { ...state }
  const tripped: string[] = []
  for (const proposal of proposals) {
    const { rule } = proposal
    const actedAt = recent(state, rule, at)
    const over = limits.get(rule) === true && proposal.action !== 'open-case'
    if (over && (state[rule]?.trippedAt ?? null) === null) tripped.push(rule)
    const acts = decision?.rule === rule && decision.action !== 'open-case'
    if (acts || over || state[rule]) next[rule] = { actedAt: acts ? [...actedAt, at] : actedAt, trippedAt: over ? state[rule]?.trippedAt ?? at : null }
  }
  return { decision, state: next, tripped, limited: decision?.rule !== wanted?.rule || decision?.action !== wanted?.action }
}
