import { join } from 'node:path'
import type { Limits } from './limits.ts'
import { isRefusal, overLimit, refusalOf } from './outcome.ts'
import type { Refusal } from './outcome.ts'
import { inputArguments, writtenSeconds } from './probe.ts'
import type { Video } from './probe.ts'
import type { Job } from './source.ts'

export type Playable = { kind: 'playable'; path: string; method: 'copied' | 'transcoded'; durationSeconds: number }

const COPY_MAX_LONG_SIDE = 1920
const COPY_MAX_SHORT_SIDE = 1088
const MAX_FRAME_RATE = '30'

// Nothing of the source's container goes along: no place, device, title, chapter, subtitle or data track.
const BARE = ['-map', '0:v:0', '-map', '0:a:0?', '-map_metadata', '-1', '-map_chapters', '-1', '-sn', '-dn', '-fflags', '+bitexact', '-movflags', '+faststart']
// Supplemental enhancement information (NAL unit 6) is where cameras hide free data beside the picture.
const WITHOUT_CAMERA_NOTES = ['-bsf:v', 'filter_units=remove_types=6']

/** Whether every current browser plays these tracks as they are. */
export function playsAsIs(video: Video): boolean {
  const sides = [video.width, video.height]
  return (
    video.videoCodec === 'h264' &&
    (video.pixelFormat === 'yuv420p' || video.pixelFormat === 'yuvj420p') &&
    (video.audioCodec === null || video.audioCodec === 'aac') &&
    Math.max(...sides) <= COPY_MAX_LONG_SIDE &&
    Math.min(...sides) <= COPY_MAX_SHORT_SIDE
  )
}

/** Makes `play.mp4`: H.264 and AAC that a browser plays while it loads, stripped of all metadata. */
export async function makePlayable(job: Job, video: Video, largestSide: number, limits: Limits): Promise<Playable | Refusal> {
  const asIs = playsAsIs(video)
  const encode = asIs ? ['-c', 'copy', ...WITHOUT_CAMERA_NOTES] : transcodeArguments(job.session.threads, largestSide)
  const threads = ['-threads', String(job.session.threads)]
  const args = ['-v', 'error', '-xerror', ...threads, ...inputArguments(job, limits), '-i', 'in/media', ...encode, ...BARE, '-t', String(limits.maxSeconds + 1), '-progress', 'out/progress.txt', 'out/play.mp4']
  const ended = await job.session.run({ program: 'ffmpeg', args })
  if (isRefusal(ended)) return ended
  if (ended.exitCode !== 0) return refusalOf(ended)
  const measured = await writtenSeconds(job)
  if (measured > limits.maxSeconds) return overLimit('maxSeconds', `runs on after ${limits.maxSeconds} s, whatever it says`)
  const durationSeconds = Math.max(video.durationSeconds, measured)
  return { kind: 'playable', path: join(job.session.outFolder, 'play.mp4'), method: asIs ? 'copied' : 'transcoded', durationSeconds }
}

function transcodeArguments(threads: number, largestSide: number): string[] {
  const fit = (side: string): string => `trunc(min(1,${largestSide}/max(iw,ih))*${side}/2+0.5)*2`
  return [
    ...['-vf', `scale='${fit('iw')}':'${fit('ih')}':flags=bilinear,format=yuv420p`, '-fpsmax', MAX_FRAME_RATE],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '26', '-maxrate', '2500k', '-bufsize', '5000k', '-threads', String(threads)],
    ...['-force_key_frames', 'expr:gte(t,n_forced)', '-flags:v', '+bitexact'],
    ...['-c:a', 'aac', '-b:a', '96k', '-ac', '2', '-flags:a', '+bitexact'],
  ]
}
