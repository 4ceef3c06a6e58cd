import { opposite, type Condition } from './condition.ts'
import { everything, isEmpty, meet, type Range } from './range.ts'
import type { Term } from './term.ts'

/** What is known to hold of each thing read, on the way to a term. */
interface Known { ranges: Map<string, Range>, values: Map<string, readonly (string | boolean)[]> }

const share: Range = { ...everything, low: 0, high: 1 }
const atLeastNothing: Range = { ...everything, low: 0 }

/** Bounds that every snapshot keeps. */
function domain(key: string): Range {
  if (key.startsWith('score:') || key === 'audience.minorsShare') return share
  if (key.startsWith('severity:')) return { ...everything, low: 0, high: 3 }
  if (key === 'signals.statedAge') return { ...everything, low: -1 }
  return atLeastNothing
}

function learn(term: Term, known: Known): boolean {
  const { shape } = term
  if (shape.kind === 'constant') return shape.value
  if (shape.kind === 'range') {
    const range = meet(known.ranges.get(shape.key) ?? domain(shape.key), shape.range)
    known.ranges.set(shape.key, range)
    return !isEmpty(range)
  }
  if (shape.kind === 'among') {
    const before = known.values.get(shape.key)
    const values = before ? shape.values.filter((value) => before.includes(value)) : shape.values
    known.values.set(shape.key, values)
    return values.length > 0
  }
  return true
}

/** Conditions without a not above a term, so that what each part says can be put together. */
function settled(condition: Condition): Condition {
  if (condition.kind === 'not') return condition.part.kind === 'term' ? opposite(condition.part) : settled(opposite(condition.part))
  return condition.kind === 'term' ? condition : { ...condition, parts: condition.parts.map(settled) }
}

function possible(condition: Condition, known: Known, dead: Condition[]): boolean {
  const choices: Condition[] = []
  const walk = (part: Condition): boolean => {
    if (part.kind === 'term') return learn(part, known)
    if (part.kind === 'all') return part.parts.every(walk)
    choices.push(part)
    return true
  }
  if (!walk(condition)) return false
  return choices.every((choice) => {
    if (choice.kind !== 'any') return true
    const open = choice.parts.filter((part) => {
      const can = possible(part, { ranges: new Map(known.ranges), values: new Map(known.values) }, dead)
      if (!can) dead.push(part)
      return can
    })
    return open.length > 0
  })
}

export interface Reach { can: 'never' | 'always' | 'sometimes', /** Branches that no snapshot takes. */ dead: Condition[] }

/** Whether any snapshot of these kinds can hold the condition, from constants, bounds and contradictions. Says `sometimes` where it cannot tell. */
export function reachOf(condition: Condition, kinds: readonly string[]): Reach {
  const known = (): Known => ({ ranges: new Map(), values: new Map([['content.kind', kinds]]) })
  const dead: Condition[] = []
  if (!possible(settled(condition), known(), dead)) return { can: 'never', dead: [] }
  if (!possible(settled({ kind: 'not', source: '', start: 0, part: condition }), known(), [])) return { can: 'always', dead: [] }
  return { can: 'sometimes', dead }
}
