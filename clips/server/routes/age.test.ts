import { afterAll, beforeAll, expect, test } from 'vitest'
import { change } from '../../../server/src/kernel/change.ts'
import { addCertificates } from '../../../server/src/rooms/access/index.ts'
import { type ClipsHouse, openClipsHouse, type Visitor } from '../../../tests/kit/clips-house.ts'

type Age = { ageBand: string; assurance: { level: string }; removal: { decisionId: string; title: string; language: string; appealableUntil: string | null; appealedAt: string | null } | null }
let house: ClipsHouse
let moderator: { headers: { authorization: string } }

beforeAll(async () => {
  house = await openClipsHouse()
  const member = await house.t.signedIn(['moderator'])
  await change(house.t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, member.id, [{ queue: 'under-age', language: '*' }], 'override', 'sample', null))
  moderator = member
})
afterAll(() => house.close())

/** Reported as too young, and a person has decided so. */
async function removeAsChild(child: Visitor): Promise<void> {
  const { app } = house.t
  await app.inject({ method: 'POST', url: '/v1/reports', headers: house.host, payload: { subject: { kind: 'account', id: child.id }, reason: 'under-minimum-age' } })
  await house.t.house.jobs.drain()
  const { id } = (await app.inject({ method: 'POST', url: '/v1/queues/under-age/claims', headers: moderator.headers })).json<{ id: string }>()
  const verdict = await app.inject({ method: 'POST', url: `/v1/cases/${id}/verdict`, headers: moderator.headers, payload: { verdict: 'violation', policy: 'youth-safety.minimum-age', action: 'remove' } })
  if (verdict.statusCode !== 200) throw new Error(verdict.body)
  await house.t.house.jobs.drain()
}

test('a person reads how their age is known, and a later date of birth tightens it at once', async () => {
  const adult = await house.person('1990-05-17')
  expect((await adult.ask<Age>('GET', 'age')).body).toMatchObject({ ageBand: '18+', assurance: { level: 'declared' }, removal: null })
  expect((await adult.ask('POST', 'age', { birthDate: '2010-05-17' })).status).toBe(200)
  expect((await adult.ask<Age>('GET', 'age')).body.ageBand).toBe('13-15')
  await adult.ask('POST', 'age', { birthDate: '1990-05-17' })
  expect((await adult.ask<Age>('GET', 'age')).body.ageBand).toBe('13-15')
})

test('a date that is none, and a field too many, are refused', async () => {
  const adult = await house.person('1990-05-17')
  for (const body of [{ birthDate: '2010-02-30' }, { birthDate: '2010-02-03', method: 'card' }, {}]) expect((await adult.ask('POST', 'age', body)).status).toBe(400)
})

test('whose account was closed as too young still reads why, takes their data along and contests it, once', async () => {
  const child = await house.person('2008-01-01', 'kk')
  await removeAsChild(child)
  const { removal } = (await child.ask<Age>('GET', 'age')).body
  expect(removal).toMatchObject({ language: 'kk', appealedAt: null })
  expect(removal!.appealableUntil! > house.t.clock.now().toISOString()).toBe(true)
  const archive = await child.ask<{ accountId: string }>('GET', 'export')
  expect([archive.status, archive.body.accountId, archive.headers['content-disposition']]).toEqual([200, child.id, 'attachment; filename="my-data.json"'])
  const appeal = { decisionId: removal!.decisionId, way: 'trusted-adult', statement: 'Маған он сегіз жас, анам растай алады.' }
  for (const body of [{ ...appeal, way: 'a-guess' }, { ...appeal, statement: ' ' }, { ...appeal, decisionId: undefined }]) expect((await child.ask('POST', 'age/appeals', body)).status).toBe(400)
  expect((await child.ask('POST', 'age/appeals', appeal)).status).toBe(201)
  expect((await child.ask<Age>('GET', 'age')).body.removal!.appealedAt).toBe(house.t.clock.now().toISOString())
  expect((await child.ask('POST', 'age/appeals', appeal)).status).toBe(409)
})

test('nobody contests another’s removal, and who is not signed in reaches nothing', async () => {
  const [child, other] = [await house.person('2008-01-01'), await house.person('1990-05-17')]
  await removeAsChild(child)
  const { removal } = (await child.ask<Age>('GET', 'age')).body
  expect((await other.ask('POST', 'age/appeals', { decisionId: removal!.decisionId, way: 'self-declared', statement: 'Not mine' })).status).toBe(404)
  for (const url of ['/api/age', '/api/export']) expect((await house.app.inject({ url })).statusCode).toBe(401)
})
