import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { editAccount } from '../accounts/index.ts'
import { sweepOn } from './index.ts'

let t: TestHouse
let lead: Awaited<ReturnType<TestHouse['signedIn']>>
const children: string[] = []
const timer = { kind: 'timer', job: 'sweep-accounts' } as const
beforeAll(async () => {
  t = await openTestHouse()
  lead = await t.signedIn(['senior'])
  // The words stand there before anything looks at them: no flow is run.
  const [bio, comment, caption] = [await newPerson(t), await newPerson(t), await newPerson(t, { country: 'DE' })]
  await editAccount(t.as(platform), bio.id, { profile: { bio: 'мне 10 лет' } })
  const video = await newVideo(t, (await newPerson(t)).id)
  await newComment(t, comment.id, video.id, 'маған 11 жас')
  await newVideo(t, caption.id, { country: 'DE', language: 'en', caption: 'im in 4th grade' })
  const adult = await newPerson(t)
  await editAccount(t.as(platform), adult.id, { profile: { bio: 'мне 11 лет' } })
  await t.app.inject({ method: 'POST', url: `/v1/accounts/${adult.id}/age-evidence`, headers: await t.host(), payload: { method: 'id-document', payload: { birthDate: '1991-01-01', checkedBy: 'desk' } } })
  for (let i = 0; i < 4; i += 1) await newPerson(t, { birthDate: '2012-01-01' })
  children.push(bio.id, comment.id, caption.id)
})
afterAll(() => t.close())

const ask = (method: 'GET' | 'POST', url: string, payload?: object, headers = lead.headers) => t.app.inject({ method, url: `/v1/under-age/sweeps${url}`, headers, ...(payload ? { payload } : {}) })
const begin = async (body: object) => (await ask('POST', '', { question: 'signals', mode: 'dry', reason: 'after a change of weights', ...body })).json<{ id: string }>().id
const runAll = async (size = 3) => { while (await sweepOn(t.as(timer), size)) { /* the next batch */ } }
const read = async (id: string) => (await ask('GET', `/${id}`)).json<{ state: string; looked: number; found: number; cases: number; counts: Record<string, number> }>()
const cases = async () => (await sql<{ id: string }>`select subject_id as id from review."case" where queue = 'under-age'`.execute(t.house.database.kysely)).rows.map(({ id }) => id)

test('a dry search finds what people wrote long ago, names it, and touches nobody', async () => {
  const id = await begin({})
  await runAll()
  expect(await read(id)).toMatchObject({ state: 'done', looked: 9, found: 3, cases: 0, counts: { 'self-statement': 2, 'school-year': 1, 'country:KZ': 2, 'country:DE': 1 } })
  const finds = (await ask('GET', `/${id}/finds?limit=2`)).json<{ items: { accountId: string }[]; nextCursor: string }>()
  const rest = (await ask('GET', `/${id}/finds?limit=2&cursor=${encodeURIComponent(finds.nextCursor)}`)).json<{ items: { accountId: string }[] }>()
  expect([...finds.items, ...rest.items].map(({ accountId }) => accountId).toSorted()).toEqual(children.toSorted())
  expect(await cases()).toEqual([])
  expect((await sql`select from underage.signal`.execute(t.house.database.kysely)).rows).toEqual([])
})

test('a search that is stopped in the middle goes on after its last batch and counts nobody twice', async () => {
  const id = await begin({})
  await sweepOn(t.as(timer), 4)
  expect((await ask('POST', `/${id}/moves`, { move: 'pause' })).json()).toMatchObject({ state: 'paused', looked: 4 })
  expect(await sweepOn(t.as(timer), 4)).toBe(false)
  expect((await ask('POST', `/${id}/moves`, { move: 'resume' })).statusCode).toBe(200)
  await runAll(4)
  expect(await read(id)).toMatchObject({ state: 'done', looked: 9, found: 3 })
})

test('two processes at once share a search and neither looks twice', async () => {
  const id = await begin({ country: 'KZ' })
  await Promise.all([runAll(2), runAll(2)])
  await runAll(2)
  expect(await read(id)).toMatchObject({ state: 'done', looked: 8, found: 2 })
})

test('a real search opens one case an account, and again none', async () => {
  for (let i = 0; i < 2; i += 1) {
    const id = await begin({ mode: 'act' })
    await runAll()
    expect(await read(id)).toMatchObject({ state: 'done', found: 3, cases: i === 0 ? 3 : 0 })
    expect((await cases()).toSorted()).toEqual(children.toSorted())
  }
})

test('a higher minimum is tried on everybody’s known age before it holds', async () => {
  const id = await begin({ question: 'minimum', country: 'KZ', years: 16, onDate: '2026-09-01' })
  await runAll()
  expect(await read(id)).toMatchObject({ state: 'done', looked: 8, found: 4, cases: 0, counts: { declared: 4, 'age:14': 4, 'band:13-15:declared': 4, recent: 4 } })
})

test.each([
  ['an unknown question', { question: 'mood' }], ['no reason', { reason: '' }], ['a lower-case country', { country: 'kz' }],
  ['a trial that would act', { question: 'minimum', mode: 'act', country: 'KZ', years: 16, onDate: '2026-09-01' }], ['a trial without a country', { question: 'minimum', years: 16, onDate: '2026-09-01' }],
])('%s starts no search', async (_name, body) => {
  expect((await ask('POST', '', { question: 'signals', mode: 'dry', reason: 'sample', ...body })).statusCode).toBe(400)
})

test('searches are started by seniors, policy leads and administrators, walked by timers, and few wait at once', async () => {
  const moderator = await t.signedIn(['moderator'])
  expect((await ask('POST', '', { question: 'signals', mode: 'dry', reason: 'sample' }, moderator.headers)).statusCode).toBe(403)
  await expect(sweepOn(t.as(staff(['admin'])))).rejects.toMatchObject({ slug: 'not-permitted' })
  const ids = []
  for (let i = 0; i < 5; i += 1) ids.push(await begin({}))
  expect((await ask('POST', '', { question: 'signals', mode: 'dry', reason: 'sample' })).json()).toMatchObject({ type: '/problems/too-many-sweeps' })
  for (const id of ids) expect((await ask('POST', `/${id}/moves`, { move: 'stop' })).json()).toMatchObject({ state: 'stopped' })
  expect((await ask('POST', `/${ids[0]}/moves`, { move: 'resume' })).statusCode).toBe(409)
  expect((await ask('POST', `/${ids[0]}/moves`, { move: 'fly' })).statusCode).toBe(400)
  expect((await ask('GET', '?limit=2')).json<{ items: unknown[]; nextCursor: string | null }>()).toMatchObject({ items: [{ state: 'stopped' }, { state: 'stopped' }] })
})
