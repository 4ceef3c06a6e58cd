import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { decisionById, decisionsOfAccount, decisionsOn, eraseAccount, recordDecision, reversalOf } from './index.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const sample = () => ({
  subject: { kind: 'comment' as const, id: newId(t.clock.now()) }, accountId: newId(t.clock.now()), country: 'KZ', language: 'ru', policyId: 'harassment.targeted-abuse', policyVersion: '2026-11', action: 'remove' as const,
  territory: null, source: 'rule' as const, detection: { rule: 'insult', words: [{ word: 'дурак', start: 0, end: 5 }] }, automatedDetection: true, automatedDecision: 'fully' as const, facts: { kk: 'балағат сөз.', ru: 'брань.', en: 'abuse.' }, reverses: null, notifyAfter: null, appealableUntil: null,
})
const moderator = staff(['moderator'])

test('a decision is read as it was written, by id, subject and person', async () => {
  const made = await change(t.as(moderator), (tx) => recordDecision(tx, sample()))
  expect(await decisionById(t.as(platform), made.id)).toEqual(made)
  expect(await decisionsOn(t.as(platform), made.subject)).toEqual([made])
  expect(await decisionsOfAccount(t.as(platform), made.accountId)).toEqual([made])
  expect(await reversalOf(t.as(platform), made.id)).toBeNull()
  expect(made.decidedBy).toEqual({ kind: 'staff', id: moderator.kind === 'staff' ? moderator.staffId : '' })
})

test('nobody changes or deletes a decision, and erasing a person blanks only the words', async () => {
  const made = await change(t.as(moderator), (tx) => recordDecision(tx, sample()))
  await expect(sql`update decisions.decision set action = 'hold' where id = ${made.id}`.execute(t.house.database.kysely)).rejects.toThrow('never changed')
  await expect(sql`update decisions.decision set facts = '"other"' where id = ${made.id}`.execute(t.house.database.kysely)).rejects.toThrow('only be blanked')
  await expect(sql`delete from decisions.decision where id = ${made.id}`.execute(t.house.database.kysely)).rejects.toThrow('never changed')
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => eraseAccount(tx, made.accountId))
  expect(await decisionById(t.as(platform), made.id)).toEqual({ ...made, facts: null, detection: {} })
})

test('a host records no decision', async () => {
  await expect(change(t.as(platform), (tx) => recordDecision(tx, sample()))).rejects.toMatchObject({ kind: 'forbidden' })
})

test('an id of no decision is not found, whatever its shape', async () => {
  const headers = await t.host()
  for (const id of ['nothing', newId(t.clock.now()), 'x'.repeat(60)]) {
    expect((await t.app.inject({ url: `/v1/decisions/${id}`, headers })).statusCode).toBe(404)
  }
  expect((await t.app.inject({ url: `/v1/decisions/${newId(t.clock.now())}` })).statusCode).toBe(401)
})
