import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Limits } from './limits.ts'
import { isRefusal, refusalOf } from './outcome.ts'
import type { Refusal } from './outcome.ts'
import type { Job } from './source.ts'

/** A picture waiting to be chosen: how far it differs from the one before it, 0 to 1. */
export type Candidate = { path: string; timestamp: number; change: number }

/** Where the pictures come from: the job's file, or the rendition just made of it. */
export type Picked = { input: string[]; durationSeconds: number }

export const LARGEST_SIDE = 640
// Key frames further apart than this leave too much unseen, and every frame is decoded instead.
const SPARSE_SECONDS = 3
const CANDIDATES_PER_FRAME = 4
const MIN_GAP_SECONDS = 0.5

/**
 * Decodes key frames (or, where they are sparse, all frames) to JPEG candidates. A key frame that does not decode
 * makes the file unreadable.
 */
export async function decodeCandidates(job: Job, picked: Picked, maxKeyFrames: number, limits: Limits): Promise<{ kind: 'candidates'; candidates: Candidate[] } | Refusal> {
  const gap = Math.max(MIN_GAP_SECONDS, picked.durationSeconds / (maxKeyFrames * CANDIDATES_PER_FRAME))
  const fromKeys = await decode(job, ['-skip_frame', 'nokey', ...picked.input], 'key', gap, limits)
  if (isRefusal(fromKeys) || !isSparse(fromKeys.candidates, picked.durationSeconds)) return fromKeys
  const wideGap = Math.max(1, picked.durationSeconds / maxKeyFrames)
  return decode(job, picked.input, 'all', wideGap, limits)
}

function isSparse(candidates: Candidate[], durationSeconds: number): boolean {
  const times = [...candidates.map((candidate) => candidate.timestamp), durationSeconds]
  return times.some((time, index) => time - (times[index - 1] ?? 0) > SPARSE_SECONDS)
}

async function decode(job: Job, input: string[], prefix: string, gapSeconds: number, limits: Limits): Promise<{ kind: 'candidates'; candidates: Candidate[] } | Refusal> {
  const filters = [
    `select='isnan(prev_selected_t)+gte(t-prev_selected_t,${gapSeconds.toFixed(3)})'`,
    `scale='trunc(min(1,${LARGEST_SIDE}/max(iw,ih))*iw/2+0.5)*2':'trunc(min(1,${LARGEST_SIDE}/max(iw,ih))*ih/2+0.5)*2':flags=bilinear`,
    `select='gte(scene,0)'`,
    `metadata=mode=print:file=out/${prefix}.txt`,
    'format=yuvj420p',
  ]
  const output = [
    ...['-map', '0:v:0', '-vf', filters.join(','), '-fps_mode', 'passthrough', '-t', String(limits.maxSeconds + 1)],
    // The encoder's search for best Huffman tables never ends in the WebAssembly build on detailed pictures.
    ...['-q:v', '4', '-huffman', 'default', `out/${prefix}-%05d.jpg`],
  ]
  const ended = await job.session.run({ program: 'ffmpeg', args: ['-v', 'error', '-xerror', '-threads', String(job.session.threads), ...input, ...output] })
  if (isRefusal(ended)) return ended
  if (ended.exitCode !== 0) return refusalOf(ended)
  const notes = await readFile(join(job.session.outFolder, `${prefix}.txt`), 'utf8').catch(() => '')
  const candidates = [...notes.matchAll(/pts_time:(\S+)\s+lavfi\.scene_score=(\S+)/g)].map((note, index) => ({
    path: join(job.session.outFolder, `${prefix}-${String(index + 1).padStart(5, '0')}.jpg`),
    timestamp: Number(note[1]),
    change: Number(note[2]),
  }))
  return candidates.length === 0 ? refusalOf(ended) : { kind: 'candidates', candidates }
}

/** At most `count` candidates: the running time is cut in equal parts, and from each comes the greatest change. */
export function chooseSpread<T extends { timestamp: number; change: number }>(candidates: T[], count: number): T[] {
  if (candidates.length <= count) return candidates
  const first = candidates[0]?.timestamp ?? 0
  const span = (candidates.at(-1)?.timestamp ?? 0) - first || 1
  const best = new Map<number, T>()
  for (const candidate of candidates) {
    const part = Math.min(count - 1, Math.floor(((candidate.timestamp - first) / span) * count))
    const rival = best.get(part)
    if (rival === undefined || candidate.change > rival.change) best.set(part, candidate)
  }
  return [...best.values()]
}
