import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { addCertificates } from '../access/index.ts'
import { editAccount, registerAccount } from '../accounts/index.ts'
import { noticesOf } from '../notices/index.ts'
import { eraseRemoved } from '../../flows/tend-under-age.ts'
import { noteText, remindRemoved } from './index.ts'

let t: TestHouse
let host: { authorization: string }
let moderator: Awaited<ReturnType<TestHouse['signedIn']>>
const start = '2026-03-16T07:00:00.000Z'
const timer = { kind: 'timer', job: 'test' } as const
const clause = 'youth-safety.minimum-age'
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  moderator = await t.signedIn(['moderator'])
  await change(t.as(timer), (tx) => addCertificates(tx, moderator.id, [{ queue: 'under-age', language: '*' }], 'override', 'sample', null))
})
beforeEach(() => t.clock.set(start))
afterAll(() => t.close())

const call = (method: 'GET' | 'POST', url: string, payload?: object, headers: Record<string, string> = host) => t.app.inject({ method, url: `/v1${url}`, headers, ...(payload ? { payload } : {}) })
const signal = (accountId: string, kind: string, more: object = {}) => call('POST', '/age-signals', { signals: [{ accountId, kind, ...more }] })
const openCases = async (id: string) => (await sql<{ id: string; probability: number }>`select id, probability from review."case" where subject_id = ${id} and concluded_at is null and queue = 'under-age'`.execute(t.house.database.kysely)).rows
const caseOf = async (id: string) => (await openCases(id))[0]!.id
const factsOf = async (name: string, id: string) => (await sql<{ payload: object }>`select payload from kernel.fact where name = ${name} and payload->>'accountId' = ${id}`.execute(t.house.database.kysely)).rows
/** The only open case of the queue is the one just made, so claiming gets it. */
async function decide(id: string, verdict: object) {
  const wanted = await caseOf(id)
  for (;;) {
    const claimed = await call('POST', '/queues/under-age/claims', undefined, moderator.headers)
    if (claimed.statusCode !== 201) throw new Error(`the case was not handed out: ${claimed.statusCode} ${claimed.body}`)
    if (claimed.json<{ id: string }>().id === wanted) break
  }
  const answer = await call('POST', `/cases/${wanted}/verdict`, verdict, moderator.headers)
  if (answer.statusCode !== 200) throw new Error(answer.body)
  await t.house.jobs.drain()
  return answer.json<{ decisionId?: string }>()
}
const violation = { verdict: 'violation', policy: clause, action: 'remove' }

test('a host’s signals are taken and recorded, the unknown named, and weak ones open nothing until they weigh enough', async () => {
  const { id } = await newPerson(t)
  const answer = await call('POST', '/age-signals', { signals: [{ accountId: id, kind: 'host-model', confidence: 0.9 }, { accountId: id, kind: 'self-statement' }, { accountId: newId(t.clock.now()), kind: 'host-model' }, { accountId: id, kind: 'host-behaviour', seenAt: '2027-01-01T00:00:00Z' }] })
  expect([answer.statusCode, answer.json()]).toEqual([202, { taken: 1, ignored: [{ index: 1, because: 'unknown-kind' }, { index: 2, because: 'unknown-account' }, { index: 3, because: 'in-future' }] }])
  expect(await factsOf('age-signals.noted', id)).toMatchObject([{ payload: { kinds: ['host-model'] } }])
  expect(await openCases(id)).toEqual([])
  await signal(id, 'host-contact')
  expect(await openCases(id)).toHaveLength(1)
  expect((await call('GET', `/accounts/${id}`)).json()).toMatchObject({ status: 'active' })
})

test('the same signal again counts once, and two at once open one case', async () => {
  const { id } = await newPerson(t)
  for (let i = 0; i < 4; i += 1) await signal(id, 'host-model', { ref: 'same' })
  expect(await factsOf('age-signals.noted', id)).toHaveLength(1)
  await Promise.all([1, 2, 3, 4].map((n) => signal(id, 'host-contact', { ref: `call ${n}` })))
  expect(await openCases(id)).toHaveLength(1)
})

test.each([
  ['no signals', { signals: [] }], ['a confidence above one', { signals: [{ accountId: 'x', kind: 'host-model', confidence: 2 }] }],
  ['an unknown field', { signals: [{ accountId: 'x', kind: 'host-model', mood: 'good' }] }], ['no list', {}],
])('%s is 400', async (_name, body) => {
  expect((await call('POST', '/age-signals', body)).statusCode).toBe(400)
})

test('signals come from a host and from nobody else, and the age file is for reviewers', async () => {
  const { id } = await newPerson(t)
  expect((await call('POST', '/age-signals', { signals: [{ accountId: id, kind: 'host-model' }] }, {})).statusCode).toBe(401)
  expect((await call('POST', '/age-signals', { signals: [{ accountId: id, kind: 'host-model' }] }, moderator.headers)).statusCode).toBe(403)
  expect((await call('GET', `/accounts/${id}/age-file`)).statusCode).toBe(403)
  expect((await call('GET', `/accounts/${newId(t.clock.now())}/age-file`, undefined, moderator.headers)).statusCode).toBe(404)
})

test('a comment that states an age, a school year or a birthday is a signal on its writer, and a friend’s wish on whose video it is', async () => {
  const [child, writer] = [await newPerson(t), await newPerson(t)]
  const video = await newVideo(t, child.id)
  for (const text of ['мне 11 лет', 'я учусь в 4 классе', 'today is my 11th birthday']) {
    const { id } = await newPerson(t)
    const comment = await newComment(t, id, video.id, text)
    await change(t.as(timer), async (tx) => { await noteText(tx, comment) })
    expect(await openCases(id), text).toHaveLength(1)
  }
  for (const each of [writer, await newPerson(t), await newPerson(t)]) {
    const wish = await newComment(t, each.id, video.id, 'happy 11th birthday')
    await change(t.as(timer), async (tx) => { await noteText(tx, wish) })
    expect(await openCases(each.id)).toEqual([])
  }
  expect(await openCases(child.id)).toHaveLength(1)
  const file = (await call('GET', `/accounts/${child.id}/age-file`, undefined, moderator.headers)).json()
  expect(file).toMatchObject({ minimumAge: 13, band: '18+', shares: [{ kind: 'friend-statement', count: 3 }], evidence: [{ method: 'self-declared', from: 35, to: 35 }], removal: null })
  expect(JSON.stringify(file)).not.toContain(writer.id)
  expect(JSON.stringify(file)).not.toContain('1990')
})

test('a profile with an age reaches people through the rules, and words that only sound young do not alone', async () => {
  const [stated, sounds] = [await newPerson(t), await newPerson(t)]
  await editAccount(t.as(platform), stated.id, { profile: { bio: 'Маған 11 жас, би билеймін' } })
  await editAccount(t.as(platform), sounds.id, { profile: { bio: 'я учусь в начальной школе' } })
  await t.house.jobs.drain()
  expect(await openCases(stated.id)).toHaveLength(1)
  expect(await openCases(sounds.id)).toEqual([])
  expect(await factsOf('age-signals.noted', sounds.id)).toMatchObject([{ payload: { kinds: ['childlike-words'] } }])
})

test('whoever has shown a document is left in peace', async () => {
  const { id } = await newPerson(t)
  await call('POST', `/accounts/${id}/age-evidence`, { method: 'id-document', payload: { birthDate: '2001-01-01', checkedBy: 'desk' } })
  await signal(id, 'host-contact')
  await signal(id, 'host-model')
  expect(await openCases(id)).toEqual([])
})

test('what people have looked at and let stay is not brought up again; something new is', async () => {
  const { id } = await newPerson(t)
  await signal(id, 'host-contact', { ref: 'a' })
  await signal(id, 'host-model')
  await decide(id, { verdict: 'no-violation' })
  await signal(id, 'host-behaviour')
  expect(await openCases(id)).toEqual([])
  t.clock.set('2026-03-17T07:00:00Z')
  await signal(id, 'host-contact', { ref: 'b' })
  await signal(id, 'host-model', { ref: 'b' })
  expect(await openCases(id)).toHaveLength(1)
  const kinds = (await call('GET', '/age-signal-kinds?locale=kk', undefined, moderator.headers)).json<{ items: { id: string; label: string; oldEnough: number; observedTimes: number | null }[] }>().items
  expect(kinds.find((kind) => kind.id === 'host-contact')).toMatchObject({ label: 'Қолдау қызметіне жазғаны', oldEnough: 1, observedTimes: null })
})

test('a child’s account is removed by a person, told in a child’s words, exported, reminded, erased and counted', async () => {
  const { id } = await registerAccount(t.as(platform), { handle: 'balapan.test', birthDate: '2008-01-01', country: 'KZ', locale: 'kk', deviceId: 'phone-1' })
  const video = await newVideo(t, id)
  const [minor, adult] = [await newPerson(t, { birthDate: '2010-01-01' }), await newPerson(t)]
  await call('POST', '/events', { events: [minor, adult].map((each) => ({ kind: 'view', accountId: each.id, targetId: video.id, at: start })) })
  await t.house.jobs.drain()
  t.clock.set('2026-03-20T07:00:00Z')
  await signal(id, 'host-contact')
  await signal(id, 'host-model')
  const { decisionId } = await decide(id, violation)
  expect((await call('GET', `/accounts/${id}`)).json()).toMatchObject({ status: 'removed' })
  const told = (await noticesOf(t.as(platform), id)).filter(({ kind }) => kind === 'under-age-removed')
  expect(told).toMatchObject([{ decisionId, language: 'kk' }])
  expect(told[0]!.body).toContain('жаман ештеңе істеген жоқсың')
  const archive = (await call('GET', `/accounts/${id}/export`)).json()
  expect(archive).toMatchObject({ accountId: id, ageSignals: [{ kind: 'host-contact' }, { kind: 'host-model' }], videos: [{ id: video.id }] })
  const figures = async () => (await call('GET', '/under-age/figures?country=KZ&from=2026-03&to=2026-03', undefined, {})).json<{ items: object[] }>().items
  expect(await figures()).toMatchObject([{ country: 'KZ', month: '2026-03', removed: 1, restored: 0, erased: 0, withinDay: 0, withinWeek: 1, meanLifetimeDays: 4, views: 2, minorViews: 1, foundBy: { other: 1 } }])
  // The same device again: counted, weighed, and not enough for a case.
  const again = await registerAccount(t.as(platform), { handle: 'balapan.again', birthDate: '2005-01-01', country: 'KZ', locale: 'kk', deviceId: 'phone-1' })
  await t.house.jobs.drain()
  expect(await figures()).toMatchObject([{ repeats: 1 }])
  expect(await openCases(again.id)).toEqual([])
  // 180 days to appeal, a week more until the data goes, reminders 30, 7 and 1 day before.
  const reminders = async () => (await noticesOf(t.as(platform), id)).filter(({ kind }) => kind === 'under-age-reminder').length
  for (const [at, many] of [['2026-08-20', 0], ['2026-08-25', 1], ['2026-08-26', 1], ['2026-09-17', 2], ['2026-09-22', 3]] as const) {
    t.clock.set(`${at}T07:00:00Z`)
    await remindRemoved(t.as(timer))
    expect(await reminders(), at).toBe(many)
    expect(await eraseRemoved(t.as(timer))).toBe(0)
  }
  t.clock.set('2026-09-23T07:00:00Z')
  expect(await eraseRemoved(t.as(timer))).toBe(1)
  expect(await eraseRemoved(t.as(timer))).toBe(0)
  expect((await call('GET', `/accounts/${id}/export`)).statusCode).toBe(404)
  expect(await figures()).toMatchObject([{ removed: 1, erased: 1 }])
  expect((await sql<{ n: number }>`select (select count(*) from underage.signal where account_id = ${id}) + (select count(*) from underage.removal where account_id = ${id}) as n`.execute(t.house.database.kysely)).rows[0]?.n).toBe(0)
})

test('a removal that an appeal takes back is counted as restored, and its terms end', async () => {
  const { id } = await newPerson(t, { locale: 'kk' })
  await signal(id, 'host-contact')
  await signal(id, 'host-model')
  const { decisionId } = await decide(id, violation)
  expect((await call('POST', `/accounts/${id}/age-evidence`, { method: 'id-document', payload: { birthDate: '2001-01-01', checkedBy: 'desk' } })).statusCode).toBe(200)
  expect((await call('POST', '/appeals', { accountId: id, decisionId, statement: 'Мен ересекпін' })).statusCode).toBe(201)
  const another = await t.signedIn(['moderator'])
  await change(t.as(timer), (tx) => addCertificates(tx, another.id, [{ queue: 'under-age', language: '*' }], 'override', 'sample', null))
  // The open case holds the account until it is concluded.
  await t.house.jobs.drain()
  const appealCase = await caseOf(id)
  for (let held = ''; held !== appealCase;) held = (await call('POST', '/queues/under-age/claims', undefined, another.headers)).json<{ id: string }>().id
  t.clock.set('2026-09-30T07:00:00Z')
  expect(await eraseRemoved(t.as(timer))).toBe(0)
  t.clock.set(start)
  expect((await call('POST', `/cases/${appealCase}/verdict`, { verdict: 'no-violation' }, another.headers)).statusCode).toBe(200)
  await t.house.jobs.drain()
  expect((await call('GET', `/accounts/${id}`)).json()).toMatchObject({ status: 'active', assurance: { level: 'verified' } })
  expect((await call('GET', '/under-age/figures?country=KZ&from=2026-03&to=2026-03', undefined, {})).json<{ items: { restored: number }[] }>().items[0]).toMatchObject({ restored: 1 })
  t.clock.set('2026-12-30T07:00:00Z')
  expect(await eraseRemoved(t.as(timer))).toBe(0)
})

test('figures ask for whole months in order, and tell nobody of a single case how it was found', async () => {
  expect((await call('GET', '/under-age/figures?from=2026-05&to=2026-03')).statusCode).toBe(400)
  expect((await call('GET', '/under-age/figures?from=2026-13&to=2027-01')).statusCode).toBe(400)
  expect((await call('GET', '/under-age/figures?from=1990-01&to=2026-03')).statusCode).toBe(400)
  expect((await call('GET', '/under-age/figures?from=2020-01&to=2020-03&country=KZ')).json()).toMatchObject({ items: [] })
})

test('only timers tend removals', async () => {
  await expect(remindRemoved(t.as(staff(['admin'])))).rejects.toMatchObject({ slug: 'not-permitted' })
})
