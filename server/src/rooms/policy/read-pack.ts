import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** One thing that is wrong in a pack, where a person finds it. Lines count from 1. */
export type PackProblem = { file: string; line: number; message: string }

export type Path = readonly PropertyKey[]

/** A file that was read and has the right shape, and can still say on which line a value stands. */
export type Pack<T> = { file: string; value: T; lineOf(path: Path): number }

/** Reads one YAML file against its schema. What is wrong is added to `problems`, and then there is no pack. */
export function readPack<S extends z.ZodType>(root: string, path: string, schema: S, problems: PackProblem[]): Pack<z.output<S>> | null {
  const file = relative(root, path)
  let source: string
  try {
    source = readFileSync(path, 'utf8')
  } catch {
    problems.push({ file, line: 1, message: 'cannot be read' })
    return null
  }
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const broken = [...document.errors, ...document.warnings]
  for (const error of broken) problems.push({ file, line: lines.linePos(error.pos[0]).line, message: error.message })
  if (broken.length > 0) return null

  /** The line of the value at the path, or of the nearest thing around it when it is absent. */
  const lineOf = (wanted: Path): number => {
    let line = 1
    for (let depth = 1; depth <= wanted.length; depth++) {
      const parent: unknown = depth === 1 ? document.contents : document.getIn(wanted.slice(0, depth - 1), true)
      const key = wanted[depth - 1]
      const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
      const node: unknown = pair?.key ?? document.getIn(wanted.slice(0, depth), true)
      if (!isNode(node) || !node.range) break
      line = lines.linePos(node.range[0]).line
    }
    return line
  }

  const result = schema.safeParse(document.toJS())
  if (result.success) return { file, value: result.data, lineOf }
  for (const issue of result.error.issues) {
    const paths: Path[] = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    for (const at of paths) problems.push({ file, line: lineOf(at), message: `${at.map(String).join('.') || 'the file'}: ${issue.message}` })
  }
  return null
}

/** Thrown at start with everything that is wrong, so that it is mended in one go. */
export class PolicyUnreadable extends Error {
  readonly problems: readonly PackProblem[]

  constructor(problems: readonly PackProblem[]) {
    super(`The policy packs cannot be used:\n${problems.map(({ file, line, message }) => `  ${file}:${line}: ${message}`).join('\n')}`)
    this.name = 'PolicyUnreadable'
    this.problems = problems
  }
}
