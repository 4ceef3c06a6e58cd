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

async function newCase(queue: string, more: { excludedStaff?: string[] } = {}): Promise<string> {
  const subject = await newComment(t, author, video.id)
  return (await openCase(t.as(platform), { subject, queue, language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: newId(t.clock.now()), summary: 'Жалоба' }], ...more })).caseId
}

async function reviewer(queue: string, roles: StaffRole[] = ['moderator']) {
  const member = await t.signedIn(roles)
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, member.id, [{ queue, language: '*' }], 'override', 'sample', null))
  const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: member.headers, ...(payload ? { payload } : {}) })
  return { ...member, call, claim: () => call('POST', `/queues/${queue}/claims`) }
}
const problem = (answer: { statusCode: number; json: () => unknown }) => [answer.statusCode, (answer.json() as { type: string }).type.split('/').at(-1)]
const audited = async (action: string, id: string) => (await sql<{ n: number }>`select count(*) as n from kernel.audit where action = ${action} and subject_id = ${id}`.execute(t.house.database.kysely)).rows[0]!.n

describe('assignment', () => {
  test('a case assigned to a person comes to them first, to nobody else, and after the time to anybody', async () => {
    const [one, two, lead] = [await reviewer('hate'), await reviewer('hate'), await reviewer('hate', ['senior'])]
    const first = await newCase('hate')
    const second = await newCase('hate')
    expect((await lead.call('POST', `/cases/${second}/assignment`, { staffId: one.id, note: 'знает язык' })).json()).toEqual({ reservedUntil: '2026-03-17T07:00:00.000Z' })
    expect(await audited('case.assigned', second)).toBe(1)
    expect((await two.call('POST', `/cases/${second}/claim`)).json()).toMatchObject({ type: '/problems/kept-for-another' })
    expect((await one.call('GET', '/claims')).json()).toMatchObject({ held: [], kept: [{ id: second, keptUntil: '2026-03-17T07:00:00.000Z' }] })
    expect((await one.claim()).json()).toMatchObject({ id: second })
    expect((await two.claim()).json()).toMatchObject({ id: first })
    const third = await newCase('hate')
    await lead.call('POST', `/cases/${third}/assignment`, { staffId: one.id, note: 'x', until: '2026-03-16T08:00:00Z' })
    expect((await two.claim()).statusCode).toBe(204)
    t.clock.set('2026-03-16T08:00:00Z')
    expect([first, third]).toContain((await two.claim()).json<{ id: string }>().id)
  })

  test('a case assigned to a team comes to its members, and to all when the team ends', async () => {
    const [one, two, lead] = [await reviewer('violence'), await reviewer('violence'), await reviewer('violence', ['senior'])]
    const team = (await lead.call('POST', '/teams', { name: 'Түнгі ауысым', members: [one.id] })).json<{ id: string; members: object[] }>()
    expect(team.members).toEqual([{ id: one.id, name: 'Sample colleague' }])
    expect(problem(await lead.call('POST', '/teams', { name: 'түнгі АУЫСЫМ', members: [] }))).toEqual([409, 'name-taken'])
    const kept = await newCase('violence')
    expect((await lead.call('POST', `/cases/${kept}/assignment`, { teamId: team.id, note: 'ауысым' })).statusCode).toBe(200)
    expect((await two.claim()).statusCode).toBe(204)
    expect((await one.call('POST', `/cases/${kept}/claim`)).json()).toMatchObject({ id: kept, state: 'claimed', claimedBy: one.id })
    await one.call('POST', `/cases/${kept}/release`)
    const again = await newCase('violence')
    await lead.call('POST', `/cases/${again}/assignment`, { teamId: team.id, note: 'ауысым' })
    expect((await lead.call('DELETE', `/teams/${team.id}`)).statusCode).toBe(204)
    expect(await audited('team.changed', team.id)).toBe(2)
    expect([(await two.claim()).statusCode, (await two.claim()).statusCode]).toEqual([201, 201])
  })

  test('assigning takes a case from whoever holds it, but not from the one it is assigned to', async () => {
    const [one, two, lead] = [await reviewer('privacy'), await reviewer('privacy'), await reviewer('privacy', ['senior'])]
    const id = await newCase('privacy')
    await one.claim()
    await lead.call('POST', `/cases/${id}/assignment`, { staffId: one.id, note: 'пусть закончит' })
    expect((await one.call('POST', `/cases/${id}/renewal`)).statusCode).toBe(200)
    await lead.call('POST', `/cases/${id}/assignment`, { staffId: two.id, note: 'смена кончилась' })
    expect(problem(await one.call('POST', `/cases/${id}/verdict`, { verdict: 'no-violation' }))).toEqual([409, 'not-yours'])
    expect((await two.claim()).json()).toMatchObject({ id })
  })

  test('nobody assigns without the right, to whom must not, or what is concluded, and the body is checked', async () => {
    const [one, lead] = [await reviewer('frauds'), await reviewer('frauds', ['senior'])]
    const uncertified = await t.signedIn(['moderator'])
    const id = await newCase('frauds', { excludedStaff: [one.id] })
    const assign = async (payload: object, by = lead) => problem(await by.call('POST', `/cases/${id}/assignment`, payload))
    expect(await assign({ staffId: lead.id, note: 'x' }, one)).toEqual([403, 'not-permitted'])
    expect(await assign({ staffId: one.id, note: 'x' })).toEqual([409, 'not-for-this-colleague'])
    expect(await assign({ staffId: uncertified.id, note: 'x' })).toEqual([403, 'not-certified'])
    expect(await assign({ staffId: lead.id })).toEqual([400, 'invalid'])
    expect(await assign({ staffId: lead.id, note: 'x', until: '2020-01-01T00:00:00Z' })).toEqual([400, 'invalid'])
    expect(await assign({ staffId: 'nobody', note: 'x' })).toEqual([404, 'not-found'])
    expect(problem(await lead.call('POST', '/teams', { name: 'x', members: ['nobody'] }))).toEqual([400, 'invalid'])
    expect(problem(await one.call('POST', '/teams', { name: 'x', members: [] }))).toEqual([403, 'not-permitted'])
    await lead.claim()
    await lead.call('POST', `/cases/${id}/verdict`, { verdict: 'no-violation' })
    expect(await assign({ staffId: lead.id, note: 'x' })).toEqual([409, 'already-concluded'])
    expect(problem(await lead.call('POST', `/cases/${id}/claim`))).toEqual([409, 'already-concluded'])
  })

  test('a team is renamed and given other members, but not by a moderator, and not under a taken name', async () => {
    const [one, lead] = [await reviewer('frauds'), await reviewer('frauds', ['senior'])]
    const make = async (name: string) => (await lead.call('POST', '/teams', { name, members: [] })).json<{ id: string }>().id
    const [a, b] = [await make('А'), await make('Б')]
    expect((await lead.call('PUT', `/teams/${a}`, { name: 'А', members: [one.id] })).json()).toMatchObject({ members: [{ id: one.id }] })
    expect(problem(await lead.call('PUT', `/teams/${b}`, { name: 'а', members: [] }))).toEqual([409, 'name-taken'])
    expect(problem(await one.call('PUT', `/teams/${a}`, { name: 'В', members: [] }))).toEqual([403, 'not-permitted'])
    expect((await one.call('GET', '/teams')).json<{ items: { id: string }[] }>().items.map(({ id }) => id)).toEqual(expect.arrayContaining([a, b]))
  })
})

describe('own work', () => {
  test('a closed tab gives everything back at once, except what was put aside', async () => {
    const [one, two] = [await reviewer('authenticity'), await reviewer('authenticity')]
    for (let count = 0; count < 3; count += 1) await newCase('authenticity')
    const held = [await one.claim(), await one.claim(), await one.claim()].map((answer) => answer.json<{ id: string }>().id)
    await one.call('POST', `/cases/${held[0]}/hold`, { reason: 'жду перевода', until: new Date(t.clock.now().getTime() + 3_600_000).toISOString() })
    expect((await one.call('POST', '/claims/release', { reason: 'закрыта вкладка' })).json()).toEqual({ released: 2 })
    expect((await one.call('GET', '/claims')).json()).toMatchObject({ held: [{ id: held[0], state: 'held' }] })
    expect([(await two.claim()).statusCode, (await two.claim()).statusCode, (await two.claim()).statusCode]).toEqual([201, 201, 204])
    expect((await one.call('POST', '/claims/release', { mood: 'x' })).statusCode).toBe(400)
    expect((await t.app.inject({ method: 'POST', url: '/v1/claims/release', headers: await t.host() })).statusCode).toBe(403)
  })

  test('a moderator picks no case for themselves, a senior takes any that is free, nobody one that another holds', async () => {
    const [one, lead] = [await reviewer('general'), await reviewer('general', ['senior'])]
    const id = await newCase('general')
    expect(problem(await one.call('POST', `/cases/${id}/claim`))).toEqual([403, 'not-permitted'])
    expect((await lead.call('POST', `/cases/${id}/claim`)).statusCode).toBe(201)
    expect(problem(await (await reviewer('general', ['senior'])).call('POST', `/cases/${id}/claim`))).toEqual([409, 'held-by-another'])
  })
})

describe('second opinions', () => {
  test('a colleague answers what the holder asks, and the holder still decides', async () => {
    const [one, two, three] = [await reviewer('self-harm'), await reviewer('self-harm'), await reviewer('self-harm')]
    const id = await newCase('self-harm')
    await one.claim()
    const asked = (await one.call('POST', `/cases/${id}/opinions`, { staffId: two.id, question: 'Это песня?' })).json<{ id: string }>()
    expect((await one.call('GET', `/cases/${id}/colleagues`)).json<{ items: { id: string }[] }>().items.map((each) => each.id)).toEqual(expect.arrayContaining([two.id, three.id]))
    expect((await three.call('GET', '/opinions')).json()).toMatchObject({ items: [] })
    expect((await two.call('GET', '/opinions')).json()).toMatchObject({ items: [{ id: asked.id, caseId: id, question: 'Это песня?', answer: null }] })
    expect(problem(await three.call('POST', `/opinions/${asked.id}/answer`, { verdict: 'no-violation', note: 'x' }))).toEqual([404, 'not-found'])
    expect(problem(await one.call('POST', `/opinions/${asked.id}/answer`, { verdict: 'no-violation', note: 'x' }))).toEqual([404, 'not-found'])
    expect((await two.call('POST', `/opinions/${asked.id}/answer`, { verdict: 'no-violation', note: 'строка из песни' })).json()).toMatchObject({ answer: { by: two.id, verdict: 'no-violation' } })
    expect(problem(await two.call('POST', `/opinions/${asked.id}/answer`, { verdict: 'violation', note: 'x' }))).toEqual([409, 'opinion-given'])
    expect(await audited('case.opinion-given', id)).toBe(1)
    expect((await one.call('GET', `/cases/${id}`)).json()).toMatchObject({ opinions: [{ answer: { note: 'строка из песни' } }] })
    expect((await one.call('POST', `/cases/${id}/verdict`, { verdict: 'no-violation' })).statusCode).toBe(200)
  })

  test('only the holder asks, nobody is asked who may not hold it, and the words are checked', async () => {
    const [one, two] = [await reviewer('misinformation'), await reviewer('misinformation')]
    const id = await newCase('misinformation')
    const ask = async (by: typeof one, payload: object) => problem(await by.call('POST', `/cases/${id}/opinions`, payload))
    expect(await ask(one, { question: 'x' })).toEqual([409, 'not-yours'])
    await one.claim()
    expect(await ask(one, { question: '' })).toEqual([400, 'invalid'])
    expect(await ask(one, { staffId: one.id, question: 'x' })).toEqual([409, 'not-for-this-colleague'])
    const open = (await one.call('POST', `/cases/${id}/opinions`, { question: 'кто знает?' })).json<{ id: string }>()
    expect(problem(await two.call('POST', `/opinions/${open.id}/answer`, { verdict: 'violation', policy: 'no.such', note: 'x' }))).toEqual([400, 'invalid'])
    await one.call('POST', `/cases/${id}/verdict`, { verdict: 'no-violation' })
    expect(problem(await two.call('POST', `/opinions/${open.id}/answer`, { verdict: 'violation', note: 'x' }))).toEqual([409, 'already-concluded'])
  })
})
