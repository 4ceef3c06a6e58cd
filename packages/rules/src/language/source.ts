import type { ASTNode } from '@marcbachmann/cel-js'

/** Parentheses missing left and right of a stretch of CEL that begins and ends outside of strings. */
function missing(text: string): { left: number, right: number } {
  let depth = 0
  let lowest = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (character === '"' || character === "'") at = afterString(text, at) - 1
    else if (character === '(') depth++
    else if (character === ')') lowest = Math.min(lowest, --depth)
  }
  return { left: -lowest, right: depth - lowest }
}

function afterString(text: string, from: number): number {
  const quote = text.startsWith(text[from]!.repeat(3), from) ? text[from]!.repeat(3) : text[from]!
  let at = from + quote.length
  while (at < text.length && !text.startsWith(quote, at)) at += text[at] === '\\' ? 2 : 1
  return at + quote.length
}

/** The words of a node. The parser leaves out a parenthesis that opens a node's first part or closes its last; they are put back. */
export function sourceOf(node: ASTNode): { source: string, start: number } {
  let { start, end } = node
  const { left, right } = missing(node.input.slice(start, end))
  for (let count = 0; count < left; count++) start = node.input.lastIndexOf('(', start - 1)
  for (let count = 0; count < right; count++) end = node.input.indexOf(')', end) + 1
  return { source: node.input.slice(start, end), start }
}
