import { spawn } from 'node:child_process'
import { findNode, root } from './find-node.mjs'

// Runs a script of this repository on Node 24 and ends as it ends: node bin/run.mjs FILE [ARGUMENT…]
let child
try {
  child = spawn(findNode(), process.argv.slice(2), { stdio: 'inherit', cwd: process.env.QORGAN_CWD ?? root })
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(2)
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => { process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143) })
