/**
 * Times the decoder's verbs on a file: `node packages/decoder/bench/measure.ts wasm|PATH-TO-FFMPEG FILE [VERB...]`.
 * Wall time only; run one verb under `/usr/bin/time -v` for the CPU time and the largest process's memory.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDecoder } from '../src/index.ts'
import type { FramesOptions } from '../src/index.ts'

const [engine = 'wasm', file, ...chosen] = process.argv.slice(2)
if (file === undefined) throw new Error('which file?')
const path = file
const decoder = createDecoder(engine === 'wasm' ? { kind: 'wasm' } : { kind: 'native', path: engine })

async function count(options: FramesOptions): Promise<string> {
  let frames = 0
  for await (const frame of decoder.frames(path, options)) frames = frame.rgb.length > 0 ? frames + 1 : frames
  return `${frames} frames`
}

async function prepare(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qorgan-bench-'))
  try {
    const outcome = await decoder.prepare(path, folder)
    return outcome.kind === 'prepared' ? `${outcome.method}, ${outcome.keyFrames.length} key frames` : outcome.kind
  } finally {
    await rm(folder, { recursive: true })
  }
}

const verbs: Record<string, () => Promise<string>> = {
  probe: async () => (await decoder.probe(path)).kind,
  prepare,
  'key-frames': () => count({ keyFramesOnly: true, width: 224 }),
  'every-second': () => count({ everySeconds: 1, width: 224 }),
  'every-frame-exact': () => count({ everyFrame: true, exact: true }),
}

for (const [name, verb] of Object.entries(verbs)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const startedMs = performance.now()
  const notes = await verb()
  console.log(JSON.stringify({ name: `decoder ${name} ${engine === 'wasm' ? 'wasm' : 'native'}`, value: Math.round(performance.now() - startedMs), unit: 'ms', notes }))
}
