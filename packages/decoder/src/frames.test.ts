import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { turnedClockwise, withNoisyMedia } from './hostile-files.ts'
import { DecoderRefusal, createDecoder } from './index.ts'
import type { Frame, FramesOptions } from './index.ts'

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures', name)
const decoder = createDecoder({ kind: 'wasm' })
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qorgan-frames-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function digest(name: string, options: FramesOptions): Promise<{ count: number; sha256: string }> {
  const hash = createHash('sha256')
  let count = 0
  for await (const frame of decoder.frames(fixture(name), options)) {
    hash.update(frame.rgb)
    count += 1
  }
  return { count, sha256: hash.digest('hex') }
}

async function seen(name: string, options: FramesOptions): Promise<Omit<Frame, 'rgb'>[]> {
  const frames: Omit<Frame, 'rgb'>[] = []
  for await (const { rgb, ...frame } of decoder.frames(fixture(name), options)) {
    expect(rgb.length).toBe(frame.width * frame.height * 3)
    frames.push(frame)
  }
  return frames
}

// Sums of what a native FFmpeg 5.1.9 gives with the arguments that reproduce the vPDQ reference hashes.
test.each([
  ['bbb-480p-5s.mp4', 120, 'dbaab61b312ccb45014883c4444deb9642dc717ddbc7194bad63c96ca35ca92b'],
  ['bbb-vertical-270x480-5s.mp4', 120, '693fd9b5e775efcd144e11cb33724dda79eaa4c05d3535f20d344d0d34c2e8dd'],
  ['intel-car-vertical-242x432-8s.mp4', 100, 'a2c39172fb9a9d20e4e8348a0fe276756049e65b4f9c1613a2ea683aa0733982'],
  ['synthetic-testsrc2-360x640-4s.mp4', 100, 'e10f8cccef866760eda97780f5f46e6556ffe27539a6730c2bd76529c24f4b12'],
])('every frame of %s is exact to the last bit', async (name, count, sha256) => {
  expect(await digest(name, { everyFrame: true, exact: true })).toEqual({ count, sha256 })
})

test('exact frames in the small size of the reference are exact too', async () => {
  const small = { everyFrame: true, exact: true, width: 128, height: 128 } as const
  expect(await digest('intel-car-vertical-242x432-8s.mp4', small)).toEqual({ count: 100, sha256: '9947f439a81640704e7a4bdf0b621888b55c78ca0d74a722ebb606e6f1d798af' })
})

test('frames of a clip that is turned stand upright, and exact ones lie as they are stored', async () => {
  const file = join(folder, 'turned.mp4')
  await writeFile(file, turnedClockwise(await readFile(fixture('intel-car-vertical-242x432-8s.mp4'))))
  expect(await decoder.probe(file)).toMatchObject({ rotation: 90, width: 242, height: 432 })
  const sizeOf = async (exact: boolean): Promise<number[]> => {
    for await (const { width, height } of decoder.frames(file, { keyFramesOnly: true, exact })) return [width, height]
    return []
  }
  expect(await sizeOf(false)).toEqual([432, 242])
  expect(await sizeOf(true)).toEqual([242, 432])
})

test('frames by the second keep the number that they have among all frames', async () => {
  const frames = await seen('intel-car-vertical-242x432-8s.mp4', { everySeconds: 1, exact: true })
  expect(frames.map((frame) => frame.index)).toEqual([0, 12, 24, 36, 48, 60, 72, 84, 96])
  expect(frames[2]).toEqual({ index: 24, timestamp: 24 / 12.5, width: 242, height: 432 })
})

test('frames that need not be exact carry the time of the container', async () => {
  const frames = await seen('intel-car-vertical-242x432-8s.mp4', { everySeconds: 2 })
  expect(frames.map((frame) => frame.timestamp)).toEqual([0, 2, 4, 6])
})

test('key frames alone are decoded when they are asked for, in the shape of the video', async () => {
  const frames = await seen('bbb-480p-5s.mp4', { keyFramesOnly: true, width: 320 })
  expect(frames).toEqual([{ index: 0, timestamp: 0, width: 320, height: 180 }])
})

test('a reader who stops early ends the process and leaves nothing behind', async () => {
  const tempFolder = await mkdtemp(join(folder, 'temp-'))
  const tidy = createDecoder({ kind: 'wasm' }, {}, { tempFolder })
  for await (const frame of tidy.frames(fixture('bbb-480p-5s.mp4'), { everyFrame: true })) {
    expect(frame.index).toBe(0)
    break
  }
  expect(await readdir(tempFolder)).toEqual([])
})

test('a file whose later pictures are noise gives those before and then throws a refusal', async () => {
  const file = join(folder, 'noise.mp4')
  await writeFile(file, withNoisyMedia(await readFile(fixture('bbb-vertical-270x480-5s.mp4')), 1, 0.5))
  let count = 0
  const reading = async (): Promise<void> => {
    for await (const frame of decoder.frames(file, { everyFrame: true })) count = frame.index + 1
  }
  const refusal = await reading().catch((cause: unknown) => cause)
  expect(refusal).toBeInstanceOf(DecoderRefusal)
  expect(refusal).toMatchObject({ refusal: { kind: 'unreadable' } })
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(120)
})

test('a file that is no video throws the refusal that a probe gives', async () => {
  await expect(digest('README.md', { everyFrame: true })).rejects.toMatchObject({ refusal: { kind: 'not-a-video' } })
})

test('a clip beyond the limit gives no frame at all', async () => {
  const short = createDecoder({ kind: 'wasm' }, { maxSeconds: 1 })
  const reading = async (): Promise<void> => {
    for await (const frame of short.frames(fixture('bbb-480p-5s.mp4'), { everyFrame: true })) expect(frame.index).toBeLessThan(0)
  }
  await expect(reading()).rejects.toMatchObject({ refusal: { kind: 'over-limit', limit: 'maxSeconds' } })
})
