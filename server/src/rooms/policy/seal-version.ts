import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * SHA-256 over names and bytes of a version's files, in the order of their names. Decisions cite a published
 * version for ever, so its seal stands in `guidelines.yaml` and a folder that no longer fits it is refused.
 */
export function sealOf(dir: string, version: string): string {
  const folder = join(dir, 'guidelines', version)
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.yaml')).toSorted()) {
    const bytes = readFileSync(join(folder, name))
    hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
