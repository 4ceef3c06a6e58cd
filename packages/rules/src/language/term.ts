import type { ASTNode } from '@marcbachmann/cel-js'
import type { Snapshot } from '../snapshot.ts'
import { environment, runReference } from './environment.ts'
import { operandOf, type Operand } from './operand.ts'
import { rangeOf, type Range } from './range.ts'
import { sourceOf } from './source.ts'

/** What a term says about one thing read from the snapshot, as far as it can be known without running it. */
export type Shape =
  | { kind: 'range', key: string, range: Range }
  | { kind: 'among', key: string, values: readonly (string | boolean)[] }
  | { kind: 'constant', value: boolean }
  | { kind: 'opaque' }

export interface Term {
  kind: 'term'
  /** The term as its author wrote it, and where in the expression it stands. */
  source: string
  start: number
  shape: Shape
  /** False only when running it cannot throw. */
  mayFail: boolean
  holds: (snapshot: Snapshot) => boolean
  /** The value that was compared, for the explanation; absent where there is no single one. */
  observe?: ((snapshot: Snapshot) => string | number | boolean) | undefined
}

const opaque: Shape = { kind: 'opaque' }
const flipped: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' }

type Run = Pick<Term, 'holds' | 'shape' | 'observe'>

function compare(sign: string, read: Operand & { kind: 'read' }, bound: string | number | boolean): Run {
  const of = read.read
  const observe = of
  if (typeof bound === 'number') {
    const range = rangeOf(sign, bound)
    const shape: Shape = range ? { kind: 'range', key: read.key, range } : opaque
    if (sign === '<') return { holds: (seen) => (of(seen) as number) < bound, shape, observe }
    if (sign === '<=') return { holds: (seen) => (of(seen) as number) <= bound, shape, observe }
    if (sign === '>') return { holds: (seen) => (of(seen) as number) > bound, shape, observe }
    if (sign === '>=') return { holds: (seen) => (of(seen) as number) >= bound, shape, observe }
  }
  if (sign === '==') {
    const shape: Shape = typeof bound === 'number' ? { kind: 'range', key: read.key, range: rangeOf('==', bound)! } : { kind: 'among', key: read.key, values: [bound] }
    return { holds: (seen) => of(seen) === bound, shape, observe }
  }
  return { holds: (seen) => of(seen) !== bound, shape: typeof bound === 'boolean' ? { kind: 'among', key: read.key, values: [!bound] } : opaque, observe }
}

function between(sign: string, left: Operand & { kind: 'read' }, right: Operand & { kind: 'read' }): Run | null {
  const observe = left.read
  if (sign === '==') return { holds: (seen) => left.read(seen) === right.read(seen), shape: opaque, observe }
  if (sign === '!=') return { holds: (seen) => left.read(seen) !== right.read(seen), shape: opaque, observe }
  if (left.type !== 'number' || right.type !== 'number') return null
  const number = (side: typeof left, seen: Snapshot): number => side.read(seen) as number
  if (sign === '<') return { holds: (seen) => number(left, seen) < number(right, seen), shape: opaque, observe }
  if (sign === '<=') return { holds: (seen) => number(left, seen) <= number(right, seen), shape: opaque, observe }
  if (sign === '>') return { holds: (seen) => number(left, seen) > number(right, seen), shape: opaque, observe }
  return { holds: (seen) => number(left, seen) >= number(right, seen), shape: opaque, observe }
}

function membership(node: ASTNode, pack: string): Run | null {
  if (node.op !== 'in' || node.args[1].op !== 'list') return null
  const read = operandOf(node.args[0], pack)
  const values = node.args[1].args.map((item) => operandOf(item, pack))
  if (read?.kind !== 'read' || values.length === 0) return null
  const constants = values.map((item) => (item?.kind === 'constant' && typeof item.value === 'string' ? item.value : null))
  if (constants.includes(null)) return null
  const among = new Set(constants as string[])
  return { holds: (seen) => among.has(read.read(seen) as string), shape: { kind: 'among', key: read.key, values: [...among] }, observe: read.read }
}

function comparison(node: ASTNode, pack: string): Run | null {
  const { op } = node
  if (op !== '<' && op !== '<=' && op !== '>' && op !== '>=' && op !== '==' && op !== '!=') return null
  const left = operandOf(node.args[0], pack)
  const right = operandOf(node.args[1], pack)
  if (left?.kind === 'read' && right?.kind === 'constant') return typeof right.value === 'string' && op !== '==' && op !== '!=' ? null : compare(op, left, right.value)
  if (left?.kind === 'read' && right?.kind === 'read') return between(op, left, right)
  if (left?.kind === 'constant' && right?.kind === 'read') return typeof left.value === 'string' && op !== '==' && op !== '!=' ? null : compare(flipped[op]!, right, left.value)
  return null
}

function plain(node: ASTNode, pack: string): Run | null {
  const operand = operandOf(node, pack)
  if (operand?.kind !== 'read') return null
  return { holds: (seen) => operand.read(seen) === true, shape: { kind: 'among', key: operand.key, values: [true] } }
}

/** Whether a node reads nothing of the snapshot. */
function isConstant(node: ASTNode): boolean {
  if (node.op === 'id' || node.op === 'call') return false
  return children(node).every(isConstant)
}

export function children(node: ASTNode): ASTNode[] {
  const found: ASTNode[] = []
  const collect = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(collect)
    else if (typeof part === 'object' && part !== null && 'op' in part && 'args' in part) found.push(part as ASTNode)
  }
  if (node.op !== 'value') collect(node.args)
  return found
}

/** A term of a checked expression: a direct reading where its form is a common one, else the reference evaluator. */
export function termOf(node: ASTNode, pack: string): Term {
  const { source, start } = sourceOf(node)
  const at = { kind: 'term', source, start } as const
  const direct = comparison(node, pack) ?? membership(node, pack) ?? plain(node, pack)
  if (direct) return { ...at, ...direct, mayFail: false }
  const program = environment.parse(source)
  if (!isConstant(node)) return { ...at, shape: opaque, mayFail: true, holds: (snapshot) => runReference(program, snapshot, pack) }
  const value = program({}) === true
  return { ...at, shape: { kind: 'constant', value }, mayFail: false, holds: () => value }
}
