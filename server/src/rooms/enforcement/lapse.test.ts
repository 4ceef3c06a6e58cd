import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newPerson } from '../../../../tests/kit/scene.ts'
import { noticesOf } from '../notices/index.ts'
import { accountStatus, endDueRestrictions } from '../standing/index.ts'
import { enforce } from './index.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

test('a suspension ends by itself at its time, and the person hears of it once', async () => {
  const person = await newPerson(t, { locale: 'kk' })
  const endsAt = new Date(t.clock.now().getTime() + 3_600_000)
  await enforce(t.as(staff(['moderator'])), { subject: person.subject, policyId: 'harassment.targeted-abuse', action: 'suspend', facts: null, source: 'own-initiative', automatedDetection: false, automatedDecision: 'not', endsAt })
  expect(await accountStatus(t.as(platform), person.id)).toBe('suspended')
  t.clock.set(endsAt)
  expect(await accountStatus(t.as(platform), person.id)).toBe('active')
  expect(await endDueRestrictions(t.as({ kind: 'timer', job: 'test' }))).toBe(1)
  await t.house.jobs.drain()
  const told = await noticesOf(t.as(platform), person.id)
  expect(told.map(({ kind }) => kind)).toEqual(['restriction-ended', 'decision'])
  expect(told[0]!.body).toContain('Аккаунтыңыз уақытша бұғатталды.')
})
