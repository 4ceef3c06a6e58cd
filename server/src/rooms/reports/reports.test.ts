import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newMessage, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { addCertificates } from '../access/index.ts'
import { noticesOf } from '../notices/index.ts'
import { fileReport } from './index.ts'

let t: TestHouse
let host: { authorization: string }
let one: Awaited<ReturnType<TestHouse['signedIn']>>
let author: Awaited<ReturnType<typeof newPerson>>
let reporter: Awaited<ReturnType<typeof newPerson>>
const abuse = 'harassment.targeted-abuse'
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  one = await t.signedIn(['moderator'])
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, one.id, ['harassment', 'under-age', 'authenticity'].map((queue) => ({ queue, language: '*' })), 'override', 'sample', null))
  author = await newPerson(t)
  reporter = await newPerson(t, { locale: 'kk' })
})
afterAll(() => t.close())

const report = (payload: object, accept = 'en') => t.app.inject({ method: 'POST', url: '/v1/reports', headers: { ...host, 'accept-language': accept }, payload })
const read = async (id: string) => (await t.app.inject({ url: `/v1/reports/${id}`, headers: host })).json<{ state: string; outcome?: string }>()
const claim = async (queue: string) => (await t.app.inject({ method: 'POST', url: `/v1/queues/${queue}/claims`, headers: one.headers })).json<{ id: string; subject: { kind: string; id: string } }>()
const decide = (id: string, payload: object) => t.app.inject({ method: 'POST', url: `/v1/cases/${id}/verdict`, headers: one.headers, payload })
const someComment = async () => newComment(t, author.id, (await newVideo(t, author.id)).id)

describe('reports', () => {
  test('a report is acknowledged, claimed at once, decided, and its outcome is told in the reporter’s language', async () => {
    const subject = await someComment()
    const filed = await report({ reporterAccountId: reporter.id, subject, reason: 'harassment', note: 'мені қорлады' })
    expect([filed.statusCode, filed.json()]).toMatchObject([201, { state: 'received' }])
    const { id } = filed.json<{ id: string }>()
    const claimed = await claim('harassment')
    expect(claimed).toMatchObject({ subject, items: [{ kind: 'report', ref: id, summary: 'harassment' }] })
    expect(await read(id)).toMatchObject({ state: 'in-review' })
    expect((await decide(claimed.id, { verdict: 'violation', policy: abuse })).statusCode).toBe(200)
    expect(await read(id)).toMatchObject({ state: 'concluded', outcome: 'violation' })
    await t.house.jobs.drain()
    const told = await noticesOf(t.as(platform), reporter.id)
    expect(told.map(({ kind, language }) => [kind, language])).toEqual([['report-concluded-violation', 'kk'], ['report-received', 'kk']])
    expect(told[0]!.body).toContain('«Адамды қорлау»')
  })

  test('the same person and subject again is the first report, also when both arrive at once and after the outcome', async () => {
    const subject = await someComment()
    const body = { reporterAccountId: reporter.id, subject, reason: 'harassment' }
    const answers = await Promise.all([1, 2, 3, 4].map(() => report(body)))
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 201])
    expect(new Set(answers.map((answer) => answer.json<{ id: string }>().id)).size).toBe(1)
    const claimed = await claim('harassment')
    await decide(claimed.id, { verdict: 'no-violation' })
    const again = await report({ ...body, reason: 'hate' })
    expect([again.statusCode, again.json()]).toEqual([200, { id: answers[0]!.json<{ id: string }>().id, state: 'concluded' }])
  })

  test('reports of several people, named or not, join one case and all get the outcome', async () => {
    const subject = await someComment()
    const second = await newPerson(t, { locale: 'en' })
    const ids = []
    for (const reporterAccountId of [reporter.id, second.id, undefined]) ids.push((await report({ reporterAccountId, subject, reason: 'harassment' })).json<{ id: string }>().id)
    const claimed = await claim('harassment')
    expect(claimed).toMatchObject({ subject, items: [{}, {}, {}] })
    await decide(claimed.id, { verdict: 'no-violation' })
    await t.house.jobs.drain()
    for (const id of ids) expect(await read(id)).toMatchObject({ state: 'concluded', outcome: 'no-violation' })
    const [notice] = await noticesOf(t.as(platform), second.id)
    expect(notice).toMatchObject({ kind: 'report-concluded-no-violation', appealableUntil: '2026-09-12T07:00:00.000Z' })
  })

  test('“may be under age” goes to those certified for ages, and about a video it asks about its author', async () => {
    const video = await newVideo(t, author.id)
    await report({ reporterAccountId: reporter.id, subject: video, reason: 'under-minimum-age' })
    expect(await claim('under-age')).toMatchObject({ subject: author.subject })
  })

  test('a message exists only for the two whose it is', async () => {
    const friend = await newPerson(t)
    const message = await newMessage(t, author.id, friend.id)
    expect((await report({ reporterAccountId: reporter.id, subject: message, reason: 'harassment' })).statusCode).toBe(404)
    expect((await report({ reporterAccountId: friend.id, subject: message, reason: 'harassment' })).statusCode).toBe(201)
  })

  test.each([
    ['a reason of no policy', { reason: 'boredom' }, '/reason'],
    ['a reason that does not fit a comment', { reason: 'under-minimum-age' }, '/reason'],
    ['an unknown kind', { subject: { kind: 'sound', id: 'x' }, reason: 'spam' }, '/subject/kind'],
    ['no subject', { subject: undefined, reason: 'spam' }, '/subject'],
    ['an unknown field', { mood: 1, reason: 'spam' }, '/mood'],
  ])('%s is refused by its field', async (_, wrong, pointer) => {
    const answer = await report({ reporterAccountId: reporter.id, subject: await someComment(), ...wrong })
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { errors: [{ pointer }] }])
  })

  test('an unknown reporter or subject is not found, and a stranger or a moderator files nothing', async () => {
    const subject = await someComment()
    expect((await report({ reporterAccountId: newId(t.clock.now()), subject, reason: 'harassment' })).statusCode).toBe(404)
    expect((await report({ subject: { kind: 'video', id: subject.id }, reason: 'harassment' })).statusCode).toBe(404)
    expect((await t.app.inject({ method: 'POST', url: '/v1/reports', payload: { subject, reason: 'harassment' } })).statusCode).toBe(401)
    expect((await t.app.inject({ method: 'POST', url: '/v1/reports', headers: one.headers, payload: { subject, reason: 'harassment' } })).statusCode).toBe(403)
  })

  test('sixty an hour is the limit of one person, and it says when to come back', async () => {
    const busy = await newPerson(t)
    const video = await newVideo(t, author.id)
    for (let index = 0; index < 60; index += 1) await fileReport(t.as(platform), { reporterAccountId: busy.id, subject: await newComment(t, author.id, video.id), reason: 'spam' })
    t.clock.advance(600)
    const refused = await report({ reporterAccountId: busy.id, subject: await newComment(t, author.id, video.id), reason: 'spam' })
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '3000'])
    t.clock.advance(3_000)
    expect((await report({ reporterAccountId: busy.id, subject: await newComment(t, author.id, video.id), reason: 'spam' })).statusCode).toBe(201)
  }, 30_000)

  test('whoever is nearly always wrong is warned once, and then limited to a few a day', async () => {
    const careless = await newPerson(t, { locale: 'en' })
    const past = async (count: number) => sql`
      with made as (
        insert into reports.report (id, reporter_account_id, subject_kind, subject_id, country, reason, case_id, received_at)
        select gen_random_uuid(), ${careless.id}, 'comment', gen_random_uuid(), 'KZ', 'spam', gen_random_uuid(), ${new Date(t.clock.now().getTime() - 5 * 86_400_000)} from generate_series(1, ${count}::int) returning id
      ) insert into reports.outcome (id, report_id, outcome, concluded_at) select gen_random_uuid(), id, 'no-violation', ${t.clock.now()} from made`.execute(t.house.database.kysely)
    await past(10)
    const subject = await someComment()
    await report({ reporterAccountId: careless.id, subject, reason: 'harassment' })
    for (let claimed = await claim('harassment'); ; claimed = await claim('harassment')) {
      await decide(claimed.id, { verdict: 'no-violation' })
      if (claimed.subject.id === subject.id) break
    }
    await t.house.jobs.drain()
    expect((await noticesOf(t.as(platform), careless.id)).map(({ kind }) => kind)).toContain('reporting-warned')
    for (const expected of [201, 201, 429]) expect((await report({ reporterAccountId: careless.id, subject: await someComment(), reason: 'spam' })).statusCode).toBe(expected)
    const warned = await t.app.inject({ url: '/v1/reporters/warned', headers: one.headers })
    expect(warned.json()).toMatchObject({ items: [{ accountId: careless.id, right: 0, wrong: 11, dailyLimit: 3, warnedAt: t.clock.now().toISOString() }], nextCursor: null })
    expect((await t.app.inject({ url: '/v1/reporters/warned?cursor=yesterday', headers: one.headers })).statusCode).toBe(400)
    expect((await t.app.inject({ url: '/v1/reporters/warned', headers: host })).statusCode).toBe(403)
  })

  test('a person reads what they reported, newest first, a page at a time', async () => {
    const list = async (query: string) => (await t.app.inject({ url: `/v1/reports?reporterAccountId=${reporter.id}${query}`, headers: host })).json<{ items: { id: string }[]; nextCursor: string | null }>()
    const first = await list('&limit=1')
    const second = await list(`&limit=1&cursor=${first.nextCursor}`)
    expect(second.items[0]!.id < first.items[0]!.id).toBe(true)
    expect((await t.app.inject({ url: '/v1/reports/nothing', headers: host })).statusCode).toBe(404)
  })

  test('the reported person is never told who reported', async () => {
    const told = JSON.stringify(await noticesOf(t.as(platform), author.id))
    expect(told).not.toContain(reporter.id)
  })
})
