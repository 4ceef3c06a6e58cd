import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from './imports.ts'

export const root = join(import.meta.dirname, '../..')

/** Paths of everything that belongs to the repository: tracked, or new and not ignored. */
export function repositoryPaths(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, maxBuffer: 64 * 1024 * 1024 }).toString()
  return [...new Set(listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path))))]
}

export function readSources(paths: readonly string[]): Source[] {
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export const isCode = (path: string): boolean => /\.(?:ts|tsx)$/.test(path) && !path.endsWith('.d.ts')
