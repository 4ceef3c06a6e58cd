import type { Limits } from './limits.ts'
import type { Report } from './sandbox/core-types.ts'

/** Why a file gave no result. `crashed` alone is worth another try: the other three will end the same way again. */
export type Refusal =
  | { kind: 'not-a-video'; detail: string }
  | { kind: 'unreadable'; detail: string }
  | { kind: 'over-limit'; limit: keyof Limits; detail: string }
  | { kind: 'crashed'; detail: string }

const REFUSALS = new Set(['not-a-video', 'unreadable', 'over-limit', 'crashed'])

export function isRefusal(outcome: { kind: string }): outcome is Refusal {
  return REFUSALS.has(outcome.kind)
}

/** What `frames` throws, since a stream has no other way to end badly. */
export class DecoderRefusal extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`${refusal.kind}: ${refusal.detail}`)
    this.name = 'DecoderRefusal'
    this.refusal = refusal
  }
}

export function overLimit(limit: keyof Limits, detail: string): Refusal {
  return { kind: 'over-limit', limit, detail }
}

/** The last lines that FFmpeg wrote, without the addresses that differ from run to run. */
export function lastWords(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Aborted('))
  const words = lines.slice(-3).join('; ').replace(/ @ 0x[0-9a-f]+/g, '').replace(/in\/media|\/dev\/fd\/3/g, 'input')
  return words === '' ? 'the decoder gave no reason' : words.slice(0, 500)
}

/** Reads a failed command's report for the limit that it ran into; anything else is a file that cannot be read. */
export function refusalOf({ log, outOfMemory }: Report): Refusal {
  if (outOfMemory === true) return overLimit('maxMemoryMb', lastWords(log))
  if (log.includes('max_streams')) return overLimit('maxTracks', lastWords(log))
  if (/Picture size \d+x\d+ exceeds specified max pixel count/.test(log)) return overLimit('maxPixels', lastWords(log))
  if (/Cannot allocate memory|get_buffer\(\) failed|malloc of size \d+ failed|Error allocating/.test(log)) return overLimit('maxMemoryMb', lastWords(log))
  if (/No space left on device|File too large/.test(log)) return overLimit('maxOutputBytes', lastWords(log))
  return { kind: 'unreadable', detail: lastWords(log) }
}
