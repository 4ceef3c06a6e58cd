import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../kit/house.ts'
import { newPerson, newVideo } from '../kit/scene.ts'
import { change } from '../../server/src/kernel/change.ts'
import { addCertificates } from '../../server/src/rooms/access/index.ts'
import { lapseClaims } from '../../server/src/rooms/review/index.ts'
import { decide } from '../../cli/scenarios/demo/moderation.ts'
import { type Call, caller, type Colleague } from '../../cli/scenarios/demo/stage.ts'

let t: TestHouse
let host: { authorization: string }
const staff: Colleague[] = []
const verdict = { verdict: 'violation', policy: 'dangerous-acts.challenges', action: 'remove', facts: 'Sample facts.' }
const timer = () => t.as({ kind: 'timer', job: 'test' })

beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  for (let n = 0; n < 2; n += 1) {
    const colleague = await t.signedIn(['moderator', 'senior'])
    await change(timer(), (tx) => addCertificates(tx, colleague.id, [{ queue: 'dangerous-acts', language: '*' }], 'override', 'test', null))
    staff.push(colleague)
  }
})
afterAll(() => t.close())

async function reported(): Promise<string> {
  const author = await newPerson(t)
  const { id } = await newVideo(t, author.id)
  await caller(t.app, host)('POST', '/v1/reports', { subject: { kind: 'video', id }, reason: 'dangerous-acts' })
  await t.house.jobs.drain()
  return id
}

/** What a running server does meanwhile: its clock stands months after that of the scenario. */
async function lapseMonthsLater(): Promise<void> {
  const past = t.clock.now()
  t.clock.advance(90 * 86_400)
  await lapseClaims(timer())
  t.clock.set(past)
}

test('a claim that the running server ends before the verdict is taken again', async () => {
  const [id, other] = [await reported(), await reported()]
  let ended = 0
  const call: Call = async (method, url, payload, headers) => {
    if (url.endsWith('/verdict') && ended < 2) {
      ended += 1
      await lapseMonthsLater()
    }
    return caller(t.app, host)(method, url, payload, headers)
  }
  expect(await decide(call, staff[0]!, id, verdict)).toMatchObject({ decisionId: expect.any(String) as string })
  expect(ended).toBe(2)
  await lapseMonthsLater()
  expect(await decide(caller(t.app, host), staff[0]!, other, verdict)).toMatchObject({ decisionId: expect.any(String) as string })
})

test('a case that somebody at a screen holds is left to them', async () => {
  const id = await reported()
  const call = caller(t.app, host)
  const { items } = await call<{ items: { id: string }[] }>('GET', `/v1/cases?subject=${id}`, undefined, staff[0]!.headers)
  const held: Call = async (method, url, payload, headers) => {
    if (url.endsWith('/claim') && headers === staff[0]!.headers) await call('POST', `/v1/cases/${items[0]!.id}/claim`, undefined, staff[1]!.headers)
    return call(method, url, payload, headers)
  }
  expect(await decide(held, staff[0]!, id, verdict)).toBeNull()
})

test('any other refusal stops the loading and says which', async () => {
  const id = await reported()
  await expect(decide(caller(t.app, host), staff[0]!, id, { ...verdict, policy: 'no.clause' })).rejects.toMatchObject({ slug: 'invalid' })
})
