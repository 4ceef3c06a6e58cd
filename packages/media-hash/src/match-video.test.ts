import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HashSource } from './hamming-sample.ts'
import { matchVideos, VideoBank } from './match-video.ts'
import { parseFrameLines } from './video.ts'

const folder = new URL('../fixtures/vpdq/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
interface Setting {
  uniqueQualityFrames: Record<string, number>
  pairs: Record<string, [query: number, bank: number]>
}
const settings = (JSON.parse(read('pairs.json')) as { data: Record<string, Setting> }).data
const dense = settings['every_1_frames']!
const names = Object.keys(dense.uniqueQualityFrames)
const clips = Object.fromEntries(names.map((name) => [name, parseFrameLines(read(`${name}.txt`))]))
const sampled = (name: string, every: number) => clips[name]!.filter(({ frame }) => frame % every === 0)
const orderedPairs = names.flatMap((query) => names.map((bank) => [query, bank] as const))

describe('the reference clips', () => {
  for (const every of [1, 15, 30]) {
    test(`all 36 ordered pairs have the expected percentages with every frame number divisible by ${every}`, () => {
      const { pairs } = settings[`every_${every}_frames`]!
      expect(orderedPairs).toHaveLength(36)
      for (const [query, bank] of orderedPairs) {
        const { queryPercent, bankPercent } = matchVideos(sampled(query, every), sampled(bank, every))
        const [expectedQuery, expectedBank] = pairs[`${query}|${bank}`]!
        expect([queryPercent.toFixed(4), bankPercent.toFixed(4)]).toEqual([expectedQuery.toFixed(4), expectedBank.toFixed(4)])
      }
    })
  }

  test('one query frame a second against every bank frame finds the copies that every frame finds, and no others', () => {
    const bank = new VideoBank()
    names.forEach((name, id) => bank.add(id, clips[name]!))
    for (const query of names) {
      const found = bank.match(sampled(query, 30))
      for (const [id, name] of names.entries()) {
        const copy = dense.pairs[`${query}|${name}`]![0] >= 80
        expect({ query, name, copy: (found.get(id)?.queryPercent ?? 0) >= 80 }).toEqual({ query, name, copy })
      }
    }
  })

  test('sampling the bank as well loses copies: chair-19 against chair-20', () => {
    const coarse = matchVideos(sampled('chair-19-sd-bar', 30), sampled('chair-20-sd-bar', 30))
    const fine = matchVideos(sampled('chair-19-sd-bar', 30), clips['chair-20-sd-bar']!)
    expect(coarse.queryPercent).toBeLessThan(20)
    expect(fine.queryPercent).toBe(100)
  })
})

const source = new HashSource(3)
const frames = (count: number, quality = 100) => Array.from({ length: count }, () => ({ hash: source.hash(), quality }))

describe('matching', () => {
  test('shares are of distinct frames of quality 50 and more', () => {
    const [same, other, poor] = [frames(1)[0]!, frames(1)[0]!, frames(1, 49)[0]!]
    expect(matchVideos([same, same, same, other, poor], [same, poor])).toEqual({ queryPercent: 50, bankPercent: 100 })
  })

  test('a frame at the radius matches and one beyond does not', () => {
    const [frame] = frames(1)
    const at = (bits: number) => [{ hash: source.near(frame!.hash, bits), quality: 50 }]
    expect(matchVideos([frame!], at(31)).queryPercent).toBe(100)
    expect(matchVideos([frame!], at(32)).queryPercent).toBe(0)
    expect(matchVideos([frame!], at(32), { radius: 32 }).queryPercent).toBe(100)
  })

  test('nothing comparable is no match and no division by zero', () => {
    const none = { queryPercent: 0, bankPercent: 0 }
    expect(matchVideos([], [])).toEqual(none)
    expect(matchVideos(frames(3, 10), frames(3))).toEqual(none)
    expect(matchVideos(frames(3), frames(3, 10))).toEqual(none)
  })
})

describe('a bank', () => {
  test('names each video that shares a frame; a deleted one no more', () => {
    const bank = new VideoBank(1000)
    const [a, b, c] = [frames(4), frames(5), frames(6)]
    bank.add(10, a)
    bank.add(20, b)
    bank.add(30, c)
    const query = [...a.slice(0, 2), ...c.slice(0, 2)]
    expect(bank.match(query)).toEqual(new Map([[10, { queryPercent: 50, bankPercent: 50 }], [30, { queryPercent: 50, bankPercent: 100 / 3 }]]))
    expect([bank.delete(10), bank.delete(10), bank.size]).toEqual([true, false, 2])
    expect([...bank.match(query).keys()]).toEqual([30])
    bank.add(10, b)
    expect(bank.match(b)).toEqual(new Map([[10, { queryPercent: 100, bankPercent: 100 }], [20, { queryPercent: 100, bankPercent: 100 }]]))
    expect(() => bank.add(20, a)).toThrow('already')
  })
})
