import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { policyOf } from '../policy/index.ts'
import { standing } from '../standing/index.ts'
import { confirmException, endException, listExceptions, proposeException } from './exceptions.ts'
import { enforce, isExcepted } from './index.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const colleague = (roles: ('senior' | 'policy' | 'legal' | 'moderator' | 'auditor')[]) => ({ ...staff(roles), staffId: newId(t.clock.now()) })
const usual = { facts: null, source: 'moderator', automatedDetection: false, automatedDecision: 'not' } as const
const clause = 'graphic-content.'
const clauseOf = () => policyOf(t.as(platform)).current.clauses.find((each) => each.id.startsWith(clause) && each.exceptions.length > 0 && each.actions.video.includes('remove') && each.actions.video.includes('limit-18'))!
const reason = 'It shows what happened at the flood and is of use to many.'

async function excepted(more: { confirmed?: boolean } = {}) {
  const author = await newPerson(t)
  const video = await newVideo(t, author.id)
  const owner = colleague(['policy'])
  const { id } = await proposeException(t.as(owner), { kind: 'newsworthy', subject: video, policy: clauseOf().id, reason, days: 30 })
  if (more.confirmed !== false) await confirmException(t.as(colleague(['legal'])), id)
  return { id, video, author, owner }
}
const remove = (subject: { kind: 'video'; id: string }, action: 'remove' | 'limit-18' = 'remove') => enforce(t.as(colleague(['moderator'])), { subject, policyId: clauseOf().id, action, ...usual })

describe('exceptions', () => {
  test('what a second person confirmed is not removed under that clause, may be limited, and is recorded', async () => {
    const { id, video } = await excepted()
    await expect(remove(video as { kind: 'video'; id: string })).rejects.toMatchObject({ slug: 'excepted', extra: { exceptionId: id } })
    expect(await change(t.as({ kind: 'timer', job: 'test' }), (tx) => isExcepted(tx, video, clauseOf().id, 'remove'))).toBe(true)
    await remove(video as { kind: 'video'; id: string }, 'limit-18')
    expect(await standing(t.as(platform), video)).toMatchObject({ state: 'limited', minimumAge: 18 })
    const { rows } = await sql<{ name: string }>`select name from kernel.fact where payload ->> 'exceptionId' = ${id} order by id`.execute(t.house.database.kysely)
    expect(rows.map(({ name }) => name)).toEqual(['exception.proposed', 'exception.confirmed'])
  })

  test('one that is only proposed, was ended, or is over by time holds nothing', async () => {
    const proposed = await excepted({ confirmed: false })
    await remove(proposed.video as { kind: 'video'; id: string })
    const ended = await excepted()
    await endException(t.as(ended.owner), ended.id, { reason: 'no longer of interest' })
    await remove(ended.video as { kind: 'video'; id: string })
    const timed = await excepted()
    t.clock.advance(31 * 86_400)
    await remove(timed.video as { kind: 'video'; id: string })
    await expect(endException(t.as(timed.owner), timed.id, { reason: 'late' })).rejects.toMatchObject({ slug: 'already-ended' })
  })

  test('nobody confirms an own one, or one twice', async () => {
    const { id, owner } = await excepted({ confirmed: false })
    await expect(confirmException(t.as(owner), id)).rejects.toMatchObject({ slug: 'not-for-yourself' })
    await confirmException(t.as(colleague(['senior'])), id)
    await expect(confirmException(t.as(colleague(['senior'])), id)).rejects.toMatchObject({ slug: 'already-confirmed' })
  })

  test('about a protected account only a senior decides, and no rule', async () => {
    const author = await newPerson(t)
    const video = await newVideo(t, author.id)
    const { id } = await proposeException(t.as(colleague(['legal'])), { kind: 'protected-account', subject: author.subject, reason: 'A reporter whom crowds report in waves for her work.', days: 90 })
    await confirmException(t.as(colleague(['policy'])), id)
    await expect(remove(video as { kind: 'video'; id: string })).rejects.toMatchObject({ kind: 'forbidden', slug: 'needs-senior' })
    await expect(enforce(t.as({ kind: 'rule', rule: 'x', version: '1' }), { subject: video, policyId: clauseOf().id, action: 'remove', ...usual, source: 'rule' })).rejects.toMatchObject({ slug: 'needs-senior' })
    await enforce(t.as(colleague(['senior'])), { subject: video, policyId: clauseOf().id, action: 'remove', ...usual })
    expect((await standing(t.as(platform), video)).state).toBe('removed')
  })

  test('the gravest clauses and orders know no exception', async () => {
    const { video } = await excepted()
    const gravest = policyOf(t.as(platform)).current.clauses.find(({ immediate }) => immediate)!
    await expect(proposeException(t.as(colleague(['policy'])), { kind: 'newsworthy', subject: video, policy: gravest.id, reason, days: 30 })).rejects.toMatchObject({ extra: { errors: [{ pointer: '/policy' }] } })
    await enforce(t.as(colleague(['legal'])), { subject: video, policyId: 'kz-online-platforms-9', action: 'withhold', ...usual, source: 'order' })
    expect((await standing(t.as(platform), video)).withheldIn).toEqual(['KZ'])
  })

  test('auditors see all of them; the public gets numbers that name nobody', async () => {
    const { id, video, author } = await excepted()
    expect((await listExceptions(t.as(colleague(['auditor'])), { state: 'in-force' })).items.find((each) => each.id === id)).toMatchObject({ subject: video, reason, state: 'in-force' })
    await expect(listExceptions(t.as(platform), {})).rejects.toMatchObject({ kind: 'forbidden' })
    const answer = await t.app.inject({ url: '/v1/transparency/exceptions' })
    expect(answer.json().items).toContainEqual(expect.objectContaining({ kind: 'newsworthy', country: 'KZ', month: t.clock.now().toISOString().slice(0, 7) }))
    for (const name of [id, video.id, author.id, reason]) expect(answer.body).not.toContain(name)
  })

  test.each([
    ['an account as news', (id: string) => ({ kind: 'newsworthy', subject: { kind: 'account', id }, policy: 'x.y', reason, days: 30 }), '/subject/kind'],
    ['a protected account with a clause', (id: string) => ({ kind: 'protected-account', subject: { kind: 'account', id }, policy: 'x.y', reason, days: 30 }), '/policy'],
    ['no end', (id: string) => ({ kind: 'protected-account', subject: { kind: 'account', id }, reason }), '/days'],
    ['more than a year', (id: string) => ({ kind: 'protected-account', subject: { kind: 'account', id }, reason, days: 366 }), '/days'],
    ['no reason', (id: string) => ({ kind: 'protected-account', subject: { kind: 'account', id }, reason: 'so', days: 3 }), '/reason'],
  ])('%s is refused by its field', async (_, make, pointer) => {
    const { id } = await newPerson(t)
    await expect(proposeException(t.as(colleague(['policy'])), make(id))).rejects.toMatchObject({ kind: 'invalid', extra: { errors: [{ pointer }] } })
  })

  test('moderators and hosts make none', async () => {
    const { id } = await newPerson(t)
    for (const actor of [colleague(['moderator']), platform]) await expect(proposeException(t.as(actor), { kind: 'protected-account', subject: { kind: 'account', id }, reason, days: 3 })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
