import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findNode, root } from './find-node.mjs'

// npm start: Qorgan, and Clips once Qorgan answers. Stays in the foreground; a signal stops both.
const qorganUrl = `http://127.0.0.1:${process.env.QORGAN_PORT ?? 4100}`
const clipsUrl = `http://127.0.0.1:${process.env.CLIPS_PORT ?? 4200}`
const clipsMain = join(root, 'clips/server/main.ts')
let node
try {
  node = findNode()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(2)
}

let stopping = false
let clips = null
const qorgan = spawn(node, [join(root, 'server/src/main.ts'), 'serve'], { stdio: ['ignore', 'inherit', 'inherit'], cwd: root })
qorgan.on('exit', (code) => stop(stopping ? 0 : code ?? 1))

function startClips() {
  if (stopping || !existsSync(clipsMain)) return
  clips = spawn(node, [clipsMain], { stdio: ['ignore', 'inherit', 'inherit'], cwd: root })
  clips.on('exit', (code) => {
    clips = null
    if (stopping) return
    process.stderr.write(`Clips ended with ${code}; starting it again in 2 s\n`)
    setTimeout(startClips, 2_000)
  })
}

function stop(code) {
  if (stopping && code === undefined) return
  stopping = true
  process.exitCode = code ?? 0
  for (const child of [clips, qorgan]) if (child && child.exitCode === null) child.kill('SIGTERM')
  // 10 s are promised; whatever still runs after 9.5 is ended the hard way.
  setTimeout(() => {
    for (const child of [clips, qorgan]) if (child && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  }, 9_500).unref()
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop())

async function ready() {
  for (;;) {
    if (stopping || qorgan.exitCode !== null) return false
    const answer = await fetch(`${qorganUrl}/healthz`).catch(() => null)
    if (answer?.ok) return true
    await new Promise((done) => { setTimeout(done, 60) })
  }
}

if (await ready()) {
  startClips()
  process.stdout.write(`\n  Qorgan  ${qorganUrl}\n${existsSync(clipsMain) ? `  Clips   ${clipsUrl}\n` : ''}  First sign-in: first-run.json in ${process.env.QORGAN_DATA ?? './data'}\n\n`)
}
