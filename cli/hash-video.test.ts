import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formatHash, hashDistance, parseFrameLines, parseHash } from '@qorgan/media-hash'
import { expect, test } from 'vitest'
import { hashVideo } from './hash-video.ts'
import { matchVideoFiles } from './match-video.ts'

interface Line {
  frame: number
  timestamp: number
  pdq: string
  quality: number
}

const clip = (name: string) => fileURLToPath(new URL(`../packages/media-hash/fixtures/vpdq/${name}`, import.meta.url))
const expectedOf = (name: string) =>
  parseFrameLines(readFileSync(clip(`${name}.txt`), 'utf8')).map(({ frame, quality, hash, timestamp }) => ({ frame, quality, pdq: formatHash(hash), timestamp }))

async function linesOf(argv: string[]): Promise<Line[]> {
  const lines: Line[] = []
  await hashVideo(argv, (line) => lines.push(line as Line))
  return lines
}
const toThreeDecimals = (lines: Line[]) => lines.map((line) => ({ ...line, timestamp: Number(line.timestamp.toFixed(3)) }))

test('every frame of a clip has the reference\'s hash, quality, number and time', async () => {
  const expected = expectedOf('pattern-sd-grey-bar')
  expect(expected).toHaveLength(206)
  expect(toThreeDecimals(await linesOf([clip('pattern-sd-grey-bar.mp4'), '--every-frame']))).toEqual(expected)
})

test('without --every-frame one frame a second is hashed', async () => {
  const lines = toThreeDecimals(await linesOf([clip('chair-19-sd-bar.mp4')]))
  const step = lines[1]!.frame
  expect([24, 25, 29, 30]).toContain(step)
  expect(lines).toEqual(expectedOf('chair-19-sd-bar').filter(({ frame }) => frame % step === 0))
})

test('a clip hashed elsewhere with SIMD scaling agrees to within 4 bits a frame', async () => {
  const lines = await linesOf(['--every-frame', clip('test-padded-dimensions.mp4')])
  const expected = expectedOf('test-padded-dimensions')
  expect(lines.map(({ frame, quality }) => [frame, quality])).toEqual(expected.map(({ frame, quality }) => [frame, quality]))
  const distances = lines.map(({ pdq }, i) => hashDistance(parseHash(pdq), parseHash(expected[i]!.pdq)))
  expect(Math.max(...distances)).toBeLessThanOrEqual(4)
})

test('matching compares all frames of the query with each bank video in turn', async () => {
  const [pattern, padded] = [clip('pattern-sd-grey-bar.mp4'), clip('test-padded-dimensions.mp4')]
  const lines: object[] = []
  await matchVideoFiles([pattern, padded, pattern], (line) => lines.push(line))
  expect(lines).toEqual([
    { query: pattern, bank: padded, queryPercent: 0, bankPercent: 0 },
    { query: pattern, bank: pattern, queryPercent: 100, bankPercent: 100 },
  ])
})

test('what is no video, too few or unknown words are refused by name', async () => {
  await expect(linesOf([clip('pairs.json')])).rejects.toThrow(clip('pairs.json'))
  await expect(linesOf([])).rejects.toThrow('usage')
  await expect(linesOf(['a.mp4', 'b.mp4'])).rejects.toThrow('usage')
  await expect(linesOf(['a.mp4', '--all'])).rejects.toThrow('--all')
  await expect(matchVideoFiles(['a.mp4'], () => undefined)).rejects.toThrow('usage')
})
