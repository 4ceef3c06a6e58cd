import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newMessage, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { actingAs } from '../../kernel/house.ts'
import { addCertificates } from '../access/index.ts'
import { isHeld } from '../content/index.ts'
import { enforce } from '../enforcement/index.ts'
import { openCase } from '../review/index.ts'
import type { Subject } from '../standing/index.ts'
import type { CaseFileView } from './case-schema.ts'

let t: TestHouse
let host: { authorization: string }
let one: Awaited<ReturnType<TestHouse['signedIn']>>
const abuse = 'harassment.targeted-abuse'
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  one = await t.signedIn(['moderator'])
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, one.id, [{ queue: 'harassment', language: '*' }], 'override', 'sample', null))
})
afterAll(() => t.close())

const look = async (id: string, headers = one.headers) => t.app.inject({ url: `/v1/cases/${id}`, headers: { ...headers, 'accept-language': 'kk' } })

/** Claims from a queue until the case about this subject is in hand. */
async function claimAbout(subject: Subject, by = one, queue = 'harassment'): Promise<{ id: string }> {
  for (;;) {
    const answer = await t.app.inject({ method: 'POST', url: `/v1/queues/${queue}/claims`, headers: by.headers })
    if (answer.statusCode !== 201) throw new Error(`no case about ${subject.id} can be claimed`)
    const claimed = answer.json<{ id: string; subject: Subject }>()
    if (claimed.subject.id === subject.id) return claimed
  }
}
const decide = (id: string, payload: object) => t.app.inject({ method: 'POST', url: `/v1/cases/${id}/verdict`, headers: one.headers, payload })

async function scene() {
  const author = await newPerson(t, { birthDate: '2011-05-17' })
  const reporter = await newPerson(t)
  const video = await newVideo(t, author.id)
  await newComment(t, reporter.id, video.id, 'красиво')
  const comment = await newComment(t, author.id, video.id, 'ну ты и дурак совсем')
  await change(t.as(platform), (tx) => enforce(actingAs(tx.ctx, { kind: 'rule', rule: 'insult', version: '1' }), { subject: comment, policyId: abuse, action: 'hold', facts: null, source: 'rule', detection: { rule: 'insult', words: [{ word: 'дурак', start: 8, end: 13 }] }, automatedDetection: true, automatedDecision: 'fully' }))
  await t.app.inject({ method: 'POST', url: '/v1/reports', headers: host, payload: { reporterAccountId: reporter.id, subject: comment, reason: 'harassment', note: 'обидно' } })
  const { id } = await claimAbout(comment)
  return { author, reporter, video, comment, id }
}

describe('the case in one answer', () => {
  test('shows the words with what was matched, the thread, reports, decisions, the author by band, clauses and moves', async () => {
    const { author, reporter, video, comment, id } = await scene()
    const seen = (await look(id)).json<CaseFileView>()
    expect(seen).toMatchObject({ id, subject: comment, state: 'claimed', claimedBy: one.id, items: [{ kind: 'report' }] })
    expect(seen.content).toMatchObject({ text: 'ну ты и дурак совсем', state: 'held' })
    expect(seen.content!.matches).toContainEqual({ start: 8, end: 13, word: 'дурак', label: abuse, from: 'insult' })
    expect(seen.thread.map(({ text, isSubject }) => [text, isSubject])).toEqual([['красиво', false], ['ну ты и дурак совсем', true]])
    expect(seen.under).toMatchObject({ videoId: video.id })
    expect(seen.reports).toMatchObject([{ reporterAccountId: reporter.id, reason: 'harassment', note: 'обидно', credibility: 0.5 }])
    expect(seen.decisions).toMatchObject([{ action: 'hold', inForce: true, title: 'Адамды қорлау' }])
    expect(seen.author).toMatchObject({ id: author.id, ageBand: '13-15', status: 'active', strikes: [] })
    expect(JSON.stringify(seen)).not.toContain('2011-05-17')
    expect(seen.clauses.find(({ id: clause }) => clause === abuse)).toMatchObject({ title: 'Адамды қорлау', actions: ['remove', 'limit-18', 'limit-16', 'hold', 'withhold'] })
    expect(seen.moves).toMatchObject({ decide: { may: true }, release: { may: true } })
    expect(seen.helplines).toMatchObject([{ number: '111' }])
  })

  test('looking renews the holder’s lease, is journalled, and shows others why they may not decide', async () => {
    const { id, comment } = await scene()
    t.clock.advance(600)
    const until = new Date(t.clock.now().getTime() + 15 * 60_000).toISOString()
    expect((await look(id)).json()).toMatchObject({ claimedUntil: until })
    const auditor = await t.signedIn(['auditor'])
    t.clock.advance(60)
    expect((await look(id, auditor.headers)).json()).toMatchObject({ claimedUntil: until, moves: { decide: { may: false, because: 'not-yours' } } })
    const { rows } = await sql<{ actorId: string }>`select actor_id from kernel.audit where action = 'case.looked-at' and subject_id = ${comment.id} order by id`.execute(t.house.database.kysely)
    expect(rows.map(({ actorId }) => actorId)).toEqual([one.id, auditor.id])
  })

  test('a video comes with links for staff, a message with its neighbours, an account with its profile', async () => {
    const author = await newPerson(t)
    const friend = await newPerson(t)
    const video = await newVideo(t, author.id)
    const texts = ['раз', 'два', 'три']
    const messages: Subject[] = []
    for (const text of texts) messages.push(await newMessage(t, author.id, friend.id, text))
    const open = async (subject: Subject) => (await openCase(t.as(platform), { subject, queue: 'harassment', language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: subject.id, summary: 'harassment' }] })).caseId
    const asVideo = (await look(await open(video))).json<CaseFileView>()
    expect(asVideo.content!.media!.original).toContain('for=staff')
    const asMessage = (await look(await open(messages[1]!))).json<CaseFileView>()
    expect(asMessage.thread.map(({ text, isSubject }) => [text, isSubject])).toEqual([['раз', false], ['два', true], ['три', false]])
    const asAccount = (await look(await open(author.subject))).json<CaseFileView>()
    expect(asAccount.content).toMatchObject({ profile: { displayName: null, bio: null }, media: null })
  })

  test('a host, a stranger and whoever is not certified for a sealed queue find nothing', async () => {
    const comment = await newComment(t, (await newPerson(t)).id, (await newVideo(t, (await newPerson(t)).id)).id)
    const { caseId } = await openCase(t.as(platform), { subject: comment, queue: 'child-safety', language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: '1', summary: 'child-safety' }] })
    expect((await look(caseId)).statusCode).toBe(404)
    expect((await look('nothing')).statusCode).toBe(404)
    expect((await look(caseId, host)).statusCode).toBe(403)
    expect((await t.app.inject({ url: `/v1/cases/${caseId}` })).statusCode).toBe(401)
  })

  test('what an open case is about is kept, and let go when nothing can be contested', async () => {
    const comment = await newComment(t, (await newPerson(t)).id, (await newVideo(t, (await newPerson(t)).id)).id)
    await openCase(t.as(platform), { subject: comment, queue: 'harassment', language: 'ru', country: 'KZ', severity: 5, items: [{ kind: 'signal', ref: '1', summary: 'insult' }] })
    await t.house.jobs.drain()
    expect(await isHeld(t.as(platform), comment)).toBe(true)
    await decide((await claimAbout(comment)).id, { verdict: 'no-violation' })
    await t.house.jobs.drain()
    expect(await isHeld(t.as(platform), comment)).toBe(false)
  })
})

test('the trail of a decision shows its statement, restriction, notice, consequences and reversal', async () => {
  const { id, comment } = await scene()
  const { decisionId = '' } = (await decide(id, { verdict: 'violation', policy: 'youth-abuse.sexual-exploitation', action: 'remove' })).json<{ decisionId?: string }>()
  const trail = async () => (await t.app.inject({ url: `/v1/decisions/${decisionId}/trail`, headers: one.headers })).json<object>()
  expect(await trail()).toMatchObject({ statement: { id: decisionId }, caseId: id, state: 'removed', restrictions: [{ kind: 'remove', endedAt: null }], notices: [{ kind: 'decision', decisionId }], consequences: [{ action: 'remove', inForce: true }], reversal: null })
  await t.app.inject({ method: 'POST', url: '/v1/appeals', headers: host, payload: { accountId: (await look(id)).json<CaseFileView>().author!.id, decisionId, statement: 'ошибка' } })
  const other = await t.signedIn(['senior'])
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, other.id, [{ queue: 'child-safety', language: '*' }], 'override', 'sample', null))
  const mine = await claimAbout(comment, other, 'child-safety')
  await t.app.inject({ method: 'POST', url: `/v1/cases/${mine.id}/verdict`, headers: other.headers, payload: { verdict: 'no-violation' } })
  expect(await trail()).toMatchObject({ state: 'visible', restrictions: [{ endedAt: expect.any(String) as string }], consequences: [{ inForce: false }], reversal: { action: 'restore', reverses: decisionId } })
  expect((await t.app.inject({ url: `/v1/decisions/${decisionId}/trail`, headers: host })).statusCode).toBe(403)
})
