import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
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

for (const [name, port, host] of [['QORGAN_PORT', process.env.QORGAN_PORT ?? 4100, process.env.QORGAN_HOST ?? '127.0.0.1'], ['CLIPS_PORT', process.env.CLIPS_PORT ?? 4200, '127.0.0.1']]) {
  if (await isTaken(Number(port), host)) {
    process.stderr.write(`Port ${port} of ${host} is in use by another program; stop it, or set ${name} to another port\n`)
    process.exit(2)
  }
}

// `npm ci --ignore-scripts` leaves the screens unbuilt; then they are built here, once.
const screens = ['web/console', 'web/public', 'clips/web'].filter((each) => !existsSync(join(root, each, 'dist/index.html')))
if (screens.length > 0) {
  process.stdout.write('Building the screens, which npm ci has left out\n')
  const { status } = spawnSync(node, [join(root, 'scripts/build-web.ts'), ...screens.map((each) => each.split('/').filter((word) => word !== 'web').join(''))], { stdio: 'inherit', cwd: root })
  if (status !== 0) process.stderr.write('The screens could not be built: the API answers, pages do not. Run "npm ci", then start again\n')
}

let stopping = false
let clips = null
const qorgan = spawn(node, [join(root, 'server/src/main.ts'), 'serve'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], cwd: root })
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

/** Whether somebody listens there already; settings that are no port are left to Qorgan, which names them. */
function isTaken(port, host) {
  return new Promise((answer) => {
    if (!Number.isInteger(port) || port < 1 || port > 65_535) return answer(false)
    const probe = createServer()
    probe.once('error', (error) => { answer(error.code === 'EADDRINUSE') })
    probe.listen(port, host, () => { probe.close(() => { answer(false) }) })
  })
}

qorgan.once('message', () => {
  qorgan.disconnect()
  if (stopping) return
  startClips()
  process.stdout.write(`\n  Qorgan  ${qorganUrl}\n${existsSync(clipsMain) ? `  Clips   ${clipsUrl}\n` : ''}  First sign-in: first-run.json in ${process.env.QORGAN_DATA ?? './data'}\n\n`)
})
