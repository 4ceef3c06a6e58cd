import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { limited } from './limited.ts'
import type { Limits } from './limits.ts'
import { overLimit } from './outcome.ts'
import type { Command } from './sandbox/core-types.ts'
import { pipeOf, wallClock } from './session.ts'
import type { Ended, Session, Source } from './session.ts'

export type NativeEngine = { kind: 'native'; path: string; probePath?: string; threads?: number }

const MAX_LOG_CHARACTERS = 65_536

/** The names that the arguments use, as a native program can open them: the input is the descriptor that it was given. */
function nativeName(argument: string): string {
  if (argument === 'in/media') return '/dev/fd/3'
  if (argument === 'out/stream') return 'pipe:1'
  return argument.replace('file=out/notes', 'file=pipe\\\\:4')
}

/** Runs a configured `ffmpeg`, one process a command: empty environment, private folder, limits of memory, file size and time. */
export function openNativeSession(engine: NativeEngine, source: Source, folder: string, limits: Limits): Session {
  const threads = engine.threads ?? 2
  let child: ChildProcess | undefined
  const clock = wallClock(limits.maxWallSeconds, () => child?.kill('SIGKILL'))

  const start = (command: Command): { started: ChildProcess; ended: Promise<Ended> } => {
    const program = command.program === 'ffmpeg' ? engine.path : (engine.probePath ?? join(dirname(engine.path), 'ffprobe'))
    const fixed = command.program === 'ffmpeg' ? ['-nostdin', '-y'] : []
    const bounds = { cpuSeconds: limits.maxWallSeconds * threads, addressSpaceMb: limits.maxMemoryMb, fileBytes: limits.maxOutputBytes }
    const started = spawn(...limited(bounds, program, [...fixed, ...command.args.map(nativeName)]), {
      env: {},
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe', source.fd, 'pipe'],
    })
    child = started
    return { started, ended: endOf(started) }
  }

  const endOf = (started: ChildProcess): Promise<Ended> => {
    let log = ''
    started.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-MAX_LOG_CHARACTERS)
    })
    return new Promise((resolve, reject) => {
      started.once('error', reject)
      started.once('close', (code, signal) => {
        if (code === 126 || code === 127) reject(new Error(`cannot run the configured decoder ${engine.path}: ${log.trim()}`))
        else if (clock.expired() || signal === 'SIGXCPU') resolve(overLimit('maxWallSeconds', `no result after ${limits.maxWallSeconds} s`))
        else if (signal === 'SIGXFSZ') resolve(overLimit('maxOutputBytes', `more than ${limits.maxOutputBytes} bytes written`))
        else if (signal !== null) resolve({ kind: 'crashed', detail: `killed by ${signal}` })
        else resolve({ kind: 'ended', exitCode: code ?? -1, log })
      })
    })
  }

  return {
    outFolder: join(folder, 'out'),
    threads,
    run(command) {
      const { started, ended } = start(command)
      started.stdout?.resume()
      return clock.during(ended)
    },
    stream(command) {
      const { started, ended } = start(command)
      return { bytes: started.stdout!, notes: pipeOf(started, 4), ended, clock }
    },
    async close() {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
