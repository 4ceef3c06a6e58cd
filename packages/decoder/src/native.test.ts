import { execFileSync } from 'node:child_process'
import { accessSync, constants, readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aviOfPng, claimingTenHours, flipBits, pngClaiming, withTracks } from './hostile-files.ts'
import { createDecoder, isRefusal } from './index.ts'
import type { Engine, FramesOptions, Prepared } from './index.ts'

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures', name)

function onPath(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

const path = onPath('ffmpeg')
const wasm: Engine = { kind: 'wasm' }
const native: Engine = { kind: 'native', path: path ?? 'none' }
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qorgan-native-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function prepared(engine: Engine, file: string): Promise<Prepared> {
  const outcome = await createDecoder(engine).prepare(file, await mkdtemp(join(folder, 'out-')))
  if (isRefusal(outcome)) throw new Error(`${outcome.kind}: ${outcome.detail}`)
  return outcome
}

async function pixels(engine: Engine, name: string, options: FramesOptions): Promise<Buffer[]> {
  const frames: Buffer[] = []
  for await (const frame of createDecoder(engine).frames(fixture(name), options)) frames.push(Buffer.from(frame.rgb))
  return frames
}

async function fileOf(name: string, content: Buffer): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

/** Makes a clip of moving test pictures and a tone with the given encoders. */
function clip(name: string, ...args: string[]): string {
  const file = join(folder, name)
  const input = ['-f', 'lavfi', '-i', 'testsrc2=s=640x360:r=30:d=4', '-f', 'lavfi', '-i', 'sine=d=4']
  execFileSync(path ?? 'none', ['-v', 'error', '-y', ...input, '-pix_fmt', 'yuv420p', ...args, file])
  return file
}

describe.skipIf(path === undefined)(`a native ffmpeg${path === undefined ? ' (skipped: none on PATH)' : ''}`, () => {
  test('says the same of every fixture as the WebAssembly build', async () => {
    for (const name of readdirSync(join(import.meta.dirname, '../fixtures'))) {
      const [one, other] = [await createDecoder(native).probe(fixture(name)), await createDecoder(wasm).probe(fixture(name))]
      expect({ name, ...one }).toEqual({ name, ...other })
    }
  })

  test.each([{ everyFrame: true } as const, { everySeconds: 1, width: 128, height: 128 } as const])('gives the same exact frames, bit for bit: %o', async (choice) => {
    const options = { ...choice, exact: true }
    expect(await pixels(native, 'bbb-vertical-270x480-5s.mp4', options)).toEqual(await pixels(wasm, 'bbb-vertical-270x480-5s.mp4', options))
  })

  test('chooses the same moments as the WebAssembly build', async () => {
    const [one, other] = await Promise.all([prepared(native, fixture('bbb-480p-5s.mp4')), prepared(wasm, fixture('bbb-480p-5s.mp4'))])
    expect(one.keyFrames.map((frame) => frame.timestamp)).toEqual(other.keyFrames.map((frame) => frame.timestamp))
    expect(one.playBytes).toBe(other.playBytes)
  })

  const CLIPS: [name: string, method: string, args: string[]][] = [
    ['vp8.webm', 'transcoded', ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-an', '-f', 'webm', '-live', '1']],
    ['mpeg4.avi', 'transcoded', ['-c:v', 'mpeg4', '-c:a', 'mp3']],
    ['hevc.mp4', 'transcoded', ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none', '-c:a', 'aac']],
    ['h264.mkv', 'copied', ['-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac']],
    ['h264.ts', 'copied', ['-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac']],
    ['h264.flv', 'copied', ['-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac']],
  ]
  test.each(CLIPS)('both engines make %s playable: %s', async (name, method, args) => {
    const file = clip(name, ...args)
    for (const engine of [wasm, native]) {
      const outcome = await prepared(engine, file)
      expect(outcome.method).toBe(method)
      expect(outcome.keyFrames.length).toBeGreaterThanOrEqual(4)
      const play = await createDecoder(wasm).probe(outcome.play)
      expect(play).toMatchObject({ videoCodec: 'h264', pixelFormat: 'yuv420p', audioCodec: name === 'vp8.webm' ? null : 'aac', container: 'mov', width: 640 })
    }
  })

  test('a clip that is turned keeps its turn when copied and its key frames stand upright', async () => {
    const plain = clip('flat.mp4', '-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac')
    const turned = join(folder, 'turned.mp4')
    execFileSync(path ?? 'none', ['-v', 'error', '-i', plain, '-c', 'copy', '-metadata:s:v:0', 'rotate=90', turned])
    for (const engine of [wasm, native]) {
      const outcome = await prepared(engine, turned)
      expect([90, 270]).toContain(outcome.video.rotation)
      expect(await createDecoder(wasm).probe(outcome.play)).toMatchObject({ rotation: outcome.video.rotation, width: 640, height: 360 })
      expect(await sharp(outcome.poster).metadata()).toMatchObject({ width: 360, height: 640 })
    }
  })

  test('a clip that is turned stands upright when transcoded', async () => {
    const plain = clip('flat-mpeg4.mp4', '-c:v', 'mpeg4', '-c:a', 'aac')
    const turned = join(folder, 'turned-mpeg4.mp4')
    execFileSync(path ?? 'none', ['-v', 'error', '-i', plain, '-c', 'copy', '-metadata:s:v:0', 'rotate=90', turned])
    const outcome = await prepared(wasm, turned)
    expect(outcome).toMatchObject({ method: 'transcoded', video: { width: 640, height: 360 } })
    expect(await createDecoder(wasm).probe(outcome.play)).toMatchObject({ rotation: 0, width: 360, height: 640 })
    expect(await sharp(outcome.poster).metadata()).toMatchObject({ width: 360, height: 640 })
  })

  test('neither place nor title nor device of a phone clip reaches the playable copy, copied or transcoded', async () => {
    const notes = ['-metadata', 'location=+43.2389+076.8897/', '-metadata', 'title=SchoolYard', '-metadata', 'comment=DeviceSerial7']
    const copied = clip('gps.mov', '-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac', ...notes)
    const transcoded = clip('gps-mpeg4.mov', '-c:v', 'mpeg4', '-c:a', 'aac', ...notes)
    for (const file of [copied, transcoded]) {
      expect((await readFile(file)).includes('+43.2389')).toBe(true)
      for (const engine of [wasm, native]) {
        const play = await readFile((await prepared(engine, file)).play)
        for (const note of ['+43.2389', 'SchoolYard', 'DeviceSerial7']) expect(play.includes(note)).toBe(false)
      }
    }
  })

  test('hostile files end in the same clear states', async () => {
    const decoder = createDecoder(native, { maxWallSeconds: 40 })
    const whole = await readFile(fixture('bbb-480p-5s.mp4'))
    const out = join(folder, 'hostile')
    expect(await decoder.prepare(await fileOf('tracks', withTracks(whole, 5000)), out)).toMatchObject({ kind: 'over-limit', limit: 'maxTracks' })
    expect(await decoder.prepare(await fileOf('hours', claimingTenHours(whole)), out)).toMatchObject({ kind: 'over-limit', limit: 'maxSeconds' })
    expect(await decoder.prepare(await fileOf('png', aviOfPng(pngClaiming(100_000, 100_000), 64, 64)), out)).toMatchObject({ kind: 'over-limit', limit: 'maxPixels' })
    for (const seed of [1, 2, 3, 4]) {
      const { kind } = await decoder.prepare(await fileOf('flipped', flipBits(whole, seed, 30)), out)
      expect(['prepared', 'unreadable', 'over-limit', 'not-a-video', 'crashed']).toContain(kind)
    }
  })

  test('a program that is not there is the operator’s mistake and no refusal of the file', async () => {
    const missing = createDecoder({ kind: 'native', path: '/nowhere/ffmpeg' })
    await expect(missing.probe(fixture('bbb-480p-5s.mp4'))).rejects.toThrow('/nowhere/ffmpeg')
  })

  test('the limits of memory and of written bytes hold', async () => {
    const frugal = createDecoder(native, { maxOutputBytes: 100_000 })
    expect(await frugal.prepare(fixture('bbb-480p-5s.mp4'), join(folder, 'never'))).toMatchObject({ kind: 'over-limit', limit: 'maxOutputBytes' })
    const large = clip('large.mp4', '-vf', 'scale=3840:2160', '-c:v', 'libx264', '-preset', 'ultrafast', '-refs', '5', '-t', '1', '-an')
    for (const [engine, maxMemoryMb] of [[native, 400], [wasm, 256]] as const) {
      expect(await createDecoder(engine, { maxMemoryMb }).prepare(large, join(folder, 'never'))).toMatchObject({ kind: 'over-limit', limit: 'maxMemoryMb' })
    }
  })
})
