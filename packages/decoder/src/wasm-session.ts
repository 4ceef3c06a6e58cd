import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { once } from 'node:events'
import { limited } from './limited.ts'
import type { Limits } from './limits.ts'
import { lastWords, overLimit } from './outcome.ts'
import type { Refusal } from './outcome.ts'
import type { Command, Report, Setup } from './sandbox/core-types.ts'
import { pipeOf, wallClock } from './session.ts'
import type { Ended, Session, Source } from './session.ts'

// Node, its heap and the compiled program, beside the memory that the program itself may claim.
const RUNTIME_MB = 160
const PAGES_PER_MB = 16
// The engine compiles on a second core while the program runs on the first.
const COMPILER_SHARE = 2
const MAX_STDERR_CHARACTERS = 16_384

const sandboxFolder = realpathSync(fileURLToPath(new URL('./sandbox', import.meta.url)))
const packageFile = realpathSync(fileURLToPath(new URL('../package.json', import.meta.url)))

/** Where FFmpeg's WebAssembly build lies. Only its path is used here: the program is GPL and runs in the other process. */
export function coreFolder(): string {
  const entry = realpathSync(createRequire(import.meta.url).resolve('@ffmpeg/core'))
  return dirname(dirname(dirname(entry)))
}

/** What the decoding process is told on its command line: which files it may see, and how large its own heap may grow. */
export function sandboxArguments(core: string, outFolder: string): string[] {
  return [
    '--permission',
    `--allow-fs-read=${sandboxFolder}`,
    `--allow-fs-read=${packageFile}`,
    `--allow-fs-read=${core}`,
    `--allow-fs-read=${outFolder}`,
    `--allow-fs-write=${outFolder}`,
    '--max-old-space-size=64',
    '--no-warnings',
  ]
}

/** Starts FFmpeg in WebAssembly in a process of its own: empty environment, no files but its own, killed at the limits. */
export function openWasmSession(source: Source, folder: string, limits: Limits): Session {
  const outFolder = join(folder, 'out')
  const core = coreFolder()
  const args = [...sandboxArguments(core, outFolder), join(sandboxFolder, 'ffmpeg-process.ts')]
  const child = spawn(...limited({ cpuSeconds: limits.maxWallSeconds * COMPILER_SHARE }, process.execPath, args), {
    env: {},
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe', source.fd, 'pipe', 'pipe'],
  })
  const [stdin, stdout, stderr] = [child.stdin!, child.stdout!, child.stderr!]
  const reports = createInterface({ input: pipeOf(child, 4) })[Symbol.asyncIterator]()
  const clock = wallClock(limits.maxWallSeconds, () => child.kill('SIGKILL'))

  let complaint = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-MAX_STDERR_CHARACTERS)
  })
  // A write to a process that has just died is answered by the exit, not by the pipe.
  stdin.on('error', () => undefined)
  const exited = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  exited.catch(() => undefined)

  const afterDeath = async (): Promise<Refusal> => {
    const { code, signal } = await exited
    if (clock.expired() || signal === 'SIGXCPU') return overLimit('maxWallSeconds', `no result after ${limits.maxWallSeconds} s`)
    if (complaint.includes('heap out of memory')) return overLimit('maxMemoryMb', lastWords(complaint))
    return { kind: 'crashed', detail: signal === null ? `exit code ${code}: ${lastWords(complaint)}` : `killed by ${signal}` }
  }
  const nextReport = async (): Promise<Ended> => {
    const next = await reports.next()
    if (next.done === true) return afterDeath()
    const report: Report = JSON.parse(next.value)
    return { kind: 'ended', ...report }
  }
  const send = (message: Setup | Command): void => {
    stdin.write(`${JSON.stringify(message)}\n`)
  }

  const maxMemoryPages = Math.floor((limits.maxMemoryMb - RUNTIME_MB) * PAGES_PER_MB)
  send({ core: join(core, 'dist/esm'), outFolder, maxMemoryPages, maxOutputBytes: limits.maxOutputBytes })

  return {
    outFolder,
    threads: 1,
    run(command) {
      send(command)
      return clock.during(nextReport())
    },
    stream(command) {
      send(command)
      stdin.end()
      return { bytes: stdout, notes: pipeOf(child, 5), ended: nextReport(), clock }
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
