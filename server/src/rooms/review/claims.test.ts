import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import type { StaffRole } from '../../kernel/actor.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { addCertificates } from '../access/index.ts'
import type { Subject } from '../standing/index.ts'
import { lapseClaims, openCase } from './index.ts'

let t: TestHouse
let author: string
let video: Subject
beforeAll(async () => {
  t = await openTestHouse()
  author = (await newPerson(t)).id
  video = await newVideo(t, author)
})
afterAll(() => t.close())

const timer = { kind: 'timer', job: 'test' } as const

async function newCase(more: { queue?: string; language?: string; subject?: Subject; excludedStaff?: string[]; dueAt?: Date; severity?: number } = {}) {
  const subject = more.subject ?? await newComment(t, author, video.id)
  const { caseId } = await openCase(t.as(platform), { subject, queue: 'harassment', language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: newId(t.clock.now()), summary: 'Травля' }], ...more })
  return { caseId, subject }
}

async function reviewer(queue: string, language = '*', roles: StaffRole[] = ['moderator']) {
  const member = await t.signedIn(roles)
  await change(t.as(timer), (tx) => addCertificates(tx, member.id, [{ queue, language }], 'override', 'sample', null))
  const call = (method: 'GET' | 'POST', url: string, payload?: object) => t.app.inject({ method, url, headers: member.headers, ...(payload ? { payload } : {}) })
  return { ...member, call, claim: async (body?: object) => call('POST', `/v1/queues/${queue}/claims`, body) }
}

describe('claims', () => {
  test('200 claims at once by ten moderators hand over 200 different cases', async () => {
    const queue = 'frauds'
    for (let index = 0; index < 200; index += 1) await newCase({ queue })
    const people = await Promise.all(Array.from({ length: 10 }, () => reviewer(queue)))
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => people[index % 10]!.claim()))
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
    expect(new Set(answers.map((answer) => answer.json<{ id: string }>().id)).size).toBe(200)
    expect((await people[0]!.claim()).statusCode).toBe(204)
  }, 180_000)

  test('nobody holds more than fifty, also when asking for many at once', async () => {
    const queue = 'privacy'
    for (let index = 0; index < 55; index += 1) await newCase({ queue })
    const one = await reviewer(queue)
    const answers = await Promise.all(Array.from({ length: 55 }, () => one.claim()))
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(50)
    expect(answers.find(({ statusCode }) => statusCode === 409)!.json()).toMatchObject({ type: '/problems/too-many-held' })
  }, 180_000)

  test('a lease that ends gives the case to the next, and the first can no longer decide', async () => {
    const queue = 'spam-and-others'
    const { caseId } = await newCase({ queue })
    const [first, second] = [await reviewer('general'), await reviewer('general')]
    const claimed = (await first.claim()).json<{ id: string; claimedUntil: string; queue: string }>()
    expect(claimed).toMatchObject({ id: caseId, queue: 'general', claimedUntil: '2026-03-16T07:15:00.000Z' })
    expect((await second.claim()).statusCode).toBe(204)
    t.clock.advance(14 * 60)
    expect((await first.call('POST', `/v1/cases/${caseId}/renewal`)).json()).toEqual({ claimedUntil: '2026-03-16T07:29:00.000Z' })
    t.clock.advance(14 * 60 + 59)
    expect((await second.claim()).statusCode).toBe(204)
    t.clock.advance(1)
    expect((await first.call('POST', `/v1/cases/${caseId}/verdict`, { verdict: 'no-violation' })).json()).toMatchObject({ type: '/problems/not-yours' })
    expect(await lapseClaims(t.as(timer))).toBeGreaterThan(0)
    expect((await second.claim()).json()).toMatchObject({ id: caseId })
    expect((await first.call('POST', `/v1/cases/${caseId}/verdict`, { verdict: 'no-violation' })).statusCode).toBe(409)
    expect((await second.call('POST', `/v1/cases/${caseId}/verdict`, { verdict: 'no-violation' })).statusCode).toBe(200)
    expect((await second.call('POST', `/v1/cases/${caseId}/verdict`, { verdict: 'no-violation' })).json()).toMatchObject({ type: '/problems/already-concluded' })
  })

  test('a legal term comes first, then what harms most', async () => {
    const queue = 'misinformation'
    const mild = await newCase({ queue, severity: 1 })
    const grave = await newCase({ queue, severity: 5 })
    const due = await newCase({ queue, severity: 1, dueAt: new Date(t.clock.now().getTime() + 86_400_000) })
    const one = await reviewer(queue)
    const order = []
    for (let index = 0; index < 3; index += 1) order.push((await one.claim()).json<{ id: string }>().id)
    expect(order).toEqual([due.caseId, grave.caseId, mild.caseId])
  })

  test('a queue asks for its certificate, and the languages of the certificate choose the cases', async () => {
    const queue = 'dangerous-acts'
    await newCase({ queue, language: 'ru' })
    const kazakh = await newCase({ queue, language: 'kk-KZ' })
    const uncertified = await t.signedIn(['moderator'])
    const refused = await t.app.inject({ method: 'POST', url: `/v1/queues/${queue}/claims`, headers: uncertified.headers })
    expect([refused.statusCode, refused.json<{ type: string }>().type]).toEqual([403, '/problems/not-certified'])
    const one = await reviewer(queue, 'kk')
    expect((await one.claim()).json()).toMatchObject({ id: kazakh.caseId })
    expect((await one.claim()).statusCode).toBe(204)
    expect((await one.claim({ language: 'ru' })).statusCode).toBe(403)
    expect((await one.call('POST', '/v1/queues/no-such/claims')).statusCode).toBe(404)
    expect((await t.app.inject({ method: 'POST', url: `/v1/queues/${queue}/claims`, headers: await t.host() })).statusCode).toBe(403)
  })

  test('an excluded colleague never gets the case, and loses it when the exclusion comes later', async () => {
    const queue = 'hate'
    const [first, second] = [await reviewer(queue), await reviewer(queue)]
    const { caseId, subject } = await newCase({ queue })
    expect((await first.claim()).json()).toMatchObject({ id: caseId })
    await newCase({ queue, subject, excludedStaff: [first.id] })
    expect((await first.call('POST', `/v1/cases/${caseId}/verdict`, { verdict: 'no-violation' })).statusCode).toBe(409)
    expect((await first.claim()).statusCode).toBe(204)
    expect((await second.claim()).json()).toMatchObject({ id: caseId, items: [{}, {}] })
  })

  test('the same subject joins its open case, also when many open one at once', async () => {
    const subject = await newComment(t, author, video.id)
    const opened = await Promise.all(Array.from({ length: 8 }, () => newCase({ subject })))
    expect(new Set(opened.map(({ caseId }) => caseId)).size).toBe(1)
  })

  test('a case can be put aside, given back, skipped, escalated and handed over', async () => {
    const queue = 'self-harm'
    const { caseId } = await newCase({ queue })
    const [one, two, senior] = [await reviewer(queue), await reviewer(queue), await reviewer(queue, '*', ['senior'])]
    const url = (move: string) => `/v1/cases/${caseId}/${move}`
    await one.claim()
    expect((await two.call('POST', url('release'))).json()).toMatchObject({ type: '/problems/not-yours' })
    expect((await one.call('POST', url('hold'), { reason: 'жду перевода', until: '2020-01-01T00:00:00Z' })).statusCode).toBe(400)
    const until = new Date(t.clock.now().getTime() + 3_600_000).toISOString()
    expect((await one.call('POST', url('hold'), { reason: 'жду перевода', until })).json()).toEqual({ heldUntil: until })
    t.clock.advance(3_000)
    expect((await two.claim()).statusCode).toBe(204)
    expect((await one.call('POST', url('release'), { reason: 'пауза' })).statusCode).toBe(204)
    expect((await two.claim()).json()).toMatchObject({ id: caseId })
    expect((await two.call('POST', url('skip'), { reason: 'знаю автора' })).statusCode).toBe(204)
    expect((await two.claim()).statusCode).toBe(204)
    await one.claim()
    expect((await one.call('POST', url('hand-over'), { staffId: senior.id, note: 'вам виднее' })).statusCode).toBe(204)
    expect((await one.claim()).statusCode).toBe(204)
    expect((await senior.claim()).json()).toMatchObject({ id: caseId })
    expect((await senior.call('POST', url('escalation'), { note: 'нужен второй взгляд' })).statusCode).toBe(204)
    expect((await one.claim()).statusCode).toBe(204)
    expect((await senior.claim()).json()).toMatchObject({ id: caseId, escalated: true })
  })

  test('while the clock jumps ahead and back, no case is ever in two pairs of hands, and exactly one of those who had it may decide', async () => {
    const queue = 'regulated-goods'
    for (let index = 0; index < 40; index += 1) await newCase({ queue })
    const people = await Promise.all(Array.from({ length: 10 }, () => reviewer(queue)))
    const hadIt = new Map<string, Set<string>>()
    const claim = async (person: (typeof people)[number]) => {
      const answer = await person.claim()
      if (answer.statusCode !== 201) return
      const { id } = answer.json<{ id: string }>()
      hadIt.set(id, (hadIt.get(id) ?? new Set()).add(person.id))
    }
    for (const jump of [16 * 60, -16 * 60, 40 * 60, -5 * 60, 0]) {
      const going = Array.from({ length: 40 }, (_, index) => claim(people[index % 10]!))
      await Promise.race(going)
      t.clock.advance(jump)
      await Promise.all(going)
    }
    expect(Math.max(...[...hadIt.values()].map(({ size }) => size))).toBeGreaterThan(1)
    // Whoever lost it by the clock is refused; whoever holds it decides. All try at once, in the name of everybody who ever had it.
    const tries = await Promise.all([...hadIt].flatMap(([id, owners]) => people.filter((each) => owners.has(each.id)).map(async (each) => ({ id, status: (await each.call('POST', `/v1/cases/${id}/verdict`, { verdict: 'no-violation' })).statusCode }))))
    for (const id of hadIt.keys()) expect(tries.filter((each) => each.id === id && each.status === 200).length).toBeLessThanOrEqual(1)
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([200, 409]))
  }, 180_000)
})
