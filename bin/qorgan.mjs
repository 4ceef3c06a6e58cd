#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findNode, root } from './find-node.mjs'

let node
try {
  node = findNode()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(2)
}
const child = spawn(node, [join(root, 'cli/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => { process.exitCode = code ?? 143 })
