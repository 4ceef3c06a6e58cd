import { formatHash, parseHash } from './hex.ts'
import { pdqFromRgb } from './pdq.ts'

/** A decoded frame, as any decoder may hand it over. */
export interface RgbFrame {
  /** Number in decode order, from 0. */
  index: number
  /** Seconds from the start, for frames of a video without a known frame rate. */
  timestamp: number
  width: number
  height: number
  /** Interleaved red, green, blue bytes, row by row. */
  rgb: Uint8Array
}

export interface FrameHash {
  /** Number in decode order, from 0. */
  frame: number
  /** Seconds from the start. */
  timestamp: number
  hash: Uint8Array
  quality: number
}

export type FrameSampling =
  | { everyFrame: true; fps?: number }
  /** One frame in each stretch of so many seconds; 0 means every frame. */
  | { everySeconds: number; fps: number }

/**
 * How many frames lie from one hashed frame to the next: whole frames, at least one.
 * @throws RangeError when the rate is not positive or the interval is negative
 */
export function frameStep(everySeconds: number, fps: number): number {
  if (!(fps > 0) || !Number.isFinite(fps)) throw new RangeError(`${fps} frames a second is no frame rate`)
  if (!(everySeconds >= 0) || !Number.isFinite(everySeconds)) throw new RangeError(`cannot hash every ${everySeconds} seconds`)
  return Math.max(1, Math.trunc(everySeconds * fps))
}

/**
 * vPDQ: the PDQ hash of every frame, or of every nth. The moment of a frame is its number divided by
 * the average frame rate, as the reference has it; without `fps` the decoder's own time is kept.
 */
export async function* hashFrames(frames: AsyncIterable<RgbFrame>, sampling: FrameSampling): AsyncGenerator<FrameHash> {
  const step = 'everyFrame' in sampling ? 1 : frameStep(sampling.everySeconds, sampling.fps)
  for await (const { index, timestamp, width, height, rgb } of frames) {
    if (index % step !== 0) continue
    const { hash, quality } = pdqFromRgb(rgb, width, height)
    yield { frame: index, timestamp: sampling.fps === undefined ? timestamp : index / sampling.fps, hash, quality }
  }
}

/** A frame as a line of the reference's text form: `frame,quality,hash,seconds` with three decimals. */
export function formatFrameLine(frame: FrameHash): string {
  return `${frame.frame},${frame.quality},${formatHash(frame.hash)},${frame.timestamp.toFixed(3)}`
}

/** Reads the reference's text form; empty lines are passed over. @throws RangeError naming the line that is wrong */
export function parseFrameLines(text: string): FrameHash[] {
  return text.split(/\r?\n/).flatMap((line, i) => (line.trim() === '' ? [] : [parseFrameLine(line, i + 1)]))
}

function parseFrameLine(line: string, number: number): FrameHash {
  const match = /^\s*(\d+),(\d{1,3}),([0-9a-fA-F]{64}),(\d+(?:\.\d+)?)\s*$/.exec(line)
  if (!match) throw new RangeError(`line ${number} is not "frame,quality,hash,seconds"`)
  return { frame: Number(match[1]), quality: Number(match[2]), hash: parseHash(match[3]!), timestamp: Number(match[4]) }
}
