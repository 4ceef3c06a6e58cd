import type { ASTNode } from '@marcbachmann/cel-js'
import { scoreLabels, spanKinds } from '../vocabulary.ts'
import { closedValues } from './closed.ts'
import { isList } from './lookups.ts'
import { linearPattern } from './pattern.ts'
import { children } from './term.ts'

/** What the names in an expression may refer to. A set that is not given is not checked. */
export interface Names {
  lists?: readonly string[] | undefined
  banks?: readonly string[] | undefined
  counters: readonly string[]
}

export interface Fault { message: string, /** Offset in the expression. */ start: number }

function argument(name: string, node: ASTNode, names: Names): Fault | null {
  if (node.op !== 'value' || typeof node.args !== 'string') return { message: `${name}() takes a name in quotes, not an expression`, start: node.start }
  const value = node.args
  const unknown = (what: string, known: readonly string[]): Fault => ({ message: `there is no ${what} "${value}"${nearest(value, known)}`, start: node.start })
  if ((name === 'hit' || name === 'hits' || name === 'severity') && names.lists && !names.lists.some((list) => isList(list, value))) return unknown('list', names.lists)
  if (name === 'score' && !(scoreLabels as readonly string[]).includes(value)) return unknown('label', scoreLabels)
  if (name === 'spans' && !(spanKinds as readonly string[]).includes(value)) return unknown('kind of span', spanKinds)
  if (name === 'counter' && !names.counters.includes(value)) return unknown('counter in this pack', names.counters)
  if (name === 'hash' && names.banks && !names.banks.includes(value)) return unknown('bank', names.banks)
  return null
}

function nearest(value: string, known: readonly string[]): string {
  const tails = [...new Set(known.flatMap((each) => [each, each.slice(each.indexOf('/') + 1)]))]
  const close = tails.filter((each) => each.slice(0, 3).toLowerCase() === value.slice(0, 3).toLowerCase())
  return close.length > 0 ? `; did you mean "${close[0]}"?` : ''
}

function calls(node: ASTNode, names: Names): Fault | null {
  if (node.op === 'rcall' && node.args[0] === 'matches') {
    return { message: 'write matches(text, "pattern"): it takes linear time, the method form does not', start: node.start }
  }
  if (node.op !== 'call') return null
  const [name, given] = node.args
  if (name === 'matches') {
    const pattern = given[1]
    if (pattern?.op !== 'value' || typeof pattern.args !== 'string') return { message: 'matches() takes its pattern in quotes', start: pattern?.start ?? node.start }
    try {
      linearPattern(pattern.args)
    } catch (error) {
      return { message: `the pattern cannot be used: ${(error as Error).message}`, start: pattern.start }
    }
    return null
  }
  return ['hit', 'hits', 'severity', 'score', 'spans', 'counter', 'hash'].includes(name) ? argument(name, given[0]!, names) : null
}

/** Words compared with a field that has few values must be one of them. */
function compared(node: ASTNode): Fault | null {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return null
  const [left, right] = node.args
  for (const [path, other] of [[left, right], [right, left]] as const) {
    const key = path.op === 'id' ? path.args : path.op === '.' && path.args[0].op === 'id' ? `${path.args[0].args}.${path.args[1]}` : ''
    const literals = other.op === 'list' ? other.args : [other]
    for (const literal of literals) {
      if (literal.op !== 'value' || typeof literal.args !== 'string') continue
      const value = literal.args
      if (key === 'country' && !/^[A-Z]{2}$/.test(value)) return { message: `"${value}" is no ISO 3166-1 alpha-2 code`, start: literal.start }
      if (Object.hasOwn(closedValues, key) && !closedValues[key]!.includes(value)) {
        return { message: `${key} is never "${value}"${nearest(value, closedValues[key]!)}; it is one of ${closedValues[key]!.map((each) => `"${each}"`).join(', ')}`, start: literal.start }
      }
    }
  }
  return null
}

function indirect(node: ASTNode): Fault | null {
  const map = node.op === '.' && node.args[0].op === 'id' && node.args[0].args === 'counters'
    || node.op === 'id' && node.args === 'counters'
  return map ? { message: 'read a counter with counter("name")', start: node.start } : null
}

/** All names in a checked expression that mean nothing. */
export function unknownNames(node: ASTNode, names: Names): Fault[] {
  const own = calls(node, names) ?? compared(node) ?? indirect(node)
  return own ? [own] : children(node).flatMap((child) => unknownNames(child, names))
}
