import { describe, expect, test } from 'vitest'
import { lcgBytes } from './formula-images.ts'
import { formatHash } from './hex.ts'
import { pdqFromRgb } from './pdq.ts'
import { formatFrameLine, frameStep, hashFrames, parseFrameLines, type FrameHash, type FrameSampling } from './video.ts'

async function* frames(count: number) {
  for (let index = 0; index < count; index++) {
    yield { index, timestamp: 100 + index / 10, width: 20, height: 16, rgb: lcgBytes(index, 3 * 20 * 16) }
  }
}
async function hashed(count: number, sampling: FrameSampling): Promise<FrameHash[]> {
  const all: FrameHash[] = []
  for await (const frame of hashFrames(frames(count), sampling)) all.push(frame)
  return all
}

describe('hashing frames', () => {
  test('every frame has its number, its time by the frame rate, and the PDQ of its pixels', async () => {
    const all = await hashed(5, { everyFrame: true, fps: 25 })
    expect(all.map(({ frame, timestamp }) => [frame, timestamp])).toEqual([[0, 0], [1, 0.04], [2, 0.08], [3, 0.12], [4, 0.16]])
    for (const { frame, hash, quality } of all) {
      expect({ hash, quality }).toEqual(pdqFromRgb(lcgBytes(frame, 3 * 20 * 16), 20, 16))
    }
  })

  test('without a frame rate the decoder\'s own times are kept', async () => {
    expect((await hashed(3, { everyFrame: true })).map(({ timestamp }) => timestamp)).toEqual([100, 100.1, 100.2])
  })

  test('an interval keeps the frames whose number is a multiple of the whole frames in it', async () => {
    const numbers = async (everySeconds: number, fps: number) => (await hashed(70, { everySeconds, fps })).map(({ frame }) => frame)
    expect(await numbers(1, 30)).toEqual([0, 30, 60])
    expect(await numbers(1, 29.97)).toEqual([0, 29, 58])
    expect(await numbers(0, 30)).toHaveLength(70)
    expect(await numbers(0.5, 25)).toEqual([0, 12, 24, 36, 48, 60])
  })

  test('a step is whole and at least one; impossible rates and intervals are refused', () => {
    expect([frameStep(1, 29.97), frameStep(0.01, 30), frameStep(2.5, 24)]).toEqual([29, 1, 60])
    for (const [seconds, fps] of [[1, 0], [1, -3], [1, Number.NaN], [-1, 30], [Infinity, 30]] as const) {
      expect(() => frameStep(seconds, fps)).toThrow(RangeError)
    }
  })
})

describe('the text form', () => {
  test('is written with three decimals at any length of video and read back', () => {
    const hash = lcgBytes(3, 32)
    const line = formatFrameLine({ frame: 3704, timestamp: 123.4567, hash, quality: 99 })
    expect(line).toBe(`3704,99,${formatHash(hash)},123.457`)
    expect(parseFrameLines(`${line}\r\n\n${line}\n`)).toEqual(Array(2).fill({ frame: 3704, timestamp: 123.457, hash, quality: 99 }))
  })

  test('names the line that is wrong', () => {
    expect(() => parseFrameLines('\n0,100,abc,0.000')).toThrow('line 2')
    expect(() => parseFrameLines(`0,100,${'0'.repeat(64)},1e3`)).toThrow('line 1')
  })
})
