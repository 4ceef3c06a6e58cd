import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDamagedFirstPicture, withNoisyMedia } from './hostile-files.ts'
import { createDecoder, isRefusal } from './index.ts'
import type { Prepared } from './index.ts'

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures', name)
const decoder = createDecoder({ kind: 'wasm' })
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qorgan-prepare-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function prepared(name: string, options = {}): Promise<Prepared> {
  const outcome = await decoder.prepare(fixture(name), await mkdtemp(join(folder, 'out-')), options)
  if (isRefusal(outcome)) throw new Error(`${outcome.kind}: ${outcome.detail}`)
  return outcome
}

test('a clip that browsers play keeps its own tracks', async () => {
  const outcome = await prepared('bbb-480p-5s.mp4')
  expect(outcome).toMatchObject({ method: 'copied', durationSeconds: 5.022 })
  expect(await decoder.probe(outcome.play)).toMatchObject({ videoCodec: 'h264', audioCodec: 'aac', width: 854, height: 480, frameRate: 24 })
})

test('the index of the playable copy comes before its pictures', async () => {
  const bytes = await readFile((await prepared('bbb-vertical-270x480-5s.mp4')).play)
  expect(bytes.indexOf('moov')).toBeGreaterThan(0)
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
})

test('a clip with one key frame is still seen each second', async () => {
  const outcome = await prepared('bbb-480p-5s.mp4')
  expect(outcome.keyFrames.map((frame) => frame.timestamp)).toEqual([0, 1, 2, 3, 4])
  expect(outcome.keyFrames.map((frame) => frame.index)).toEqual([0, 1, 2, 3, 4])
})

test('key frames are JPEG, at most 640 a side, in the shape of the video', async () => {
  const outcome = await prepared('bbb-480p-5s.mp4')
  for (const { path } of outcome.keyFrames) {
    expect(await sharp(path).metadata()).toMatchObject({ format: 'jpeg', width: 640, height: 360 })
  }
  const upright = await prepared('intel-person-vertical-242x432-8s.mp4')
  expect(await sharp(upright.poster).metadata()).toMatchObject({ format: 'jpeg', width: 242, height: 432 })
})

test('no more key frames come than were asked for, and they reach to the end', async () => {
  const { keyFrames } = await prepared('intel-car-vertical-242x432-8s.mp4', { maxKeyFrames: 3 })
  expect(keyFrames.length).toBeLessThanOrEqual(3)
  expect(keyFrames.at(-1)?.timestamp).toBeGreaterThan(5)
})

test.each([0.5, 0.9])('a whole container whose media is noise from %d of the way on is unreadable', async (share) => {
  const file = join(folder, `noise-${share}.mp4`)
  await writeFile(file, withNoisyMedia(await readFile(fixture('bbb-vertical-270x480-5s.mp4')), 1, share))
  expect(await decoder.probe(file)).toMatchObject({ kind: 'video' })
  expect(await decoder.prepare(file, join(folder, 'never'))).toMatchObject({ kind: 'unreadable' })
})

test('a key frame that does not decode makes a file unreadable, even where every box and length is right', async () => {
  const file = join(folder, 'damaged.mp4')
  await writeFile(file, withDamagedFirstPicture(await readFile(fixture('intel-car-vertical-242x432-8s.mp4')), 1))
  expect(await decoder.prepare(file, join(folder, 'never'))).toMatchObject({ kind: 'unreadable' })
})

test('a file whose pictures are cut off is unreadable and leaves nothing behind', async () => {
  const out = join(folder, 'never')
  expect(await decoder.prepare(fixture('truncated-broken.mp4'), out)).toMatchObject({ kind: 'unreadable' })
  expect(await readdir(folder)).not.toContain('never')
})
