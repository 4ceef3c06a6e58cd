import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { endAtEighteen, forgetSpentPairings, effectiveSettings } from './index.ts'

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
const person = async (birthDate: string) => (await call('POST', '/accounts', { handle: `person${(count += 1)}x`, birthDate, country: 'KZ', locale: 'ru' })).json<{ id: string }>().id
const guardian = async () => {
  const id = await person('1985-04-04')
  await call('POST', `/accounts/${id}/age-evidence`, { method: 'id-document', payload: { birthDate: '1985-04-04', checkedBy: 'desk' } })
  return id
}
const offer = async (guardianAccountId: string) => (await call('POST', '/pairings', { guardianAccountId })).json<{ id: string; code: string; qrSvg: string; expiresAt: string }>()
const pair = async () => {
  const [parent, teen] = [await guardian(), await person('2011-06-01')]
  const { id, code } = await offer(parent)
  expect((await call('POST', `/pairings/${id}/accept`, { teenAccountId: teen, code })).json()).toEqual({ id, state: 'active' })
  return { parent, teen, id }
}
const facts = async (name: string, key: string, id: string) => (await sql<{ payload: Record<string, unknown> }>`select payload from kernel.fact where name = ${name} and payload->>${key} = ${id}`.execute(t.house.database.kysely)).rows.map(({ payload }) => payload)

test('a guardian by evidence offers a code and a picture; an adult by claim and a teen do not', async () => {
  const offered = await offer(await guardian())
  expect(offered.code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
  expect(offered.qrSvg).toContain('<svg')
  expect(offered.expiresAt).toBe('2026-03-16T07:30:00.000Z')
  for (const birthDate of ['1985-04-04', '2011-06-01']) {
    const answer = await call('POST', '/pairings', { guardianAccountId: await person(birthDate) })
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([403, '/problems/not-permitted'])
  }
})

test('a wrong code, a code guessed at too often, a spent and an expired one get the same 403', async () => {
  const teen = await person('2011-06-01')
  const accept = async (id: string, code: string) => {
    const answer = await call('POST', `/pairings/${id}/accept`, { teenAccountId: teen, code })
    return [answer.statusCode, answer.json<{ type?: string }>().type]
  }
  const refused = [403, '/problems/wrong-code']
  const guessed = await offer(await guardian())
  for (let i = 0; i < 5; i += 1) expect(await accept(guessed.id, 'AAAAAAAA')).toEqual(refused)
  expect(await accept(guessed.id, guessed.code)).toEqual(refused)
  const expired = await offer(await guardian())
  t.clock.set('2026-03-16T07:30:00Z')
  expect(await accept(expired.id, expired.code)).toEqual(refused)
  t.clock.set(start)
  const spent = await offer(await guardian())
  expect((await accept(spent.id, ` ${spent.code.toLowerCase().slice(0, 4)}-${spent.code.slice(4)}`))[0]).toBe(200)
  expect((await call('POST', `/pairings/${spent.id}/accept`, { teenAccountId: await person('2011-06-01'), code: spent.code })).statusCode).toBe(403)
})

test('a guardian tightens, the answer says who bound each setting, and what is looser than the platform changes nothing', async () => {
  const { parent, teen, id } = await pair()
  const answer = await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { dailyScreenTime: 40, search: false, keywordFilter: ['казино'], directMessages: 'everyone' } })
  expect(answer.statusCode).toBe(200)
  expect(answer.json<{ settings: object }>().settings).toMatchObject({
    dailyScreenTime: { value: 40, boundBy: 'guardian' }, search: { value: false, boundBy: 'guardian' }, keywordFilter: { value: ['казино'], boundBy: 'guardian' }, directMessages: { value: 'no-one', boundBy: 'platform' },
  })
  expect(await facts('settings.chosen', 'accountId', teen)).toMatchObject([{ by: 'guardian', byAccountId: parent, pairingId: id }])
  const undone = await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, undo: ['search'] })
  expect(undone.json<{ settings: object }>().settings).toMatchObject({ search: { value: true, boundBy: 'platform' } })
})

test('a setting that does not exist, a value it does not have and one that is not theirs are problems of their field', async () => {
  const { parent, teen, id } = await pair()
  const answer = await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { spyOnMessages: true, search: 'maybe' } })
  expect(answer.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer)).toEqual(['/settings/spyOnMessages', '/settings/search'])
  expect((await call('PUT', `/accounts/${teen}/settings`, { settings: { goLive: true } })).statusCode).toBe(400)
  expect((await call('PUT', `/accounts/${teen}/settings`, { undo: ['search', 'my diary'] })).json<{ errors: object[] }>().errors).toMatchObject([{ pointer: '/undo/1' }])
  expect((await call('PUT', `/pairings/${id}/settings`, { byAccountId: teen, settings: { search: false } })).statusCode).toBe(403)
  expect((await call('PUT', `/pairings/${id}/settings`, { byAccountId: await guardian(), settings: { search: false } })).statusCode).toBe(404)
})

test('the person chooses for themselves within what the place leaves open, and nothing forbidden waits for a birthday', async () => {
  const teen = await person('2010-03-18')
  const choose = async (settings: object) => (await call('PUT', `/accounts/${teen}/settings`, { settings })).json<{ settings: Record<string, object> }>().settings
  expect(await choose({ directMessages: 'everyone', likedVideos: 'friends', timeAway: [{ days: [1], from: '09:00', to: '14:00' }] })).toMatchObject({ directMessages: { value: 'no-one', boundBy: 'platform' }, likedVideos: { value: 'friends', boundBy: 'self' }, timeAway: { boundBy: 'self' } })
  t.clock.set('2026-03-18T07:00:00Z')
  expect((await effectiveSettings(t.as({ kind: 'platform', keyId: 'x' }), teen)).directMessages).toEqual({ value: 'no-one', boundBy: 'platform' })
  expect(await choose({ directMessages: 'friends' })).toMatchObject({ directMessages: { value: 'friends', boundBy: 'self' } })
  t.clock.set(start)
})

test('the guardian sees time, settings and notices and nothing else; the teen and strangers see nothing', async () => {
  const { parent, teen, id } = await pair()
  await call('POST', '/screen-time', { accountId: teen, seconds: 600, at: start })
  await call('POST', `/accounts/${teen}/time-requests`, { minutes: 30 })
  const overview = await call('GET', `/pairings/${id}/overview?byAccountId=${parent}`)
  expect(Object.keys(overview.json<object>())).toEqual(['teen', 'screenTime', 'settings', 'yours', 'blocked', 'tells', 'passcodeSet', 'otherGuardians', 'changeRequests', 'timeRequests', 'notices'])
  expect(overview.json()).toMatchObject({ teen: { accountId: teen, ageBand: '13-15' }, screenTime: [{ day: '2026-03-16', seconds: 600 }], timeRequests: [{ minutes: 30, state: 'asked' }] })
  expect(overview.json<{ notices: { kind: string; title: string }[] }>().notices.map(({ kind }) => kind).toSorted()).toEqual(['paired', 'time-asked'])
  expect((await call('GET', `/pairings/${id}/overview?byAccountId=${teen}`)).statusCode).toBe(403)
  expect((await call('GET', `/pairings/${id}/overview?byAccountId=${await guardian()}`)).statusCode).toBe(404)
})

test('when the teen ends it the guardian is told, and the limits hold two more days', async () => {
  const { parent, teen, id } = await pair()
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { search: false } })
  const ended = await call('DELETE', `/pairings/${id}`, { byAccountId: teen })
  expect([ended.statusCode, ended.json()]).toEqual([200, { id, state: 'ended', holdsUntil: '2026-03-18T07:00:00.000Z' }])
  expect(await facts('pairing.ended', 'pairingId', id)).toMatchObject([{ endedBy: 'teen', tellAccountIds: [parent] }])
  expect((await call('DELETE', `/pairings/${id}`, { byAccountId: teen })).statusCode).toBe(409)
  expect((await call('GET', `/pairings/${id}/overview?byAccountId=${parent}`)).statusCode).toBe(409)
  const search = async () => (await effectiveSettings(t.as({ kind: 'platform', keyId: 'x' }), teen)).search
  t.clock.set('2026-03-18T06:59:00Z')
  expect(await search()).toEqual({ value: false, boundBy: 'guardian' })
  t.clock.set('2026-03-18T07:00:00Z')
  expect(await search()).toEqual({ value: true, boundBy: 'platform' })
  await forgetSpentPairings(t.as({ kind: 'timer', job: 'test' }))
  expect((await call('GET', `/accounts/${teen}/pairings`)).json()).toMatchObject({ items: [] })
  t.clock.set(start)
})

test('when the guardian ends it nothing is held', async () => {
  const { parent, teen, id } = await pair()
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { search: false } })
  expect((await call('DELETE', `/pairings/${id}`, { byAccountId: parent })).json()).toMatchObject({ holdsUntil: start })
  expect((await effectiveSettings(t.as({ kind: 'platform', keyId: 'x' }), teen)).search).toMatchObject({ value: true })
  expect(await facts('pairing.ended', 'pairingId', id)).toMatchObject([{ tellAccountIds: [teen] }])
})

test('“this is not my parent” closes the guardian’s eyes at once, until a person settles it', async () => {
  const { parent, teen, id } = await pair()
  expect((await call('POST', `/pairings/${id}/dispute`, { byAccountId: parent })).statusCode).toBe(403)
  expect((await call('POST', `/pairings/${id}/dispute`, { byAccountId: teen })).json()).toEqual({ id, state: 'disputed' })
  expect((await call('GET', `/pairings/${id}/overview?byAccountId=${parent}`)).json()).toMatchObject({ status: 409, type: '/problems/pairing-paused' })
  expect((await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { search: false } })).statusCode).toBe(409)
  const seenBy = async (account: string) => (await call('GET', `/accounts/${account}/pairings`)).json<{ items: { state: string }[] }>().items.map(({ state }) => state)
  expect([await seenBy(teen), await seenBy(parent)]).toEqual([['disputed'], ['paused']])
  expect(await facts('pairing.disputed', 'pairingId', id)).toHaveLength(1)
  expect((await call('POST', `/pairings/${id}/settle`)).statusCode).toBe(403)
  const senior = await t.signedIn(['senior'])
  expect((await t.app.inject({ method: 'POST', url: `/v1/pairings/${id}/settle`, headers: senior.headers })).json()).toEqual({ id, state: 'active' })
  expect((await call('GET', `/pairings/${id}/overview?byAccountId=${parent}`)).statusCode).toBe(200)
})

test('a teen may have several guardians and the strictest holds; the same two do not pair twice', async () => {
  const { parent, teen, id } = await pair()
  const other = await guardian()
  const second = await offer(other)
  await call('POST', `/pairings/${second.id}/accept`, { teenAccountId: teen, code: second.code })
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { dailyScreenTime: 50 } })
  const answer = await call('PUT', `/pairings/${second.id}/settings`, { byAccountId: other, settings: { dailyScreenTime: 20 } })
  expect(answer.json()).toMatchObject({ settings: { dailyScreenTime: { value: 20, boundBy: 'guardian' } } })
  const again = await offer(parent)
  expect((await call('POST', `/pairings/${again.id}/accept`, { teenAccountId: teen, code: again.code })).statusCode).toBe(409)
  const seen = (await call('GET', `/accounts/${teen}/pairings`)).json<{ items: { role: string; guardianSees: string[]; guardianNeverSees: string[] }[] }>().items
  expect(seen.map(({ role }) => role)).toEqual(['teen', 'teen'])
  expect(seen[0]?.guardianNeverSees).toContain('Сообщения')
})

test('at 18 pairings end and their history is gone', async () => {
  const { parent, teen, id } = await pair()
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { search: false } })
  await call('POST', '/screen-time', { accountId: teen, seconds: 600, at: start })
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => endAtEighteen(tx, teen))
  const left = await sql<{ n: number }>`select (select count(*) from family.pairing where id = ${id}) + (select count(*) from family.choice where account_id = ${teen}) + (select count(*) from family.screen_day where account_id = ${teen}) as n`.execute(t.house.database.kysely)
  expect(left.rows[0]?.n).toBe(0)
  expect(await facts('pairing.ended', 'pairingId', id)).toMatchObject([{ endedBy: 'age', tellAccountIds: [teen, parent] }])
})

test('staff void the pairing of somebody who is no guardian, and nothing of theirs holds a moment longer', async () => {
  const { parent, teen, id } = await pair()
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { search: false } })
  const { headers } = await t.signedIn(['senior'])
  const act = (what: string) => t.app.inject({ method: 'POST', url: `/v1/pairings/${id}/${what}`, headers })
  expect((await act('pause')).json()).toEqual({ id, state: 'paused' })
  expect((await act('pause')).statusCode).toBe(409)
  expect((await act('void')).json()).toEqual({ id, state: 'ended' })
  expect((await act('void')).statusCode).toBe(409)
  expect((await effectiveSettings(t.as({ kind: 'platform', keyId: 'x' }), teen)).search).toMatchObject({ value: true })
})

test('somebody who collects teens is refused and looked at', async () => {
  const parent = await guardian()
  for (let i = 0; i < 8; i += 1) {
    const { id, code } = await offer(parent)
    await call('POST', `/pairings/${id}/accept`, { teenAccountId: await person('2011-06-01'), code })
  }
  expect((await call('POST', '/pairings', { guardianAccountId: parent })).statusCode).toBe(403)
  expect(await facts('pairing.guardian-refused', 'guardianAccountId', parent)).toEqual([{ guardianAccountId: parent, teens: 8 }])
})

test('a guardian with ten open offers waits for one to expire', async () => {
  const parent = await guardian()
  for (let i = 0; i < 10; i += 1) await offer(parent)
  const answer = await call('POST', '/pairings', { guardianAccountId: parent })
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '1800'])
})

test('nobody but the host acts for families, and nobody but senior staff settles', async () => {
  const { parent, teen, id } = await pair()
  const routes = [
    ['PUT', `/accounts/${teen}/settings`, { settings: {} }], ['GET', `/accounts/${teen}/pairings`], ['POST', `/accounts/${teen}/time-requests`, { minutes: 5 }], ['POST', '/pairings', { guardianAccountId: parent }],
    ['POST', `/pairings/${id}/accept`, { teenAccountId: teen, code: 'x' }], ['PUT', `/pairings/${id}/settings`, { byAccountId: parent }], ['GET', `/pairings/${id}/overview?byAccountId=${parent}`], ['POST', `/pairings/${id}/time`, { byAccountId: parent, minutes: 5 }],
    ['POST', `/pairings/${id}/dispute`, { byAccountId: teen }], ['DELETE', `/pairings/${id}`, { byAccountId: teen }], ['POST', '/screen-time', { accountId: teen, seconds: 1, at: start }], ['POST', `/pairings/${id}/void`, {}],
  ] as const
  const { headers } = await t.signedIn(['moderator'])
  for (const [method, url, payload] of routes) {
    const ask = async (who: Record<string, string>) => (await t.app.inject({ method, url: `/v1${url}`, headers: who, ...(payload ? { payload } : {}) })).statusCode
    expect([method, url, await ask({}), await ask(headers)]).toEqual([method, url, 401, 403])
  }
})
