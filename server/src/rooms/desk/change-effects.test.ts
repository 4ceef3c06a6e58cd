import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { actingAs } from '../../kernel/house.ts'
import { addCertificates } from '../access/index.ts'
import { enforce } from '../enforcement/index.ts'
import { openPolicy } from '../policy/index.ts'
import { nextVersion } from '../policy/planted-packs.ts'
import type { ChangeEffects } from './change-effects.ts'

let t: TestHouse
let packs: ReturnType<typeof nextVersion>
beforeAll(async () => {
  packs = nextVersion(afterAll)
  t = await openTestHouse({ env: { QORGAN_POLICIES: packs.dir } })
})
afterAll(() => t.close())

const timer = { kind: 'timer', job: 'test' } as const
const effects = (headers: Record<string, string>, version = '2027-01') => t.app.inject({ url: `/v1/guideline-versions/${version}/effects`, headers: { ...headers, 'accept-language': 'en' } })

describe('what a change of the guidelines touches', () => {
  test('certificates in force of the topics, rules that cite the clauses, and report reasons', async () => {
    const policyLead = await t.signedIn(['policy'])
    const holder = await t.signedIn(['moderator'])
    const other = await t.signedIn(['moderator'])
    await change(t.as(timer), async (tx) => {
      await addCertificates(tx, holder.id, [{ queue: 'hate', language: 'kk' }, { queue: 'frauds', language: '*' }, { queue: 'harassment', language: '*' }], 'override', 'sample', null)
      await addCertificates(tx, other.id, [{ queue: 'hate', language: 'ru' }], 'override', 'sample', new Date(t.clock.now().getTime() - 1))
    })
    const answer = await effects(policyLead.headers)
    expect(answer.statusCode).toBe(200)
    const seen = answer.json<z.output<typeof ChangeEffects>>()
    expect(seen).toMatchObject({ from: '2026-11', to: '2027-01' })
    expect(seen.queues.map(({ id }) => id)).toEqual(['frauds', 'hate'])
    expect(seen.certificates.filter(({ staffId }) => staffId === holder.id).map(({ queue, language }) => [queue, language])).toEqual([['frauds', '*'], ['hate', 'kk']])
    expect(seen.certificates.some(({ staffId }) => staffId === other.id)).toBe(false)
    expect(seen.rules.length).toBeGreaterThan(2)
    expect(new Set(seen.rules.map(({ policy, because }) => `${policy} ${because}`))).toContain('hate.slurs removed')
    expect(seen.reasons).toContainEqual({ id: 'frauds', label: expect.any(String) as string, policy: 'frauds.scams', because: 'changed' })
  })

  test('nobody without a hand in policy or training reads it, and a version that is not there is missing', async () => {
    expect((await effects((await t.signedIn(['moderator'])).headers)).statusCode).toBe(403)
    expect((await effects(await t.host())).statusCode).toBe(403)
    const { headers } = await t.signedIn(['trainer'])
    expect((await effects(headers, '1999-01')).statusCode).toBe(404)
    expect((await t.app.inject({ url: '/v1/guideline-versions/2027-01/effects?since=', headers })).statusCode).toBe(404)
  })
})

test('a decision cites its clause as the version had it, after the guidelines have changed', async () => {
  const clause = 'privacy.personal-information'
  const author = await newPerson(t)
  const video = await newVideo(t, author.id)
  const remove = async () => {
    const subject = await newComment(t, author.id, video.id)
    return change(t.as(platform), (tx) => enforce(actingAs(tx.ctx, staff(['moderator'])), { subject, policyId: clause, action: 'remove', facts: 'A number was given away.', source: 'moderator', detection: {}, automatedDetection: false, automatedDecision: 'not' }))
  }
  const read = async (id: string) => (await t.app.inject({ url: `/v1/decisions/${id}`, headers: { ...await t.host(), 'accept-language': 'en' } })).json<{ policy: object; statement: { paragraphs: string[] } }>()
  const first = await remove()
  packs.replace('guidelines/guidelines.yaml', '2026-11', '2027-01')
  openPolicy(t.house)
  const second = await remove()
  expect((await read(first.decisionId)).policy).toEqual({ id: clause, version: '2026-11', title: 'Other people’s private data' })
  expect((await read(first.decisionId)).statement.paragraphs.join(' ')).toContain('Other people’s private data')
  expect((await read(second.decisionId)).policy).toEqual({ id: clause, version: '2027-01', title: 'Private data of others' })
})
