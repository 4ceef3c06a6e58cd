import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Limits } from './limits.ts'
import { isRefusal, lastWords, overLimit, refusalOf } from './outcome.ts'
import type { Refusal } from './outcome.ts'
import type { Job } from './source.ts'

/** What a video says of itself, checked against the limits. `width` and `height` are as stored, before `rotation`. */
export type Video = {
  kind: 'video'
  durationSeconds: number
  width: number
  height: number
  /** Degrees clockwise that a player turns the picture: 0, 90, 180 or 270. */
  rotation: number
  /** Average frames per second. */
  frameRate: number
  videoCodec: string
  pixelFormat: string
  audioCodec: string | null
  /** All tracks, whatever they hold. */
  tracks: number
  container: string
}

type ProbedStream = {
  codec_type?: string
  codec_name?: string
  width?: number
  height?: number
  pix_fmt?: string
  avg_frame_rate?: string
  r_frame_rate?: string
  duration?: string
  disposition?: { attached_pic?: number }
  side_data_list?: { rotation?: number }[]
}

type Probed = { streams?: ProbedStream[]; format?: { duration?: string; nb_streams?: number } }

const ENTRIES =
  'format=duration,nb_streams:stream=codec_type,codec_name,width,height,pix_fmt,avg_frame_rate,r_frame_rate,duration' +
  ':stream_disposition=attached_pic:stream_side_data=rotation'

/** Arguments before every `-i in/media`: the reader is forced, it may open nothing else, and it stops at the limits. */
export function inputArguments(job: Job, limits: Limits): string[] {
  return [
    ...['-protocol_whitelist', 'file', '-f', job.source.demuxer],
    ...['-max_streams', String(limits.maxTracks), '-max_pixels', String(limits.maxPixels)],
  ]
}

/** Reads the container's facts and decides whether the file may go further. */
export async function probeJob(job: Job, limits: Limits): Promise<Video | Refusal> {
  const args = ['-v', 'error', ...inputArguments(job, limits), '-show_entries', ENTRIES, '-of', 'json', '-o', 'out/probe.json', 'in/media']
  const ended = await job.session.run({ program: 'ffprobe', args })
  if (isRefusal(ended)) return ended
  const probed = await readProbed(job)
  const picture = probed?.streams?.find((stream) => stream.codec_type === 'video' && stream.disposition?.attached_pic !== 1)
  if (probed?.streams === undefined || probed.streams.length === 0) return refusalOf(ended)
  if (picture === undefined) return { kind: 'not-a-video', detail: 'the container holds no moving picture' }

  const { width = 0, height = 0, codec_name: videoCodec, pix_fmt: pixelFormat } = picture
  if (width * height > limits.maxPixels) return overLimit('maxPixels', `${width}x${height}`)
  if (/exceeds specified max pixel count|Picture size \d+x\d+ is invalid/.test(ended.log)) return overLimit('maxPixels', lastWords(ended.log))
  if (width < 1 || height < 1 || videoCodec === undefined || pixelFormat === undefined) return refusalOf(ended)

  const declared = Math.max(seconds(picture.duration), seconds(probed.format?.duration))
  const durationSeconds = declared > 0 ? declared : await measureDuration(job, limits)
  if (typeof durationSeconds !== 'number') return durationSeconds
  if (durationSeconds > limits.maxSeconds) return overLimit('maxSeconds', `${durationSeconds} s`)

  return {
    kind: 'video',
    durationSeconds,
    width,
    height,
    rotation: clockwise(picture.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ?? 0),
    frameRate: ratio(picture.avg_frame_rate) || ratio(picture.r_frame_rate),
    videoCodec,
    pixelFormat,
    audioCodec: probed.streams.find((stream) => stream.codec_type === 'audio')?.codec_name ?? null,
    tracks: probed.format?.nb_streams ?? probed.streams.length,
    container: job.source.demuxer,
  }
}

/** The file that ffprobe wrote; absent or cut off when it gave up. */
async function readProbed(job: Job): Promise<Probed | undefined> {
  try {
    const probed: Probed = JSON.parse(await readFile(join(job.session.outFolder, 'probe.json'), 'utf8'))
    return probed
  } catch {
    return undefined
  }
}

/** Browsers record WebM without a duration; the packets then say how long it runs. */
async function measureDuration(job: Job, limits: Limits): Promise<number | Refusal> {
  const stopAfter = String(limits.maxSeconds + 1)
  const args = ['-v', 'error', ...inputArguments(job, limits), '-i', 'in/media', '-map', '0:v:0', '-c', 'copy', '-t', stopAfter]
  const ended = await job.session.run({ program: 'ffmpeg', args: [...args, '-progress', 'out/progress.txt', '-f', 'null', '-'] })
  if (isRefusal(ended)) return ended
  const measured = await writtenSeconds(job)
  return measured === 0 ? refusalOf(ended) : measured
}

/** How far the last command with `-progress out/progress.txt` got in the running time, 0 when nothing was written. */
export async function writtenSeconds(job: Job): Promise<number> {
  const progress = await readFile(join(job.session.outFolder, 'progress.txt'), 'utf8').catch(() => '')
  return Number([...progress.matchAll(/^out_time_us=(\d+)$/gm)].at(-1)?.[1] ?? 0) / 1e6
}

function seconds(text: string | undefined): number {
  const value = Number(text)
  return Number.isFinite(value) && value > 0 ? value : 0
}

function ratio(text: string | undefined): number {
  const [above = 0, below = 1] = (text ?? '').split('/').map(Number)
  return below > 0 && above > 0 ? above / below : 0
}

/** FFmpeg gives the rotation of the stored picture counter-clockwise, in (-180, 180]; players show quarter turns. */
function clockwise(counterClockwise: number): number {
  const quarters = Math.round(-counterClockwise / 90)
  return (((quarters % 4) + 4) % 4) * 90
}
