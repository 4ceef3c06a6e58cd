import type { ASTNode } from '@marcbachmann/cel-js'
import type { Snapshot } from '../snapshot.ts'
import { closedValues } from './closed.ts'
import { complement } from './range.ts'
import { sourceOf } from './source.ts'
import { termOf, type Term } from './term.ts'

/** A checked expression taken apart at its and, or and not; the terms are what an explanation shows. */
export type Condition =
  | Term
  | { kind: 'all' | 'any', source: string, start: number, parts: Condition[] }
  | { kind: 'not', source: string, start: number, part: Condition }

export function conditionOf(node: ASTNode, pack: string): Condition {
  const at = sourceOf(node)
  if (node.op === '&&' || node.op === '||') {
    const kind = node.op === '&&' ? 'all' : 'any'
    const parts = node.args.map((part) => conditionOf(part, pack)).flatMap((part) => (part.kind === kind ? part.parts : [part]))
    return { kind, ...at, parts }
  }
  if (node.op === '!_') return { kind: 'not', ...at, part: conditionOf(node.args, pack) }
  return termOf(node, pack)
}

function mayFail(condition: Condition): boolean {
  if (condition.kind === 'term') return condition.mayFail
  return condition.kind === 'not' ? mayFail(condition.part) : condition.parts.some(mayFail)
}

/** As CEL has it: a part that fails does not matter when another part decides the outcome. */
function settle(parts: ((snapshot: Snapshot) => boolean)[], decisive: boolean): (snapshot: Snapshot) => boolean {
  return (snapshot) => {
    let failure: unknown
    for (const part of parts) {
      try {
        if (part(snapshot) === decisive) return decisive
      } catch (error) {
        failure = error
      }
    }
    if (failure !== undefined) throw failure
    return !decisive
  }
}

/** The condition as one function. Throws where the expression itself fails, such as a list read past its end. */
export function runner(condition: Condition): (snapshot: Snapshot) => boolean {
  if (condition.kind === 'term') return condition.holds
  if (condition.kind === 'not') {
    const part = runner(condition.part)
    return (snapshot) => !part(snapshot)
  }
  const decisive = condition.kind === 'any'
  // What cannot fail is cheap as well: it goes first, and often settles the matter.
  const ordered = [...condition.parts].sort((left, right) => Number(mayFail(left)) - Number(mayFail(right)))
  const parts = ordered.map(runner)
  if (mayFail(condition)) return settle(parts, decisive)
  const [first, second] = parts
  if (parts.length === 2) return decisive ? (snapshot) => first!(snapshot) || second!(snapshot) : (snapshot) => first!(snapshot) && second!(snapshot)
  return decisive ? (snapshot) => parts.some((part) => part(snapshot)) : (snapshot) => parts.every((part) => part(snapshot))
}

/** The opposite, with every not pushed down to the terms, where only terms of two values stay readable. */
export function opposite(condition: Condition): Condition {
  if (condition.kind === 'not') return condition.part
  if (condition.kind !== 'term') return { ...condition, kind: condition.kind === 'all' ? 'any' : 'all', parts: condition.parts.map(opposite) }
  const { shape } = condition
  if (shape.kind === 'constant') return { ...condition, shape: { kind: 'constant', value: !shape.value } }
  if (shape.kind === 'range') {
    const range = complement(shape.range)
    return { ...condition, shape: range ? { ...shape, range } : { kind: 'opaque' } }
  }
  if (shape.kind === 'among' && shape.values.length === 1 && typeof shape.values[0] === 'boolean') {
    return { ...condition, shape: { ...shape, values: [!shape.values[0]] } }
  }
  if (shape.kind === 'among' && Object.hasOwn(closedValues, shape.key)) {
    return { ...condition, shape: { ...shape, values: closedValues[shape.key]!.filter((value) => !shape.values.includes(value)) } }
  }
  return { ...condition, shape: { kind: 'opaque' } }
}
