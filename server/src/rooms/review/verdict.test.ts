import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { actingAs } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { root } from '../../open-house.ts'
import { addCertificates } from '../access/index.ts'
import { enforce } from '../enforcement/index.ts'
import { loadPolicy, subjectKinds } from '../policy/index.ts'
import { standing, type Subject } from '../standing/index.ts'
import { defaultAction } from './default-action.ts'
import { openCase } from './index.ts'

let t: TestHouse
let author: string
let video: Subject
let one: Awaited<ReturnType<TestHouse['signedIn']>>
beforeAll(async () => {
  t = await openTestHouse()
  author = (await newPerson(t)).id
  video = await newVideo(t, author)
  one = await t.signedIn(['moderator'])
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, one.id, [{ queue: 'harassment', language: '*' }], 'override', 'sample', null))
})
afterAll(() => t.close())

const abuse = 'harassment.targeted-abuse'

async function held(more: { subject?: Subject; kind?: 'report' | 'signal'; effect?: 'act' | 'none'; appealedDecisionId?: string } = {}) {
  const subject = more.subject ?? await newComment(t, author, video.id)
  await openCase(t.as(platform), { subject, queue: 'harassment', language: 'ru', country: 'KZ', effect: more.effect ?? 'act', items: [{ kind: more.kind ?? 'report', ref: newId(t.clock.now()), summary: 'Травля', appealedDecisionId: more.appealedDecisionId ?? null }] })
  const claimed = await t.app.inject({ method: 'POST', url: '/v1/queues/harassment/claims', headers: one.headers })
  const { id } = claimed.json<{ id: string }>()
  return { subject, id, decide: (payload: object) => t.app.inject({ method: 'POST', url: `/v1/cases/${id}/verdict`, headers: one.headers, payload }) }
}
const ruleHolds = (subject: Subject, action: 'hold' | 'remove' = 'hold') => change(t.as(platform), (tx) => enforce(actingAs(tx.ctx, { kind: 'rule', rule: 'insult', version: '1' }), { subject, policyId: abuse, action, facts: null, source: 'rule', automatedDetection: true, automatedDecision: 'fully' }))
const concluded = async (caseId: string) => (await sql<{ payload: object }>`select payload from kernel.fact where name = 'case.concluded' and payload ->> 'caseId' = ${caseId}`.execute(t.house.database.kysely)).rows

describe('verdicts', () => {
  test('a violation is enforced with the action that the clause calls for, and the case is concluded once', async () => {
    const { subject, id, decide } = await held()
    const answer = await decide({ verdict: 'violation', policy: abuse, facts: 'оскорбление человека.' })
    expect(answer.statusCode).toBe(200)
    const { decisionId } = answer.json<{ decisionId: string }>()
    expect(await standing(t.as(platform), subject)).toMatchObject({ state: 'removed', decisions: [decisionId] })
    expect((await t.app.inject({ url: `/v1/decisions/${decisionId}`, headers: await t.host() })).json()).toMatchObject({ source: 'report', automatedDecision: 'not', automatedDetection: false, facts: 'оскорбление человека.' })
    expect(await concluded(id)).toMatchObject([{ payload: { verdict: 'violation', decisionId, policyId: abuse, action: 'remove', staffId: one.id, items: [{ kind: 'report' }] } }])
    const listed = await t.app.inject({ url: `/v1/cases?state=concluded&subject=comment:${subject.id}`, headers: one.headers })
    expect(listed.json()).toMatchObject({ items: [{ id, state: 'concluded', verdict: 'violation', decisionId }] })
  })

  test('two verdicts on one case at once give one decision', async () => {
    const { subject, decide } = await held()
    const answers = await Promise.all([1, 2, 3].map(() => decide({ verdict: 'violation', policy: abuse })))
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
    expect((await standing(t.as(platform), subject)).decisions).toHaveLength(1)
  })

  test('no violation takes back what a rule had held, and needs no decision otherwise', async () => {
    const untouched = await held()
    expect((await untouched.decide({ verdict: 'no-violation' })).json()).toEqual({})
    const subject = await newComment(t, author, video.id)
    await ruleHolds(subject)
    const { decide } = await held({ subject, kind: 'signal' })
    expect((await decide({ verdict: 'no-violation' })).json()).toHaveProperty('decisionId')
    expect((await standing(t.as(platform), subject)).state).toBe('visible')
  })

  test('on an appeal a violation upholds the decision without a second one, and no violation takes it back', async () => {
    const upheld = await newComment(t, author, video.id)
    const first = await ruleHolds(upheld, 'remove')
    const upholding = await held({ subject: upheld, appealedDecisionId: first.decisionId })
    expect((await upholding.decide({ verdict: 'violation' })).json()).toEqual({ decisionId: first.decisionId })
    expect((await standing(t.as(platform), upheld)).decisions).toEqual([first.decisionId])
    const reversed = await newComment(t, author, video.id)
    const second = await ruleHolds(reversed, 'remove')
    const reversing = await held({ subject: reversed, appealedDecisionId: second.decisionId })
    expect((await reversing.decide({ verdict: 'no-violation' })).statusCode).toBe(200)
    expect((await standing(t.as(platform), reversed)).state).toBe('visible')
  })

  test('on an appeal a milder action takes the place of the first', async () => {
    const subject = await newComment(t, author, video.id)
    const first = await ruleHolds(subject, 'remove')
    const { decide } = await held({ subject, appealedDecisionId: first.decisionId })
    const answer = await decide({ verdict: 'violation', policy: abuse, action: 'limit-18' })
    expect(await standing(t.as(platform), subject)).toMatchObject({ state: 'limited', minimumAge: 18, decisions: [answer.json<{ decisionId: string }>().decisionId] })
  })

  test('a case without effect is concluded and changes nothing', async () => {
    const { subject, id, decide } = await held({ effect: 'none' })
    expect((await decide({ verdict: 'violation', policy: abuse })).json()).toEqual({})
    expect((await standing(t.as(platform), subject)).state).toBe('visible')
    expect(await concluded(id)).toMatchObject([{ payload: { effect: 'none', verdict: 'violation', decisionId: null } }])
  })

  test.each([
    ['no clause with a violation', { verdict: 'violation' }, '/policy'],
    ['an unknown clause', { verdict: 'violation', policy: 'no.such' }, '/policy'],
    ['an action that the clause does not allow', { verdict: 'violation', policy: abuse, action: 'suspend' }, '/action'],
    ['a clause that allows nothing for a comment', { verdict: 'violation', policy: 'youth-safety.minimum-age' }, '/policy'],
    ['an unknown field', { verdict: 'no-violation', mood: 'good' }, '/mood'],
    ['an unknown verdict', { verdict: 'maybe' }, '/verdict'],
  ])('%s is refused, and the case stays held', async (_, body, pointer) => {
    const { decide } = await held()
    const answer = await decide(body)
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { errors: [{ pointer }] }])
    expect((await decide({ verdict: 'no-violation' })).statusCode).toBe(200)
  })

  test('whoever lost the certificate no longer decides', async () => {
    const { decide } = await held()
    await sql`update access.certificate set withdrawn_at = now() where user_id = ${one.id}`.execute(t.house.database.kysely)
    expect((await decide({ verdict: 'no-violation' })).json()).toMatchObject({ type: '/problems/not-certified' })
    await sql`update access.certificate set withdrawn_at = null where user_id = ${one.id}`.execute(t.house.database.kysely)
    expect((await decide({ verdict: 'no-violation' })).statusCode).toBe(200)
  })
})

test('for every clause and subject the default action is one that the clause allows, or there is none', () => {
  for (const clause of loadPolicy(`${root}/policies`).current.clauses) for (const kind of subjectKinds) {
    const allowed = clause.actions[kind]
    expect(allowed.length === 0 ? [null] : allowed).toContain(defaultAction(clause, kind))
  }
})

describe('lists', () => {
  test('cases are found by state, queue, language, words, handle or id, a page at a time', async () => {
    const subject = await newComment(t, author, video.id, 'совершенно неповторимое выражение')
    const { caseId } = await openCase(t.as(platform), { subject, queue: 'violence', language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: '1', summary: 'x' }] })
    const find = async (query: string) => (await t.app.inject({ url: `/v1/cases?${query}`, headers: one.headers })).json<{ items: { id: string }[]; nextCursor: string | null }>()
    for (const query of ['queue=violence', 'state=open&queue=violence&language=ru', `q=${encodeURIComponent('неповторимое')}`, `q=${subject.id}`, `q=${caseId}`, `subject=${subject.id}`]) {
      expect((await find(query)).items.map(({ id }) => id)).toEqual([caseId])
    }
    expect((await find('subject=video:nonsense')).items).toEqual([])
    expect((await find(`subject=video:${subject.id}`)).items).toEqual([])
    const first = await find('limit=1')
    expect((await find(`limit=1&cursor=${first.nextCursor}`)).items[0]!.id < first.items[0]!.id).toBe(true)
    expect((await t.app.inject({ url: '/v1/cases?state=lost', headers: one.headers })).statusCode).toBe(400)
  })

  test('a sealed queue and its cases do not exist for those who are not certified for it', async () => {
    const subject = await newComment(t, author, video.id)
    const { caseId } = await openCase(t.as(platform), { subject, queue: 'child-safety', language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: '1', summary: 'x' }] })
    const queues = async (headers: { authorization: string }) => (await t.app.inject({ url: '/v1/queues', headers })).json<{ items: { id: string; open: number }[] }>().items
    expect((await queues(one.headers)).find(({ id }) => id === 'child-safety')).toBeUndefined()
    const cases = await t.app.inject({ url: `/v1/cases?q=${caseId}`, headers: one.headers })
    expect(cases.json()).toMatchObject({ items: [] })
    const certified = await t.signedIn(['moderator'])
    await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, certified.id, [{ queue: 'child-safety', language: 'ru' }], 'override', 'sample', null))
    expect((await queues(certified.headers)).find(({ id }) => id === 'child-safety')).toMatchObject({ open: 1 })
  })
})
