import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './house/sources.ts'

// Everything that is generated and committed, in the order in which one needs the other.
for (const script of ['scripts/generate-types.ts', 'scripts/openapi.ts', 'scripts/sdk.ts', 'scripts/figures-doc.ts', 'scripts/states-doc.ts']) {
  execFileSync(process.execPath, [join(root, script)], { cwd: root, stdio: 'inherit' })
}
