import type { ASTNode } from '@marcbachmann/cel-js'
import type { Snapshot } from '../snapshot.ts'
import { fields } from './environment.ts'
import { counterOf, hashHits, listHits, listSeverity, scoreOf, spanCount } from './lookups.ts'
import { linearPattern } from './pattern.ts'

type Value = string | number | boolean

/** A side of a comparison: a constant, or something read from the snapshot under a key such as `author.strikes` or `score:threat`. */
export type Operand =
  | { kind: 'constant', value: Value }
  | { kind: 'read', key: string, type: 'string' | 'number' | 'boolean', read: (snapshot: Snapshot) => Value }

const groups: Record<string, Record<string, string>> = fields

function lookup(name: string, argument: string, pack: string): Operand | null {
  const key = `${name}:${argument}`
  if (name === 'hit') return { kind: 'read', key, type: 'boolean', read: (snapshot) => listHits(snapshot, argument) > 0 }
  if (name === 'hits') return { kind: 'read', key, type: 'number', read: (snapshot) => listHits(snapshot, argument) }
  if (name === 'severity') return { kind: 'read', key, type: 'number', read: (snapshot) => listSeverity(snapshot, argument) }
  if (name === 'score') return { kind: 'read', key, type: 'number', read: (snapshot) => scoreOf(snapshot, argument) }
  if (name === 'spans') return { kind: 'read', key, type: 'number', read: (snapshot) => spanCount(snapshot, argument) }
  if (name === 'hash') return { kind: 'read', key, type: 'boolean', read: (snapshot) => hashHits(snapshot, argument) }
  if (name === 'counter') {
    const counter = `${pack}/${argument}`
    return { kind: 'read', key: `counter:${counter}`, type: 'number', read: (snapshot) => counterOf(snapshot, counter) }
  }
  return null
}

function field(node: ASTNode): Operand | null {
  if (node.op === 'id') return node.args === 'country' ? { kind: 'read', key: 'country', type: 'string', read: (snapshot) => snapshot.country } : null
  if (node.op !== '.' || node.args[0].op !== 'id') return null
  const group = node.args[0].args
  const name = node.args[1]
  const type = Object.hasOwn(groups, group) && Object.hasOwn(groups[group]!, name) ? groups[group]![name]! : ''
  if (type !== 'string' && type !== 'double' && type !== 'bool') return null
  return { kind: 'read', key: `${group}.${name}`, type: type === 'double' ? 'number' : type === 'bool' ? 'boolean' : 'string', read: (snapshot) => (snapshot as unknown as Record<string, Record<string, Value>>)[group]![name]! }
}

function called(node: ASTNode, pack: string): Operand | null {
  if (node.op !== 'call') return null
  const [name, given] = node.args
  const last = given.at(-1)
  if (!last || last.op !== 'value' || typeof last.args !== 'string') return null
  const argument = last.args
  if (given.length === 1) return lookup(name, argument, pack)
  if (name !== 'matches' || given.length !== 2) return null
  const text = operandOf(given[0]!, pack)
  if (!text || text.kind !== 'read') return null
  const test = linearPattern(argument)
  return { kind: 'read', key: `matches:${text.key}:${argument}`, type: 'boolean', read: (snapshot) => test(text.read(snapshot) as string) }
}

function method(node: ASTNode, pack: string): Operand | null {
  if (node.op !== 'rcall') return null
  const [name, receiver, given] = node.args
  const text = operandOf(receiver, pack)
  const argument = given[0]
  if (text?.kind !== 'read' || given.length !== 1 || argument?.op !== 'value' || typeof argument.args !== 'string') return null
  const part = argument.args
  const key = `${name}:${text.key}:${part}`
  if (name === 'contains') return { kind: 'read', key, type: 'boolean', read: (snapshot) => (text.read(snapshot) as string).includes(part) }
  if (name === 'startsWith') return { kind: 'read', key, type: 'boolean', read: (snapshot) => (text.read(snapshot) as string).startsWith(part) }
  if (name === 'endsWith') return { kind: 'read', key, type: 'boolean', read: (snapshot) => (text.read(snapshot) as string).endsWith(part) }
  return null
}

/** Reads a checked node as an operand, or null where only the reference evaluator will do. */
export function operandOf(node: ASTNode, pack: string): Operand | null {
  if (node.op === 'value') {
    const value = node.args
    if (typeof value === 'bigint') return { kind: 'constant', value: Number(value) }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { kind: 'constant', value } : null
  }
  if (node.op === '-_') {
    const inner = operandOf(node.args, pack)
    return inner?.kind === 'constant' && typeof inner.value === 'number' ? { kind: 'constant', value: -inner.value } : null
  }
  return field(node) ?? called(node, pack) ?? method(node, pack)
}
