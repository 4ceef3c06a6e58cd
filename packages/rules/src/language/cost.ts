import type { ASTNode } from '@marcbachmann/cel-js'
import { children } from './term.ts'

/** Most that one evaluation of a rule may cost, in units of about one comparison. */
export const MOST_COST = 20_000
const ITEMS_IN_A_LIST = 64
const TEXT_SCAN = 20
const PATTERN_SCAN = 400
const repeats = new Set(['all', 'exists', 'exists_one', 'map', 'filter'])

/** An upper bound of what evaluating a node costs, with 64 items to a list and 5,000 characters to a text. */
export function costOf(node: ASTNode): number {
  const inside = children(node).map(costOf)
  const sum = inside.reduce((total, cost) => total + cost, 1)
  if (node.op === 'rcall') {
    const [name, receiver] = node.args
    if (repeats.has(name)) return costOf(receiver) + ITEMS_IN_A_LIST * (sum - costOf(receiver))
    return sum + TEXT_SCAN
  }
  if (node.op === 'call') return sum + (node.args[0] === 'matches' ? PATTERN_SCAN : ITEMS_IN_A_LIST / 8)
  return sum
}
