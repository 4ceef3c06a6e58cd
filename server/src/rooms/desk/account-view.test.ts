import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { sendNotice } from '../notices/index.ts'
import { restrict } from '../standing/index.ts'

let t: TestHouse
let host: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const call = (method: 'POST' | 'GET' | 'DELETE' | 'PUT', url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: host, ...(payload ? { payload } : {}) })
let count = 0
const person = async (birthDate = '2011-10-01') => (await call('POST', '/accounts', { handle: `view${(count += 1)}x`, birthDate, country: 'KZ', locale: 'kk' })).json<{ id: string }>().id

test('an account is shown with its band, how that is known, its status and who bound each setting', async () => {
  const id = await person()
  const answer = await call('GET', `/accounts/${id}`)
  expect(answer.json()).toMatchObject({ id, country: 'KZ', locale: 'kk', timeZone: 'Asia/Almaty', ageBand: '13-15', assurance: { level: 'declared', methods: ['self-declared'] }, status: 'active', settings: { privateAccount: { value: true, boundBy: 'platform' }, directMessages: { value: 'no-one', boundBy: 'platform' } } })
  expect(answer.body).not.toContain('2011')
})

test('a decision shows as the status, and a closed or unknown account as nothing', async () => {
  const id = await person()
  await change(t.as(platform), (tx) => restrict(tx, [{ subject: { kind: 'account', id }, kind: 'suspend', countries: null, feature: null, decisionId: newId(t.clock.now()), endsAt: null }]))
  expect((await call('GET', `/accounts/${id}`)).json()).toMatchObject({ status: 'suspended' })
  await call('DELETE', `/accounts/${id}`)
  expect((await call('GET', `/accounts/${id}`)).statusCode).toBe(404)
  expect((await call('GET', '/accounts/nonsense')).statusCode).toBe(404)
})

test('a person gets everything that is held about them, also after closing, and the reading leaves a trace', async () => {
  const id = await person()
  await call('PUT', `/accounts/${id}/settings`, { settings: { search: false } })
  await call('POST', '/screen-time', { accountId: id, seconds: 60, at: '2026-03-16T07:00:00Z' })
  await call('DELETE', `/accounts/${id}`)
  const archive = await call('GET', `/accounts/${id}/export`)
  expect(archive.headers['content-disposition']).toContain('attachment')
  expect(archive.json()).toMatchObject({ accountId: id, account: { id, country: 'KZ' }, ageEvidence: [{ bornNotBefore: '2011-10-01' }], settings: [{ setting: 'search', value: false, chosenBy: 'self' }], screenTime: [{ day: '2026-03-16', seconds: 60 }], videos: [], notices: [], restrictions: [] })
  const looks = await sql<{ n: number }>`select count(*) as n from kernel.audit where action = 'account.exported' and subject_id = ${id}`.execute(t.house.database.kysely)
  expect(looks.rows[0]?.n).toBe(1)
})

test('nobody exports somebody who is not there, and a moderator exports nobody', async () => {
  expect((await call('GET', `/accounts/${newId(t.clock.now())}/export`)).statusCode).toBe(404)
  const moderator = await t.signedIn(['moderator'])
  expect((await t.app.inject({ url: `/v1/accounts/${await person()}/export`, headers: moderator.headers })).statusCode).toBe(403)
})

test('what a person was told is a list in their language, also after closing, and nobody’s is 404', async () => {
  const id = await person()
  const card = { id, locale: 'kk', timeZone: 'Asia/Almaty' }
  await change(t.as(platform), (tx) => sendNotice(tx, { to: card, kind: 'age-evidence-needed' }))
  await call('DELETE', `/accounts/${id}`)
  expect((await call('GET', `/accounts/${id}/notices`)).json()).toMatchObject([{ kind: 'age-evidence-needed', title: 'Жасыңызды растаңызшы', language: 'kk' }])
  expect((await call('GET', `/accounts/${newId(t.clock.now())}/notices`)).statusCode).toBe(404)
  expect((await t.app.inject({ url: `/v1/accounts/${id}/notices` })).statusCode).toBe(401)
})
