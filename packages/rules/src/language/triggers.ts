import { opposite, type Condition } from './condition.ts'
import type { Term } from './term.ts'

/** Something that must be present before a rule can hold: a hit of a list, a span, a bank, a counter above zero, a stated age, or a score of at least `atLeast`. */
export interface Trigger { kind: 'list' | 'span' | 'hash' | 'counter' | 'score' | 'stated-age', name: string, atLeast: number }

const kinds: Record<string, Trigger['kind']> = { hit: 'list', hits: 'list', severity: 'list', spans: 'span', hash: 'hash', counter: 'counter', score: 'score' }

function ofTerm({ shape }: Term): Trigger[] | null {
  if (shape.kind !== 'range' && shape.kind !== 'among') return null
  if (shape.kind === 'range' && shape.key === 'signals.statedAge') return shape.range.low >= 0 ? [{ kind: 'stated-age', name: '', atLeast: 0 }] : null
  const colon = shape.key.indexOf(':')
  const kind = Object.hasOwn(kinds, shape.key.slice(0, colon)) ? kinds[shape.key.slice(0, colon)]! : null
  if (!kind) return null
  const name = shape.key.slice(colon + 1)
  if (shape.kind === 'among') return shape.values.includes(false) ? null : [{ kind, name, atLeast: 0 }]
  const { low, lowOpen } = shape.range
  return low > 0 || (low === 0 && lowOpen) ? [{ kind, name, atLeast: low }] : null
}

/** Word hits are the rarest and cost nothing to look for; scores are there for every text. */
function cost(triggers: readonly Trigger[]): number {
  return triggers.reduce((sum, trigger) => sum + (trigger.kind === 'score' ? 1 - trigger.atLeast / 2 : trigger.kind === 'counter' ? 0.4 : 0.1), 0)
}

/** Triggers of which at least one is present whenever the condition holds; null when it may hold without any. */
export function triggersOf(condition: Condition): Trigger[] | null {
  if (condition.kind === 'term') return ofTerm(condition)
  if (condition.kind === 'not') return triggersOf(opposite(condition.part))
  const parts = condition.parts.map(triggersOf)
  if (condition.kind === 'any') return parts.includes(null) ? null : parts.flatMap((part) => part ?? [])
  let best: Trigger[] | null = null
  for (const part of parts) if (part && (!best || cost(part) < cost(best))) best = part
  return best
}
