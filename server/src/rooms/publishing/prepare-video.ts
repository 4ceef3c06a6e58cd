import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRefusal, type Prepared, type Refusal } from '@qorgan/decoder'
import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from '../accounts/index.ts'
import { giveVerdict, keepRendition, markUnplayable, videoCard, type VideoCard } from '../content/index.ts'
import { sendNotice } from '../notices/index.ts'
import { decoderOf } from './open-decoder.ts'

/** The decoder died on this file. Thrown so that the job is tried again; on the last try a person is asked instead. */
export class DecoderCrashed extends Error {}

/**
 * Reads a submitted video: poster, key frames and playable copy, then the first verdict, by which its audience sees
 * it. A file that cannot be read ends held with a notice and no decision. Run twice, it changes nothing more.
 */
export async function prepareVideo(ctx: Ctx, videoId: string, { last }: { last: boolean }): Promise<void> {
  permit(ctx, 'video.prepare')
  const video = await videoCard(ctx, videoId)
  if (!video || video.withdrawnAt || video.unplayable || video.verdictAt) return
  const folder = await mkdtemp(join(ctx.house.config.dataDir, 'decoding', 'made-'))
  try {
    const made = await decode(ctx, video, folder)
    if (!isRefusal(made)) await keep(ctx, video, made)
    else if (made.kind !== 'crashed') await refuseFile(ctx, video, made)
    else if (last) await change(ctx, (tx) => markUnplayable(tx, videoId, 'undecodable', made.detail))
    else throw new DecoderCrashed(made.detail)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function decode(ctx: Ctx, video: VideoCard, folder: string): Promise<Prepared | Refusal> {
  const local = await ctx.house.blobs.localPath(video.blobKey)
  try {
    return await decoderOf(ctx).prepare(local.path, folder)
  } finally {
    await local.release()
  }
}

/** The file is at fault, not its author: told in their language, decided by nobody, counted nowhere. */
async function refuseFile(ctx: Ctx, video: VideoCard, refusal: Refusal): Promise<void> {
  await change(ctx, async (tx) => {
    if (!(await markUnplayable(tx, video.id, 'unreadable', `${refusal.kind}: ${refusal.detail}`))) return
    await sendNotice(tx, { to: await requireAccount(tx.ctx, video.accountId), kind: 'unreadable' })
  })
}

async function keep(ctx: Ctx, video: VideoCard, made: Prepared): Promise<void> {
  const { blobs } = ctx.house
  const stored: string[] = []
  const store = async (path: string): Promise<string> => {
    const { key } = await blobs.put(createReadStream(path), Number.MAX_SAFE_INTEGER)
    stored.push(key)
    return key
  }
  let kept = false
  try {
    const playKey = await store(made.play)
    const posterKey = await store(made.poster)
    const frames: { frameIndex: number; atSeconds: number; blobKey: string }[] = []
    for (const frame of made.keyFrames) frames.push({ frameIndex: frame.index, atSeconds: frame.timestamp, blobKey: await store(frame.path) })
    const { width, height } = displayed(made.video)
    kept = await change(ctx, async (tx) => {
      const first = await keepRendition(tx, { videoId: video.id, posterKey, playKey, durationSeconds: made.durationSeconds, width, height, method: made.method }, frames)
      if (first) await giveVerdict(tx, video.id, 'rule')
      return first
    })
  } finally {
    if (!kept) await Promise.all(stored.map((key) => blobs.delete(key)))
  }
}

/** Width and height as shown: a phone held upright stores a lying picture and a turn. */
const displayed = ({ width, height, rotation }: Prepared['video']): { width: number; height: number } =>
  (Math.abs(rotation) % 180 === 90 ? { width: height, height: width } : { width, height })
