import { verify } from '@qorgan/ledger/figures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { apportion, cells, published } from '../../../../cli/scenarios/kazakhstan-2023-2024.ts'
import { answered, evidenceFrom } from '../../../../cli/transparency-source.ts'
import { loadSampleLog } from './index.ts'
import { countMetrics } from './figures.ts'
import type { FiguresAnswer } from './schema.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const inMonths = (from: string, to: string) => countMetrics(cells().filter(({ month }) => month >= from && month <= to))

test('the scenario counts what was disclosed, to the last account', () => {
  const whole = [inMonths('2023-01', '2023-12'), inMonths('2024-01', '2024-08'), inMonths('2024-04', '2024-06')]
  expect(whole[0]).toMatchObject({ 'accountsRemoved.underMinimumAge': published.underAge2023, 'videosRemoved.total': published.videos2023 })
  expect(whole[1]).toMatchObject({ 'accountsRemoved.underMinimumAge': published.underAge2024 })
  expect(whole[2]).toMatchObject({ 'videosRemoved.total': 1_494_600, 'videosRemoved.proactive': 1_407_913, 'videosRemoved.beforeAnyView': 1_195_680 })
})

test('parts in proportion add up to the whole', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3])
  expect(apportion(0, [3, 1])).toEqual([0, 0])
})

test('a log filled in bulk is one that verifies: figures, leaves, tiles and key', async () => {
  const month = cells().filter((cell) => cell.month === '2023-05' && cell.subjectKind === 'account').map((cell) => ({ ...cell, n: Math.ceil(cell.n / 100), reversed: Math.floor((cell.reversed ?? 0) / 100) }))
  const ctx = t.as({ kind: 'timer', job: 'test' })
  const loaded = await loadSampleLog(ctx, 'tried-out', month)
  expect(await loadSampleLog(ctx, 'tried-out', month)).toBeNull()
  const verdict = await verify(await evidenceFrom({ get: (name) => answered(t.app.inject({ url: `/v1/transparency/logs/tried-out/${name}` })) }, null))
  expect(verdict).toMatchObject({ differences: [], leaves: loaded!.entries })
  const span = 'country=KZ&from=2023-05&to=2023-05'
  const figures = async (query: string) => (await t.app.inject({ url: `/v1/transparency/figures?${query}` })).json<FiguresAnswer>()
  const counted = countMetrics(month)['accountsRemoved.underMinimumAge']
  expect(await figures(`${span}&synthetic=true`)).toMatchObject({ synthetic: true, accountsRemoved: { underMinimumAge: counted } })
  expect((await figures(span)).accountsRemoved.underMinimumAge).toBe(0)
})
