import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import type { StaffRole } from '../../kernel/actor.ts'
import { change } from '../../kernel/change.ts'
import { actingAs } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { addCertificates } from '../access/index.ts'
import { enforce } from '../enforcement/index.ts'
import { releaseNotices } from '../notices/index.ts'
import { standing, type Subject } from '../standing/index.ts'
import { openCase, settleVerdicts } from './index.ts'

let t: TestHouse
let host: { authorization: string }
let author: string
let video: Subject
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  author = (await newPerson(t)).id
  video = await newVideo(t, author)
})
afterAll(() => t.close())

const abuse = 'harassment.targeted-abuse'
const timer = { kind: 'timer', job: 'test' } as const

async function reviewer(queue: string, roles: StaffRole[] = ['moderator']) {
  const member = await t.signedIn(roles)
  await change(t.as(timer), (tx) => addCertificates(tx, member.id, [{ queue, language: '*' }], 'override', 'sample', null))
  const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: member.headers, ...(payload ? { payload } : {}) })
  return { ...member, call, claim: () => call('POST', `/queues/${queue}/claims`) }
}
const problem = (answer: { statusCode: number; json: () => unknown }) => [answer.statusCode, (answer.json() as { type: string }).type.split('/').at(-1)]
const notices = async (id = author) => (await t.app.inject({ url: `/v1/accounts/${id}/notices`, headers: host })).json<{ kind: string; decisionId?: string }[]>()
const stateOf = async (subject: Subject) => (await standing(t.as(platform), subject)).state
const concluded = async (caseId: string) => (await sql<{ n: number }>`select count(*) as n from kernel.fact where name = 'case.concluded' and payload ->> 'caseId' = ${caseId}`.execute(t.house.database.kysely)).rows[0]!.n
const ruleHolds = (subject: Subject) => change(t.as(platform), (tx) => enforce(actingAs(tx.ctx, { kind: 'rule', rule: 'insult', version: '1' }), { subject, policyId: abuse, action: 'hold', facts: null, source: 'rule', automatedDetection: true, automatedDecision: 'fully' }))

async function held(queue: string, by: Awaited<ReturnType<typeof reviewer>>, before?: (subject: Subject) => Promise<unknown>) {
  const person = await newPerson(t)
  const subject = await newComment(t, person.id, video.id)
  await before?.(subject)
  const { caseId } = await openCase(t.as(platform), { subject, queue, language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: newId(t.clock.now()), summary: 'x' }] })
  expect((await by.claim()).json()).toMatchObject({ id: caseId })
  return { id: caseId, subject, person: person.id, decide: (payload: object) => by.call('POST', `/cases/${caseId}/verdict`, payload), undo: () => by.call('POST', `/cases/${caseId}/undo`) }
}

describe('taking a verdict back', () => {
  test('an undoable violation holds at once, nobody is told for ten seconds, and then the case is concluded without anybody’s tab', async () => {
    const one = await reviewer('harassment')
    const { id, subject, person, decide, undo } = await held('harassment', one)
    const answer = (await decide({ verdict: 'violation', policy: abuse, undoable: true })).json<{ decisionId: string; undoableUntil: string }>()
    expect(answer.undoableUntil).toBe('2026-03-16T07:00:10.000Z')
    expect([await stateOf(subject), await notices(person), await concluded(id)]).toEqual(['removed', [], 0])
    expect((await one.call('GET', `/cases/${id}`)).json()).toMatchObject({ state: 'concluded', verdict: 'violation', undoableUntil: answer.undoableUntil, moves: { decide: { may: false, because: 'already-concluded' } } })
    expect((await one.claim()).statusCode).toBe(204)
    t.clock.advance(9)
    expect(await settleVerdicts(t.as(timer))).toBe(0)
    t.clock.advance(1)
    expect(await settleVerdicts(t.as(timer))).toBe(1)
    expect(await settleVerdicts(t.as(timer))).toBe(0)
    expect(await concluded(id)).toBe(1)
    expect(await notices(person)).toMatchObject([{ kind: 'decision', decisionId: answer.decisionId }])
    expect(await releaseNotices(t.as(timer))).toBe(1)
    expect(problem(await undo())).toEqual([409, 'too-late'])
  })

  test('undone, nothing is left of it but the record: free again, nobody told, no strike, the case in the same hands', async () => {
    const one = await reviewer('hate')
    const { id, subject, person, decide, undo } = await held('hate', one, ruleHolds)
    await decide({ verdict: 'violation', policy: abuse, action: 'remove', undoable: true, also: [{ policy: 'harassment.targeted-abuse', action: 'limit-18' }] })
    expect(await stateOf(subject)).toBe('removed')
    t.clock.advance(9)
    expect((await undo()).json()).toMatchObject({ id, state: 'claimed', claimedBy: one.id, verdict: null, decisionId: null, undoableUntil: null })
    // The rule's hold, whose place the verdict had taken, holds again.
    expect(await stateOf(subject)).toBe('held')
    t.clock.advance(120)
    expect(await settleVerdicts(t.as(timer))).toBe(0)
    await releaseNotices(t.as(timer))
    expect((await notices(person)).map(({ kind }) => kind)).toEqual(['decision'])
    expect((await t.app.inject({ url: `/v1/accounts/${person}/strikes`, headers: host })).json()).toMatchObject({ items: [] })
    expect(problem(await undo())).toEqual([409, 'not-yours'])
    expect((await decide({ verdict: 'no-violation' })).statusCode).toBe(200)
    expect(await stateOf(subject)).toBe('visible')
  })

  test('what a verdict gives back is given back only when it can no longer be undone', async () => {
    const one = await reviewer('privacy')
    const first = await held('privacy', one, ruleHolds)
    expect((await first.decide({ verdict: 'no-violation', undoable: true })).json()).not.toHaveProperty('decisionId')
    expect(await stateOf(first.subject)).toBe('held')
    expect((await first.undo()).statusCode).toBe(200)
    await first.decide({ verdict: 'no-violation', undoable: true })
    t.clock.advance(10)
    await settleVerdicts(t.as(timer))
    expect([await stateOf(first.subject), await concluded(first.id)]).toEqual(['visible', 1])
    const decision = (await one.call('GET', `/cases/${first.id}`)).json<{ decisions: { reverses: string | null }[] }>().decisions
    expect(decision.filter(({ reverses }) => reverses !== null)).toHaveLength(1)
  })

  test('a report that arrives meanwhile joins the case and is settled with it', async () => {
    const one = await reviewer('frauds')
    const { id, subject, decide } = await held('frauds', one)
    await decide({ verdict: 'no-violation', undoable: true })
    const joined = await openCase(t.as(platform), { subject, queue: 'violence', severity: 5, language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: newId(t.clock.now()), summary: 'y' }] })
    expect(joined).toEqual({ caseId: id, joined: true })
    t.clock.advance(10)
    await settleVerdicts(t.as(timer))
    const { rows } = await sql<{ payload: { items: object[] } }>`select payload from kernel.fact where name = 'case.concluded' and payload ->> 'caseId' = ${id}`.execute(t.house.database.kysely)
    expect(rows[0]!.payload.items).toHaveLength(2)
  })

  test('nobody undoes another’s verdict, one given for good, or one that does not exist; and undoing twice at once happens once', async () => {
    const [one, two] = [await reviewer('violence'), await reviewer('violence')]
    const { id, decide, undo } = await held('violence', one)
    await decide({ verdict: 'no-violation', undoable: true })
    expect(problem(await two.call('POST', `/cases/${id}/undo`))).toEqual([409, 'not-yours'])
    expect((await Promise.all([undo(), undo(), undo()])).map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
    await decide({ verdict: 'no-violation' })
    expect(problem(await undo())).toEqual([409, 'too-late'])
    expect((await one.call('POST', '/cases/nothing/undo')).statusCode).toBe(404)
    expect((await t.app.inject({ method: 'POST', url: `/v1/cases/${id}/undo`, headers: host })).statusCode).toBe(403)
  })
})

describe('two people', () => {
  const lead = () => reviewer('self-harm', ['senior'])
  const set = async (settings: object) => (await lead()).call('PUT', '/review-settings/verdicts', settings)

  test('the second does not see the first’s answer, and their agreement concludes the case', async () => {
    expect((await set({ twoPersonTopics: ['self-harm'] })).json()).toEqual({ twoPersonTopics: ['self-harm'], twoPersonForGravest: true, hiddenSuggestionShare: 0.2 })
    const [one, two] = [await reviewer('self-harm'), await reviewer('self-harm')]
    const { id, subject, decide } = await held('self-harm', one)
    const body = { verdict: 'violation', policy: abuse, action: 'remove', facts: 'первый ответ' }
    expect((await decide(body)).json()).toEqual({ awaits: 'second' })
    expect([await stateOf(subject), (await one.claim()).statusCode, (await two.claim()).json<{ id: string }>().id]).toEqual(['visible', 204, id])
    expect((await two.call('GET', `/cases/${id}`)).body).not.toContain('первый ответ')
    expect((await two.call('POST', `/cases/${id}/verdict`, body)).json()).toHaveProperty('decisionId')
    expect([await stateOf(subject), await concluded(id)]).toEqual(['removed', 1])
  })

  test('a difference goes to a senior, who decides alone', async () => {
    const [one, two, senior] = [await reviewer('self-harm'), await reviewer('self-harm'), await lead()]
    const { id, subject, decide } = await held('self-harm', one)
    await decide({ verdict: 'violation', policy: abuse })
    await two.claim()
    expect((await two.call('POST', `/cases/${id}/verdict`, { verdict: 'no-violation' })).json()).toEqual({ awaits: 'senior' })
    expect((await (await reviewer('self-harm')).claim()).statusCode).toBe(204)
    expect((await senior.claim()).json()).toMatchObject({ id, escalated: true })
    expect((await senior.call('POST', `/cases/${id}/verdict`, { verdict: 'violation', policy: abuse })).json()).toHaveProperty('decisionId')
    expect([await stateOf(subject), await concluded(id)]).toEqual(['removed', 1])
  })

  test('a first verdict can be undone until somebody else has the case', async () => {
    const [one, two] = [await reviewer('self-harm'), await reviewer('self-harm')]
    const { decide, undo } = await held('self-harm', one)
    await decide({ verdict: 'no-violation', undoable: true })
    expect((await undo()).json()).toMatchObject({ claimedBy: one.id })
    await decide({ verdict: 'no-violation', undoable: true })
    await two.claim()
    expect(problem(await undo())).toEqual([409, 'too-late'])
  })

  test('only a lead sets it, and only for topics that there are', async () => {
    expect((await set({ twoPersonTopics: ['no-such'] })).json()).toMatchObject({ errors: [{ pointer: '/twoPersonTopics/0' }] })
    expect((await set({ hiddenSuggestionShare: 2 })).statusCode).toBe(400)
    const one = await reviewer('hate')
    expect(problem(await one.call('PUT', '/review-settings/verdicts', {}))).toEqual([403, 'not-permitted'])
    expect((await one.call('GET', '/review-settings/verdicts')).json()).toMatchObject({ twoPersonTopics: ['self-harm'] })
    const { rows } = await sql<{ n: number }>`select count(*) as n from kernel.audit where action = 'review-settings.changed'`.execute(t.house.database.kysely)
    expect(rows[0]!.n).toBe(1)
  })
})
