import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import type { StaffRole } from '../../kernel/actor.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { addCertificates } from '../access/index.ts'
import { liveStrikes } from '../enforcement/index.ts'
import { noticesOf } from '../notices/index.ts'
import { standing } from '../standing/index.ts'

let t: TestHouse
let host: { authorization: string }
let first: Reviewer
let second: Reviewer
let senior: Reviewer
type Reviewer = Awaited<ReturnType<TestHouse['signedIn']>>
const abuse = 'harassment.targeted-abuse'
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  const reviewer = async (roles: StaffRole[]) => {
    const member = await t.signedIn(roles)
    await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, member.id, [{ queue: 'harassment', language: '*' }], 'override', 'sample', null))
    return member
  }
  first = await reviewer(['moderator'])
  second = await reviewer(['moderator'])
  senior = await reviewer(['senior'])
})
afterAll(() => t.close())

const post = (url: string, payload: object, headers = host) => t.app.inject({ method: 'POST', url, headers, payload })
const claim = async (by: Reviewer) => {
  const answer = await post('/v1/queues/harassment/claims', {}, by.headers)
  return answer.statusCode === 201 ? answer.json<{ id: string; items: { kind: string }[]; escalated: boolean }>() : null
}
const decide = async (by: Reviewer, payload: object) => {
  const { id } = (await claim(by))!
  const answer = await post(`/v1/cases/${id}/verdict`, payload, by.headers)
  await t.house.jobs.drain()
  return answer.json<{ decisionId?: string }>()
}
const appeal = (accountId: string, about: { decisionId: string } | { reportId: string }, more: object = {}) => post('/v1/appeals', { accountId, ...about, statement: 'Бұл әзіл болды.', ...more })
const read = async (id: string) => (await t.app.inject({ url: `/v1/appeals/${id}`, headers: host })).json<{ state: string; outcome?: string; level: number }>()
const kinds = async (accountId: string) => (await noticesOf(t.as(platform), accountId)).map(({ kind }) => kind)

/** A comment that somebody reported and the first moderator judged. */
async function judged(verdict: object = { verdict: 'violation', policy: abuse }) {
  const author = await newPerson(t, { locale: 'kk' })
  const reporter = await newPerson(t, { locale: 'ru' })
  const comment = await newComment(t, author.id, (await newVideo(t, author.id)).id)
  const { id: reportId } = (await post('/v1/reports', { reporterAccountId: reporter.id, subject: comment, reason: 'harassment' })).json<{ id: string }>()
  const { decisionId = '' } = await decide(first, verdict)
  return { author, reporter, comment, reportId, decisionId }
}

describe('appeals of the person restricted', () => {
  test('another moderator takes the decision back: the comment returns, the strike goes, both sides are told', async () => {
    const { author, reporter, comment, reportId, decisionId } = await judged()
    expect((await standing(t.as(platform), comment)).state).toBe('removed')
    const filed = await appeal(author.id, { decisionId }, { evidence: ['https://example.org/1'] })
    expect([filed.statusCode, filed.json()]).toMatchObject([201, { state: 'received' }])
    expect(await claim(first)).toBeNull()
    expect(await decide(second, { verdict: 'no-violation', facts: 'бұл достар арасындағы әзіл.' })).toHaveProperty('decisionId')
    expect((await standing(t.as(platform), comment)).state).toBe('visible')
    expect(await liveStrikes(t.as(platform), author.id)).toEqual([])
    expect(await read(filed.json<{ id: string }>().id)).toMatchObject({ state: 'concluded', outcome: 'reversed', level: 1 })
    expect(await kinds(author.id)).toEqual(['appeal-reversed', 'decision-reversed', 'appeal-received', 'decision'])
    expect(await kinds(reporter.id)).toEqual(['report-reconsidered', 'report-concluded-violation', 'report-received'])
    expect((await t.app.inject({ url: `/v1/reports/${reportId}`, headers: host })).json()).toMatchObject({ outcome: 'no-violation' })
    expect((await appeal(author.id, { decisionId })).json()).toMatchObject({ type: '/problems/already-reversed' })
  })

  test('an upheld one can be taken to a senior, who has not decided before, and no further', async () => {
    const { author, comment, decisionId } = await judged()
    const one = (await appeal(author.id, { decisionId })).json<{ id: string }>()
    expect((await appeal(author.id, { decisionId })).json()).toMatchObject({ type: '/problems/already-appealed' })
    await decide(second, { verdict: 'violation', policy: abuse })
    expect(await read(one.id)).toMatchObject({ outcome: 'upheld' })
    expect((await noticesOf(t.as(platform), author.id))[0]).toMatchObject({ kind: 'appeal-upheld', body: expect.stringContaining('«Адамды қорлау»') as string })
    const two = (await appeal(author.id, { decisionId })).json<{ id: string }>()
    expect([await claim(first), await claim(second)]).toEqual([null, null])
    await decide(senior, { verdict: 'violation' })
    expect(await read(two.id)).toMatchObject({ outcome: 'upheld', level: 2 })
    expect((await standing(t.as(platform), comment)).decisions).toEqual([decisionId])
    expect((await appeal(author.id, { decisionId })).json()).toMatchObject({ type: '/problems/already-appealed' })
  })

  test('whoever decided loses the open case of that subject when the appeal joins it', async () => {
    const { author, comment, decisionId } = await judged()
    await post('/v1/reports', { subject: comment, reason: 'harassment' })
    const held = await claim(first)
    await appeal(author.id, { decisionId })
    expect((await post(`/v1/cases/${held!.id}/verdict`, { verdict: 'violation', policy: abuse }, first.headers)).json()).toMatchObject({ type: '/problems/not-yours' })
    expect(await claim(second)).toMatchObject({ id: held!.id, items: [{ kind: 'report' }, { kind: 'appeal' }] })
    await post(`/v1/cases/${held!.id}/verdict`, { verdict: 'no-violation' }, second.headers)
    expect((await standing(t.as(platform), comment)).state).toBe('visible')
  })

  test('nobody appeals for another, after the term, or against what restricts nothing', async () => {
    const { author, reporter, decisionId } = await judged()
    expect((await appeal(reporter.id, { decisionId })).statusCode).toBe(404)
    expect((await appeal(newId(t.clock.now()), { decisionId })).statusCode).toBe(404)
    expect((await appeal(author.id, { decisionId: newId(t.clock.now()) })).statusCode).toBe(404)
    const before = t.clock.now()
    t.clock.advance(180 * 86_400 + 1)
    expect((await appeal(author.id, { decisionId })).json()).toMatchObject({ type: '/problems/appeal-term-over' })
    t.clock.set(before)
    await appeal(author.id, { decisionId })
    const { decisionId: reversal = '' } = await decide(second, { verdict: 'no-violation' })
    expect((await appeal(author.id, { decisionId: reversal })).json()).toMatchObject({ type: '/problems/not-appealable' })
  })

  test('two appeals at once are one', async () => {
    const { author, decisionId } = await judged()
    const answers = await Promise.all([1, 2, 3].map(() => appeal(author.id, { decisionId })))
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409, 409])
    await decide(second, { verdict: 'violation' })
  })

  test.each([
    ['neither decision nor report', { decisionId: undefined }],
    ['both', { reportId: '00000000-0000-7000-8000-00000000000a' }],
    ['no statement', { statement: ' ' }],
    ['an unknown field', { tone: 'angry' }],
  ])('%s is not valid', async (_, wrong) => {
    const answer = await appeal('00000000-0000-7000-8000-00000000000b', { decisionId: '00000000-0000-7000-8000-00000000000c' }, wrong)
    expect(answer.statusCode).toBe(400)
  })
})

describe('appeals of the reporter', () => {
  test('another moderator who finds the violation acts on it, and the report’s outcome changes', async () => {
    const { author, reporter, comment, reportId } = await judged({ verdict: 'no-violation' })
    const filed = await appeal(reporter.id, { reportId })
    expect(filed.statusCode).toBe(201)
    expect(await claim(first)).toBeNull()
    const { decisionId } = await decide(second, { verdict: 'violation', policy: abuse })
    expect(await standing(t.as(platform), comment)).toMatchObject({ state: 'removed', decisions: [decisionId] })
    expect(await read(filed.json<{ id: string }>().id)).toMatchObject({ outcome: 'reversed' })
    expect((await t.app.inject({ url: `/v1/reports/${reportId}`, headers: host })).json()).toMatchObject({ state: 'concluded', outcome: 'violation' })
    expect(await kinds(reporter.id)).toEqual(['report-appeal-granted', 'appeal-received', 'report-concluded-no-violation', 'report-received'])
    expect(await kinds(author.id)).toEqual(['decision'])
  })

  test('only the reporter contests, and only an outcome without violation', async () => {
    const { author, reporter, reportId } = await judged()
    expect((await appeal(reporter.id, { reportId })).json()).toMatchObject({ type: '/problems/not-appealable' })
    expect((await appeal(author.id, { reportId })).statusCode).toBe(404)
    const without = await judged({ verdict: 'no-violation' })
    await appeal(without.reporter.id, { reportId: without.reportId })
    await decide(second, { verdict: 'no-violation' })
    expect((await kinds(without.reporter.id))[0]).toBe('report-appeal-refused')
  })
})
