import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { ageOf, agesOf, forgetRefusedDevices, moveBands, openPerson } from './index.ts'
import { eraseAccount, exportAccount } from './personal-record.ts'

let t: TestHouse
let host: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const start = '2026-03-16T07:00:00.000Z'
const timer = { kind: 'timer', job: 'birthdays' } as const
const someone = async (birthDate: string) => {
  const id = newId(t.clock.now())
  await change(t.as(platform), (tx) => openPerson(tx, id, { birthDate, country: 'KZ' }))
  return id
}
const give = (id: string, body: object, headers: Record<string, string> = host) => t.app.inject({ method: 'POST', url: `/v1/accounts/${id}/age-evidence`, headers, payload: body })
const factsAbout = async (id: string) => (await sql<{ name: string; payload: Record<string, unknown> }>`select name, payload from kernel.fact where payload->>'accountId' = ${id} order by id`.execute(t.house.database.kysely)).rows

test('a checked document makes the assurance verified and is recorded without a date', async () => {
  const id = await someone('2010-01-01')
  const answer = await give(id, { method: 'id-document', payload: { birthDate: '1990-06-01', checkedBy: 'desk 4' } })
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toEqual({ ageBand: '18+', assurance: { level: 'verified', methods: ['id-document'] } })
  const facts = await factsAbout(id)
  expect(facts.map(({ name }) => name)).toEqual(['age.evidence-given', 'account.band-changed'])
  expect(JSON.stringify(facts)).not.toContain('1990')
})

test('every method is taken and weighs what its table says', async () => {
  const weigh = async (body: object) => (await give(await someone('2000-01-01'), body)).json<{ assurance: { level: string } }>().assurance.level
  expect(await weigh({ method: 'self-declared', payload: { birthDate: '2000-01-01' } })).toBe('declared')
  expect(await weigh({ method: 'app-store', payload: { store: 'google', userStatus: 'VERIFIED', ageLower: 18 } })).toBe('verified')
  expect(await weigh({ method: 'facial-estimate', payload: { estimatedAge: 28, marginYears: 2, model: 'sample' } })).toBe('estimated')
  expect(await weigh({ method: 'trusted-adult', payload: { birthDate: '2000-01-01', relation: 'parent', checkedBy: 'desk' } })).toBe('estimated')
  expect(await weigh({ method: 'card', payload: { kind: 'credit', checkedBy: 'bank' } })).toBe('verified')
})

test('a face estimate near a border does not move a band', async () => {
  const id = await someone('2010-01-01')
  const answer = await give(id, { method: 'facial-estimate', payload: { estimatedAge: 19, marginYears: 0, model: 'sample' } })
  expect(answer.json()).toMatchObject({ ageBand: '16-17', assurance: { level: 'declared' } })
})

test('an age proof is refused clearly while nobody can verify it', async () => {
  const answer = await give(await someone('2000-01-01'), { method: 'age-proof', payload: { proof: 'x' } })
  expect(answer.statusCode).toBe(409)
  expect(answer.json()).toMatchObject({ type: '/problems/no-age-proof-verifier' })
})

test.each([
  ['a debit card', { method: 'card', payload: { kind: 'debit', checkedBy: 'bank' } }],
  ['a date that does not exist', { method: 'id-document', payload: { birthDate: '2023-02-29', checkedBy: 'desk' } }],
  ['a date to come', { method: 'id-document', payload: { birthDate: '2027-01-01', checkedBy: 'desk' } }],
  ['an unknown field', { method: 'self-declared', payload: { birthDate: '2000-01-01', extra: 1 } }],
  ['an unknown method', { method: 'palm-reading', payload: {} }],
])('%s is not taken as evidence', async (_name, body) => {
  const id = await someone('2000-01-01')
  expect((await give(id, body)).statusCode).toBe(400)
  expect(await factsAbout(id)).toEqual([])
})

test('evidence for nobody is 404, and from nobody 401', async () => {
  const body = { method: 'self-declared', payload: { birthDate: '2000-01-01' } }
  expect((await give(newId(t.clock.now()), body)).statusCode).toBe(404)
  expect((await give('not-an-id', body)).statusCode).toBe(404)
  expect((await give(await someone('2000-01-01'), body, {})).statusCode).toBe(401)
})

test('evidence of a person under the minimum puts the minimum in doubt, unless a document has settled it', async () => {
  const doubtful = await someone('2010-01-01')
  const answer = await give(doubtful, { method: 'self-declared', payload: { birthDate: '2015-01-01' } })
  expect(answer.json()).toMatchObject({ ageBand: '13-15' })
  expect((await factsAbout(doubtful)).map(({ name }) => name)).toContain('age.minimum-in-doubt')
  const settled = await someone('2010-01-01')
  await give(settled, { method: 'id-document', payload: { birthDate: '2010-01-01', checkedBy: 'desk' } })
  await give(settled, { method: 'self-declared', payload: { birthDate: '2015-01-01' } })
  expect((await factsAbout(settled)).map(({ name }) => name)).not.toContain('age.minimum-in-doubt')
})

test('an adult who then declares fourteen is protected as fourteen and reaches minors as an adult', async () => {
  const id = await someone('1990-01-01')
  await give(id, { method: 'self-declared', payload: { birthDate: '2012-01-01' } })
  expect(await ageOf(t.as(platform), id)).toMatchObject({ band: '13-15', reachBand: '18+' })
})

test('a birthday moves the band at midnight in Almaty, and everybody is told once', async () => {
  const id = await someone('2010-03-20')
  t.clock.set('2026-03-19T18:59:00Z')
  expect((await ageOf(t.as(platform), id)).band).toBe('13-15')
  await moveBands(t.as(timer))
  t.clock.set('2026-03-19T19:01:00Z')
  expect((await ageOf(t.as(platform), id)).band).toBe('16-17')
  await moveBands(t.as(timer))
  await moveBands(t.as(timer))
  t.clock.set(start)
  expect((await factsAbout(id)).filter(({ name }) => name === 'account.band-changed').map(({ payload }) => payload)).toEqual([{ accountId: id, country: 'KZ', from: '13-15', to: '16-17', because: 'birthday' }])
})

test('no birth date lies open in the database', async () => {
  const id = await someone('2009-11-23')
  const rows = await sql<{ text: string }>`select p::text || e::text as text from age.person p join age.evidence e using (account_id) where account_id = ${id}`.execute(t.house.database.kysely)
  expect(rows.rows).toHaveLength(1)
  expect(rows.rows[0]!.text).not.toMatch(/2009|11-23/)
})

test('a person gets their dates back, and nothing stays after erasing', async () => {
  const id = await someone('2009-11-23')
  expect(await exportAccount(t.as(platform), id)).toMatchObject({ ageEvidence: [{ method: 'self-declared', bornNotBefore: '2009-11-23', bornNotAfter: '2009-11-23' }] })
  await change(t.as(platform), (tx) => eraseAccount(tx, id))
  expect((await agesOf(t.as(platform), [id])).size).toBe(0)
  expect(await exportAccount(t.as(platform), id)).toEqual({ ageEvidence: [] })
  expect(await forgetRefusedDevices(t.as(timer))).toBe(0)
})
