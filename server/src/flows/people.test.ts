import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../tests/kit/house.ts'
import { change } from '../kernel/change.ts'
import { newId } from '../kernel/ids.ts'
import { root } from '../open-house.ts'
import { foretellBands, forgetRefusedDevices, moveBands } from '../rooms/age/index.ts'
import { placeHold, releaseHold } from '../rooms/content/index.ts'
import { noticesOf } from '../rooms/notices/index.ts'
import { eraseClosed } from './erase-closed-accounts.ts'

let t: TestHouse
let host: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const start = '2026-03-16T07:00:00.000Z'
const timer = { kind: 'timer', job: 'test' } as const
const call = (method: 'POST' | 'PUT' | 'GET' | 'DELETE', url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: host, ...(payload ? { payload } : {}) })
let count = 0
const person = async (birthDate: string, locale = 'en') => (await call('POST', '/accounts', { handle: `flow${(count += 1)}x`, birthDate, country: 'KZ', locale })).json<{ id: string }>().id
const pair = async (birthDate = '2011-06-01') => {
  const [parent, teen] = [await person('1985-04-04', 'kk'), await person(birthDate)]
  await call('POST', `/accounts/${parent}/age-evidence`, { method: 'card', payload: { kind: 'credit', checkedBy: 'bank' } })
  const { id, code } = (await call('POST', '/pairings', { guardianAccountId: parent })).json<{ id: string; code: string }>()
  await call('POST', `/pairings/${id}/accept`, { teenAccountId: teen, code })
  return { parent, teen, id }
}
const kinds = async (id: string) => (await noticesOf(t.as(platform), id)).map(({ kind }) => kind).toSorted()
const cases = async (subjectId: string) => (await sql<{ queue: string }>`select queue from review."case" where subject_id = ${subjectId}`.execute(t.house.database.kysely)).rows

test('both are told that they are paired, the teen of each change, and the other side of the end', async () => {
  const { parent, teen, id } = await pair()
  await call('PUT', `/pairings/${id}/settings`, { byAccountId: parent, settings: { search: false } })
  await call('POST', `/accounts/${teen}/time-requests`, { minutes: 20 })
  await t.house.jobs.drain()
  await call('DELETE', `/pairings/${id}`, { byAccountId: parent })
  await t.house.jobs.drain()
  expect(await kinds(teen)).toEqual(['pairing-active', 'pairing-ended', 'pairing-settings'])
  expect(await kinds(parent)).toEqual(['guardian-report', 'pairing-active'])
})

test('a guardian whose teen left is told in Kazakh that the limits hold two more days', async () => {
  const { parent, teen, id } = await pair()
  await call('DELETE', `/pairings/${id}`, { byAccountId: teen })
  await t.house.jobs.drain()
  const [last] = await noticesOf(t.as(platform), parent)
  expect(last?.body).toContain('екі тәулік')
  expect(await kinds(teen)).toEqual(['pairing-active'])
})

test('on the eighteenth birthday the person is told, pairings end and their history is gone', async () => {
  const { parent, teen, id } = await pair('2008-03-20')
  t.clock.set('2026-03-19T19:05:00Z')
  await moveBands(t.as(timer))
  await t.house.jobs.drain()
  expect(await kinds(teen)).toEqual(expect.arrayContaining(['band-changed', 'pairing-ended']))
  expect(await kinds(parent)).toContain('pairing-ended')
  expect((await call('GET', `/accounts/${teen}/pairings`)).json()).toMatchObject({ items: [] })
  expect((await call('GET', `/pairings/${id}/overview?byAccountId=${parent}`)).statusCode).toBe(404)
  t.clock.set(start)
})

test('the person and the parents hear of a new age group before it comes and when it is there, once each and without a date', async () => {
  const { parent, teen } = await pair('2010-03-20')
  const bodies = async (id: string) => (await noticesOf(t.as(platform), id)).map(({ body }) => body).filter((body) => body.includes('16-17'))
  for (const at of ['2026-03-12T07:00:00Z', '2026-03-14T07:00:00Z', '2026-03-15T07:00:00Z']) {
    t.clock.set(at)
    await foretellBands(t.as(timer), 7)
  }
  await t.house.jobs.drain()
  expect([(await bodies(teen)).length, (await bodies(parent)).length]).toEqual([1, 1])
  t.clock.set('2026-03-19T19:05:00Z')
  await foretellBands(t.as(timer), 7)
  await moveBands(t.as(timer))
  await t.house.jobs.drain()
  expect([(await bodies(teen)).length, (await bodies(parent)).length]).toEqual([2, 2])
  expect((await bodies(parent)).join(' ')).toContain('жас тобы өзгереді')
  expect((await sql<{ payload: string }>`select payload::text from kernel.fact where name = 'account.band-coming'`.execute(t.house.database.kysely)).rows.map(({ payload }) => payload).join()).not.toContain('03-20')
  t.clock.set(start)
})

test('a disputed guardian and a person below the minimum become cases for the right people', async () => {
  const { parent, teen, id } = await pair()
  await call('POST', `/pairings/${id}/dispute`, { byAccountId: teen })
  const child = await person('2011-01-01')
  await call('POST', `/accounts/${child}/age-evidence`, { method: 'self-declared', payload: { birthDate: '2016-01-01' } })
  await t.house.jobs.drain()
  expect(await cases(parent)).toEqual([{ queue: 'child-safety' }])
  expect(await cases(child)).toEqual([{ queue: 'under-age' }])
  expect((await call('GET', `/accounts/${child}`)).json()).toMatchObject({ status: 'active', ageBand: '13-15' })
})

test('a closed account is erased when its term is over, and one that is held waits', async () => {
  const [{ parent, teen }, held] = [await pair(), await person('1990-01-01')]
  const hold = { subject: { kind: 'account', id: held }, ground: 'report', ref: newId(t.clock.now()) } as const
  await change(t.as(platform), (tx) => placeHold(tx, { ...hold, untilAt: null }))
  for (const id of [teen, held]) await call('DELETE', `/accounts/${id}`)
  await t.house.jobs.drain()
  expect((await call('GET', `/accounts/${parent}/pairings`)).json()).toMatchObject({ items: [{ state: 'ending' }] })
  t.clock.set('2026-04-15T06:59:00Z')
  expect(await eraseClosed(t.as(timer))).toBe(0)
  t.clock.set('2026-04-15T07:00:00Z')
  expect(await eraseClosed(t.as(timer))).toBe(1)
  expect((await call('GET', `/accounts/${teen}/export`)).statusCode).toBe(404)
  expect((await call('GET', `/accounts/${held}/export`)).statusCode).toBe(200)
  const left = await sql<{ n: number }>`select (select count(*) from accounts.account where id = ${teen}) + (select count(*) from age.person where account_id = ${teen}) + (select count(*) from family.acceptance where teen_id = ${teen}) as n`.execute(t.house.database.kysely)
  expect(left.rows[0]?.n).toBe(0)
  await change(t.as(platform), (tx) => releaseHold(tx, hold))
  expect(await eraseClosed(t.as(timer))).toBe(1)
  expect(await forgetRefusedDevices(t.as(timer))).toBe(0)
  t.clock.set(start)
})

test('every room that holds something about a person is asked for it, and lets go of it', () => {
  const rooms = join(root, 'server/src/rooms')
  const door = (name: string) => readFileSync(join(rooms, name, 'index.ts'), 'utf8')
  const named = readdirSync(rooms).filter((name) => name !== 'desk' && existsSync(join(rooms, name, 'index.ts')))
  const exporting = readFileSync(join(rooms, 'desk/account-export.ts'), 'utf8')
  const erasing = readFileSync(join(root, 'server/src/flows/erase-closed-accounts.ts'), 'utf8')
  const holders = named.filter((name) => door(name).includes('exportAccount'))
  expect(holders.length).toBeGreaterThan(8)
  expect(holders.filter((name) => !exporting.includes(`exportAccount as from${name[0]?.toUpperCase()}${name.slice(1)} }`))).toEqual([])
  expect(named.filter((name) => door(name).includes('eraseAccount') && !new RegExp(`eraseAccount as from\\w+.*rooms/${name}/index.ts`).test(erasing))).toEqual([])
})
