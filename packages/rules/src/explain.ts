import { runner, type Condition } from './language/condition.ts'
import type { Snapshot } from './snapshot.ts'

/** A sub-expression and whether it held; null where it failed. Parts are the operands of an and, an or, a not. */
export interface Explanation {
  expression: string
  held: boolean | null
  /** What was compared, such as the score; absent where there is no single value. */
  value?: string | number | boolean | undefined
  parts: Explanation[]
}

/** Every sub-expression with its outcome, also those that a short way to the answer would have left out. */
export function explain(condition: Condition, snapshot: Snapshot): Explanation {
  let held: boolean | null
  try {
    held = runner(condition)(snapshot)
  } catch {
    held = null
  }
  const expression = condition.source
  if (condition.kind === 'term') return { expression, held, ...(condition.observe ? { value: condition.observe(snapshot) } : {}), parts: [] }
  const parts = condition.kind === 'not' ? [condition.part] : condition.parts
  return { expression, held, parts: parts.map((part) => explain(part, snapshot)) }
}
