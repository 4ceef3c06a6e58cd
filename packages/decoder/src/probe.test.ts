import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDecoder } from './index.ts'

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures', name)
const decoder = createDecoder({ kind: 'wasm' })
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qorgan-probe-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

test('a clip is described by what it holds', async () => {
  expect(await decoder.probe(fixture('bbb-480p-5s.mp4'))).toEqual({
    kind: 'video',
    durationSeconds: 5.022,
    width: 854,
    height: 480,
    rotation: 0,
    frameRate: 24,
    videoCodec: 'h264',
    pixelFormat: 'yuv420p',
    audioCodec: 'aac',
    tracks: 2,
    container: 'mov',
  })
})

test('a clip without sound has no sound codec', async () => {
  expect(await decoder.probe(fixture('intel-car-vertical-242x432-8s.mp4'))).toMatchObject({ audioCodec: null, tracks: 1, frameRate: 12.5 })
})

test.each([
  ['an empty file', ''],
  ['text named as a video', 'this is not a video\n'.repeat(100)],
  ['a playlist that names another file', '#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n/etc/passwd\n'],
  ['a list that joins other files', "ffconcat version 1.0\nfile '/etc/passwd'\n"],
  ['a zip', Buffer.from('504b0304140000000800' + '00'.repeat(2000), 'hex')],
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00802000000' + '00'.repeat(200), 'hex')],
  ['a HEIC picture', Buffer.concat([Buffer.from('00000018'.padEnd(8), 'hex'), Buffer.from('ftypheic'), Buffer.alloc(400)])],
])('%s is no video, whatever its name', async (name, content) => {
  const file = await fileOf(`${name.replaceAll(' ', '-')}.mp4`, content)
  expect(await decoder.probe(file)).toMatchObject({ kind: 'not-a-video' })
})

test('a folder is no video', async () => {
  expect(await decoder.probe(folder)).toMatchObject({ kind: 'not-a-video' })
})

test.each([
  ['maxBytes', { maxBytes: 1000 }],
  ['maxSeconds', { maxSeconds: 5 }],
  ['maxPixels', { maxPixels: 400_000 }],
  ['maxTracks', { maxTracks: 1 }],
])('a clip beyond %s is refused by that name', async (limit, limits) => {
  const strict = createDecoder({ kind: 'wasm' }, limits)
  expect(await strict.probe(fixture('bbb-480p-5s.mp4'))).toMatchObject({ kind: 'over-limit', limit })
})

test('a limit that is no number is refused at once', () => {
  expect(() => createDecoder({ kind: 'wasm' }, { maxSeconds: Number.NaN })).toThrow('maxSeconds')
})

test('a path that does not exist throws, since no file was refused', async () => {
  await expect(decoder.probe(join(folder, 'absent.mp4'))).rejects.toThrow('ENOENT')
})

test('nothing is left in the temporary folder, whatever the outcome', async () => {
  const tempFolder = await mkdtemp(join(folder, 'temp-'))
  const tidy = createDecoder({ kind: 'wasm' }, {}, { tempFolder })
  await tidy.probe(fixture('synthetic-black-360x640-2s.mp4'))
  await tidy.prepare(fixture('truncated-broken.mp4'), join(folder, 'never'))
  expect(await readdir(tempFolder)).toEqual([])
})
