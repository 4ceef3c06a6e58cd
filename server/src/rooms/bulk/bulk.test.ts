import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newMessage, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import type { StaffRole } from '../../kernel/actor.ts'
import { change } from '../../kernel/change.ts'
import { actingAs } from '../../kernel/house.ts'
import { addCertificates } from '../access/index.ts'
import { decisionsOn } from '../decisions/index.ts'
import { enforce, liveStrikes } from '../enforcement/index.ts'
import { keepProposal } from '../rules/index.ts'
import { noticesOf } from '../notices/index.ts'
import { standing, type Subject } from '../standing/index.ts'
import { carryOn, forgetOperations } from './index.ts'
import { mayMove, type Operation, stateOf } from './moves.ts'
import { aloneUpTo, type BulkPreview, type BulkView, perMinute } from './schema.ts'

let t: TestHouse
let host: { authorization: string }
type Colleague = Awaited<ReturnType<typeof colleague>>
let senior: Colleague
let second: Colleague
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  senior = await colleague(['senior'])
  second = await colleague(['senior'])
})
afterAll(() => t.close())

const timer = { kind: 'timer', job: 'test' } as const
const abuse = 'harassment.targeted-abuse'
const facts = 'The same insult was posted again and again.'
const removal = { verdict: 'violation', policy: abuse, action: 'remove', facts } as const

async function colleague(roles: StaffRole[], queues = ['harassment'], language = '*') {
  const member = await t.signedIn(roles)
  await change(t.as(timer), (tx) => addCertificates(tx, member.id, queues.map((queue) => ({ queue, language })), 'override', 'sample', null))
  const call = (method: 'GET' | 'POST', url: string, payload?: object) => t.app.inject({ method, url: `/v1${url}`, headers: member.headers, ...(payload ? { payload } : {}) })
  const preview = async (query: object, verdict: object = removal) => (await call('POST', '/bulk/preview', { query, verdict })).json<BulkPreview>()
  return {
    ...member, call, preview,
    propose: async (query: object, verdict: object = removal) => call('POST', '/bulk', { query, verdict, digest: (await preview(query, verdict)).digest }),
    read: async (id: string) => (await call('GET', `/bulk/${id}`)).json<BulkView>(),
  }
}
const slug = (answer: { statusCode: number; json: () => unknown }) => [answer.statusCode, (answer.json() as { type: string }).type.split('/').at(-1)]
const stateNow = async (subject: Subject) => (await standing(t.as(platform), subject)).state
const report = async (subject: Subject, reporterAccountId: string) => (await t.app.inject({ method: 'POST', url: '/v1/reports', headers: host, payload: { reporterAccountId, subject, reason: 'harassment' } })).json<{ id: string }>().id
const outcomeOf = async (id: string) => (await t.app.inject({ url: `/v1/reports/${id}`, headers: host })).json<{ outcome?: string }>().outcome
const asRule = (subject: Subject) => change(t.as(platform), (tx) => enforce(actingAs(tx.ctx, { kind: 'rule', rule: 'insult', version: '1' }), { subject, policyId: abuse, action: 'remove', facts: null, source: 'rule', automatedDetection: true, automatedDecision: 'fully', counts: false }))
const factsNamed = async (name: string) => (await sql<{ n: number }>`select count(*) as n from kernel.fact where name = ${name}`.execute(t.house.database.kysely)).rows[0]!.n

async function comments(count: number, text = 'ерекше сөз') {
  const author = await newPerson(t, { locale: 'kk' })
  const video = await newVideo(t, author.id)
  const made: Subject[] = []
  for (let index = 0; index < count; index += 1) made.push(await newComment(t, author.id, video.id, `${text} ${index}`))
  return { author, video, made, query: { kind: 'comment', accountId: author.id } }
}

describe('a set of up to a hundred', () => {
  test('is decided at once, each with its own case, decision, notice and receipt, counts once against a person, and reporters learn the outcome', async () => {
    const { author, made, query } = await comments(3)
    const reporter = await newPerson(t)
    const reportId = await report(made[0]!, reporter.id)
    const preview = await senior.preview(query)
    expect(preview).toMatchObject({ matching: 3, acts: 3, accounts: 1, skipped: [], needsSecond: false, action: 'remove', minutes: 1, languages: [{ language: 'ru', count: 3 }] })
    expect(preview.samples.map(({ text }) => text ?? '').toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['ерекше сөз 0', 'ерекше сөз 1', 'ерекше сөз 2'])
    const answer = await senior.propose(query)
    expect([answer.statusCode, answer.json()]).toMatchObject([201, { state: 'running' }])
    const { id } = answer.json<{ id: string }>()
    expect(await senior.read(id)).toMatchObject({ state: 'running', progress: { waiting: 3, done: 0 } })
    await t.house.jobs.drain()
    expect(await senior.read(id)).toMatchObject({ state: 'done', size: 3, progress: { waiting: 0, done: 3 }, proposedBy: { id: senior.id }, moves: { undo: { may: true }, confirm: { may: false, because: 'already-confirmed' } } })
    expect(await Promise.all(made.map(stateNow))).toEqual(['removed', 'removed', 'removed'])
    const told = (await noticesOf(t.as(platform), author.id)).filter(({ kind }) => kind === 'decision')
    expect(told.length).toBeGreaterThanOrEqual(3)
    expect(new Set(told.map(({ receipt }) => receipt)).size).toBe(told.length)
    expect(await decisionsOn(t.as(platform), made[1]!)).toMatchObject([{ action: 'remove', policyId: abuse, source: 'own-initiative', automatedDecision: 'not', facts, decidedBy: { kind: 'staff', id: senior.id } }])
    expect(await decisionsOn(t.as(platform), made[0]!)).toMatchObject([{ source: 'report' }])
    expect(await outcomeOf(reportId)).toBe('violation')
    expect(await liveStrikes(t.as(platform), author.id)).toHaveLength(1)
    const page = (await senior.call('GET', `/bulk/${id}/items?outcome=done&limit=2`)).json<{ items: { decisionId: string; caseId: string }[]; nextCursor: string }>()
    expect(page.items).toHaveLength(2)
    expect((await senior.call('GET', `/cases/${page.items[0]!.caseId}`)).json()).toMatchObject({ state: 'concluded', decisionId: page.items[0]!.decisionId })
    expect([await factsNamed('bulk.proposed'), await factsNamed('bulk.finished')]).toEqual([1, 1])
  })

  test('is undone as one: everything returns, strikes go, people are told, and what was reported is looked at one by one', async () => {
    const { author, made, query } = await comments(3)
    const reporter = await newPerson(t)
    await report(made[0]!, reporter.id)
    const { id } = (await senior.propose(query)).json<{ id: string }>()
    await t.house.jobs.drain()
    expect(slug(await second.call('POST', `/bulk/${id}/undo`, { reason: 'x' }))).toEqual([400, 'invalid'])
    expect((await second.call('POST', `/bulk/${id}/undo`, { reason: 'It was a song that everybody quotes.' })).statusCode).toBe(204)
    await t.house.jobs.drain()
    expect(await senior.read(id)).toMatchObject({ state: 'undone', progress: { done: 0, undone: 3 }, undo: { by: { id: second.id }, because: 'It was a song that everybody quotes.' } })
    expect(await Promise.all(made.map(stateNow))).toEqual(['visible', 'visible', 'visible'])
    expect(await liveStrikes(t.as(platform), author.id)).toEqual([])
    expect((await noticesOf(t.as(platform), author.id)).filter(({ kind }) => kind === 'decision-reversed').length).toBeGreaterThanOrEqual(3)
    const third = await colleague(['moderator'])
    expect((await senior.call('POST', '/queues/harassment/claims', {})).statusCode).toBe(204)
    expect((await third.call('POST', '/queues/harassment/claims', {})).json()).toMatchObject({ subject: made[0], items: [{ kind: 'report' }] })
    expect(slug(await second.call('POST', `/bulk/${id}/undo`, { reason: 'again' }))).toEqual([409, 'already-ended'])
  })

  test('leaves alone what somebody is at, what an appeal is about, what is gone or decided, and says so', async () => {
    const { author, made, query } = await comments(6)
    const reporter = await newPerson(t)
    const moderator = await colleague(['moderator'])
    const [held, appealed, gone, decided] = made
    await report(held!, reporter.id)
    expect((await moderator.call('POST', '/queues/harassment/claims', {})).json()).toMatchObject({ subject: held })
    const { decisionId } = await asRule(appealed!)
    await t.app.inject({ method: 'POST', url: '/v1/appeals', headers: host, payload: { accountId: author.id, decisionId, statement: 'Әзіл болды.' } })
    await t.app.inject({ method: 'DELETE', url: `/v1/comments/${gone!.id}`, headers: host })
    await enforce(t.as(staff(['moderator'])), { subject: decided!, policyId: abuse, action: 'remove', facts: null, source: 'own-initiative', automatedDetection: false, automatedDecision: 'not' })
    const ids = { kind: 'comment', ids: [...made.map(({ id }) => id), 'no-id'] }
    const preview = await senior.preview(query)
    expect(preview).toMatchObject({ matching: 5, acts: 2 })
    expect(preview.skipped.toSorted((a, b) => (a.because < b.because ? -1 : 1))).toEqual([{ because: 'already', count: 1 }, { because: 'in-review', count: 1 }, { because: 'needs-own-look', count: 1 }])
    expect(preview.skippedSamples.map(({ subject }) => subject.id)).not.toContain(held!.id)
    const { id } = (await senior.propose(ids)).json<{ id: string }>()
    // Between the preview and its turn one more is taken back by its author.
    await t.app.inject({ method: 'DELETE', url: `/v1/comments/${made[5]!.id}`, headers: host })
    await t.house.jobs.drain()
    const view = await senior.read(id)
    expect(view).toMatchObject({ state: 'done', progress: { done: 1, skipped: 4 } })
    expect(view.skipped).toContainEqual({ because: 'gone', count: 1 })
    expect(await Promise.all([held!, made[4]!].map(stateNow))).toEqual(['visible', 'removed'])
  })

  test('“no violation” gives back what a rule took, and undoing takes it again', async () => {
    const { made, query } = await comments(2)
    for (const subject of made) {
      const { decisionId } = await asRule(subject)
      await change(t.as(timer), (tx) => keepProposal(tx, subject, { rule: 'insult', version: 1, policy: abuse }, decisionId))
    }
    const judged = async () => (await sql<{ outcome: string | null }>`select outcome from rules.proposal where subject_id = any(${made.map(({ id: subjectId }) => subjectId)}::uuid[])`.execute(t.house.database.kysely)).rows.map(({ outcome }) => outcome)
    const verdict = { verdict: 'no-violation', facts: 'The rule matched an innocent word.' }
    const general = await colleague(['senior'], ['harassment', 'general'])
    expect(await general.preview({ ...query, clause: abuse }, verdict)).toMatchObject({ matching: 2, acts: 2, action: null })
    const { id } = (await general.propose({ ...query, clause: abuse }, verdict)).json<{ id: string }>()
    await t.house.jobs.drain()
    expect([await Promise.all(made.map(stateNow)), await judged()]).toEqual([['visible', 'visible'], ['wrong', 'wrong']])
    await general.call('POST', `/bulk/${id}/undo`, { reason: 'The rule was right.' })
    await t.house.jobs.drain()
    // The rule is not held to have been wrong any more: nobody has judged it.
    expect([await Promise.all(made.map(stateNow)), await judged()]).toEqual([['removed', 'removed'], [null, null]])
  })

  test('of messages only those that were brought to a case are found and read, and they are undone as one', async () => {
    const [sender, reader] = [await newPerson(t), await newPerson(t)]
    const sent: Subject[] = []
    for (const text of ['тот же текст', 'тот же текст', 'о другом']) sent.push(await newMessage(t, sender.id, reader.id, text))
    const query = { kind: 'message', accountId: sender.id }
    expect((await senior.preview(query)).matching).toBe(0)
    for (const subject of [sent[0]!, sent[2]!]) await report(subject, reader.id)
    const preview = await senior.preview(query)
    expect([preview.matching, preview.samples.map(({ text }) => text)]).toEqual([2, ['о другом', 'тот же текст']])
    const now = t.clock.now()
    const span = { from: new Date(now.getTime() - 86_400_000).toISOString(), to: new Date(now.getTime() + 60_000).toISOString() }
    expect((await senior.preview({ kind: 'message', text: 'ТОТ же', ...span })).samples.map(({ subject }) => subject.id)).toEqual([sent[0]!.id])
    expect((await senior.preview({ kind: 'message', ids: sent.map(({ id }) => id) })).matching).toBe(2)
    const { id } = (await senior.propose(query)).json<{ id: string }>()
    await t.house.jobs.drain()
    expect(await Promise.all(sent.map(stateNow))).toEqual(['removed', 'visible', 'removed'])
    await senior.call('POST', `/bulk/${id}/undo`, { reason: 'It was a quotation.' })
    await t.house.jobs.drain()
    expect([await Promise.all(sent.map(stateNow)), (await senior.read(id)).progress.undone]).toEqual([['visible', 'visible', 'visible'], 2])
  })

  test('is withheld where the verdict says, or where each thing was posted', async () => {
    const { made, query } = await comments(1)
    const withheld = { ...removal, action: 'withhold' }
    const territoryOf = async () => (await decisionsOn(t.as(platform), made[0]!)).find(({ reverses }) => reverses === null)?.territory
    const { id } = (await senior.propose(query, { ...withheld, territory: ['UZ', 'KG'] })).json<{ id: string }>()
    await t.house.jobs.drain()
    expect(await territoryOf()).toEqual(['KG', 'UZ'])
    await senior.call('POST', `/bulk/${id}/undo`, { reason: 'Everywhere or nowhere.' })
    await t.house.jobs.drain()
    await senior.propose(query, withheld)
    await t.house.jobs.drain()
    expect((await decisionsOn(t.as(platform), made[0]!)).filter(({ reverses, territory }) => reverses === null && territory?.join() === 'KZ')).toHaveLength(1)
  })

  test('an appeal against one of them goes to neither of the two who decided', async () => {
    const { author, query } = await comments(2)
    const setTwoPeople = (twoPersonTopics: string[]) => t.app.inject({ method: 'PUT', url: '/v1/review-settings/verdicts', headers: senior.headers, payload: { twoPersonTopics } })
    await setTwoPeople(['harassment'])
    const { id, state } = (await senior.propose(query)).json<{ id: string; state: string }>()
    expect(state).toBe('waiting')
    await second.call('POST', `/bulk/${id}/confirmation`)
    await setTwoPeople([])
    await t.house.jobs.drain()
    const { decisionId } = (await senior.call('GET', `/bulk/${id}/items?limit=1`)).json<{ items: { decisionId: string }[] }>().items[0]!
    expect((await t.app.inject({ method: 'POST', url: '/v1/appeals', headers: host, payload: { accountId: author.id, decisionId, statement: 'Бұл ән сөзі.' } })).statusCode).toBe(201)
    const { rows } = await sql<{ excludedStaff: string[] }>`select c.excluded_staff from review.case c join review.item i on i.case_id = c.id where i.appealed_decision_id = ${decisionId}`.execute(t.house.database.kysely)
    expect(new Set(rows[0]!.excludedStaff)).toEqual(new Set([senior.id, second.id]))
  })
})

describe('more than a hundred', () => {
  test('wait for a second person, who is never the first and may refuse with a reason', async () => {
    const { made, query } = await comments(aloneUpTo + 1)
    expect(await senior.preview(query)).toMatchObject({ matching: 101, needsSecond: true })
    const first = (await senior.propose(query)).json<{ id: string; state: string }>()
    expect(first.state).toBe('waiting')
    await t.house.jobs.drain()
    expect([await stateNow(made[0]!), (await second.read(first.id)).moves]).toMatchObject(['visible', { confirm: { may: true }, refuse: { may: true }, undo: { may: false, because: 'not-begun' } }])
    expect((await second.call('GET', '/bulk?state=waiting')).json()).toMatchObject({ items: [{ id: first.id, state: 'waiting' }] })
    expect(slug(await senior.call('POST', `/bulk/${first.id}/confirmation`))).toEqual([403, 'not-for-yourself'])
    expect(slug(await (await colleague(['senior'], ['hate'])).call('POST', `/bulk/${first.id}/confirmation`))).toEqual([403, 'not-certified'])
    expect((await (await colleague(['moderator'])).call('POST', `/bulk/${first.id}/confirmation`)).statusCode).toBe(403)
    expect(slug(await second.call('POST', `/bulk/${first.id}/undo`, { reason: 'too early' }))).toEqual([409, 'not-begun'])
    expect((await second.call('POST', `/bulk/${first.id}/refusal`, { reason: 'Half of these quote the insult.' })).statusCode).toBe(204)
    expect(await senior.read(first.id)).toMatchObject({ state: 'refused', refusal: { by: { id: second.id }, because: 'Half of these quote the insult.' } })
    expect(slug(await second.call('POST', `/bulk/${first.id}/confirmation`))).toEqual([409, 'already-ended'])
    const again = (await senior.propose(query)).json<{ id: string }>()
    t.clock.advance(72 * 3_600)
    expect(slug(await second.call('POST', `/bulk/${again.id}/confirmation`))).toEqual([409, 'already-ended'])
    expect((await senior.read(again.id)).state).toBe('lapsed')
    t.clock.advance(-72 * 3_600)
    expect((await second.call('POST', `/bulk/${again.id}/confirmation`)).statusCode).toBe(204)
    expect(slug(await second.call('POST', `/bulk/${again.id}/confirmation`))).toEqual([409, 'already-confirmed'])
    expect(await senior.read(again.id)).toMatchObject({ state: 'running', progress: { waiting: 101 }, confirmedBy: { id: second.id } })
    await senior.call('POST', `/bulk/${again.id}/undo`, { reason: 'enough for this test' })
    await t.house.jobs.drain()
    expect(await senior.read(again.id)).toMatchObject({ state: 'undone', progress: { stopped: 101 } })
  })

  test('are carried out at the pace of a minute, and go on after a run that died', async () => {
    const { query } = await comments(4)
    const { id } = (await senior.propose(query)).json<{ id: string }>()
    t.clock.advance(60)
    const { rows } = await sql<{ n: number }>`with used as (update bulk.item set moved_at = ${t.clock.now()} where (operation_id, position) in (select operation_id, position from bulk.item where outcome <> 'waiting' limit ${perMinute - 2}) returning 1) select count(*) as n from used`.execute(t.house.database.kysely)
    expect(await carryOn(t.as(timer))).toBe(perMinute - rows[0]!.n < 4 ? perMinute - rows[0]!.n : 4)
    // A process that is killed leaves whole items behind, done or waiting, never half of one.
    const counted = await sql<{ torn: number }>`select count(*) as torn from bulk.item i where operation_id = ${id} and (outcome = 'done') <> exists (select from decisions.decision d where d.id = any(i.decision_ids))`.execute(t.house.database.kysely)
    expect(counted.rows[0]!.torn).toBe(0)
    t.clock.advance(60)
    await Promise.all([carryOn(t.as(timer)), carryOn(t.as(timer)), carryOn(t.as(timer))])
    expect(await senior.read(id)).toMatchObject({ state: 'done', progress: { done: 4, waiting: 0 } })
    expect(await carryOn(t.as(timer))).toBe(0)
    await t.house.jobs.drain()
  })

  test('undoing meanwhile stops what waits', async () => {
    const { made, query } = await comments(3)
    const { id } = (await senior.propose(query)).json<{ id: string }>()
    await sql`update bulk.item set outcome = 'failed', because = 'internal' where operation_id = ${id} and position = 1`.execute(t.house.database.kysely)
    await senior.call('POST', `/bulk/${id}/undo`, { reason: 'wrong clause' })
    await t.house.jobs.drain()
    expect(await senior.read(id)).toMatchObject({ state: 'undone', progress: { stopped: 2, failed: 1, done: 0 } })
    expect(await Promise.all(made.map(stateNow))).toEqual(['visible', 'visible', 'visible'])
  })
})

describe('what a query names', () => {
  test('by handle, words within a time, ids, clause and the same bytes; all of it together', async () => {
    const { author, made, video } = await comments(2, 'ҰЛЫ сөз')
    const handle = (await t.app.inject({ url: `/v1/accounts/${author.id}`, headers: host })).json<{ handle: string }>().handle
    const count = async (query: object, verdict?: object) => (await senior.preview(query, verdict)).matching
    const now = t.clock.now()
    const span = { from: new Date(now.getTime() - 86_400_000).toISOString(), to: new Date(now.getTime() + 60_000).toISOString() }
    expect(await count({ kind: 'comment', handle })).toBe(2)
    expect(await count({ kind: 'comment', text: 'ұлы СӨЗ', ...span })).toBe(2)
    expect(await count({ kind: 'comment', text: 'ұлы сөз 1', ...span })).toBe(1)
    expect(await count({ kind: 'comment', text: '100%_', ...span })).toBe(0)
    expect(await count({ kind: 'comment', ids: [made[0]!.id], handle })).toBe(1)
    expect(await count({ kind: 'comment', ids: [made[0]!.id], handle: 'nobody.at.all' })).toBe(0)
    expect(await count({ kind: 'comment', clause: abuse, accountId: author.id })).toBe(0)
    await asRule(made[0]!)
    expect(await count({ kind: 'comment', clause: abuse, accountId: author.id })).toBe(1)
    const { rows } = await sql<{ sha256: string }>`select sha256 from content.video where id = ${video.id}`.execute(t.house.database.kysely)
    expect(await count({ kind: 'video', sha256: rows[0]!.sha256 })).toBe(1)
    expect(await senior.preview({ kind: 'video', like: video.id })).toMatchObject({ matching: 1, unhashed: true, samples: [{ alike: { distance: 0, share: 1 } }] })
    expect(await count({ kind: 'account', handle: `${handle.slice(0, 9)}*` }, { ...removal, action: 'warn' })).toBe(1)
    expect(await count({ kind: 'account', ids: [author.id] }, { ...removal, action: 'warn' })).toBe(1)
  })

  test.each([
    ['nothing', { kind: 'comment' }, removal, '/query'],
    ['words without a time', { kind: 'comment', text: 'слово' }, removal, '/query/from'],
    ['words over too long a time', { kind: 'comment', text: 'слово', from: '2026-01-01T00:00:00Z', to: '2026-03-01T00:00:00Z' }, removal, '/query/from'],
    ['a hash of comments', { kind: 'comment', sha256: 'a'.repeat(64) }, removal, '/query/sha256'],
    ['an unknown clause', { kind: 'comment', clause: 'no.such' }, removal, '/query/clause'],
    ['a hash of messages', { kind: 'message', pdq: 'a'.repeat(64) }, removal, '/query/pdq'],
    ['words of messages without a time', { kind: 'message', text: 'слово' }, removal, '/query/from'],
    ['a country without capitals', { kind: 'comment', accountId: 'x' }, { ...removal, action: 'withhold', territory: ['kz'] }, '/verdict/territory/0'],
    ['too short a beginning of a handle', { kind: 'account', handle: 'a*' }, removal, '/query/handle'],
    ['a time that runs backwards', { kind: 'comment', accountId: 'x', from: '2026-03-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }, removal, '/query/to'],
    ['an action that the clause does not allow', { kind: 'comment', accountId: 'x' }, { ...removal, action: 'suspend' }, '/verdict/action'],
    ['no facts', { kind: 'comment', accountId: 'x' }, { verdict: 'violation', policy: abuse }, '/verdict/facts'],
    ['a sealed topic', { kind: 'comment', accountId: 'x' }, { ...removal, policy: 'youth-abuse.material' }, '/verdict/policy'],
  ])('%s is refused at its field', async (_, query, verdict, pointer) => {
    const answer = await senior.call('POST', '/bulk/preview', { query, verdict })
    expect([answer.statusCode, answer.json<{ errors: { pointer: string }[] }>().errors.map((each) => each.pointer)]).toEqual([400, [pointer]])
  })

  test('a set that changed since its preview is refused with the new number, and one that matches nothing too', async () => {
    const { author, video, query } = await comments(1)
    const { digest } = await senior.preview(query)
    await newComment(t, author.id, video.id, 'тағы бір сөз')
    const answer = await senior.call('POST', '/bulk', { query, verdict: removal, digest })
    expect([slug(answer), answer.json()]).toMatchObject([[409, 'changed-since-preview'], { matching: 2 }])
    expect(slug(await senior.propose({ kind: 'comment', handle: 'nobody.at.all' }))).toEqual([400, 'invalid'])
  })

  test('only seniors who are certified for the topic decide, and only so many at once', async () => {
    const { query } = await comments(1)
    for (const roles of [['moderator'], ['policy'], ['admin']] as StaffRole[][]) expect((await (await colleague(roles)).call('POST', '/bulk/preview', { query, verdict: removal })).statusCode).toBe(403)
    expect(slug(await (await colleague(['senior'], ['hate'])).call('POST', '/bulk/preview', { query, verdict: removal }))).toEqual([403, 'not-certified'])
    expect((await (await colleague(['senior'], ['harassment'], 'kk')).preview(query)).skipped).toEqual([{ because: 'not-certified', count: 1 }])
    const busy = await colleague(['senior'])
    for (let index = 0; index < 5; index += 1) expect((await busy.propose((await comments(1)).query)).statusCode).toBe(201)
    expect(slug(await busy.propose(query))).toEqual([409, 'too-many'])
    expect((await (await colleague(['auditor'])).call('GET', '/bulk')).statusCode).toBe(200)
    expect((await busy.call('GET', '/bulk/no-such-id')).statusCode).toBe(404)
    expect((await t.app.inject({ url: '/v1/bulk', headers: host })).statusCode).toBe(403)
    await t.house.jobs.drain()
  })

  test('lists are forgotten after their term, and so is an undo', async () => {
    const { query } = await comments(1)
    const { id } = (await senior.propose(query)).json<{ id: string }>()
    await t.house.jobs.drain()
    t.clock.advance(180 * 86_400 + 1)
    expect((await senior.read(id)).moves.undo).toEqual({ may: false, because: 'too-late' })
    await forgetOperations(t.as(timer))
    expect(await senior.read(id)).toMatchObject({ query: null, facts: null, size: 1, progress: { done: 0 } })
    t.clock.advance(-180 * 86_400 - 1)
  })
})

test('what may be done in which state is a table', () => {
  const at = new Date('2026-03-16T07:00:00Z')
  const later = new Date(at.getTime() + 1)
  const base: Operation = { proposedBy: 'a', needsSecond: true, waitsUntil: later, begunAt: null, refusedAt: null, finishedAt: null, undoAt: null, undoneAt: null, keptUntil: later }
  const rows: [string, Operation][] = [
    ['waiting', base], ['lapsed', { ...base, waitsUntil: at }], ['refused', { ...base, refusedAt: at }], ['running', { ...base, begunAt: at }], ['done', { ...base, begunAt: at, finishedAt: at }],
    ['undoing', { ...base, begunAt: at, finishedAt: at, undoAt: at }], ['undone', { ...base, begunAt: at, finishedAt: at, undoAt: at, undoneAt: at }],
  ]
  const may = (each: Operation, by: string) => (['confirm', 'refuse', 'undo'] as const).map((move) => { const answer = mayMove(each, move, by, at); return answer.may ? move : answer.because })
  expect(Object.fromEntries(rows.map(([, each]) => [stateOf(each, at), may(each, 'b')]))).toEqual({
    waiting: ['confirm', 'refuse', 'not-begun'], lapsed: ['already-ended', 'already-ended', 'not-begun'], refused: ['already-ended', 'already-ended', 'not-begun'],
    running: ['already-confirmed', 'already-confirmed', 'undo'], done: ['already-confirmed', 'already-confirmed', 'undo'],
    undoing: ['already-confirmed', 'already-confirmed', 'already-ended'], undone: ['already-confirmed', 'already-confirmed', 'already-ended'],
  })
  expect(may(base, 'a')).toEqual(['not-for-yourself', 'refuse', 'not-begun'])
})
