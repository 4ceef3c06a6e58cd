import { completeLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { streamFrames } from './frames.ts'
import type { Frame, FramesOptions } from './frames.ts'
import { openNativeSession } from './native-session.ts'
import type { NativeEngine } from './native-session.ts'
import type { Refusal } from './outcome.ts'
import { prepareFile } from './prepare.ts'
import type { PrepareOptions, Prepared } from './prepare.ts'
import { probeJob } from './probe.ts'
import type { Video } from './probe.ts'
import { withJob } from './source.ts'
import type { Setting } from './source.ts'
import { openWasmSession } from './wasm-session.ts'

export type Engine = { kind: 'wasm' } | NativeEngine

export type Decoder = {
  readonly limits: Limits
  /** Says what the file is, or why it is refused. Throws only when the file cannot be opened or the engine cannot be run. */
  probe(file: string): Promise<Video | Refusal>
  /** Writes a poster, key frames and a browser-playable copy into `outDir`, or nothing. */
  prepare(file: string, outDir: string, options?: PrepareOptions): Promise<Prepared | Refusal>
  /** Raw frames, one at a time, as fast as the caller takes them. A file that is refused throws `DecoderRefusal`. */
  frames(file: string, options: FramesOptions): AsyncIterable<Frame>
}

export type DecoderOptions = {
  /** Where private folders are made; the system's temporary folder unless said otherwise. */
  tempFolder?: string
}

/** A decoder of untrusted video. Every call works in a process of its own; how many run at once is the caller's choice. */
export function createDecoder(engine: Engine, limits: Partial<Limits> = {}, options: DecoderOptions = {}): Decoder {
  const complete = completeLimits(limits)
  const setting: Setting = {
    limits: complete,
    open: engine.kind === 'wasm' ? openWasmSession : (source, folder, bounds) => openNativeSession(engine, source, folder, bounds),
    ...(options.tempFolder === undefined ? {} : { tempFolder: options.tempFolder }),
  }
  return {
    limits: complete,
    probe: (file) => withJob(file, setting, (job) => probeJob(job, complete)),
    prepare: (file, outDir, chosen = {}) => prepareFile(file, outDir, chosen, setting),
    frames: (file, chosen) => streamFrames(file, chosen, setting),
  }
}
