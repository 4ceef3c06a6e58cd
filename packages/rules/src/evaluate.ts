import type { Compiled, Plan } from './compile.ts'
import { explain, type Explanation } from './explain.ts'
import type { Rule } from './pack/types.ts'
import { fillReason, wordsOf } from './reason.ts'
import { applies } from './scope.ts'
import type { Snapshot, WordMatch } from './snapshot.ts'
import type { Action, Reason } from './vocabulary.ts'

export interface Proposal {
  /** `<pack>/<rule>`. */
  rule: string
  version: number
  policy: string
  action: Action
  severity: 1 | 2 | 3
  /** 0 to 1, as the rule's author puts it. */
  confidence: number
  /** Whose people are asked, beside or instead of acting. */
  queue: string | null
  reason: Reason
  words: readonly WordMatch[]
  /** Most automatic actions of the rule in an hour; null for a rule that never acts by itself. */
  automaticPerHour: number | null
}

/** Live: live rules propose, shadow rules are kept apart. Shadow: nothing proposes. Replay: all propose, as if every rule were live. */
export type EvaluationMode = 'live' | 'shadow' | 'replay'

export interface Evaluation {
  proposals: readonly Proposal[]
  /** What rules on trial would have proposed. Never to be acted on. */
  shadow: readonly Proposal[]
  /** For each rule that held, its sub-expressions. */
  explanation: readonly { rule: string, because: Explanation }[]
  /** Rules whose expression failed on this snapshot; they propose nothing. */
  failures: readonly { rule: string, message: string }[]
}

const none: Evaluation = Object.freeze({ proposals: Object.freeze([]), shadow: Object.freeze([]), explanation: Object.freeze([]), failures: Object.freeze([]) })

const nobody: readonly Rule[] = Object.freeze([])

/** Places of the rules that this snapshot may hold, rising; mostly the ones that always run and no more. */
function candidates(plan: Plan, { signals, counters }: Snapshot): readonly number[] {
  let found: Set<number> | null = null
  const reach = (rules: readonly number[] | undefined): void => {
    if (rules) for (const rule of rules) (found ??= new Set(plan.always)).add(rule)
  }
  for (const match of signals.matches) reach(plan.byList.get(match.list))
  for (const span of signals.spans) reach(plan.bySpan.get(span.kind))
  for (const match of signals.hashMatches) reach(plan.byBank.get(match.bank))
  if (plan.byCounter.size > 0) for (const [name, rules] of plan.byCounter) if ((counters[name] ?? 0) > 0) reach(rules)
  if (signals.statedAge >= 0) reach(plan.byStatedAge)
  for (const { label, steps } of plan.byScore) {
    const score = signals.scores[label]
    if (score === undefined) continue
    for (const step of steps) {
      if (step.atLeast > score) break
      ;(found ??= new Set(plan.always)).add(step.rule)
    }
  }
  return found === null ? plan.always : [...(found as Set<number>)].sort((left, right) => left - right)
}

function proposalOf(rule: Rule, snapshot: Snapshot): Proposal {
  const lists = (rule.triggers ?? []).flatMap((trigger) => (trigger.kind === 'list' ? [trigger.name] : []))
  const words = wordsOf(snapshot, lists)
  return {
    rule: rule.id, version: rule.version, policy: rule.policy, action: rule.action, severity: rule.severity, confidence: rule.confidence,
    queue: rule.queue, reason: fillReason(rule.reason, snapshot, words, rule.pack), words, automaticPerHour: rule.automaticPerHour,
  }
}

/** The rules that hold, in the order of their ids. For bulk work that needs no proposals. */
export function rulesHolding(compiled: Compiled, snapshot: Snapshot, failures?: { rule: string, message: string }[]): readonly Rule[] {
  const plan = compiled.plans.get(snapshot.content.kind)
  const found = plan ? candidates(plan, snapshot) : []
  if (found.length === 0) return nobody
  const holding: Rule[] = []
  for (const place of found) {
    const rule = compiled.rules[place]!
    if (!applies(rule, snapshot)) continue
    try {
      if (rule.holds(snapshot)) holding.push(rule)
    } catch (error) {
      failures?.push({ rule: rule.id, message: (error as Error).message.split('\n')[0]! })
    }
  }
  return holding
}

/** What the rules propose for a snapshot. Pure: no clock, nothing kept, nothing changed. */
export function evaluate(compiled: Compiled, snapshot: Snapshot, { mode }: { mode: EvaluationMode }): Evaluation {
  const failures: { rule: string, message: string }[] = []
  const holding = rulesHolding(compiled, snapshot, failures)
  if (holding.length === 0 && failures.length === 0) return none
  const proposals: Proposal[] = []
  const shadow: Proposal[] = []
  for (const rule of holding) {
    const acts = mode === 'replay' || (mode === 'live' && rule.mode === 'live')
    ;(acts ? proposals : shadow).push(proposalOf(rule, snapshot))
  }
  return { proposals, shadow, explanation: holding.map((rule) => ({ rule: rule.id, because: explain(rule.condition, snapshot) })), failures }
}
