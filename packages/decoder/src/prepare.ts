import { copyFile, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseSpread, decodeCandidates } from './key-frames.ts'
import type { Candidate, Picked } from './key-frames.ts'
import type { Limits } from './limits.ts'
import { isRefusal } from './outcome.ts'
import type { Refusal } from './outcome.ts'
import { makePlayable } from './playable.ts'
import { inputArguments, probeJob } from './probe.ts'
import type { Video } from './probe.ts'
import { withJob } from './source.ts'
import type { Job, Setting } from './source.ts'

export type PrepareOptions = {
  /** At most so many key frames; 32 unless said otherwise. */
  maxKeyFrames?: number
  /** Largest side of a transcoded rendition in pixels; 854 unless said otherwise. */
  playLargestSide?: number
}

/** `timestamp` in seconds from the start. JPEG, largest side 640. */
export type KeyFrame = { index: number; timestamp: number; path: string }

/** Files in the folder that the caller named: `poster.jpg`, `key-00.jpg` ..., `play.mp4`. */
export type Prepared = {
  kind: 'prepared'
  poster: string
  keyFrames: KeyFrame[]
  play: string
  playBytes: number
  /** `copied`: the tracks are the source's own bytes in a new container. */
  method: 'copied' | 'transcoded'
  /** As declared, or as measured where that is more. */
  durationSeconds: number
  /** The source, as `probe` gives it. */
  video: Video
}

export function prepareFile(file: string, outDir: string, options: PrepareOptions, setting: Setting): Promise<Prepared | Refusal> {
  return withJob(file, setting, async (job) => {
    const video = await probeJob(job, setting.limits)
    if (isRefusal(video)) return video
    const played = await makePlayable(job, video, options.playLargestSide ?? 854, setting.limits)
    if (isRefusal(played)) return played

    const picked: Picked = { input: keyFrameInput(job, played.method, setting.limits), durationSeconds: played.durationSeconds }
    const maxKeyFrames = options.maxKeyFrames ?? 32
    const decoded = await decodeCandidates(job, picked, maxKeyFrames, setting.limits)
    if (isRefusal(decoded)) return decoded
    const chosen = chooseSpread(decoded.candidates, maxKeyFrames)

    await mkdir(outDir, { recursive: true })
    const play = join(outDir, 'play.mp4')
    await copyFile(played.path, play)
    const keyFrames = await Promise.all(chosen.map((candidate, index) => keep(candidate, index, outDir)))
    const poster = join(outDir, 'poster.jpg')
    await copyFile(await richest(chosen), poster)
    const { size: playBytes } = await stat(play)
    return { kind: 'prepared', poster, keyFrames, play, playBytes, method: played.method, durationSeconds: played.durationSeconds, video }
  })
}

/** A rendition just made has a key frame each second and is small, so it is the cheaper one to look at. */
function keyFrameInput(job: Job, method: Prepared['method'], limits: Limits): string[] {
  if (method === 'copied') return [...inputArguments(job, limits), '-i', 'in/media']
  return ['-protocol_whitelist', 'file', '-f', 'mov', '-i', 'out/play.mp4']
}

async function keep(candidate: Candidate, index: number, outDir: string): Promise<KeyFrame> {
  const path = join(outDir, `key-${String(index).padStart(2, '0')}.jpg`)
  await copyFile(candidate.path, path)
  return { index, timestamp: candidate.timestamp, path }
}

/** The picture that took most bytes shows most: never the black frame that many clips begin with. */
async function richest(candidates: Candidate[]): Promise<string> {
  const sizes = await Promise.all(candidates.map(async ({ path }) => ({ path, bytes: (await stat(path)).size })))
  return sizes.reduce((best, next) => (next.bytes > best.bytes ? next : best)).path
}
