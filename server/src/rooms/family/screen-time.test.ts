import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'

let t: TestHouse
let host: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const start = '2026-03-16T07:00:00.000Z'
const call = (method: 'POST' | 'PUT', url: string, payload: object) => t.app.inject({ method, url: `/v1${url}`, headers: host, payload })
let count = 0
const person = async (more: object = {}) => (await call('POST', '/accounts', { handle: `screen${(count += 1)}x`, birthDate: '2011-06-01', country: 'KZ', locale: 'kk', ...more })).json<{ id: string }>().id
const beat = (accountId: string, seconds: number, at: string) => call('POST', '/screen-time', { accountId, seconds, at })
const used = async (accountId: string, seconds: number, at: string) => (await beat(accountId, seconds, at)).json<{ usedSecondsToday: number }>().usedSecondsToday

test('a teen has an hour a day, and the app closes when it is spent', async () => {
  const id = await person()
  expect((await beat(id, 600, start)).json()).toEqual({ usedSecondsToday: 600, remainingSecondsToday: 3_000, locked: false })
  expect((await beat(id, 3_600, start)).json()).toEqual({ usedSecondsToday: 3_600, remainingSecondsToday: 0, locked: true, reason: 'dailyScreenTime', boundBy: 'platform' })
})

test('an adult without a limit is counted and never closed out', async () => {
  const id = await person({ birthDate: '1990-01-01' })
  expect((await beat(id, 20_000, start)).json()).toEqual({ usedSecondsToday: 20_000, remainingSecondsToday: null, locked: false })
})

test('two devices at once and a report sent twice count once', async () => {
  const id = await person()
  expect(await used(id, 60, '2026-03-16T06:30:00Z')).toBe(60)
  expect(await used(id, 60, '2026-03-16T06:30:30Z')).toBe(90)
  expect(await used(id, 60, '2026-03-16T06:30:00Z')).toBe(90)
  expect(await used(id, 60, '2026-03-16T06:50:00Z')).toBe(150)
  const many = await Promise.all(Array.from({ length: 6 }, () => beat(id, 60, '2026-03-16T06:55:00Z')))
  expect(many.every(({ statusCode }) => statusCode === 200)).toBe(true)
  expect(await used(id, 0, start)).toBe(210)
})

test('an interval over midnight in Almaty is split between two days', async () => {
  const id = await person()
  t.clock.set('2026-03-16T19:10:00Z')
  expect(await used(id, 1_800, '2026-03-16T19:10:00Z')).toBe(600)
  t.clock.set('2026-03-16T18:59:00Z')
  expect(await used(id, 0, '2026-03-16T18:59:00Z')).toBe(1_200)
  t.clock.set(start)
})

test('on the night when the clock falls back the day is an hour longer and nothing is lost', async () => {
  const id = await person({ country: 'US', timeZone: 'America/New_York' })
  t.clock.set('2026-11-01T09:00:00Z')
  expect(await used(id, 18_000, '2026-11-01T09:00:00Z')).toBe(18_000)
  t.clock.set(start)
})

test('a report from offline counts on its own day, and one too old or from the future is refused', async () => {
  const id = await person()
  expect(await used(id, 600, '2026-03-14T10:00:00Z')).toBe(0)
  expect((await beat(id, 60, '2026-03-16T07:04:00Z')).json()).toMatchObject({ usedSecondsToday: 60 })
  for (const at of ['2026-03-16T07:06:00Z', '2026-03-09T06:00:00Z']) {
    const answer = await beat(id, 60, at)
    expect([answer.statusCode, answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([400, '/at'])
  }
})

test.each([[{ seconds: 86_401 }], [{ seconds: -1 }], [{ at: 'yesterday' }], [{ seconds: 1.5 }], [{ device: 'x' }]])('%j is no heartbeat', async (more) => {
  expect((await call('POST', '/screen-time', { accountId: await person(), seconds: 60, at: start, ...more })).statusCode).toBe(400)
})

test('a heartbeat of nobody is 404', async () => {
  expect((await beat('00000000-0000-7000-8000-000000000009', 60, start)).statusCode).toBe(404)
})

test('time away closes the app whatever is left of the day', async () => {
  const id = await person()
  await call('PUT', `/accounts/${id}/settings`, { settings: { timeAway: [{ days: [1], from: '11:00', to: '13:00' }] } })
  expect((await beat(id, 60, start)).json()).toEqual({ usedSecondsToday: 60, remainingSecondsToday: 3_540, locked: true, reason: 'timeAway', boundBy: 'self' })
})

test('a guardian who gives time opens the app again, once, and for as long as was given', async () => {
  const teen = await person()
  const parent = await person({ birthDate: '1985-04-04' })
  await call('POST', `/accounts/${parent}/age-evidence`, { method: 'card', payload: { kind: 'credit', checkedBy: 'bank' } })
  expect((await call('POST', `/accounts/${teen}/time-requests`, { minutes: 30 })).statusCode).toBe(409)
  const { id, code } = (await call('POST', '/pairings', { guardianAccountId: parent })).json<{ id: string; code: string }>()
  await call('POST', `/pairings/${id}/accept`, { teenAccountId: teen, code })
  await beat(teen, 3_600, start)
  const request = (await call('POST', `/accounts/${teen}/time-requests`, { minutes: 30 })).json<{ id: string }>()
  const answer = (minutes: number) => call('POST', `/pairings/${id}/time-requests/${request.id}/answer`, { byAccountId: parent, minutes })
  expect((await answer(15)).json()).toMatchObject({ id: request.id, state: 'granted', grantedMinutes: 15 })
  expect((await answer(30)).statusCode).toBe(409)
  expect((await beat(teen, 0, start)).json()).toEqual({ usedSecondsToday: 3_600, remainingSecondsToday: 900, locked: false })
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { timeAway: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }] } })
  await call('POST', `/pairings/${id}/time`, { byAccountId: parent, about: 'timeAway', minutes: 20 })
  expect((await beat(teen, 0, start)).json()).toMatchObject({ locked: false })
  t.clock.set('2026-03-16T07:20:00Z')
  expect((await beat(teen, 0, '2026-03-16T07:20:00Z')).json()).toMatchObject({ locked: true, reason: 'timeAway' })
  t.clock.set(start)
})

test('time given after the limit was lowered below what is used opens the app for as long as was given', async () => {
  const teen = await person()
  const parent = await person({ birthDate: '1985-04-04' })
  await call('POST', `/accounts/${parent}/age-evidence`, { method: 'card', payload: { kind: 'credit', checkedBy: 'bank' } })
  const { id, code } = (await call('POST', '/pairings', { guardianAccountId: parent })).json<{ id: string; code: string }>()
  await call('POST', `/pairings/${id}/accept`, { teenAccountId: teen, code })
  await beat(teen, 3_000, start)
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { dailyScreenTime: 20 } })
  expect((await beat(teen, 0, start)).json()).toMatchObject({ locked: true, remainingSecondsToday: 0 })
  const give = () => call('POST', `/pairings/${id}/time`, { byAccountId: parent, about: 'dailyScreenTime', minutes: 15 })
  await give()
  expect((await beat(teen, 0, start)).json()).toMatchObject({ locked: false, remainingSecondsToday: 900 })
  await give()
  expect((await beat(teen, 0, start)).json()).toMatchObject({ locked: false, remainingSecondsToday: 1_800 })
  t.clock.set('2026-03-16T07:30:00Z')
  expect((await beat(teen, 1_800, '2026-03-16T07:30:00Z')).json()).toMatchObject({ locked: true, remainingSecondsToday: 0 })
  t.clock.set(start)
})

test('any heartbeats of any number of devices count each second of the day once', async () => {
  const midnight = Date.parse('2026-03-15T19:00:00Z') / 1_000
  const heartbeat = fc.record({ end: fc.integer({ min: midnight + 1, max: Date.parse(start) / 1_000 }), seconds: fc.integer({ min: 0, max: 7_200 }) })
  await fc.assert(fc.asyncProperty(fc.array(heartbeat, { minLength: 1, maxLength: 8 }), async (beats) => {
    const id = await person()
    const answers = []
    for (const { end, seconds } of beats) answers.push(await used(id, seconds, new Date(end * 1_000).toISOString()))
    const seen = new Set(beats.flatMap(({ end, seconds }) => Array.from({ length: seconds }, (_, i) => end - seconds + i)).filter((second) => second >= midnight))
    expect(answers.at(-1)).toBe(seen.size)
  }), { numRuns: 15 })
})

test('a day of the week has its own minutes, beside the daily ones, and the least of them holds', async () => {
  const id = await person()
  await call('PUT', `/accounts/${id}/settings`, { settings: { dailyScreenTime: null, weekdayScreenTime: [{ days: [1, 2, 3, 4, 5], minutes: 30 }, { days: [6, 7], minutes: 120 }] } })
  expect((await beat(id, 1_500, start)).json()).toEqual({ usedSecondsToday: 1_500, remainingSecondsToday: 300, locked: false, warning: { reason: 'dailyScreenTime', seconds: 300 } })
  expect((await beat(id, 1_800, start)).json()).toMatchObject({ locked: true, boundBy: 'self' })
  t.clock.set('2026-03-21T07:00:00.000Z')
  expect((await beat(id, 60, '2026-03-21T07:00:00Z')).json()).toEqual({ usedSecondsToday: 60, remainingSecondsToday: 7_140, locked: false })
  t.clock.set(start)
  await call('PUT', `/accounts/${id}/settings`, { settings: { dailyScreenTime: 20 } })
  expect((await beat(id, 0, start)).json()).toMatchObject({ locked: true, remainingSecondsToday: 0 })
})

test('time away is announced minutes before it begins, and the evening’s rest while it lasts', async () => {
  const id = await person()
  await call('PUT', `/accounts/${id}/settings`, { settings: { timeAway: [{ days: [1], from: '12:05', to: '13:00' }], windDown: [{ days: [1], from: '11:00', to: '13:00' }] } })
  expect((await beat(id, 60, start)).json()).toEqual({ usedSecondsToday: 60, remainingSecondsToday: 3_540, locked: false, warning: { reason: 'timeAway', seconds: 300 }, windDown: true })
})
