import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { flows } from '../../flows/index.ts'
import { summariseWeeks } from './index.ts'

let t: TestHouse
let host: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const start = '2026-03-16T07:00:00.000Z'
type Method = 'POST' | 'PUT' | 'GET' | 'DELETE'
const call = (method: Method, url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: host, ...(payload ? { payload } : {}) })
let count = 0
const person = async (birthDate: string) => (await call('POST', '/accounts', { handle: `guard${(count += 1)}x`, birthDate, country: 'KZ', locale: 'ru' })).json<{ id: string }>().id
const guardian = async () => {
  const id = await person('1985-04-04')
  await call('POST', `/accounts/${id}/age-evidence`, { method: 'id-document', payload: { birthDate: '1985-04-04', checkedBy: 'desk' } })
  return id
}
const pairWith = async (parent: string, teen: string) => {
  const { id, code } = (await call('POST', '/pairings', { guardianAccountId: parent })).json<{ id: string; code: string }>()
  const accepted = await call('POST', `/pairings/${id}/accept`, { teenAccountId: teen, code })
  return { id, status: accepted.statusCode }
}
const pair = async (birthDate = '2011-06-01') => {
  const [parent, teen] = [await guardian(), await person(birthDate)]
  return { parent, teen, id: (await pairWith(parent, teen)).id }
}
const check = async (accountId: string, action: string, targetId: string) => (await call('POST', '/checks', { accountId, action, targetId })).json<{ allowed: boolean; because: object[] }>()
const factsOf = async (name: string, accountId: string) => (await sql<{ id: string; payload: never; at: string }>`select id, payload, at from kernel.fact where name = ${name} and payload->>'accountId' = ${accountId} order by id`.execute(t.house.database.kysely)).rows
/** Runs the reaction as the worker would, twice, since it may come twice. */
const react = async (flow: string, name: string, accountId: string) => {
  for (const { id, payload, at } of await factsOf(name, accountId)) {
    for (let i = 0; i < 2; i += 1) await flows.find((each) => each.name === flow)?.run(t.as({ kind: 'timer', job: flow }), { id, name, at, payload } as never, { attempt: 1, last: false })
  }
}
const notices = async (accountId: string) => (await call('GET', `/accounts/${accountId}/notices`)).json<{ kind: string; body: string }[]>()

test('a guardian blocks an account for the teen: neither reaches the other, the teen is told why, the other is not', async () => {
  const { parent, teen, id } = await pair('2009-06-01')
  const stranger = await person('1990-01-01')
  expect((await call('POST', `/pairings/${id}/blocks`, { byAccountId: parent, accountId: stranger })).json()).toEqual({ accountId: stranger, blocked: true })
  expect(await check(teen, 'follow', stranger)).toEqual({ allowed: false, because: [{ setting: 'guardianBlock', value: true, boundBy: 'guardian' }] })
  expect(await check(stranger, 'follow', teen)).toEqual({ allowed: false, because: [{ setting: 'recipient', value: 'unavailable', boundBy: 'recipient' }] })
  expect((await call('POST', '/messages', { fromAccountId: stranger, toAccountId: teen, text: 'hi' })).statusCode).toBe(403)
  await react('tell-teen-of-guardian', 'guardian.blocked', teen)
  expect((await notices(teen)).filter(({ kind }) => kind === 'guardian-report')).toHaveLength(1)
  expect(await factsOf('guardian.blocked', teen)).toHaveLength(1)
  expect((await call('DELETE', `/pairings/${id}/blocks/${stranger}`, { byAccountId: parent })).json()).toEqual({ accountId: stranger, blocked: false })
  expect(await check(teen, 'follow', stranger)).toEqual({ allowed: true, because: [] })
  expect((await call('DELETE', `/pairings/${id}/blocks/${stranger}`, { byAccountId: parent })).statusCode).toBe(404)
})

test('nobody blocks the teen themself, another guardian or through a pairing of others; nonsense is refused', async () => {
  const { parent, teen, id } = await pair()
  const second = await guardian()
  await pairWith(second, teen)
  const block = async (byAccountId: string, accountId: unknown) => (await call('POST', `/pairings/${id}/blocks`, { byAccountId, accountId })).statusCode
  expect([await block(parent, teen), await block(parent, second), await block(teen, second), await block(second, parent), await block(parent, 'nobody'), await block(parent, 7)]).toEqual([403, 403, 403, 404, 404, 400])
})

test('a passcode typed in on the teen’s device gives time; wrong ones are counted and then refused', async () => {
  const { parent, teen, id } = await pair()
  const unlock = (passcode: string) => call('POST', `/accounts/${teen}/unlocks`, { passcode, minutes: 30 })
  expect((await unlock('1234')).json()).toMatchObject({ status: 409, type: '/problems/no-passcode' })
  expect((await call('PUT', `/pairings/${id}/passcode`, { byAccountId: teen, passcode: '1234' })).statusCode).toBe(403)
  expect((await call('PUT', `/pairings/${id}/passcode`, { byAccountId: parent, passcode: 'birthday' })).statusCode).toBe(400)
  expect((await call('PUT', `/pairings/${id}/passcode`, { byAccountId: parent, passcode: '4826' })).json()).toEqual({ passcodeSet: true })
  await call('POST', '/screen-time', { accountId: teen, seconds: 3_600, at: start })
  expect((await unlock('4826')).json()).toEqual({ about: 'dailyScreenTime', minutes: 30 })
  expect((await call('POST', '/screen-time', { accountId: teen, seconds: 0, at: start })).json()).toMatchObject({ locked: false, remainingSecondsToday: 1_800 })
  for (let i = 0; i < 5; i += 1) expect((await unlock('0000')).json()).toMatchObject({ status: 403, type: '/problems/wrong-code' })
  expect((await unlock('4826')).statusCode).toBe(429)
  t.clock.set('2026-03-16T08:00:01Z')
  expect((await unlock('4826')).statusCode).toBe(201)
  t.clock.set(start)
  expect((await call('PUT', `/pairings/${id}/passcode`, { byAccountId: parent, passcode: null })).json()).toEqual({ passcodeSet: false })
  expect(await factsOf('passcode.changed', teen)).toHaveLength(2)
})

test('a teen asks for a change of what a guardian set; yes puts it in place, and it is answered once', async () => {
  const { parent, teen, id } = await pair()
  const ask = (payload: object) => call('POST', `/accounts/${teen}/change-requests`, payload)
  expect((await ask({ setting: 'search', value: true })).json()).toMatchObject({ status: 409, type: '/problems/nothing-to-ask' })
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { search: false } })
  expect((await ask({ setting: 'search', value: 'maybe' })).statusCode).toBe(400)
  expect((await ask({ setting: 'search' })).statusCode).toBe(400)
  const request = (await ask({ setting: 'search', value: true })).json<{ id: string; state: string }>()
  expect(request.state).toBe('asked')
  await react('tell-guardians-of-change', 'change.asked', teen)
  expect((await notices(parent)).filter(({ body }) => body.includes('Поиск'))).toHaveLength(1)
  const answer = (byAccountId: string) => call('POST', `/pairings/${id}/change-requests/${request.id}/answer`, { byAccountId, granted: true })
  expect((await answer(teen)).statusCode).toBe(403)
  expect((await answer(parent)).json()).toMatchObject({ id: request.id, state: 'granted' })
  expect((await answer(parent)).statusCode).toBe(409)
  expect((await call('GET', `/accounts/${teen}`)).json<{ settings: { search: object } }>().settings.search).toEqual({ value: true, boundBy: 'platform' })
  await react('tell-teen-of-guardian', 'change.answered', teen)
  expect((await notices(teen)).some(({ body }) => body.includes('согласился'))).toBe(true)
})

test('a teen asks for the end of a block, and a no leaves it', async () => {
  const { parent, teen, id } = await pair()
  const other = await person('2011-03-03')
  await call('POST', `/pairings/${id}/blocks`, { byAccountId: parent, accountId: other })
  const { id: requestId } = (await call('POST', `/accounts/${teen}/change-requests`, { blockedAccountId: other })).json<{ id: string }>()
  expect((await call('POST', `/pairings/${id}/change-requests/${requestId}/answer`, { byAccountId: parent, granted: false })).json()).toMatchObject({ state: 'declined' })
  const seen = (await call('GET', `/accounts/${teen}/guarded`)).json<{ blocked: { accountId: string; guardian: { accountId: string } }[]; changeRequests: object[] }>()
  expect([seen.blocked[0]?.accountId, seen.blocked[0]?.guardian.accountId, seen.changeRequests.length]).toEqual([other, parent, 1])
})

test('the teen sees what is set, by whom and since when, and whether it binds', async () => {
  const { parent, teen, id } = await pair()
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { search: false, directMessages: 'everyone' } })
  const { settings, tells, passcode } = (await call('GET', `/accounts/${teen}/guarded`)).json<{ settings: { setting: string; binds: boolean; guardian: { accountId: string }; chosenAt: string }[]; tells: object[]; passcode: boolean }>()
  expect(settings.map(({ setting, binds, guardian: { accountId }, chosenAt }) => [setting, binds, accountId, chosenAt]).toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([['directMessages', false, parent, start], ['search', true, parent, start]])
  expect([tells.length, passcode]).toEqual([1, false])
})

test('a report is told only when the teen tells it, without a word of what it was, and not to who does not want to know', async () => {
  const { parent, teen, id } = await pair()
  expect((await call('POST', `/accounts/${teen}/told-reports`)).json()).toEqual({ told: 1 })
  await react('tell-guardians-of-report', 'report.told', teen)
  expect((await notices(parent)).filter(({ body }) => body.includes('пожаловался'))).toHaveLength(1)
  expect((await call('PUT', `/pairings/${id}/notices`, { byAccountId: parent, tells: { report: false } })).json()).toMatchObject({ tells: { report: false, 'weekly-summary': true } })
  expect((await call('POST', `/accounts/${teen}/told-reports`)).statusCode).toBe(409)
  expect((await call('PUT', `/pairings/${id}/notices`, { byAccountId: parent, tells: {} })).statusCode).toBe(400)
  expect((await call('PUT', `/pairings/${id}/notices`, { byAccountId: teen, tells: { report: true } })).statusCode).toBe(403)
})

test('from 16 a guardian hears which settings were chosen; before, and of adults, nothing', async () => {
  for (const [birthDate, told] of [['2009-06-01', 1], ['2011-06-01', 0]] as const) {
    const { parent, teen } = await pair(birthDate)
    await call('PUT', `/accounts/${teen}/settings`, { settings: { likedVideos: 'friends' } })
    await react('tell-guardians-of-settings', 'settings.chosen', teen)
    expect([birthDate, (await notices(parent)).filter(({ body }) => body.includes('Кто видит список понравившегося')).length]).toEqual([birthDate, told])
  }
})

test('on Monday morning in the teen’s zone the week is summed up once', async () => {
  const { parent, teen } = await pair()
  for (const at of ['2026-03-14T10:00:00Z', '2026-03-12T10:00:00Z']) await call('POST', '/screen-time', { accountId: teen, seconds: 1_800, at })
  t.clock.set('2026-03-16T02:59:00Z')
  expect(await summariseWeeks(t.as({ kind: 'timer', job: 'test' }))).toBe(0)
  t.clock.set(start)
  expect(await summariseWeeks(t.as({ kind: 'timer', job: 'test' }))).toBeGreaterThan(0)
  expect(await summariseWeeks(t.as({ kind: 'timer', job: 'test' }))).toBe(0)
  expect(await factsOf('week.summarised', teen)).toMatchObject([{ payload: { guardianAccountId: parent, week: '2026-03-09', seconds: 3_600, secondsBefore: 0 } }])
  await react('tell-guardians-of-week', 'week.summarised', teen)
  expect((await notices(parent)).filter(({ body }) => body.includes('1:00'))).toHaveLength(1)
})

test('whoever a case of child safety is about takes up no pairing until it ends, and never again after a violation', async () => {
  const [parent, teen] = [await guardian(), await person('2011-06-01')]
  const { id, code } = (await call('POST', '/pairings', { guardianAccountId: parent })).json<{ id: string; code: string }>()
  const first = await pairWith(parent, await person('2011-07-07'))
  const fact = (name: string, payload: object) => ({ id: crypto.randomUUID(), name, at: start, payload: { caseId: '019ae000-0000-7000-8000-000000000001', subject: { kind: 'account', id: parent }, accountId: parent, queue: 'child-safety', effect: 'act', items: [], ...payload } })
  const run = (flow: string, given: ReturnType<typeof fact>) => flows.find((each) => each.name === flow)?.run(t.as({ kind: 'timer', job: flow }), given as never, { attempt: 1, last: false })
  await run('doubt-guardian', fact('case.opened', {}))
  expect((await call('POST', '/pairings', { guardianAccountId: parent })).statusCode).toBe(403)
  expect((await call('POST', `/pairings/${id}/accept`, { teenAccountId: teen, code })).statusCode).toBe(403)
  expect((await call('GET', `/pairings/${first.id}/overview?byAccountId=${parent}`)).statusCode).toBe(200)
  await run('settle-guardian-doubt', fact('case.concluded', { verdict: 'no-violation' }))
  expect((await call('POST', `/pairings/${id}/accept`, { teenAccountId: teen, code })).statusCode).toBe(200)
  const again = { caseId: '019ae000-0000-7000-8000-000000000002' }
  await run('doubt-guardian', fact('case.opened', again))
  await run('settle-guardian-doubt', fact('case.concluded', { ...again, verdict: 'violation' }))
  expect((await call('GET', `/pairings/${first.id}/overview?byAccountId=${parent}`)).statusCode).toBe(409)
  expect((await call('POST', '/pairings', { guardianAccountId: parent })).statusCode).toBe(403)
  expect((await factsOf('guardian.barred', parent)).map(({ payload }) => payload)).toMatchObject([{ pairingsEnded: 2 }])
})

test('a verdict for the guardian lets a disputed pairing go on', async () => {
  const { parent, teen, id } = await pair()
  await call('POST', `/pairings/${id}/dispute`, { byAccountId: teen })
  const payload = { caseId: '019ae000-0000-7000-8000-000000000003', subject: { kind: 'account', id: parent }, accountId: parent, queue: 'child-safety', effect: 'act', verdict: 'no-violation', items: [{ kind: 'signal', ref: id }] }
  await flows.find(({ name }) => name === 'settle-guardian-doubt')?.run(t.as({ kind: 'timer', job: 'test' }), { id: crypto.randomUUID(), name: 'case.concluded', at: start, payload } as never, { attempt: 1, last: false })
  expect((await call('GET', `/pairings/${id}/overview?byAccountId=${parent}`)).statusCode).toBe(200)
})

test('eight codes at once give no ninth teen', async () => {
  const parent = await guardian()
  const codes = []
  for (let i = 0; i < 10; i += 1) codes.push((await call('POST', '/pairings', { guardianAccountId: parent })).json<{ id: string; code: string }>())
  const teens = await Promise.all(codes.map(() => person('2011-06-01')))
  const answers = await Promise.all(codes.map(({ id, code }, at) => call('POST', `/pairings/${id}/accept`, { teenAccountId: teens[at], code })))
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(8)
})

test('filters find words with their endings, several words in a row and topics, and hide nothing else', async () => {
  const teen = await person('2011-06-01')
  await call('PUT', `/accounts/${teen}/settings`, { settings: { keywordFilter: ['казино', 'new phone'], topicFilter: ['diets'] } })
  const answer = await call('POST', `/accounts/${teen}/filtered`, { texts: ['Казинода ойнаймыз', 'my NEW, phone', 'new big phone', '#диета на неделю', 'Қала кеші'] })
  expect(answer.json()).toEqual({ items: [{ shown: false, hiddenBy: 'keywordFilter' }, { shown: false, hiddenBy: 'keywordFilter' }, { shown: true, hiddenBy: null }, { shown: false, hiddenBy: 'topicFilter' }, { shown: true, hiddenBy: null }] })
  expect((await call('PUT', `/accounts/${teen}/settings`, { settings: { topicFilter: ['my diary'] } })).statusCode).toBe(400)
  expect((await call('POST', `/accounts/${teen}/filtered`, { texts: [] })).statusCode).toBe(400)
})
