import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { flows } from '../../flows/index.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { addVideo, giveVerdict } from '../content/index.ts'

let t: TestHouse
let host: Record<string, string>
let senior: Record<string, string>
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  senior = (await t.signedIn(['senior'])).headers
})
afterAll(() => t.close())

type Who = Record<string, string>
const call = (who: Who, method: 'POST' | 'GET' | 'DELETE', url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: who, ...(payload ? { payload } : {}) })
let count = 0
const person = async (birthDate = '1985-04-04') => (await call(host, 'POST', '/accounts', { handle: `learn${(count += 1)}x`, birthDate, country: 'KZ', locale: 'kk' })).json<{ id: string }>().id
const application = (accountId: string, more: object = {}) => ({ accountId, name: 'Sample museum of steppe history', kind: 'museum', country: 'KZ', website: 'https://museum.example', contactEmail: 'desk@museum.example', about: 'Teaches history with things from its halls.', ...more })
const words = (en: string) => ({ kk: 'Тарих', ru: 'История', en })
const wish = (byAccountId: string, more: object = {}) => ({ byAccountId, title: words('The steppe in ten objects'), goals: words('Read an object as a source'), subject: 'history', fromAge: 13, toAge: 17, startsOn: '2026-03-01', endsOn: '2026-06-01', ...more })
const facts = async (name: string, key: string, id: string) => (await sql<{ id: string; payload: never }>`select id, payload from kernel.fact where name = ${name} and payload->>${key} = ${id} order by id`.execute(t.house.database.kysely)).rows
const institution = async () => {
  const account = await person()
  const { id } = (await call(host, 'POST', '/learning/institutions', application(account))).json<{ id: string }>()
  expect((await call(senior, 'POST', `/learning/institutions/${id}/verdict`, { verdict: 'verified' })).json()).toMatchObject({ id, state: 'verified' })
  return { account, id }
}
const video = async (accountId: string, seen = true) => {
  const id = newId(t.clock.now())
  await change(t.as(platform), async (tx) => {
    await addVideo(tx, { id, accountId, country: 'KZ', language: 'kk', caption: 'Балбал тас', blobKey: `blob-${id}`, bytes: 10, sha256: id })
    if (seen) await giveVerdict(tx, id, 'rules')
  })
  return id
}
const programme = async (account: string, more: object = {}) => (await call(host, 'POST', '/learning/programmes', wish(account, more))).json<{ id: string; state: string }>()
const marked = async () => {
  const { account } = await institution()
  const { id } = await programme(account)
  const videoId = await video(account)
  const { id: markingId } = (await call(host, 'POST', `/learning/programmes/${id}/videos`, { byAccountId: account, videoId })).json<{ id: string }>()
  expect((await call(senior, 'POST', `/learning/markings/${markingId}/verdict`, { verdict: 'marked' })).json()).toMatchObject({ videoId, state: 'marked' })
  return { account, programmeId: id, videoId, markingId }
}

test('an institution applies, is looked at by staff and told; its e-mail address is for staff only', async () => {
  const account = await person()
  const { id, ...view } = (await call(host, 'POST', '/learning/institutions', application(account))).json<{ id: string; state: string }>()
  expect([view.state, Object.keys(view).includes('contactEmail')]).toEqual(['waiting', false])
  expect((await call(senior, 'GET', '/learning/institutions?state=waiting')).json<{ items: { id: string; contactEmail: string }[] }>().items.find((each) => each.id === id)?.contactEmail).toBe('desk@museum.example')
  expect((await call(senior, 'POST', `/learning/institutions/${id}/verdict`, { verdict: 'refused', note: 'No answer from the address' })).json()).toMatchObject({ state: 'refused', note: 'No answer from the address' })
  expect(await facts('institution.applied', 'institutionId', id)).toHaveLength(1)
  const [judged] = await facts('institution.judged', 'institutionId', id)
  for (let i = 0; i < 2; i += 1) await flows.find(({ name }) => name === 'tell-institutions')?.run(t.as({ kind: 'timer', job: 'test' }), { id: judged?.id, name: 'institution.judged', at: '', payload: judged?.payload } as never, { attempt: 1, last: false })
  expect((await call(host, 'GET', `/accounts/${account}/notices`)).json<{ kind: string }[]>().filter(({ kind }) => kind === 'learning-news')).toHaveLength(1)
})

test('a teen speaks for no institution, one account for one, and a wrong field is named', async () => {
  expect((await call(host, 'POST', '/learning/institutions', application(await person('2011-06-01')))).statusCode).toBe(403)
  const account = await person()
  await call(host, 'POST', '/learning/institutions', application(account))
  expect((await call(host, 'POST', '/learning/institutions', application(account))).json()).toMatchObject({ status: 409, type: '/problems/applied-already' })
  const answer = await call(host, 'POST', '/learning/institutions', application(account, { website: 'museum', country: 'Kazakhstan' }))
  expect(answer.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer)).toEqual(['/country', '/website'])
})

test('verdicts follow the table, and only those certified for them give one', async () => {
  const { id } = await institution()
  const judge = async (who: Who, verdict: string) => (await call(who, 'POST', `/learning/institutions/${id}/verdict`, { verdict })).statusCode
  expect([await judge(senior, 'verified'), await judge(senior, 'refused'), await judge(senior, 'splendid')]).toEqual([409, 409, 400])
  expect([await judge(host, 'withdrawn'), await judge((await t.signedIn(['moderator'])).headers, 'withdrawn'), await judge(senior, 'withdrawn')]).toEqual([403, 403, 200])
})

test('a joint programme is shown when every partner has agreed, and hidden again when one is withdrawn', async () => {
  const [own, partner] = [await institution(), await institution()]
  const { id, state } = await programme(own.account, { partnerIds: [partner.id] })
  expect(state).toBe('agreeing')
  const shown = async () => (await call({}, 'GET', '/learning/programmes')).json<{ items: { id: string }[] }>().items.some((each) => each.id === id)
  expect(await shown()).toBe(false)
  const agree = (byAccountId: string) => call(host, 'POST', `/learning/programmes/${id}/agreement`, { byAccountId })
  expect([(await agree(own.account)).statusCode, (await agree(await person())).statusCode]).toEqual([409, 403])
  expect((await agree(partner.account)).json()).toMatchObject({ state: 'open', partners: [{ id: own.id, agreed: true }, { id: partner.id, agreed: true }] })
  expect((await agree(partner.account)).statusCode).toBe(409)
  expect([await shown(), (await facts('programme.founded', 'programmeId', id)).length, (await facts('programme.agreed', 'programmeId', id)).length]).toEqual([true, 1, 1])
  await call(senior, 'POST', `/learning/institutions/${partner.id}/verdict`, { verdict: 'withdrawn' })
  expect(await shown()).toBe(false)
})

test('only a verified institution founds, with verified partners, and a term or age that ends before it begins is refused', async () => {
  expect((await call(host, 'POST', '/learning/programmes', wish(await person()))).statusCode).toBe(403)
  const { account } = await institution()
  const wrong = async (more: object) => (await call(host, 'POST', '/learning/programmes', wish(account, more))).json<{ errors?: { pointer: string }[] }>().errors?.[0]?.pointer
  expect([await wrong({ toAge: 13, fromAge: 15 }), await wrong({ endsOn: '2026-02-01' }), await wrong({ subject: 'alchemy' }), await wrong({ partnerIds: [newId(t.clock.now())] })]).toEqual(['/toAge', '/endsOn', '/subject', '/partnerIds'])
})

test('a video is put forward by whose it is, while others can see it, once, for a programme they carry', async () => {
  const { account } = await institution()
  const { id } = await programme(account)
  const put = async (byAccountId: string, videoId: string, to = id) => (await call(host, 'POST', `/learning/programmes/${to}/videos`, { byAccountId, videoId })).statusCode
  const own = await video(account)
  const stranger = await institution()
  expect([await put(stranger.account, own), await put(stranger.account, await video(stranger.account)), await put(account, await video(account, false)), await put(account, own, newId(t.clock.now())), await put(account, own), await put(account, own)]).toEqual([404, 403, 409, 404, 201, 409])
  expect((await call(senior, 'GET', '/learning/markings')).json<{ items: { videoId: string; caption: string; programme: { id: string } }[] }>().items.find(({ videoId }) => videoId === own)).toMatchObject({ caption: 'Балбал тас', programme: { id } })
})

test('the mark follows its table and makes the feed of whose age the programme is for', async () => {
  const { videoId, markingId } = await marked()
  const judge = async (who: Who, verdict: string) => (await call(who, 'POST', `/learning/markings/${markingId}/verdict`, { verdict })).statusCode
  expect([await judge(senior, 'marked'), await judge(host, 'withdrawn'), await judge(senior, 'maybe')]).toEqual([409, 403, 400])
  const feed = async (birthDate: string) => (await call(host, 'GET', `/learning/videos?accountId=${await person(birthDate)}`)).json<{ items: { videoId: string }[] }>().items.some((each) => each.videoId === videoId)
  expect([await feed('2011-06-01'), await feed('1990-01-01')]).toEqual([true, false])
  expect([await judge(senior, 'withdrawn'), await feed('2011-06-01')]).toEqual([200, false])
})

test('each viewer counts once, and once as having finished; the maker, unmarked videos and small numbers are not told', async () => {
  const { account, programmeId, videoId } = await marked()
  const watch = async (accountId: string, share: number, of = videoId) => (await call(host, 'POST', '/learning/watches', { accountId, videoId: of, share })).json<{ counted?: boolean }>().counted
  const teens = []
  for (let i = 0; i < 11; i += 1) teens.push(await person('2011-06-01'))
  const [first = ''] = teens
  expect([await watch(first, 0.2), await watch(first, 0.3), await watch(first, 1), await watch(first, 1)]).toEqual([true, false, true, false])
  expect([await watch(account, 1), await watch(first, 1, await video(account))]).toEqual([false, false])
  for (const teen of teens.slice(1, 9)) await watch(teen, 1)
  const reach = async () => (await call({}, 'GET', '/learning/programmes')).json<{ items: { id: string; reach: { viewers: number; videos: number; byBand: object[] } }[] }>().items.find(({ id }) => id === programmeId)?.reach
  expect(await reach()).toMatchObject({ videos: 1, viewers: 0, byBand: [{ band: '13-15', viewers: null, completed: null }, {}, {}] })
  for (const teen of teens.slice(9)) await watch(teen, 0.5)
  expect(await reach()).toMatchObject({ viewers: 10, byBand: [{ band: '13-15', viewers: 10, completed: null }, { viewers: null }, { viewers: null }] })
  expect(await facts('learning.watched', 'videoId', videoId)).toHaveLength(12)
  const kept = await sql<{ found: number }>`select count(*)::int8 as found from learning.counted where encode(hash, 'hex') like ${`%${first.replaceAll('-', '')}%`}`.execute(t.house.database.kysely)
  expect(kept.rows[0]?.found).toBe(0)
})

test.each([{ share: 1.1 }, { share: -1 }, { share: 'all' }])('%j is no share of a video', async (more) => {
  expect((await call(host, 'POST', '/learning/watches', { accountId: await person(), videoId: newId(t.clock.now()), ...more })).statusCode).toBe(400)
})

test('what an account put forward is in its export and goes with it', async () => {
  const { account } = await marked()
  expect((await call(host, 'GET', `/accounts/${account}/export`)).json<{ learning: { institution: object; markings: object[] } }>().learning).toMatchObject({ institution: { state: 'verified' }, markings: [{ state: 'marked' }] })
  expect((await call(host, 'GET', `/accounts/${account}/learning`)).json<{ programmes: object[] }>().programmes).toHaveLength(1)
})
