import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { forgetRefusedDevices } from '../age/index.ts'
import { accountCard, accountCards, registerAccount, requireAccount } from './index.ts'

let t: TestHouse
let host: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const start = '2026-03-16T07:00:00.000Z'
let count = 0
const body = (more: object = {}) => ({ handle: `aisulu${(count += 1)}x`, birthDate: '2000-01-01', country: 'KZ', locale: 'kk', ...more })
const register = (payload: object, headers: Record<string, string> = host) => t.app.inject({ method: 'POST', url: '/v1/accounts', headers, payload })
const rows = async (table: string) => (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(t.house.database.kysely)).rows[0]!.n
const withoutId = (text: string) => text.replace(/"requestId":"[^"]*"/, '')

test('an adult registers and is told the band, how it is known, and that the account is active', async () => {
  const answer = await register(body({ handle: 'Aisulu.K' }))
  expect(answer.statusCode).toBe(201)
  const { id, ...rest } = answer.json<{ id: string }>()
  expect(rest).toEqual({ handle: 'Aisulu.K', ageBand: '18+', assurance: { level: 'declared', methods: ['self-declared'] }, status: 'active' })
  expect(await accountCard(t.as(platform), id)).toMatchObject({ handle: 'Aisulu.K', country: 'KZ', locale: 'kk', timeZone: 'Asia/Almaty', band: '18+', closedAt: null })
  const facts = await sql<{ payload: object }>`select payload from kernel.fact where name = 'account.registered' and payload->>'accountId' = ${id}`.execute(t.house.database.kysely)
  expect(facts.rows).toEqual([{ payload: { accountId: id, country: 'KZ', locale: 'kk', band: '18+' } }])
})

test('thirteen today passes and thirteen tomorrow does not, by the day in Almaty', async () => {
  t.clock.set('2026-03-16T19:30:00Z')
  expect((await register(body({ birthDate: '2013-03-17' }))).json()).toMatchObject({ ageBand: '13-15' })
  expect((await register(body({ birthDate: '2013-03-18' }))).statusCode).toBe(403)
  t.clock.set('2026-03-16T18:30:00Z')
  expect((await register(body({ birthDate: '2013-03-17' }))).statusCode).toBe(403)
  t.clock.set(start)
})

test('a zone that the caller names does not move the boundary', async () => {
  expect((await register(body({ birthDate: '2013-03-17', timeZone: 'Pacific/Kiritimati' }))).statusCode).toBe(403)
})

test('a country without rules of its own keeps its own day, and one of several zones lets nobody in early', async () => {
  const zoneOf = async (country: string) => (await accountCard(t.as(platform), (await register(body({ country }))).json<{ id: string }>().id))?.timeZone
  expect(await zoneOf('KG')).toBe('Asia/Bishkek')
  expect(await zoneOf('US')).toMatch(/^America\//)
  t.clock.set('2026-03-16T18:30:00Z')
  expect((await register(body({ country: 'KG', birthDate: '2013-03-17' }))).statusCode).toBe(201)
  t.clock.set('2026-03-17T06:00:00Z')
  expect((await register(body({ country: 'US', birthDate: '2013-03-17' }))).statusCode).toBe(403)
  t.clock.set('2026-03-17T10:00:00Z')
  expect((await register(body({ country: 'US', birthDate: '2013-03-17' }))).statusCode).toBe(201)
  t.clock.set(start)
})

test('somebody born on 29 February passes on 1 March', async () => {
  t.clock.set('2025-02-28T07:00:00Z')
  expect((await register(body({ birthDate: '2012-02-29' }))).statusCode).toBe(403)
  t.clock.set('2025-03-01T07:00:00Z')
  expect((await register(body({ birthDate: '2012-02-29' }))).statusCode).toBe(201)
  t.clock.set(start)
})

test('a refused device gets the same words for an older date, and names no age', async () => {
  const first = await register(body({ birthDate: '2016-05-05', deviceId: 'phone-1' }))
  const again = await register(body({ birthDate: '2000-05-05', deviceId: 'phone-1' }))
  expect([first.statusCode, again.statusCode]).toEqual([403, 403])
  expect(withoutId(again.body)).toBe(withoutId(first.body))
  expect({ ...again.headers, 'x-request-id': '', date: '' }).toEqual({ ...first.headers, 'x-request-id': '', date: '' })
  expect(first.json()).toMatchObject({ type: '/problems/not-eligible' })
  expect(withoutId(first.body)).not.toMatch(/13|age|year|birth|тринадцат/i)
  expect((await register(body({ birthDate: '2000-05-05', deviceId: 'phone-2' }))).statusCode).toBe(201)
})

test('the lock ends with the term of the place, and trying again does not lengthen it', async () => {
  await register(body({ birthDate: '2016-05-05', deviceId: 'phone-3' }))
  t.clock.set('2026-03-17T06:59:00Z')
  expect((await register(body({ birthDate: '2016-05-05', deviceId: 'phone-3' }))).statusCode).toBe(403)
  t.clock.set('2026-03-17T07:00:00Z')
  expect((await register(body({ deviceId: 'phone-3' }))).statusCode).toBe(201)
  expect(await forgetRefusedDevices(t.as({ kind: 'timer', job: 'test' }))).toBeGreaterThan(0)
  expect(await rows('age.refused_device')).toBe(0)
  t.clock.set(start)
})

test('nothing is kept of a refused person but a keyed hash and its end', async () => {
  const before = await Promise.all(['accounts.account', 'age.person', 'age.evidence', 'kernel.fact', 'kernel.audit', 'kernel.idempotency'].map(rows))
  const headers = { ...host, 'idempotency-key': 'refused-1' }
  expect((await register(body({ birthDate: '2016-05-05', deviceId: 'phone-4' }), headers)).statusCode).toBe(403)
  expect((await register(body({ birthDate: '2016-05-05' }))).statusCode).toBe(403)
  expect(await Promise.all(['accounts.account', 'age.person', 'age.evidence', 'kernel.fact', 'kernel.audit', 'kernel.idempotency'].map(rows))).toEqual(before)
  const kept = await sql<{ hash: Buffer }>`select * from age.refused_device`.execute(t.house.database.kysely)
  expect(kept.rows).toHaveLength(1)
  expect(Object.keys(kept.rows[0]!)).toEqual(['hash', 'expiresAt'])
  expect(kept.rows[0]!.hash.toString('latin1')).not.toContain('phone-4')
})

test('the same key and body register once', async () => {
  const payload = body()
  const headers = { ...host, 'idempotency-key': 'register-1' }
  const first = await register(payload, headers)
  const again = await register(payload, headers)
  expect(again.statusCode).toBe(201)
  expect(again.json()).toEqual(first.json())
})

test('a store that says the person is a child closes the gate in the same words', async () => {
  const child = await register(body({ storeSignal: { store: 'google', userStatus: 'SUPERVISED', ageLower: 0, ageUpper: 11 } }))
  const plain = await register(body({ birthDate: '2016-05-05' }))
  expect(withoutId(child.body)).toBe(withoutId(plain.body))
  const teen = await register(body({ birthDate: '2011-01-01', storeSignal: { store: 'apple', response: 'sharing', ageRange: { lowerBound: 13, upperBound: 15, ageRangeDeclaration: 'guardianDeclared' } } }))
  expect(teen.json()).toMatchObject({ ageBand: '13-15', assurance: { level: 'declared', methods: ['app-store', 'self-declared'] } })
})

test.each([
  ['a date that does not exist', { birthDate: '2001-02-29' }, '/birthDate'],
  ['a date to come', { birthDate: '2030-01-01' }, '/birthDate'],
  ['a country that does not exist', { country: 'ZZ' }, '/country'],
  ['a zone that does not exist', { timeZone: 'Asia/Nowhere' }, '/timeZone'],
  ['a handle of one letter', { handle: 'a' }, '/handle'],
  ['a handle with a space', { handle: 'two words' }, '/handle'],
  ['an unknown field', { parent: 'x' }, '/parent'],
  ['a birth date that is no text', { birthDate: 20000101 }, '/birthDate'],
])('%s is a problem of its field', async (_name, more, pointer) => {
  const answer = await register(body(more))
  expect(answer.statusCode).toBe(400)
  expect(answer.json<{ errors: { pointer: string }[] }>().errors.map((error) => error.pointer)).toEqual([pointer])
})

test('a handle that looks like another is taken, also when both come at once', async () => {
  await register(body({ handle: 'qairat_07' }))
  for (const handle of ['Qairat_07', 'qаirat_07', 'qairat.07', 'qairat_o7']) {
    const answer = await register(body({ handle }))
    expect([handle, answer.statusCode, answer.json<{ type: string }>().type]).toEqual([handle, 409, '/problems/handle-taken'])
  }
  const both = await Promise.all([register(body({ handle: 'same-moment' })), register(body({ handle: 'same-moment' }))])
  expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409])
})

test('a person under the minimum never learns whether a handle exists', async () => {
  await register(body({ handle: 'known-name' }))
  expect((await register(body({ handle: 'known-name', birthDate: '2016-05-05' }))).statusCode).toBe(403)
})

test('nobody but the platform registers people', async () => {
  expect((await register(body(), {})).statusCode).toBe(401)
  await expect(registerAccount(t.as(staff(['moderator'])), body())).rejects.toMatchObject({ slug: 'not-permitted' })
})

test('an edit changes what it names, tells what changed, and keeps names apart', async () => {
  const { id } = (await register(body({ handle: 'before-edit' }))).json<{ id: string }>()
  await register(body({ handle: 'somebody-else' }))
  const edit = (payload: object) => t.app.inject({ method: 'PATCH', url: `/v1/accounts/${id}`, headers: host, payload })
  const answer = await edit({ handle: 'after-edit', profile: { bio: 'Сәлем' } })
  expect(answer.json()).toEqual({ id, handle: 'after-edit', locale: 'kk', profile: { displayName: null, bio: 'Сәлем' } })
  expect((await edit({ locale: 'ru' })).json()).toMatchObject({ locale: 'ru' })
  expect((await edit({ handle: 'somebody_else' })).statusCode).toBe(409)
  expect((await edit({ birthDate: '2001-01-01' })).statusCode).toBe(400)
  expect((await edit({})).statusCode).toBe(400)
  const facts = await sql<{ payload: { changed: string[] } }>`select payload from kernel.fact where name = 'account.profile-edited' and payload->>'accountId' = ${id}`.execute(t.house.database.kysely)
  expect(facts.rows.map(({ payload }) => payload.changed)).toEqual([['handle', 'bio'], ['locale']])
})

test('a closed account is gone for everybody at once, and its handle is not free yet', async () => {
  const { id } = (await register(body({ handle: 'leaving' }))).json<{ id: string }>()
  const close = () => t.app.inject({ method: 'DELETE', url: `/v1/accounts/${id}`, headers: host })
  expect((await close()).statusCode).toBe(202)
  expect((await close()).statusCode).toBe(404)
  await expect(requireAccount(t.as(platform), id)).rejects.toMatchObject({ slug: 'not-found' })
  expect((await accountCards(t.as(platform), [id]))[0]?.closedAt).toEqual(new Date(start))
  expect((await register(body({ handle: 'leaving' }))).statusCode).toBe(409)
})
