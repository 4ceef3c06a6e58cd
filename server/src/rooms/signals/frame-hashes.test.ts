import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { keepRendition } from '../content/index.ts'
import { forgetOldSignals, hashKeyFrames, videosLike, videosWithPicture } from './index.ts'
import { hashesOfVideo } from './store-frames.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const timer = { kind: 'timer', job: 'test' } as const
const side = 256

/** A picture of soft patches, others for every seed; `plain` shows nothing at all. */
async function picture(seed: number | 'plain', quality = 90): Promise<Buffer> {
  let random = seed === 'plain' ? 0 : seed * 2_654_435_761
  const patches = Buffer.from(Array.from({ length: 12 * 12 }, () => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0
    return seed === 'plain' ? 90 : random >>> 24
  }))
  return sharp(patches, { raw: { width: 12, height: 12, channels: 1 } }).resize(side, side, { kernel: 'cubic' }).jpeg({ quality }).toBuffer()
}

async function filmed(seeds: readonly (number | 'plain')[], quality?: number): Promise<string> {
  const { id: videoId } = await newVideo(t, (await newPerson(t)).id)
  const frames: { frameIndex: number; atSeconds: number; blobKey: string }[] = []
  for (const [frameIndex, seed] of seeds.entries()) {
    const { key } = await t.house.blobs.put(Readable.from(await picture(seed, quality)), 10_000_000)
    frames.push({ frameIndex, atSeconds: frameIndex, blobKey: key })
  }
  await change(t.as(timer), (tx) => keepRendition(tx, { videoId, posterKey: frames[0]!.blobKey, playKey: `play-${videoId}`, durationSeconds: seeds.length, width: side, height: side, method: 'copied' }, frames))
  await t.house.jobs.drain()
  return videoId
}

describe('pictures of key frames', () => {
  test('find the same film again after another encoding, and not what shares less than half of it', async () => {
    const film = await filmed([1, 2, 3, 4])
    const again = await filmed([1, 2, 3, 4], 40)
    const half = await filmed([1, 2, 7, 8])
    const other = await filmed([1, 9, 10, 11])
    const found = new Map((await videosLike(t.as(timer), film, 10))!.map((each) => [each.videoId, each]))
    expect([found.get(film), found.get(again)?.share, found.get(half)?.share, found.get(other)]).toEqual([{ videoId: film, distance: 0, share: 1 }, 1, 0.5, undefined])
    const [{ hash } = { hash: '' }] = await hashesOfVideo(t.house.database.read, film)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await videosWithPicture(t.as(timer), hash, 10)).map(({ videoId }) => videoId)).toEqual(expect.arrayContaining([film, again, half, other]))
  })

  test('that show nothing say nothing, and a video that was not hashed is told apart', async () => {
    expect(await videosLike(t.as(timer), await filmed(['plain', 'plain']), 10)).toBeNull()
    expect(await videosLike(t.as(timer), (await newVideo(t, (await newPerson(t)).id)).id, 10)).toBeNull()
  })

  test('are hashed once, and forgotten with their video', async () => {
    const film = await filmed([5, 6])
    await hashKeyFrames(t.as(timer), film)
    expect(await hashesOfVideo(t.house.database.read, film)).toHaveLength(2)
    await t.house.database.pool.query('delete from content.rendition where video_id = $1', [film])
    await t.house.database.pool.query('delete from content.video where id = $1', [film])
    await forgetOldSignals(t.as(timer))
    expect(await hashesOfVideo(t.house.database.read, film)).toEqual([])
    await expect(hashKeyFrames(t.as(platform), film)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
