import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { keyFrames } from '../content/index.ts'
import { hashesOfVideo, insertFrameHashes, type Likeness, nearestVideos } from './store-frames.ts'

/** Below this quality a picture is too plain for its hash to say anything. */
const leastQuality = 50
/** PDQ hashes of the same picture differ in at most so many of their 256 bits. */
const radius = 31
/** Of a video that is asked about, spread over its length. */
const mostFrames = 12
/** Less of a video than this is a shared intro rather than the same video. */
const leastShare = 0.5

/** Hashes the key frames of a video and keeps that. Once: a second run finds it done. Reads files, so outside any transaction. */
export async function hashKeyFrames(ctx: Ctx, videoId: string): Promise<void> {
  permit(ctx, 'video.prepare')
  if ((await hashesOfVideo(ctx.db, videoId)).length > 0) return
  const { formatHash, hashImage } = await import('@qorgan/media-hash')
  const rows: { frameIndex: number; hash: string; quality: number }[] = []
  for (const { frameIndex, blobKey } of await keyFrames(ctx, videoId)) {
    const local = await ctx.house.blobs.localPath(blobKey)
    try {
      const { hash, quality } = await hashImage(local.path)
      rows.push({ frameIndex, hash: formatHash(hash), quality })
    } finally {
      await local.release()
    }
  }
  await change(ctx, (tx) => insertFrameHashes(tx, videoId, rows))
}

/**
 * Videos that show what this one shows, most alike first: at least half of its key frames found again. Null when
 * nothing is known of its pictures, because it was not hashed yet or shows nothing but plain colour.
 */
export async function videosLike(ctx: Ctx, videoId: string, limit: number): Promise<Likeness[] | null> {
  const usable = (await hashesOfVideo(ctx.db, videoId)).filter(({ quality }) => quality >= leastQuality)
  if (usable.length === 0) return null
  const asked = usable.filter((_, index) => Math.floor((index * mostFrames) / usable.length) !== Math.floor(((index - 1) * mostFrames) / usable.length)).map(({ hash }) => hash)
  return nearestVideos(ctx.db, asked, { radius, leastQuality, leastFrames: Math.ceil(asked.length * leastShare), limit })
}

/** Videos in which one picture is found. */
export const videosWithPicture = (ctx: Ctx, pdq: string, limit: number): Promise<Likeness[]> => nearestVideos(ctx.db, [pdq], { radius, leastQuality, leastFrames: 1, limit })

export type { Likeness } from './store-frames.ts'
