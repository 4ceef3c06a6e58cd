import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aviOfPng, claimingSamples, claimingSeconds, claimingSize, claimingTenHours, endlessGif, flipBits, nestedBoxes, noisyTransportStream, pngClaiming, randomBytes, withTracks, zipBomb } from './hostile-files.ts'
import { createDecoder } from './index.ts'

const fixture = (name: string): Promise<Buffer> => readFile(join(import.meta.dirname, '../fixtures', name))
const server = createServer((_, response) => response.end('here'))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qorgan-hostile-test-'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

async function answers(): Promise<boolean> {
  const { port } = server.address() as AddressInfo
  return (await (await fetch(`http://127.0.0.1:${port}`)).text()) === 'here'
}

/** Prepares the file while its own process goes on answering requests, and checks that nothing of it stays behind. */
async function outcomeOf(name: string, content: Buffer): Promise<{ kind: string; limit?: string; detail?: string }> {
  const file = join(folder, `${name.replace(/\W+/g, '-')}.mp4`)
  const tempFolder = await mkdtemp(join(folder, 'temp-'))
  await writeFile(file, content)
  const decoder = createDecoder({ kind: 'wasm' }, { maxWallSeconds: 40 }, { tempFolder })
  const preparing = decoder.prepare(file, await mkdtemp(join(folder, 'out-')))
  expect(await answers()).toBe(true)
  const outcome = await preparing
  expect(await readdir(tempFolder)).toEqual([])
  return outcome
}

const EXPECTED: [name: string, expected: object, make: () => Buffer | Promise<Buffer>][] = [
  ['nothing but a file type', { kind: 'unreadable' }, () => Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1')],
  ['a header with the pictures missing', { kind: 'unreadable' }, async () => (await fixture('truncated-broken.mp4')).subarray(0, 6000)],
  ['an index cut in half', { kind: 'unreadable' }, async () => (await fixture('bbb-480p-5s.mp4')).subarray(0, -2000)],
  ['a clip that claims ten hours', { kind: 'over-limit', limit: 'maxSeconds' }, async () => claimingTenHours(await fixture('bbb-480p-5s.mp4'))],
  ['a clip of five thousand tracks', { kind: 'over-limit', limit: 'maxTracks' }, async () => withTracks(await fixture('bbb-480p-5s.mp4'), 5000)],
  ['a clip that claims a billion samples', { kind: 'unreadable' }, async () => claimingSamples(await fixture('bbb-480p-5s.mp4'), 0x3fff_ffff)],
  ['boxes nested twenty thousand deep', { kind: 'unreadable' }, () => nestedBoxes(20_000)],
  ['an AVI of one picture that says 100,000 x 100,000', { kind: 'over-limit', limit: 'maxPixels' }, () => aviOfPng(pngClaiming(100_000, 100_000), 100_000, 100_000)],
  ['an AVI that says 64 x 64 of a picture that says 100,000 x 100,000', { kind: 'over-limit', limit: 'maxPixels' }, () => aviOfPng(pngClaiming(100_000, 100_000), 64, 64)],
  ['a PNG that says 100,000 x 100,000', { kind: 'not-a-video' }, () => pngClaiming(100_000, 100_000)],
  ['an endless GIF', { kind: 'not-a-video' }, () => endlessGif()],
  ['a zip bomb', { kind: 'not-a-video' }, () => zipBomb()],
  ['random bytes', { kind: 'not-a-video' }, () => randomBytes(1, 100_000)],
  ['random bytes after a Matroska head', { kind: 'unreadable' }, () => Buffer.concat([Buffer.from('1a45dfa3', 'hex'), randomBytes(2, 100_000)])],
  ['random bytes after an FLV head', { kind: 'unreadable' }, () => Buffer.concat([Buffer.from('464c56010500000009', 'hex'), randomBytes(3, 100_000)])],
]

test.each(EXPECTED)('%s ends in a clear state', async (name, expected, make) => {
  expect(await outcomeOf(name, await make())).toMatchObject(expected)
})

test('a clip that runs longer than it says ends at the limit', async () => {
  const file = join(folder, 'liar.mp4')
  await writeFile(file, claimingSeconds(await fixture('bbb-480p-5s.mp4'), 1))
  const decoder = createDecoder({ kind: 'wasm' }, { maxSeconds: 3 })
  expect(await decoder.probe(file)).toMatchObject({ kind: 'video', durationSeconds: 1 })
  expect(await decoder.prepare(file, join(folder, 'never'))).toMatchObject({ kind: 'over-limit', limit: 'maxSeconds' })
  const reading = async (): Promise<void> => {
    for await (const frame of decoder.frames(file, { everySeconds: 1 })) expect(frame.timestamp).toBeLessThanOrEqual(3)
  }
  await expect(reading()).rejects.toMatchObject({ refusal: { kind: 'over-limit', limit: 'maxSeconds' } })
})

const ANY_STATE = ['prepared', 'not-a-video', 'unreadable', 'over-limit']

test('a picture size that only the container claims does no harm', async () => {
  const outcome = await outcomeOf('claimed size', claimingSize(await fixture('intel-car-vertical-242x432-8s.mp4'), 65_535, 65_535))
  expect(ANY_STATE).toContain(outcome.kind)
})

test('packets of noise end in a clear state', async () => {
  expect(ANY_STATE).toContain((await outcomeOf('noise', noisyTransportStream(4, 2000))).kind)
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a clip with flipped bits, seed %i, ends in a clear state', async (seed) => {
  const name = seed % 2 === 0 ? 'bbb-vertical-270x480-5s.mp4' : 'intel-car-vertical-242x432-8s.mp4'
  const outcome = await outcomeOf(`flipped ${seed}`, flipBits(await fixture(name), seed, seed * 5))
  expect(ANY_STATE).toContain(outcome.kind)
})
