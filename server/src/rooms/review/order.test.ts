import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import type { StaffRole } from '../../kernel/actor.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { addCertificates } from '../access/index.ts'
import type { Subject } from '../standing/index.ts'
import { caseById, openCase } from './index.ts'
import { harmWeights, rankOf } from './harm.ts'
import { replayOrder, type Waited } from './replay-order.ts'

let t: TestHouse
let author: string
let video: Subject
beforeAll(async () => {
  t = await openTestHouse()
  author = (await newPerson(t)).id
  video = await newVideo(t, author)
})
afterAll(() => t.close())

async function newCase(queue: string, more: { language?: string; severity?: number; dueAt?: Date } = {}): Promise<string> {
  const subject = await newComment(t, author, video.id)
  return (await openCase(t.as(platform), { subject, queue, language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: newId(t.clock.now()), summary: 'x' }], ...more })).caseId
}
async function reviewer(scopes: { queue: string; language: string }[], roles: StaffRole[] = ['moderator']) {
  const member = await t.signedIn(roles)
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, member.id, scopes, 'override', 'sample', null))
  const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: member.headers, ...(payload ? { payload } : {}) })
  return { ...member, call, claim: (queue: string, payload?: object) => call('POST', `/queues/${queue}/claims`, payload) }
}
const label = { kk: 'Кезек', ru: 'Очередь', en: 'Queue' }

describe('a lead’s own queues', () => {
  test('take open and new cases by rule after a preview, and give them back to their topics when they end', async () => {
    const lead = await reviewer([], ['senior'])
    const kazakh = await newCase('hate', { language: 'kk' })
    const russian = await newCase('hate')
    const sealed = await newCase('child-safety', { language: 'kk' })
    const lanes = [{ id: 'kazakh-desk', label, languages: ['kk'] }, { id: 'terms', label, legalTerm: true }]
    const preview = (await lead.call('POST', '/review-settings/routing/preview', { lanes })).json<{ moves: object[] }>()
    expect(preview).toMatchObject({ moving: 1, staying: 1 })
    expect(preview.moves).toContainEqual({ from: 'hate', to: 'kazakh-desk', open: 1, exampleId: kazakh })
    expect((await caseById(t.as(platform), kazakh))!.lane).toBe('hate')
    expect((await lead.call('PUT', '/review-settings/routing', { lanes })).json()).toEqual({ moved: 1 })
    const due = await newCase('hate', { dueAt: new Date(t.clock.now().getTime() + 3_600_000) })
    const where = async (id: string) => (await caseById(t.as(platform), id))!.lane
    expect([await where(kazakh), await where(russian), await where(sealed), await where(due)]).toEqual(['kazakh-desk', 'hate', 'child-safety', 'terms'])
    const queues = (await lead.call('GET', '/queues')).json<{ items: { id: string; open: number; isLane: boolean; label: string }[] }>().items
    expect(queues.find(({ id }) => id === 'kazakh-desk')).toMatchObject({ open: 1, isLane: true, label: 'Queue', parts: [{ language: 'kk', country: 'KZ', open: 1 }] })
    expect((await lead.call('GET', '/cases?queue=terms')).json()).toMatchObject({ items: [{ id: due, queue: 'hate', lane: 'terms' }] })
    expect((await lead.call('PUT', '/review-settings/routing', { lanes: [] })).json()).toEqual({ moved: 2 })
    expect(await where(kazakh)).toBe('hate')
  })

  test('hand over only what the claimant is certified for', async () => {
    const lead = await reviewer([], ['senior'])
    await lead.call('PUT', '/review-settings/routing', { lanes: [{ id: 'grave', label, topics: ['violence', 'privacy'], leastSeverity: 4 }] })
    const violence = await newCase('violence', { severity: 4 })
    await newCase('privacy', { severity: 5 })
    await newCase('violence', { severity: 2 })
    const one = await reviewer([{ queue: 'violence', language: 'ru' }])
    expect((await one.claim('grave', { country: 'DE' })).statusCode).toBe(204)
    expect((await one.claim('grave')).json()).toMatchObject({ id: violence, queue: 'violence', lane: 'grave' })
    expect((await one.claim('grave')).statusCode).toBe(204)
    expect((await (await reviewer([])).claim('grave')).json()).toMatchObject({ type: '/problems/not-certified' })
    await lead.call('PUT', '/review-settings/routing', { lanes: [] })
  })

  test('are set by a lead alone, with ids of their own and topics that there are', async () => {
    const [one, lead] = [await reviewer([]), await reviewer([], ['senior'])]
    const status = async (lanes: object[], by = lead) => (await by.call('PUT', '/review-settings/routing', { lanes })).statusCode
    expect(await status([], one)).toBe(403)
    expect(await status([{ id: 'hate', label }])).toBe(400)
    expect(await status([{ id: 'a', label }, { id: 'a', label }])).toBe(400)
    expect(await status([{ id: 'a', label, topics: ['no-such'] }])).toBe(400)
    expect(await status([{ id: 'a' }])).toBe(400)
    expect((await one.call('GET', '/review-settings/routing')).json()).toEqual({ lanes: [] })
  })
})

describe('the weights of the order', () => {
  test('set anew, they order the open cases as the formula says, and the case explains its place', async () => {
    const lead = await reviewer([{ queue: 'frauds', language: '*' }], ['senior'])
    const id = await newCase('frauds', { severity: 3 })
    t.clock.advance(12 * 3_600)
    const weights = { severityBase: 2, minors: 5, quietViewsPerHour: 1, doublingHours: 12 }
    expect((await lead.call('PUT', '/review-settings/order', weights)).json<{ reordered: number }>().reordered).toBeGreaterThan(0)
    const found = (await caseById(t.as(platform), id))!
    expect(found.rank).toBeCloseTo(rankOf(found, found.openedAt, weights), 5)
    expect((await lead.call('GET', `/cases/${id}`)).json()).toMatchObject({ harm: { expected: 4 * 0.5 * 1 * 2.25, factors: { severity: 4, probability: 0.5, views: 1, minors: 2.25, ageing: 2 } } })
    expect((await lead.call('PUT', '/review-settings/order', {})).statusCode).toBe(200)
    expect((await lead.call('GET', '/review-settings/order')).json()).toEqual(harmWeights)
    expect((await caseById(t.as(platform), id))!.rank).toBeCloseTo(rankOf(found, found.openedAt), 5)
  })

  test('a trial shows the waiting times of the past under both, and changes nothing', async () => {
    const [one, lead] = [await reviewer([{ queue: 'authenticity', language: '*' }]), await reviewer([], ['senior'])]
    for (const severity of [1, 5]) await newCase('authenticity', { severity })
    t.clock.advance(3_600)
    for (let count = 0; count < 2; count += 1) await one.call('POST', `/cases/${(await one.claim('authenticity')).json<{ id: string }>().id}/verdict`, { verdict: 'no-violation' })
    const answer = (await lead.call('POST', '/review-settings/order/replay', { weights: { severityBase: 1 }, days: 14 })).json<{ cases: number; present: object[]; proposed: object[] }>()
    expect(answer.cases).toBeGreaterThan(1)
    expect(answer.present.length).toBe(answer.proposed.length)
    expect((await lead.call('POST', '/review-settings/order/replay', { weights: { severityBase: 0 } })).statusCode).toBe(400)
    expect((await one.call('POST', '/review-settings/order/replay', { weights: {} })).statusCode).toBe(403)
    expect((await one.call('PUT', '/review-settings/order', {})).statusCode).toBe(403)
    expect((await lead.call('PUT', '/review-settings/order', { doublingHours: 0 })).statusCode).toBe(400)
  })

  test('in a replay the gravest is taken first, legal terms before it, and what is never taken waits until now', () => {
    const start = new Date('2026-03-16T07:00:00Z')
    const at = (hours: number) => new Date(start.getTime() + hours * 3_600_000)
    const one = (severity: number, opened: number, concluded: number | null, dueAt: Date | null = null): Waited => ({ queue: 'q', severity, probability: 0.5, viewsPerHour: 1, minorsShare: 0, openedAt: at(opened), concludedAt: concluded === null ? null : at(concluded), dueAt })
    const past = [one(1, 0, 1), one(5, 0, 2), one(2, 0, 3, at(24)), one(3, 0, null)]
    const hoursOf = (weights: Partial<typeof harmWeights>) => Object.fromEntries(replayOrder(past, { ...harmWeights, ...weights }, at(10)).map(({ severity, longestHours }) => [severity, longestHours]))
    expect(hoursOf({})).toEqual({ 2: 1, 5: 2, 3: 3, 1: 10 })
  })
})
