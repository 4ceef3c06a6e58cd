import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../tests/kit/scene.ts'
import { change } from '../kernel/change.ts'
import { addCertificates } from '../rooms/access/index.ts'
import { commentCard, isHeld, purgeWithdrawn } from '../rooms/content/index.ts'
import { enforce } from '../rooms/enforcement/index.ts'
import { fileReport } from '../rooms/reports/index.ts'
import { claimCase } from '../rooms/review/claim-case.ts'
import { giveVerdict } from '../rooms/review/give-verdict.ts'
import { settleVerdicts } from '../rooms/review/index.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const days = (n: number) => t.clock.advance(n * 86_400)
const withdraw = async (id: string) => t.app.inject({ method: 'DELETE', url: `/v1/comments/${id}`, headers: await t.host() })
const purge = () => purgeWithdrawn(t.as({ kind: 'timer', job: 'purge-withdrawn' }))

test('a reported comment that its author takes back stays until the outcome can no longer be contested', async () => {
  const [author, reporter] = [await newPerson(t), await newPerson(t)]
  const comment = await newComment(t, author.id, (await newVideo(t, author.id)).id)
  await fileReport(t.as(platform), { reporterAccountId: reporter.id, subject: comment, reason: 'harassment' })
  await t.house.jobs.drain()
  expect((await withdraw(comment.id)).statusCode).toBe(202)
  days(400)
  await purge()
  expect(await commentCard(t.as(platform), comment.id)).not.toBeNull()
  // The verbs and not their routes: the sign-in library reads the clock on the wall, and no session of it lasts 400 days.
  const moderator = staff(['moderator'], (await t.signedIn(['moderator'])).id)
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, moderator.staffId, [{ queue: 'harassment', language: '*' }], 'override', 'sample', null))
  const claimed = await claimCase(t.as(moderator), 'harassment', {})
  await giveVerdict(t.as(moderator), claimed!.id, { verdict: 'no-violation' })
  t.clock.advance(15)
  await settleVerdicts(t.as({ kind: 'timer', job: 'settle-verdicts' }))
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
