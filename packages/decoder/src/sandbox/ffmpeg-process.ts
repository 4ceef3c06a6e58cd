/**
 * The decoding process. It is started with an empty environment under Node's permission model and holds nothing but
 * the input (descriptor 3), its folder, the commands (standard input), frames and their times out (standard output,
 * descriptor 5) and reports (descriptor 4). One process serves one call and then ends.
 */
import { readFileSync, readSync, writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Command, Core, CoreOptions, Report, Setup } from './core-types.ts'
import { mountHostFiles } from './host-files.ts'
import { lowerMemoryCeiling } from './memory-ceiling.ts'

const INPUT_FD = 3
const REPORT_FD = 4
const MAX_LOG_CHARACTERS = 65_536

/** Node 24 has no switch that forbids the network, so what could reach it is taken away before FFmpeg's glue code loads. */
function forgetNetwork(): void {
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) Reflect.deleteProperty(globalThis, name)
}

/** The glue code was written for a browser's worker and asks where it is. */
function pretendWorker(): void {
  Object.assign(globalThis, { self: globalThis, location: { href: 'file:///' } })
}

function* lines(fd: number): Generator<string> {
  const chunk = Buffer.alloc(65_536)
  let rest = ''
  for (;;) {
    const count = readSync(fd, chunk)
    if (count === 0) return
    const parts = (rest + chunk.toString('utf8', 0, count)).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
}

function compile(setup: Setup): WebAssembly.Module {
  const program = readFileSync(`${setup.core}/ffmpeg-core.wasm`)
  lowerMemoryCeiling(program, setup.maxMemoryPages)
  return new WebAssembly.Module(program)
}

/** Remembers that growth was refused: FFmpeg often reports the lack of memory as damage in the file. */
function watchMemory(instance: WebAssembly.Instance, onRefusal: () => void): void {
  for (const memory of Object.values(instance.exports)) {
    if (!(memory instanceof WebAssembly.Memory)) continue
    const grow = memory.grow.bind(memory)
    memory.grow = (pages) => {
      try {
        return grow(pages)
      } catch (cause) {
        onRefusal()
        throw cause
      }
    }
  }
}

/** A fresh program for every command: FFmpeg's command line keeps state in globals that a second run would inherit. */
async function start(create: (options: CoreOptions) => Promise<Core>, program: WebAssembly.Module, setup: Setup, onRefusal: () => void): Promise<Core> {
  const core = await create({
    mainScriptUrlOrBlob: `#${btoa('{}')}`,
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(program, imports)
      watchMemory(instance, onRefusal)
      receive(instance)
      return instance.exports
    },
  })
  mountHostFiles(core.FS, INPUT_FD, setup.outFolder, setup.maxOutputBytes)
  return core
}

function run(core: Core, command: Command): Report {
  let log = ''
  core.setLogger(({ type, message }) => {
    if (type === 'stderr') log = `${log}${message}\n`.slice(-MAX_LOG_CHARACTERS)
  })
  try {
    const exitCode = command.program === 'ffprobe' ? core.ffprobe(...command.args) : core.exec(...command.args)
    return { exitCode, log }
  } catch (cause) {
    return { exitCode: -1, log: `${log}the decoder was stopped: ${cause instanceof Error ? cause.message : String(cause)}\n` }
  }
}

forgetNetwork()
pretendWorker()
const commands = lines(0)
const setup: Setup = JSON.parse(commands.next().value ?? '')
const program = compile(setup)
const { default: create } = await import(pathToFileURL(`${setup.core}/ffmpeg-core.js`).href)
for (const line of commands) {
  let outOfMemory = false
  const core = await start(create, program, setup, () => {
    outOfMemory = true
  })
  const report = run(core, JSON.parse(line))
  writeSync(REPORT_FD, `${JSON.stringify({ ...report, outOfMemory })}\n`)
}
