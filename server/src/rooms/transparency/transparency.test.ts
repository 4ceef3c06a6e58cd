import { type Cell, metrics } from '@qorgan/ledger/figures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { enter, type Entry } from './index.ts'
import { countMetrics } from './figures.ts'
import { monthsBetween } from './spans.ts'
import type { FiguresAnswer } from './schema.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const decisionId = '01990000-0000-7000-8000-00000000000a'
const removal = { kind: 'decision', country: 'KZ', subjectKind: 'video', action: 'remove', policy: 'harassment.targeted-abuse', source: 'moderator', automated: 'not', proactive: false, beforePublication: false, beforeAnyView: false, withinOneDay: true } as const
const put = (entry: Partial<Entry> & Pick<Entry, 'kind'>) => change(t.as({ kind: 'timer', job: 'test' }), (tx) => enter(tx, { id: newId(t.clock.now()), at: t.clock.now(), country: 'KZ', ...entry }))
const figures = async (query: string) => (await t.app.inject({ url: `/v1/transparency/figures?${query}` })).json<FiguresAnswer>()

test('figures are the count of what was entered, and a stranger can read them', async () => {
  await put({ ...removal, decisionId })
  await put({ ...removal, automated: 'fully', proactive: true, beforeAnyView: true })
  await put({ ...removal, subjectKind: 'account', policy: 'youth-safety.minimum-age' })
  await put({ ...removal, subjectKind: 'comment' })
  await put({ ...removal, subjectKind: 'comment', beforePublication: true })
  await put({ kind: 'report' })
  await put({ kind: 'report-outcome', outcome: 'violation', hours: 3 })
  await put({ kind: 'report-outcome', outcome: 'no-violation', hours: 5 })
  const seen = await figures('country=KZ&from=2026-03&to=2026-03')
  expect(seen).toMatchObject({
    country: 'KZ', synthetic: false, accountsRemoved: { total: 1, underMinimumAge: 1 }, commentsRemoved: 1, blockedBeforePublication: 1,
    videosRemoved: { total: 2, automated: 1, proactive: 1, beforeAnyView: 1, within24Hours: 2, restored: 0, byPolicy: { other: 2 } },
    reports: { received: 1, concluded: 2, medianHoursToOutcome: 4 },
  })
})

test('an entry that comes later is in the next answer, of its country and of all', async () => {
  const total = async (query: string) => (await figures(query)).commentsRemoved
  const [own, all, other] = [await total('country=KZ&from=2026-01&to=2026-03'), await total('from=2026-01&to=2026-03'), await total('country=UZ&from=2026-03&to=2026-03')]
  await put({ ...removal, subjectKind: 'comment', country: 'UZ' })
  expect([await total('country=KZ&from=2026-01&to=2026-03'), await total('from=2026-01&to=2026-03'), await total('country=UZ&from=2026-03&to=2026-03')]).toEqual([own, all + 1, other + 1])
})

test('a reversal in a later month restates the month of the decision', async () => {
  t.clock.set('2026-05-02T00:00:00Z')
  await put({ kind: 'reversal', decisionId })
  expect((await figures('country=KZ&from=2026-03&to=2026-03')).videosRemoved).toMatchObject({ total: 2, restored: 1 })
  expect((await figures('country=KZ&from=2026-05&to=2026-05')).videosRemoved).toMatchObject({ total: 0, restored: 0 })
})

test('the same fact entered twice counts once', async () => {
  const id = newId(t.clock.now())
  await put({ id, kind: 'appeal' })
  await put({ id, kind: 'appeal' })
  expect((await figures('country=KZ&from=2026-05&to=2026-05')).appeals.received).toBe(1)
})

test('a month is that of the country: half past midnight in Almaty belongs to the new month', async () => {
  t.clock.set('2026-06-30T19:30:00Z')
  await put({ kind: 'report' })
  expect((await figures('country=KZ&from=2026-07&to=2026-07')).reports.received).toBe(1)
})

test('sample data never mixes with a platform’s own figures', async () => {
  await put({ ...removal, synthetic: true, country: 'UZ' })
  expect((await figures('country=UZ&from=2026-06&to=2026-07')).videosRemoved.total).toBe(0)
  expect(await figures('country=UZ&from=2026-06&to=2026-07&synthetic=true')).toMatchObject({ synthetic: true, videosRemoved: { total: 1 } })
})

test('the CSV holds every metric of every month, with its definition in the reader’s language', async () => {
  const answer = await t.app.inject({ url: '/v1/transparency/figures.csv?country=KZ&from=2026-03&to=2026-04', headers: { 'accept-language': 'kk' } })
  const lines = answer.body.trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + 2 * metrics.length)
  expect(lines[1]).toContain('жою туралы шешімдер')
})

test('impossible spans are refused with what to mend', async () => {
  for (const query of ['from=2026-13&to=2026-13', 'from=2026-05&to=2026-04', 'from=1990-01&to=2026-04', 'country=kz&from=2026-01&to=2026-02', 'from=2026-01', 'from=2026-01&to=2026-02&x=1']) {
    const answer = await t.app.inject({ url: `/v1/transparency/figures?${query}` })
    expect(answer.statusCode, query).toBe(400)
    expect(answer.json<{ errors: unknown[] }>().errors.length, query).toBeGreaterThan(0)
  }
})

test('months follow each other over a year’s end', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
})

test('metrics are additive: counting two halves and adding gives the whole', () => {
  const cell = (n: number, subjectKind: string): Cell => ({ ...removal, month: '2026-03', language: null, outcome: null, subjectKind, n })
  const [a, b] = [[cell(3, 'video'), cell(1, 'account')], [cell(4, 'video')]]
  const whole = countMetrics([...a, ...b])
  for (const { id } of metrics) expect(countMetrics(a)[id]! + countMetrics(b)[id]!, id).toBe(whole[id])
})
