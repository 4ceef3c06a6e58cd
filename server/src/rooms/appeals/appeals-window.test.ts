import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import type { StaffRole } from '../../kernel/actor.ts'
import { change } from '../../kernel/change.ts'
import { actingAs } from '../../kernel/house.ts'
import { addCertificates } from '../access/index.ts'
import { decisionsOn } from '../decisions/index.ts'
import { enforce } from '../enforcement/index.ts'
import { settleVerdicts } from '../review/index.ts'
import { standing, type Subject } from '../standing/index.ts'

let t: TestHouse
let host: { authorization: string }
type Reviewer = Awaited<ReturnType<typeof reviewer>>
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const timer = { kind: 'timer', job: 'test' } as const
const abuse = 'harassment.targeted-abuse'
const post = (url: string, payload: object, headers: { authorization: string } = host) => t.app.inject({ method: 'POST', url, headers, payload })

async function reviewer(queue: string, roles: StaffRole[] = ['moderator']) {
  const member = await t.signedIn(roles)
  await change(t.as(timer), (tx) => addCertificates(tx, member.id, [{ queue, language: '*' }], 'override', 'sample', null))
  const claim = async () => {
    const answer = await post(`/v1/queues/${queue}/claims`, {}, member.headers)
    return answer.statusCode === 201 ? answer.json<{ id: string; subject: Subject; items: { kind: string }[] }>() : null
  }
  const decide = async (caseId: string, payload: object) => (await post(`/v1/cases/${caseId}/verdict`, payload, member.headers)).json<{ decisionId: string; type?: string; awaits?: string }>()
  return { ...member, claim, decide }
}
const appeal = (accountId: string, about: { decisionId: string } | { reportId: string }) => post('/v1/appeals', { accountId, ...about, statement: 'Бұл әзіл болды.' })
const read = async (id: string) => (await t.app.inject({ url: `/v1/appeals/${id}`, headers: host })).json<{ state: string; outcome?: string }>()
const stateOf = async (subject: Subject) => (await standing(t.as(platform), subject)).state

async function reported(reason = 'harassment') {
  const author = await newPerson(t)
  const reporter = await newPerson(t)
  const comment = await newComment(t, author.id, (await newVideo(t, author.id)).id)
  const { id: reportId } = (await post('/v1/reports', { reporterAccountId: reporter.id, subject: comment, reason })).json<{ id: string }>()
  return { author, reporter, comment, reportId }
}
async function settled(by: Reviewer, payload: object) {
  const scene = await reported()
  const held = (await by.claim())!
  const { decisionId } = await by.decide(held.id, payload)
  await t.house.jobs.drain()
  return { ...scene, caseId: held.id, decisionId }
}

describe('an appeal within the ten seconds in which the verdict could be taken back', () => {
  test('is not answered by that verdict: the case is concluded, and the appeal waits for somebody else', async () => {
    const [first, second] = [await reviewer('harassment'), await reviewer('harassment')]
    const { author, comment, caseId, decisionId } = await settled(first, { verdict: 'violation', policy: abuse, undoable: true })
    const filed = await appeal(author.id, { decisionId })
    expect(filed.statusCode).toBe(201)
    const { id } = filed.json<{ id: string }>()
    t.clock.advance(60)
    await settleVerdicts(t.as(timer))
    await t.house.jobs.drain()
    expect(await read(id)).toMatchObject({ state: 'received' })
    expect((await post(`/v1/cases/${caseId}/undo`, {}, first.headers)).json()).toMatchObject({ type: '/problems/too-late' })
    expect(await first.claim()).toBeNull()
    const held = (await second.claim())!
    expect(held).toMatchObject({ subject: comment, items: [{ kind: 'appeal' }] })
    expect(held.id).not.toBe(caseId)
    await second.decide(held.id, { verdict: 'no-violation' })
    await t.house.jobs.drain()
    expect([await stateOf(comment), await read(id)]).toMatchObject(['visible', { outcome: 'reversed' }])
  })

  test('against what that verdict gives back finds it given back', async () => {
    const first = await reviewer('harassment')
    const { author, comment } = await reported()
    const { decisionId } = await change(t.as(platform), (tx) => enforce(actingAs(tx.ctx, { kind: 'rule', rule: 'insult', version: '1' }), { subject: comment, policyId: abuse, action: 'hold', facts: null, source: 'rule', automatedDetection: true, automatedDecision: 'fully' }))
    const held = (await first.claim())!
    await first.decide(held.id, { verdict: 'no-violation', undoable: true })
    expect(await stateOf(comment)).toBe('held')
    expect((await appeal(author.id, { decisionId })).json()).toMatchObject({ type: '/problems/already-reversed' })
    // The refusal undoes its own transaction, so the verdict may still be taken back and else settles at its time.
    t.clock.advance(11)
    await settleVerdicts(t.as(timer))
    expect(await stateOf(comment)).toBe('visible')
  })

  test('of the reporter waits for the outcome', async () => {
    const first = await reviewer('harassment')
    const { reporter, reportId } = await settled(first, { verdict: 'no-violation', undoable: true })
    expect((await appeal(reporter.id, { reportId })).json()).toMatchObject({ type: '/problems/not-appealable' })
    t.clock.advance(11)
    await settleVerdicts(t.as(timer))
    await t.house.jobs.drain()
    expect((await appeal(reporter.id, { reportId })).statusCode).toBe(201)
    const second = await reviewer('harassment')
    expect(await first.claim()).toBeNull()
    await second.decide((await second.claim())!.id, { verdict: 'no-violation' })
    await t.house.jobs.drain()
  })
})

describe('nobody judges an appeal against what they decided before', () => {
  const twoPeople = (topics: string[]) => t.app.inject({ method: 'PUT', url: '/v1/review-settings/verdicts', headers: lead.headers, payload: { twoPersonTopics: topics } })
  let lead: Awaited<ReturnType<TestHouse['signedIn']>>
  beforeAll(async () => { lead = await t.signedIn(['senior']) })

  test('neither of the two who decided together', async () => {
    expect((await twoPeople(['hate'])).statusCode).toBeLessThan(300)
    const [one, two, three] = [await reviewer('hate'), await reviewer('hate'), await reviewer('hate')]
    const { author } = await reported('hate')
    const given = { verdict: 'violation', policy: 'hate.slurs', action: 'remove' }
    const { id } = (await one.claim())!
    expect(await one.decide(id, given)).toMatchObject({ awaits: 'second' })
    expect((await two.claim())!.id).toBe(id)
    const { decisionId } = await two.decide(id, given)
    await t.house.jobs.drain()
    expect((await appeal(author.id, { decisionId })).statusCode).toBe(201)
    expect([await one.claim(), await two.claim()]).toEqual([null, null])
    const held = await three.claim()
    expect(held).toMatchObject({ items: [{ kind: 'appeal' }] })
    await three.decide(held!.id, { verdict: 'no-violation' })
    await twoPeople([])
  })

  test('nor whoever decided by a further clause', async () => {
    const [first, second] = [await reviewer('harassment'), await reviewer('harassment')]
    const { author, decisionId } = await settled(first, { verdict: 'violation', policy: abuse, also: [{ policy: 'harassment.targeted-abuse', action: 'limit-18' }] })
    const decisions = (await t.app.inject({ url: `/v1/comments/${(await t.house.database.kysely.selectFrom('decisions.decision').select('subjectId').where('id', '=', decisionId).executeTakeFirstOrThrow()).subjectId}`, headers: host })).json<{ decisions: string[] }>().decisions
    const further = decisions.find((id) => id !== decisionId)!
    expect((await appeal(author.id, { decisionId: further })).statusCode).toBe(201)
    expect(await first.claim()).toBeNull()
    expect(await second.claim()).toMatchObject({ items: [{ kind: 'appeal' }] })
  })
  test('nor the one from whose decision the removal of the account followed', async () => {
    const [first, second] = [await reviewer('violence'), await reviewer('violence')]
    const author = await newPerson(t)
    const comment = await newComment(t, author.id, (await newVideo(t, author.id)).id)
    await enforce(t.as(staff(['moderator'], first.id)), { subject: comment, policyId: 'extremism.support', action: 'remove', facts: null, source: 'own-initiative', automatedDetection: false, automatedDecision: 'not' })
    const [removal] = (await decisionsOn(t.as(platform), author.subject)).filter(({ consequenceOf }) => consequenceOf !== null)
    expect(removal).toMatchObject({ action: 'remove', decidedBy: { kind: 'rule' } })
    expect((await appeal(author.id, { decisionId: removal!.id })).statusCode).toBe(201)
    expect(await first.claim()).toBeNull()
    expect(await second.claim()).toMatchObject({ subject: author.subject, items: [{ kind: 'appeal' }] })
  })
})
