import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Limits } from './limits.ts'
import { DecoderRefusal, isRefusal, overLimit, refusalOf } from './outcome.ts'
import { readPictures } from './ppm.ts'
import type { Picture } from './ppm.ts'
import { inputArguments, probeJob } from './probe.ts'
import type { Video } from './probe.ts'
import type { WallClock } from './session.ts'
import { beginJob } from './source.ts'
import type { Job, Setting } from './source.ts'

export type FrameChoice = { everyFrame: true } | { keyFramesOnly: true } | { everySeconds: number }

export type FramesOptions = FrameChoice & {
  /** Size to scale to; one of the two keeps the shape. The size of the stream unless said otherwise. */
  width?: number
  height?: number
  /** Pixels as the vPDQ reference sees them: stored orientation, frames passed through, area scaling of colour, no SIMD. */
  exact?: boolean
}

/**
 * One picture. `index` counts decoded frames from 0 (with `keyFramesOnly`, key frames). `timestamp` in seconds is the
 * frame's own, or with `exact` the reference's: index over average frame rate. `rgb` holds 3 bytes a pixel, row by row.
 */
export type Frame = Picture & { index: number; timestamp: number }

/** Decodes frames one by one, as fast as they are taken. Ending the loop early ends the process. Throws `DecoderRefusal`. */
export async function* streamFrames(file: string, options: FramesOptions, setting: Setting): AsyncGenerator<Frame> {
  const job = await beginJob(file, setting)
  if ('kind' in job) throw new DecoderRefusal(job)
  try {
    const video = await probeJob(job, setting.limits)
    if (isRefusal(video)) throw new DecoderRefusal(video)
    yield* framesOf(job, video, options, setting.limits)
  } finally {
    await job.end()
  }
}

async function* framesOf(job: Job, video: Video, options: FramesOptions, limits: Limits): AsyncGenerator<Frame> {
  const step = stepOf(options, video)
  const running = job.session.stream({ program: 'ffmpeg', args: frameArguments(job, options, step, limits) })
  const times = createInterface({ input: running.notes })[Symbol.asyncIterator]()
  let count = 0
  for await (const picture of readPictures(waited(running.bytes, running.clock), limits.maxPixels)) {
    const index = count * step
    count += 1
    const timestamp = options.exact === true ? index / video.frameRate : await nextTime(times, running.clock)
    if (timestamp > limits.maxSeconds) throw new DecoderRefusal(overLimit('maxSeconds', `runs on after ${limits.maxSeconds} s, whatever it says`))
    yield { ...picture, index, timestamp }
  }
  const ended = await running.clock.during(running.ended)
  if (isRefusal(ended)) throw new DecoderRefusal(ended)
  if (ended.exitCode !== 0 || count === 0) throw new DecoderRefusal(refusalOf(ended))
}

/** Every how many frames one is kept, as the vPDQ reference counts. */
function stepOf(options: FramesOptions, video: Video): number {
  if (!('everySeconds' in options)) return 1
  if (!(options.everySeconds > 0)) throw new RangeError(`everySeconds must be above 0, not ${options.everySeconds}`)
  return Math.max(1, Math.trunc(options.everySeconds * video.frameRate))
}

function frameArguments(job: Job, options: FramesOptions, step: number, limits: Limits): string[] {
  const exact = options.exact === true
  const filters = step > 1 ? [`select='not(mod(n,${step}))'`] : []
  if (!exact) filters.push('metadata=mode=add:key=frame:value=1', 'metadata=mode=print:file=out/notes:direct=1')
  if (options.width !== undefined || options.height !== undefined) {
    filters.push(`scale=${options.width ?? -2}:${options.height ?? -2}:flags=${exact ? 'lanczos' : 'area'}`)
  }
  return [
    ...['-v', 'error', '-xerror', '-threads', String(job.session.threads)],
    ...(exact ? ['-cpuflags', '0', '-noautorotate'] : []),
    ...('keyFramesOnly' in options ? ['-skip_frame', 'nokey'] : []),
    ...[...inputArguments(job, limits), '-i', 'in/media', '-map', '0:v:0', '-t', String(limits.maxSeconds + 1)],
    ...(filters.length > 0 ? ['-vf', filters.join(',')] : []),
    ...['-fps_mode', 'passthrough', '-sws_flags', 'area', '-pix_fmt', 'rgb24', '-c:v', 'ppm', '-f', 'image2pipe', 'out/stream'],
  ]
}

/** Chunks of the stream, with the time spent waiting for each on the clock and the time spent on each by the reader off it. */
async function* waited(bytes: Readable, clock: WallClock): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = bytes[Symbol.asyncIterator]()
  for (;;) {
    const next = await clock.during(chunks.next())
    if (next.done === true) return
    yield next.value
  }
}

/** FFmpeg notes each frame's time before it encodes the frame, so the note is on its way when the picture is there. */
async function nextTime(lines: AsyncIterator<string>, clock: WallClock): Promise<number> {
  for (;;) {
    const next = await clock.during(lines.next())
    if (next.done === true) return Number.NaN
    const time = /pts_time:(\S+)/.exec(next.value)?.[1]
    if (time !== undefined) return Number(time)
  }
}
