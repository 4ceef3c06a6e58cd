import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { caseById } from '../review/index.ts'
import { concludeReport, fileReport, fromTrustedFlagger } from './index.ts'
import { listBrigades, readReporter } from './read-reporters.ts'
import { appointFlagger, endTrust, listFlaggers, publishedFlaggers } from './trusted-flaggers.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const legal = staff(['legal'])
const timer = { kind: 'timer', job: 'test' } as const
const auditActions = async () => (await sql<{ action: string }>`select name as action from kernel.fact order by id`.execute(t.house.database.kysely)).rows.map(({ action }) => action)

async function appointed(areas = ['harassment']) {
  const account = await newPerson(t)
  const { id } = await appointFlagger(t.as(legal), { accountId: account.id, name: 'Үлгі қоғамдық қоры', areas, source: 'https://example.org/status' })
  return { id, accountId: account.id }
}
async function reported(reporterAccountId: string, reason = 'harassment') {
  const author = await newPerson(t)
  const video = await newVideo(t, author.id)
  const comment = await newComment(t, author.id, video.id)
  const { id } = await fileReport(t.as(platform), { reporterAccountId, subject: comment, reason })
  const { rows } = await sql<{ caseId: string; flaggerId: string | null }>`select case_id, flagger_id from reports.report where id = ${id}`.execute(t.house.database.kysely)
  return { id, ...rows[0]! }
}

describe('trusted flaggers', () => {
  test('a report in its own area gets a term, which puts its case first; outside it is like anybody’s', async () => {
    const flagger = await appointed()
    const within = await reported(flagger.accountId)
    const outside = await reported(flagger.accountId, 'spam')
    expect((await caseById(t.as(timer), within.caseId))!.dueAt).toEqual(new Date(t.clock.now().getTime() + 24 * 3_600_000))
    expect((await caseById(t.as(timer), outside.caseId))!.dueAt).toBeNull()
    expect([within.flaggerId, outside.flaggerId]).toEqual([flagger.id, null])
    expect([await fromTrustedFlagger(t.as(timer), [within.id]), await fromTrustedFlagger(t.as(timer), [outside.id])]).toEqual([true, false])
    expect(await auditActions()).toContain('flagger.appointed')
  })

  test('its figures are public and name no account', async () => {
    const flagger = await appointed(['hate', 'harassment'])
    const [right, wrong] = [await reported(flagger.accountId), await reported(flagger.accountId)]
    await reported(flagger.accountId)
    t.clock.advance(7_200)
    await change(t.as(timer), (tx) => concludeReport(tx, right.id, 'violation', null))
    await change(t.as(timer), (tx) => concludeReport(tx, wrong.id, 'no-violation', null))
    const { items } = (await t.app.inject({ url: '/v1/transparency/trusted-flaggers' })).json() as Awaited<ReturnType<typeof publishedFlaggers>>
    expect(items).toContainEqual(expect.objectContaining({ reports: 3, concluded: 2, upheld: 1, medianHours: 2, until: null }))
    expect(JSON.stringify(items)).not.toContain(flagger.accountId)
    expect((await listFlaggers(t.as(legal))).items.find(({ id }) => id === flagger.id)!.accountId).toBe(flagger.accountId)
  })

  test('the status ends with a reason, once, and later reports are like anybody’s', async () => {
    const flagger = await appointed()
    await endTrust(t.as(legal), flagger.id, { reason: 'the term of the status is over' })
    expect((await reported(flagger.accountId)).flaggerId).toBeNull()
    expect(await auditActions()).toContain('flagger.ended')
    await expect(endTrust(t.as(legal), flagger.id, { reason: 'again' })).rejects.toMatchObject({ slug: 'already-ended' })
    await expect(endTrust(t.as(staff(['moderator'])), flagger.id, { reason: 'no right' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(endTrust(t.as(legal), flagger.id, {})).rejects.toMatchObject({ kind: 'invalid' })
    await expect(endTrust(t.as(legal), 'nobody', { reason: 'not there' })).rejects.toMatchObject({ kind: 'missing' })
  })

  test('one account is appointed once, to topics that exist, by legal officers', async () => {
    const flagger = await appointed()
    const again = { accountId: flagger.accountId, name: 'Again', areas: ['hate'] }
    await expect(appointFlagger(t.as(legal), again)).rejects.toMatchObject({ slug: 'already-appointed' })
    await expect(appointFlagger(t.as(legal), { ...again, areas: ['hate', 'nowhere'] })).rejects.toMatchObject({ extra: { errors: [{ pointer: '/areas/1' }] } })
    await expect(appointFlagger(t.as(legal), { ...again, accountId: 'nobody' })).rejects.toMatchObject({ kind: 'missing' })
    await expect(appointFlagger(t.as(staff(['senior'])), again)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('reporters and brigades', () => {
  test('many new accounts on one subject in an hour are shown as a brigade, with its case', async () => {
    const author = await newPerson(t)
    const video = await newVideo(t, author.id)
    const crowd = []
    for (let index = 0; index < 9; index += 1) crowd.push((await newPerson(t)).id)
    for (const reporterAccountId of crowd) await fileReport(t.as(platform), { reporterAccountId, subject: video, reason: 'harassment' })
    const brigade = (await listBrigades(t.as(legal))).items.find(({ subject }) => subject.id === video.id)
    expect(brigade).toMatchObject({ reports: 9, reporters: 9 })
    expect((await caseById(t.as(timer), brigade!.caseId))!.probability).toBeLessThan(0.6)
    await expect(listBrigades(t.as(platform))).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a reporter’s credibility is a posterior with its interval', async () => {
    const reporter = await newPerson(t)
    expect(await readReporter(t.as(legal), reporter.id)).toMatchObject({ filed: 0, right: 0, wrong: 0, credibility: 0.5, warnedAt: null, dailyLimit: null, flagger: null })
    const { id } = await reported(reporter.id)
    await change(t.as(timer), (tx) => concludeReport(tx, id, 'violation', null))
    const seen = await readReporter(t.as(legal), reporter.id)
    expect(seen).toMatchObject({ filed: 1, open: 0, right: 1, credibility: 0.6 })
    // Beta(3, 2): the 5 % and 95 % quantiles are 0.2486 and 0.9024.
    expect(seen.between[0]).toBeCloseTo(0.2486, 2)
    expect(seen.between[1]).toBeCloseTo(0.9024, 2)
  })
})
