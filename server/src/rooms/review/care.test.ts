import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import type { StaffRole } from '../../kernel/actor.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { addCertificates } from '../access/index.ts'
import type { Subject } from '../standing/index.ts'
import { openCase } from './index.ts'

let t: TestHouse
let author: string
let video: Subject
beforeAll(async () => {
  t = await openTestHouse()
  author = (await newPerson(t)).id
  video = await newVideo(t, author)
})
afterAll(() => t.close())

const newCase = async (queue: string) => (await openCase(t.as(platform), { subject: await newComment(t, author, video.id), queue, language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: newId(t.clock.now()), summary: 'x' }] })).caseId
async function reviewer(queues: string[], roles: StaffRole[] = ['moderator']) {
  const member = await t.signedIn(roles)
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, member.id, queues.map((queue) => ({ queue, language: '*' })), 'override', 'sample', null))
  const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: member.headers, ...(payload ? { payload } : {}) })
  const view = async (caseId: string, seconds: number) => {
    t.clock.advance(seconds)
    return call('POST', `/cases/${caseId}/viewing`, { seconds })
  }
  return { ...member, call, view, claim: (queue: string) => call('POST', `/queues/${queue}/claims`) }
}
const problem = (answer: { statusCode: number; json: () => unknown }) => [answer.statusCode, (answer.json() as { type: string }).type.split('/').at(-1)]
const set = async (settings: object) => (await reviewer([], ['senior'])).call('PUT', '/review-settings/care', settings)

describe('breaks', () => {
  test('follow the time spent looking, not the number of claims', async () => {
    await set({ breakAfterMinutes: 10, breakMinutes: 5 })
    for (let count = 0; count < 30; count += 1) await newCase('graphic-content')
    const one = await reviewer(['graphic-content'])
    for (let count = 0; count < 20; count += 1) expect((await one.claim('graphic-content')).statusCode).toBe(201)
    const { id } = (await one.claim('graphic-content')).json<{ id: string }>()
    expect((await one.view(id, 300)).json()).toEqual({ breakUntil: null })
    expect((await one.call('GET', '/staff/me/care')).json()).toMatchObject({ viewedSeconds: [{ topic: 'graphic-content', seconds: 300, limitSeconds: null }], sinceBreakSeconds: 300, breakAfterSeconds: 600, pause: null })
    const due = (await one.view(id, 300)).json<{ breakUntil: string }>()
    expect(due.breakUntil).toBe(new Date(t.clock.now().getTime() + 300_000).toISOString())
    expect(problem(await one.claim('graphic-content'))).toEqual([409, 'on-a-break'])
    expect(problem(await one.call('DELETE', '/staff/me/pause'))).toEqual([409, 'on-a-break'])
    expect((await one.call('POST', `/cases/${id}/verdict`, { verdict: 'no-violation' })).statusCode).toBe(200)
    t.clock.advance(301)
    expect((await one.claim('graphic-content')).statusCode).toBe(201)
    expect((await one.call('GET', '/staff/me/care')).json()).toMatchObject({ sinceBreakSeconds: 0, shiftSeconds: 600 })
    await set({})
  })

  test('count no more time than has passed, from however many tabs, and only of a case that one holds', async () => {
    const [one, two] = [await reviewer(['hate']), await reviewer(['hate'])]
    const id = await newCase('hate')
    await one.claim('hate')
    await one.view(id, 20)
    t.clock.advance(10)
    await Promise.all([1, 2, 3].map(() => one.call('POST', `/cases/${id}/viewing`, { seconds: 300 })))
    expect((await one.call('GET', '/staff/me/care')).json()).toMatchObject({ shiftSeconds: 30 })
    expect(problem(await two.view(id, 20))).toEqual([409, 'not-yours'])
    expect(problem(await one.call('POST', `/cases/${id}/viewing`, { seconds: 0 }))).toEqual([400, 'invalid'])
    expect((await t.app.inject({ method: 'POST', url: `/v1/cases/${id}/viewing`, headers: await t.host(), payload: { seconds: 1 } })).statusCode).toBe(403)
  })
})

describe('limits, rotation and opting out', () => {
  test('a topic of which enough was seen is not handed over, others are, and the shift has an end', async () => {
    await set({ breakAfterMinutes: 240, shiftLimitMinutes: 10, rotateHours: 2, topics: [{ topic: 'violence', shiftMinutes: 300, rotateAfterMinutes: 5 }] })
    const one = await reviewer(['violence', 'frauds'])
    const id = await newCase('violence')
    await newCase('violence')
    const other = await newCase('frauds')
    await one.claim('violence')
    await one.view(id, 300)
    expect((await one.claim('violence')).statusCode).toBe(204)
    expect((await one.call('GET', '/staff/me/care')).json()).toMatchObject({ rest: ['violence'] })
    expect((await one.claim('frauds')).json()).toMatchObject({ id: other })
    await one.view(other, 300)
    expect(problem(await one.claim('frauds'))).toEqual([409, 'shift-limit'])
    await set({})
  })

  test('nobody is handed what they have opted out of, nobody is asked why, and the journal does not say what', async () => {
    const one = await reviewer(['privacy'])
    await newCase('privacy')
    expect((await one.call('PUT', '/staff/me/opt-outs', { topics: ['privacy'] })).json()).toEqual({ topics: ['privacy'] })
    expect((await one.claim('privacy')).statusCode).toBe(204)
    const { rows } = await sql<{ detail: object }>`select detail from kernel.audit where action = 'opt-outs.changed' and subject_id = ${one.id}`.execute(t.house.database.kysely)
    expect(rows).toEqual([{ detail: { staffId: one.id } }])
    expect((await one.call('PUT', '/staff/me/opt-outs', { topics: ['no-such'] })).statusCode).toBe(400)
    expect((await one.call('PUT', '/staff/me/opt-outs', { topics: [] })).statusCode).toBe(200)
    expect((await one.claim('privacy')).statusCode).toBe(201)
    expect((await (await reviewer([], ['auditor'])).call('PUT', '/staff/me/opt-outs', { topics: [] })).statusCode).toBe(403)
  })

  test('only a lead sets the limits, and only for topics that there are', async () => {
    expect((await set({ topics: [{ topic: 'no-such', shiftMinutes: 5, rotateAfterMinutes: 5 }] })).statusCode).toBe(400)
    expect((await set({ breakAfterMinutes: 0 })).statusCode).toBe(400)
    expect((await (await reviewer([])).call('PUT', '/review-settings/care', {})).statusCode).toBe(403)
  })
})

describe('the pause key', () => {
  test('returns every case at once and hands nothing over until it ends or is ended', async () => {
    const [one, two] = [await reviewer(['self-harm']), await reviewer(['self-harm'])]
    const id = await newCase('self-harm')
    await one.claim('self-harm')
    expect((await one.call('POST', '/staff/me/pause', { minutes: 30 })).json()).toMatchObject({ released: 1 })
    expect((await two.claim('self-harm')).json()).toMatchObject({ id })
    expect(problem(await one.claim('self-harm'))).toEqual([409, 'on-a-break'])
    expect((await one.call('DELETE', '/staff/me/pause')).statusCode).toBe(204)
    expect((await one.call('DELETE', '/staff/me/pause')).statusCode).toBe(404)
    expect((await one.claim('self-harm')).statusCode).toBe(204)
    expect((await one.call('POST', '/staff/me/pause', { minutes: 0 })).statusCode).toBe(400)
    expect((await one.call('POST', '/staff/me/pause')).statusCode).toBe(200)
    t.clock.advance(601)
    expect((await one.claim('self-harm')).statusCode).toBe(204)
  })
})
