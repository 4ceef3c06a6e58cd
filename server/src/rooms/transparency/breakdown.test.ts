import { type Cell, metrics } from '@qorgan/ledger/figures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { breakDown } from './breakdown.ts'
import { hoursOf } from './hours.ts'
import { enter, type Entry } from './index.ts'
import type { Breakdown, ConsistencyAnswer, Measures } from './schema.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const removal = { kind: 'decision', country: 'KZ', subjectKind: 'video', action: 'remove', policy: 'harassment.targeted-abuse', source: 'moderator', automated: 'not', proactive: false, beforePublication: false, beforeAnyView: false, withinOneDay: true } as const
const put = (n: number, entry: Partial<Entry>) => change(t.as({ kind: 'timer', job: 'test' }), async (tx) => {
  for (let at = 0; at < n; at += 1) await enter(tx, { ...removal, id: newId(t.clock.now()), at: t.clock.now(), ...entry })
})
const get = async <T>(path: string) => (await t.app.inject({ url: `/v1/transparency/${path}` })).json<T>()
const cell = (month: string, policy: string, n: number, more: Partial<Cell> = {}): Cell => ({ ...removal, month, policy, outcome: null, language: null, n, ...more })
const span = (from: string, to: string) => ({ country: 'KZ', from, to, synthetic: false })
const ctx = () => t.as({ kind: 'public' })

test('while a month runs its rows move in tens, and when it is over small ones stay together', async () => {
  await put(23, { proactive: true })
  await put(14, { policy: 'hate.slurs' })
  await put(4, { policy: 'frauds.scams' })
  const running = await get<z.infer<typeof Breakdown>>('breakdown?country=KZ&from=2026-03&to=2026-03&by=policy')
  expect(running).toMatchObject({ total: 41, other: 21, items: [{ value: 'harassment.targeted-abuse', n: 20, atLeast: true }, { n: null }, { n: null }] })
  t.clock.set('2026-04-20T00:00:00Z')
  await put(1, {})
  const over = await get<z.infer<typeof Breakdown>>('breakdown?country=KZ&from=2026-03&to=2026-03&by=policy')
  expect(over).toMatchObject({ total: 41, other: 18, items: [{ value: 'harassment.targeted-abuse', n: 23, atLeast: false }, { n: null }, { n: null }] })
})

test('no two spans differ by a small number of one row', () => {
  const months = ['2025-01', '2025-02', '2025-03']
  const cells = months.flatMap((month, at) => [cell(month, 'a.a', 40 + at), cell(month, 'b.b', 25), cell(month, 'c.c', 30 - at), cell(month, 'd.d', at === 1 ? 3 : 12)])
  const shown = (from: string, to: string) => new Map(breakDown(ctx(), span(from, to), 'policy', 'videosRemoved.total', cells.filter(({ month }) => month >= from && month <= to)).items.map(({ value, n }) => [value, n]))
  for (const [earlier, later] of [[months[0]!, months[1]!], [months[1]!, months[2]!]] as const) {
    const [longer, shorter] = [shown(months[0]!, later), shown(months[0]!, earlier)]
    for (const [value, n] of longer) {
      const difference = (n ?? 0) - (shorter.get(value) ?? 0)
      expect(difference === 0 || difference >= 10, `${value} ${earlier} ${later}`).toBe(true)
    }
  }
})

test('a table by country is the exact totals, and every row has the parts of its figure', () => {
  const { items, total } = breakDown(ctx(), { ...span('2025-01', '2025-01'), country: null }, 'country', 'videosRemoved.total', [cell('2025-01', 'a.a', 3), cell('2025-01', 'a.a', 40, { country: 'UZ', proactive: true })])
  expect(total).toBe(43)
  expect(items.map(({ value, n, parts }) => [value, n, parts['videosRemoved.proactive']])).toEqual([['UZ', 40, { n: 40, of: 40 }], ['KZ', 3, { n: 0, of: 3 }]])
  expect(Object.keys(items[0]!.parts)).toEqual(metrics.filter(({ of }) => of === 'videosRemoved.total').map(({ id }) => id))
})

test('hours are those of the entries: percentiles, and how long a wrongful decision stood', async () => {
  const decisionId = newId(t.clock.now())
  await put(1, { decisionId, hours: 2 })
  t.clock.set('2026-06-03T05:00:00Z')
  await put(1, { kind: 'reversal', decisionId, outcome: 'appeal' })
  const seen = await get<z.infer<typeof Measures>>('measures?country=KZ&from=2026-04&to=2026-04')
  expect(seen.hours).toMatchObject({ 'hours.decision': { n: 1, p50: 2 }, 'hours.restoration': { n: 1, p50: 1_061 } })
  expect(seen.restated).toMatchObject([{ month: '2026-04', reversals: 1 }])
  expect(seen.shares['videosRemoved.restoredRate']).toMatchObject({ share: 0.5 })
  expect(hoursOf([{ measure: 'report-outcome', centihours: 100, n: 9 }, { measure: 'report-outcome', centihours: 300, n: 1 }])['hours.report']).toEqual({ n: 10, p50: 1, p90: 1.2, p99: 2.82 })
})

test('an appeal says again what it is against, so that under-age removals show theirs', async () => {
  const decisionId = newId(t.clock.now())
  await put(1, { decisionId, subjectKind: 'account', policy: 'youth-safety.minimum-age' })
  await put(1, { kind: 'appeal', subjectKind: null, policy: null, about: decisionId })
  const { counts } = await get<z.infer<typeof Measures>>('measures?country=KZ&from=2026-06&to=2026-06')
  expect(counts).toMatchObject({ 'accountsRemoved.underMinimumAge.appealed': 1, 'appeals.received': 1 })
})

test('any two states of the log are proved to continue each other', async () => {
  const proof = await get<z.infer<typeof ConsistencyAnswer>>('consistency?from=5&to=20')
  expect(proof).toMatchObject({ from: 5, size: 20 })
  const { verifyConsistency, fromBase64 } = await import('@qorgan/ledger')
  const bytes = (text: string) => fromBase64(text)!
  expect(verifyConsistency(5, 20, proof.proof.map(bytes), bytes(proof.root), bytes(proof.toRoot))).toBe(true)
  expect((await t.app.inject({ url: '/v1/transparency/consistency?from=20&to=5' })).statusCode).toBe(400)
  expect((await t.app.inject({ url: '/v1/transparency/consistency?from=0&to=99999' })).statusCode).toBe(400)
})

test('the files say what the answers say, every definition in them, and nothing that the table hides', async () => {
  const text = async (path: string, language = 'en') => (await t.app.inject({ url: `/v1/transparency/${path}`, headers: { 'accept-language': language } })).body
  const measures = await text('measures.csv?country=KZ&from=2026-03&to=2026-03')
  const rowOf = (id: string) => measures.split('\r\n').find((line) => line.includes(`,${id},`))
  expect(rowOf('videosRemoved.total')).toMatch(/^KZ,2026-03,2026-03,false,videos,videosRemoved\.total,count,41,/)
  expect(rowOf('videosRemoved.proactiveRate')).toMatch(/,share,0\.560976,0\.4\d+,0\.7\d+,,,,,videosRemoved\.total,/)
  expect(rowOf('hours.order')).toContain(',hours,,,,,,,,,')
  expect(measures.endsWith('\r\n')).toBe(true)
  expect(await text('measures.csv?country=KZ&from=2026-03&to=2026-03', 'kk')).toContain('Жойылған бейнелер')
  const table = (await text('breakdown.csv?country=KZ&from=2026-03&to=2026-03&by=policy')).split('\r\n')
  expect(table.filter((line) => /hate\.slurs|frauds\.scams/.test(line)).every((line) => /,policy,[a-z.]+,,true,10$/.test(line))).toBe(true)
  expect(table.at(-2)).toMatch(/,total,41,false,10$/)
})

test('a figure that nobody defined, and a way to divide that is not ours, are refused', async () => {
  for (const query of ['by=policy&metric=nothing', 'by=accountId', '']) {
    expect((await t.app.inject({ url: `/v1/transparency/breakdown?from=2026-03&to=2026-03&${query}` })).statusCode, query).toBe(400)
  }
})
