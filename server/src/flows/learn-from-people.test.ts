import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../tests/kit/house.ts'
import { newPerson, newVideo } from '../../../tests/kit/scene.ts'
import type { StaffRole } from '../kernel/actor.ts'
import { change } from '../kernel/change.ts'
import { addCertificates } from '../rooms/access/index.ts'
import { openRooms } from '../open-rooms.ts'
import { standing, type Subject } from '../rooms/standing/index.ts'
import { forgetOldSignals, scanText } from '../rooms/signals/index.ts'
import { forgetTrials } from '../rooms/rules/index.ts'
import { listRules, type RuleView } from '../rooms/rules/proposals.ts'
import { listWordExceptions, type WordException } from '../rooms/signals/word-exceptions.ts'

let t: TestHouse
let host: { authorization: string }
type Colleague = Awaited<ReturnType<typeof colleague>>
let first: Colleague
let second: Colleague
let senior: Colleague
let lead: Colleague
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  first = await colleague(['moderator'])
  second = await colleague(['moderator'])
  senior = await colleague(['senior'])
  lead = await colleague(['policy'])
  await t.app.inject({ method: 'PUT', url: '/v1/review-settings/verdicts', headers: senior.headers, payload: { twoPersonForGravest: false } })
})
afterAll(() => t.close())

const timer = { kind: 'timer', job: 'test' } as const
const topics = ['harassment', 'violence', 'hate']

async function colleague(roles: StaffRole[]) {
  const member = await t.signedIn(roles)
  await change(t.as(timer), (tx) => addCertificates(tx, member.id, topics.map((queue) => ({ queue, language: '*' })), 'override', 'sample', null))
  const call = (method: 'GET' | 'POST', url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: member.headers, ...(payload ? { payload } : {}) })
  const decide = async (payload: object) => {
    for (const queue of topics) {
      const claimed = await call('POST', `/queues/${queue}/claims`, {})
      if (claimed.statusCode !== 201) continue
      const answer = await call('POST', `/cases/${claimed.json<{ id: string }>().id}/verdict`, payload)
      await t.house.jobs.drain()
      return answer.json<{ decisionId?: string }>()
    }
    throw new Error('nothing to decide')
  }
  return { ...member, call, decide }
}
const post = (url: string, payload: object) => t.app.inject({ method: 'POST', url: `/v1${url}`, headers: host, payload })
// Asked as the lead rather than over HTTP, because no session outlives the months that some tests let pass.
const rules = async (): Promise<RuleView[]> => (await listRules(t.as(staff(['policy'], lead.id)))).items
const wordExceptions = async (state: WordException['state'] = 'proposed'): Promise<WordException[]> => (await listWordExceptions(t.as(staff(['policy'], lead.id)), { state, limit: 50 })).items
const accuracy = async (by: Colleague) => (await by.call('GET', '/staff/me/accuracy')).json<{ items: { queue: string; language: string | null; contested: number; upheld: number; between: [number, number] }[] }>().items
const problem = (answer: { statusCode: number; json: () => unknown }) => [answer.statusCode, (answer.json() as { type: string }).type.split('/').at(-1)]

/** A comment that a rule acts on by the word lists; the answer's decision is the rule's. */
async function commented(text: string) {
  const author = await newPerson(t)
  const { id: videoId } = await newVideo(t, (await newPerson(t)).id)
  const answer = await post('/comments', { accountId: author.id, videoId, text, language: 'ru' })
  await t.house.jobs.drain()
  const { id, decisionId } = answer.json<{ id: string; decisionId?: string }>()
  const comment: Subject = { kind: 'comment', id }
  return { author, comment, decisionId: decisionId ?? '' }
}
const appeal = async (accountId: string, about: object) => { await post('/appeals', { accountId, ...about, statement: 'Это шутка.' }); await t.house.jobs.drain() }
const threat = 'соседи, завтра на репетиции я тебя убью в третьей сцене, пиши @aru.kz'

describe('a rule that people contradict', () => {
  test('loses precision for its version, shown with an interval; appeals have the last word', async () => {
    const one = await commented(threat)
    expect(one.decisionId).not.toBe('')
    const { rows: [{ rule } = { rule: '' }] } = await sql<{ rule: string }>`select detection ->> 'rule' as rule from decisions.decision where id = ${one.decisionId}`.execute(t.house.database.kysely)
    const named = async () => (await rules()).find(({ id, version }) => `${id}@${version}` === rule)!
    expect((await named()).precision).toMatchObject({ judged: 0, share: null, between: [0, 1] })
    await first.decide({ verdict: 'violation', policy: (await named()).clause!.id })
    expect((await named()).precision).toMatchObject({ judged: 1, right: 1, wrong: 0, share: 1 })
    await commented(threat)
    await first.decide({ verdict: 'no-violation' })
    const { precision } = await named()
    expect(precision).toMatchObject({ judged: 2, right: 1, wrong: 1, onAppeal: 0, share: 0.5 })
    expect(precision.between[0]).toBeCloseTo(0.0945, 3)
    expect(precision.between[1]).toBeCloseTo(0.9055, 3)
    const other = await commented(threat)
    expect((await standing(t.as(platform), other.comment)).state).not.toBe('visible')
    await first.decide({ verdict: 'violation', policy: 'hate.slurs', action: 'remove' })
    expect((await named()).precision).toMatchObject({ judged: 2, other: 1 })
  })

  test('of which an earlier version is still shown, and judgements are forgotten after a year', async () => {
    await sql`update rules.proposal set version = '0' where outcome = 'right'`.execute(t.house.database.kysely)
    expect((await rules()).filter(({ state }) => state === 'earlier')).toMatchObject([{ version: '0', clause: null, precision: { right: 1 } }])
    t.clock.advance(366 * 86_400)
    await forgetTrials(t.as(timer))
    expect((await rules()).every(({ precision }) => precision.judged === 0)).toBe(true)
    t.clock.advance(-366 * 86_400)
    expect((await lead.call('GET', '/rules')).statusCode).toBe(200)
    expect((await t.app.inject({ url: '/v1/rules', headers: host })).statusCode).toBe(403)
  })
})

describe('an overturned word-list match', () => {
  test('proposes an exception with its words and a few around them, the rest masked; the same again is counted', async () => {
    await sql`delete from signals.word_exception`.execute(t.house.database.kysely)
    await commented(threat)
    await first.decide({ verdict: 'no-violation' })
    const [proposed, ...more] = await wordExceptions()
    expect(more).toEqual([])
    expect(proposed).toMatchObject({ state: 'proposed', language: 'ru', list: 'ru/violence', times: 1, accepted: null })
    const { text, start, end } = proposed!.context
    expect(text.slice(start, end)).toContain('убью')
    expect(text).not.toMatch(/соседи|@aru/)
    await commented(threat)
    await first.decide({ verdict: 'no-violation' })
    expect(await wordExceptions()).toMatchObject([{ id: proposed!.id, times: 2 }])
  })

  test('is accepted by a policy lead as a row with a version, in force at once and after a restart, and can be ended', async () => {
    const [proposed] = await wordExceptions()
    const url = `/word-exceptions/${proposed!.id}`
    const hits = () => scanText(t.as(platform), { text: threat, language: 'ru' }).matches.filter(({ list }) => list === 'ru/violence').length
    expect(hits()).toBeGreaterThan(0)
    const accepted = { phrase: 'репетиции я тебя убью', reason: 'Theatre: a line of a play.' }
    expect((await first.call('POST', `${url}/acceptance`, accepted)).statusCode).toBe(403)
    expect((await lead.call('POST', `${url}/acceptance`, { ...accepted, phrase: 'хорошая погода' })).json()).toMatchObject({ errors: [{ pointer: '/phrase' }] })
    expect((await lead.call('POST', `${url}/acceptance`, { ...accepted, phrase: '<b>' })).statusCode).toBe(400)
    expect((await lead.call('POST', '/word-exceptions/nothing/acceptance', accepted)).statusCode).toBe(404)
    expect((await lead.call('POST', `${url}/acceptance`, accepted)).json()).toEqual({ version: 1 })
    expect(hits()).toBe(0)
    expect(scanText(t.as(platform), { text: 'я тебя убью', language: 'ru' }).matches.length).toBeGreaterThan(0)
    expect(problem(await lead.call('POST', `${url}/refusal`, { reason: 'too late' }))).toEqual([409, 'already-answered'])
    expect(await wordExceptions('in-force')).toMatchObject([{ decidedBy: lead.id, accepted: { phrase: 'репетиции я тебя убью', version: 1, endedVersion: null } }])
    await openRooms(t.house)
    expect(hits()).toBe(0)
    expect((await commented(threat)).decisionId).toBe('')
    expect((await lead.call('POST', `${url}/end`)).json()).toEqual({ version: 2 })
    expect(hits()).toBeGreaterThan(0)
    expect(problem(await lead.call('POST', `${url}/end`))).toEqual([409, 'already-ended'])
  })

  test('excuses in the list that had hit and in no other', async () => {
    await sql`delete from signals.word_exception`.execute(t.house.database.kysely)
    await commented(threat)
    await first.decide({ verdict: 'no-violation' })
    const [proposed] = await wordExceptions()
    await sql`update signals.word_exception set list = 'ru/harassment' where id = ${proposed!.id}`.execute(t.house.database.kysely)
    // Nothing of that list is in it, so there is nothing to excuse there.
    expect((await lead.call('POST', `/word-exceptions/${proposed!.id}/acceptance`, { phrase: 'я тебя убью', reason: 'A line of a play.' })).json()).toMatchObject({ errors: [{ pointer: '/phrase' }] })
    await sql`update signals.word_exception set list = 'ru/violence' where id = ${proposed!.id}`.execute(t.house.database.kysely)
    expect((await lead.call('POST', `/word-exceptions/${proposed!.id}/acceptance`, { phrase: 'я тебя убью тупой баран', reason: 'A line of a play.' })).statusCode).toBe(400)
    expect((await lead.call('POST', `/word-exceptions/${proposed!.id}/acceptance`, { phrase: 'я тебя убью', reason: 'A line of a play.' })).statusCode).toBe(200)
    expect(scanText(t.as(platform), { text: 'я тебя убью, тупой баран', language: 'ru' }).matches.map(({ list }) => list)).toEqual(['ru/harassment'])
    await lead.call('POST', `/word-exceptions/${proposed!.id}/end`)
  })

  test('that is refused changes nothing, and unanswered ones are forgotten', async () => {
    await commented(threat)
    await first.decide({ verdict: 'no-violation' })
    const [proposed] = await wordExceptions()
    expect((await lead.call('POST', `/word-exceptions/${proposed!.id}/refusal`, {})).statusCode).toBe(400)
    expect((await lead.call('POST', `/word-exceptions/${proposed!.id}/refusal`, { reason: 'The list is right.' })).statusCode).toBe(204)
    expect(await wordExceptions('refused')).toMatchObject([{ reason: 'The list is right.', accepted: null }])
    await commented(threat)
    await first.decide({ verdict: 'no-violation' })
    expect(await wordExceptions()).toHaveLength(1)
    t.clock.advance(181 * 86_400)
    await forgetOldSignals(t.as(timer))
    expect([await wordExceptions(), (await wordExceptions('refused'))[0]!.context.text]).toEqual([[], ''])
    t.clock.advance(-181 * 86_400)
  })

  test('is not proposed when a person only chose a milder measure', async () => {
    await sql`delete from signals.word_exception`.execute(t.house.database.kysely)
    const { author, decisionId } = await commented(threat)
    await first.decide({ verdict: 'violation', policy: 'violence.threats', action: 'remove' })
    await appeal(author.id, { decisionId })
    expect(await wordExceptions()).toEqual([])
  })
})

describe('how verdicts held on appeal', () => {
  async function removed(by: Colleague) {
    const author = await newPerson(t)
    const reporter = await newPerson(t)
    const { id: videoId } = await newVideo(t, author.id)
    const { id } = (await post('/comments', { accountId: author.id, videoId, text: 'обычные слова', language: 'ru' })).json<{ id: string }>()
    const { id: reportId } = (await post('/reports', { reporterAccountId: reporter.id, subject: { kind: 'comment', id }, reason: 'harassment' })).json<{ id: string }>()
    const { decisionId = '' } = await by.decide({ verdict: 'violation', policy: 'harassment.targeted-abuse' })
    return { author, reporter, reportId, decisionId }
  }
  const credibility = async (id: string) => (await senior.call('GET', `/reporters/${id}`)).json<{ right: number; wrong: number; credibility: number }>()

  test('is told to whoever gave them and to nobody else, by topic and language, with an interval; reporters gain or lose with them', async () => {
    for (;;) if ((await second.call('POST', '/queues/violence/claims', {})).statusCode !== 201) break
    const a = await removed(first)
    expect(await credibility(a.reporter.id)).toMatchObject({ right: 1, wrong: 0, credibility: 0.6 })
    await appeal(a.author.id, { decisionId: a.decisionId })
    await senior.decide({ verdict: 'no-violation' })
    expect(await credibility(a.reporter.id)).toMatchObject({ right: 0, wrong: 1, credibility: 0.4 })
    const b = await removed(first)
    await appeal(b.author.id, { decisionId: b.decisionId })
    await senior.decide({ verdict: 'violation', policy: 'harassment.targeted-abuse' })
    const [own] = (await accuracy(first)).filter(({ queue }) => queue === 'harassment')
    expect(own).toMatchObject({ queue: 'harassment', language: 'ru', contested: 2, upheld: 1 })
    expect(own!.between[0]).toBeCloseTo(0.0945, 3)
    expect(await accuracy(senior)).toEqual([])
    expect((await lead.call('GET', '/staff/me/accuracy')).statusCode).toBe(403)
    expect((await t.app.inject({ url: '/v1/staff/me/accuracy', headers: host })).statusCode).toBe(403)
  })

  test('counts a reporter’s appeal against “no violation” too, and the last word of a second appeal', async () => {
    const before = (await accuracy(second)).find(({ queue }) => queue === 'harassment')?.contested ?? 0
    const a = await removed(second)
    await appeal(a.author.id, { decisionId: a.decisionId })
    await first.decide({ verdict: 'violation', policy: 'harassment.targeted-abuse' })
    await appeal(a.author.id, { decisionId: a.decisionId })
    await senior.decide({ verdict: 'no-violation' })
    const [own] = (await accuracy(second)).filter(({ queue }) => queue === 'harassment')
    expect([own!.contested - before, own!.upheld]).toEqual([1, 0])
    expect((await accuracy(first)).find(({ queue }) => queue === 'harassment')).toMatchObject({ contested: 3, upheld: 1 })
  })
})
