import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * The Node that runs TypeScript as it is: the host's own from 24 on, otherwise the pinned one
 * that npm installed beside the other dependencies.
 */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  for (let dir = root; ; dir = dirname(dir)) {
    const path = join(dir, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    if (existsSync(path)) return path
    if (dir === dirname(dir)) break
  }
  throw new Error(`Qorgan runs on Node 24, and ${name} was not installed with it; run "npm ci" again with optional dependencies, or use Node 24 or later`)
}
