import { afterAll, beforeAll, expect, test } from 'vitest'
import { newVideo } from '../../../tests/kit/scene.ts'
import { type ClipsHouse, openClipsHouse, type Visitor } from '../../../tests/kit/clips-house.ts'

type Shown = { items: { id: string; learning?: { title: string; by: string } }[] }
let house: ClipsHouse
let senior: { headers: { authorization: string } }
beforeAll(async () => {
  house = await openClipsHouse()
  senior = await house.t.signedIn(['senior'])
})
afterAll(() => house.close())

const judge = (path: string, verdict: string) => house.t.app.inject({ method: 'POST', url: `/v1/learning/${path}/verdict`, headers: senior.headers, payload: { verdict } })
const programme = {
  title: { kk: 'Ұлы дала қазынасы', ru: 'Сокровища Великой степи', en: 'Treasures of the Great Steppe' }, goals: { kk: 'Тарихты тану.', ru: 'Узнать историю.', en: 'Know history.' },
  subject: 'history', fromAge: 13, toAge: 17, startsOn: '2026-03-01', endsOn: '2026-06-01', partnerIds: [],
}

async function museum(): Promise<Visitor> {
  const person = await house.person('1980-05-05', 'kk')
  const applied = await person.ask<{ id: string }>('POST', 'learning/institution', { name: 'Sample museum', kind: 'museum', website: 'https://museum.example', contactEmail: 'edu@museum.example', about: 'History for schools' })
  if (applied.status !== 201) throw new Error(JSON.stringify(applied.body))
  await judge(`institutions/${applied.body.id}`, 'verified')
  return person
}

test('a marked video comes into a teen’s learning feed with its programme in their language, and into no other', async () => {
  const [keeper, teen] = [await museum(), await house.person('2012-06-01', 'ru')]
  const founded = (await keeper.ask<{ id: string }>('POST', 'learning/programmes', programme)).body
  const video = await newVideo(house.t, keeper.id)
  const put = await keeper.ask<{ id: string }>('POST', `learning/programmes/${founded.id}/videos`, { videoId: video.id })
  expect(put.status).toBe(201)
  const feed = async (tab: string) => (await teen.ask<Shown>('POST', 'feed', { tab })).body.items
  expect(await feed('learning')).toEqual([])
  expect((await judge(`markings/${put.body.id}`, 'marked')).statusCode).toBe(200)
  expect(await feed('learning')).toMatchObject([{ id: video.id, learning: { title: programme.title.ru, by: 'Sample museum' } }])
  expect((await feed('for-you')).some(({ learning }) => learning)).toBe(false)
  expect((await teen.ask('POST', 'learning/watched', { videoId: video.id, share: 0.9 })).status).toBe(202)
  expect((await teen.ask('POST', 'learning/watched', { videoId: video.id, share: 2 })).status).toBe(400)
})

test('who is no verified institution founds nothing and puts nothing forward', async () => {
  const [keeper, other] = [await museum(), await house.person('1990-01-01')]
  const founded = (await keeper.ask<{ id: string }>('POST', 'learning/programmes', programme)).body
  expect((await other.ask('POST', 'learning/programmes', programme)).status).toBe(403)
  const video = await newVideo(house.t, other.id)
  expect((await other.ask('POST', `learning/programmes/${founded.id}/videos`, { videoId: video.id })).status).toBe(403)
  expect((await keeper.ask('POST', 'learning/programmes', { ...programme, fromAge: 18, toAge: 13 })).status).toBe(400)
})
