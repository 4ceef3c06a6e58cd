import { dirname, posix } from 'node:path'

export type Source = { path: string; text: string }
export type Import = { from: string; to: string; line: number }

const statement = /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

/** Every import of a file, types and dynamic ones included, with relative paths resolved from the repository's root. */
export function importsOf({ path, text }: Source): Import[] {
  const found: Import[] = []
  for (const match of text.matchAll(statement)) {
    const to = match[1] ?? match[2] ?? match[3] ?? ''
    const line = text.slice(0, match.index).split('\n').length
    found.push({ from: path, to: to.startsWith('.') ? posix.join(dirname(path), to) : to, line })
  }
  return found
}
