import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../tests/kit/scene.ts'
import { change, record } from '../kernel/change.ts'
import { commentCard, isHeld, purgeWithdrawn } from '../rooms/content/index.ts'
import { enforce } from '../rooms/enforcement/index.ts'
import { fileReport } from '../rooms/reports/index.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const days = (n: number) => t.clock.advance(n * 86_400)
const withdraw = async (id: string) => t.app.inject({ method: 'DELETE', url: `/v1/comments/${id}`, headers: await t.host() })
const purge = () => purgeWithdrawn(t.as({ kind: 'timer', job: 'purge-withdrawn' }))

test('a reported comment that its author takes back stays until the outcome can no longer be contested', async () => {
  const [author, reporter] = [await newPerson(t), await newPerson(t)]
  const comment = await newComment(t, author.id, (await newVideo(t, author.id)).id)
  const { id: reportId } = await fileReport(t.as(platform), { reporterAccountId: reporter.id, subject: comment, reason: 'harassment' })
  await t.house.jobs.drain()
  expect((await withdraw(comment.id)).statusCode).toBe(202)
  days(400)
  await purge()
  expect(await commentCard(t.as(platform), comment.id)).not.toBeNull()
  const concludedAt = t.clock.now().toISOString()
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => record(tx, 'report.concluded', { reportId, subject: comment, reason: 'harassment', country: 'KZ', outcome: 'no-violation', receivedAt: concludedAt, concludedAt, again: false }, comment))
  await t.house.jobs.drain()
  days(179)
  await purge()
  expect(await commentCard(t.as(platform), comment.id)).not.toBeNull()
  days(2)
  await purge()
  expect(await commentCard(t.as(platform), comment.id)).toBeNull()
})

test('what a decision is about is kept as long as it can be appealed', async () => {
  const author = await newPerson(t)
  const comment = await newComment(t, author.id, (await newVideo(t, author.id)).id)
  await enforce(t.as(staff(['senior'])), { subject: comment, policyId: 'harassment.targeted-abuse', action: 'remove', facts: 'sample', source: 'moderator', automatedDetection: false, automatedDecision: 'not' })
  await t.house.jobs.drain()
  expect(await isHeld(t.as(platform), comment)).toBe(true)
  days(181)
  expect(await isHeld(t.as(platform), comment)).toBe(false)
})
