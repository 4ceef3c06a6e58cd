import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { change } from '../../server/src/kernel/change.ts'
import { newId } from '../../server/src/kernel/ids.ts'
import { addVideo, giveVerdict } from '../../server/src/rooms/content/index.ts'
import { openTestHouse, platform, type TestHouse } from '../kit/house.ts'

// Words that stand nowhere else: in a message, in a caption that was only watched, and as what was searched for.
const [message, watched, sought] = ['кұпияхабар7Q', 'көрілгенбейне7Q', 'ізделгенсөз7Q']
let t: TestHouse
let host: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const call = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => t.app.inject({ method, url, headers: host, ...(payload ? { payload } : {}) })
let count = 0
const person = async (birthDate: string) => (await call('POST', '/v1/accounts', { handle: `sees${(count += 1)}x`, birthDate, country: 'KZ', locale: 'kk' })).json<{ id: string }>().id

type Described = { paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>> }
const { paths } = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as Described

test('no route gives a guardian a message, a watched video, a search, a block or a report of the teen', async () => {
  const [parent, teen, friend, author] = [await person('1985-04-04'), await person('2009-06-01'), await person('2009-07-07'), await person('1990-01-01')]
  await call('POST', `/v1/accounts/${parent}/age-evidence`, { method: 'id-document', payload: { birthDate: '1985-04-04', checkedBy: 'desk' } })
  const { id, code } = (await call('POST', '/v1/pairings', { guardianAccountId: parent })).json<{ id: string; code: string }>()
  expect((await call('POST', `/v1/pairings/${id}/accept`, { teenAccountId: teen, code })).statusCode).toBe(200)
  for (const each of [teen, friend]) await call('PUT', `/v1/accounts/${each}/settings`, { settings: { directMessages: 'friends' } })
  const at = t.clock.now().toISOString()
  const event = (kind: string, accountId: string, targetId: string) => ({ kind, accountId, targetId, at })
  await call('POST', '/v1/events', { events: [event('follow', teen, friend), event('approve', friend, teen), event('follow', friend, teen), event('approve', teen, friend)] })
  expect((await call('POST', '/v1/messages', { fromAccountId: teen, toAccountId: friend, text: message })).statusCode).toBe(201)
  const videoId = newId(t.clock.now())
  await change(t.as(platform), async (tx) => {
    await addVideo(tx, { id: videoId, accountId: author, country: 'KZ', language: 'kk', caption: watched, blobKey: 'b', bytes: 1, sha256: videoId })
    await giveVerdict(tx, videoId, 'rules')
  })
  await call('POST', '/v1/events', { events: [event('view', teen, videoId), event('like', teen, videoId), event('block', teen, parent), event('block', teen, author)] })
  await call('POST', '/v1/checks', { accountId: teen, action: 'search', targetId: sought })
  const report = (await call('POST', '/v1/reports', { reporterAccountId: teen, subject: { kind: 'account', id: author }, reason: 'harassment' })).json<{ id: string }>()
  let asked = 0
  for (const [path, verbs] of Object.entries(paths)) {
    const { get } = verbs
    if (!get) continue
    // What a host may ask in the guardian's name: their own account wherever somebody asks, their pairing wherever there is one.
    const ids = /pairings/.test(path) ? [id] : /accounts/.test(path) ? [parent] : [parent, id]
    for (const named of ids) {
      const url = path.replaceAll(/\{\w+\}/g, named)
      const query = new URLSearchParams((get.parameters ?? []).filter((each) => each.in === 'query' && /accountid$/i.test(each.name)).map((each) => [each.name, parent] as [string, string]))
      const answer = await call('GET', query.size > 0 ? `${url}?${query}` : url)
      asked += 1
      const seen = [message, sought, report.id, ...(path.includes('/videos') || path.includes('/media') ? [] : [watched, videoId])].filter((word) => answer.body.includes(word))
      expect([path, seen]).toEqual([path, []])
      // Whom the teen blocked stands in no answer; the author is nobody the guardian could otherwise meet here.
      expect([path, answer.body.includes(author)]).toEqual([path, false])
    }
  }
  expect(asked).toBeGreaterThan(60)
  const thread = await call('GET', `/v1/messages?accountId=${parent}&withAccountId=${friend}`)
  expect(thread.body.includes(message)).toBe(false)
})

test('no shape that a guardian is answered in has a place for words, watched videos or searches', () => {
  const shapes = Object.entries(paths).filter(([path]) => path.startsWith('/v1/pairings')).map(([, verbs]) => JSON.stringify(verbs))
  expect(shapes.length).toBeGreaterThan(8)
  for (const shape of shapes) expect(/"(text|caption|query|videoId|messageId|watched|searches)":/.test(shape)).toBe(false)
})
