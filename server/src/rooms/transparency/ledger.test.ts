import { checkReceipt, fromBase64, isReceiptOf, isSignedBy, readCheckpoint, readVerifier, type ServedProof, verifyConsistency, verifyInclusion } from '@qorgan/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { openTestHouse, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { commitmentOf, eraseAccount } from '../decisions/index.ts'
import { enforce, reverse } from '../enforcement/index.ts'
import { noticesOf } from '../notices/index.ts'
import { readDecisionFigures } from './decision-figures.ts'
import { auditFigures, checkpointNow, enter, rotateKey } from './index.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const timer = { kind: 'timer', job: 'test' } as const
const platform = { kind: 'platform', keyId: '00000000-0000-7000-8000-000000000001' } as const
const get = async (path: string) => (await t.app.inject({ url: `/v1/transparency/${path}` })).json<Record<string, never>>()
const note = async () => (await t.app.inject({ url: '/v1/transparency/checkpoint' })).body
const bytes = (text: string) => fromBase64(text)!
const report = () => change(t.as(timer), (tx) => enter(tx, { id: newId(t.clock.now()), kind: 'report', at: t.clock.now(), country: 'KZ' }))

test('whoever holds the receipt of a notice can show that the decision is in the signed log', async () => {
  const author = await newPerson(t)
  const video = await newVideo(t, author.id)
  const comment = await newComment(t, author.id, video.id)
  const moderator = t.as(staff(['moderator']))
  const { decisionId } = await enforce(moderator, { subject: comment, policyId: 'harassment.targeted-abuse', action: 'remove', facts: 'an insult.', source: 'report', automatedDetection: false, automatedDecision: 'not' })
  await reverse(moderator, { decisionId, facts: null, source: 'appeal' })
  await t.house.jobs.drain()
  const told = await noticesOf(t.as(platform), author.id)
  const { receipts, items } = await get('keys') as unknown as { receipts: string; items: { verifier: string }[] }
  expect(told.length).toBe(2)
  // The second notice tells the reversal, whose leaf says who took the decision back.
  for (const { receipt } of told) {
    expect(await isReceiptOf(receipt!, readVerifier(receipts)!.publicKey)).toBe(true)
    const answer = await get(`proofs/${receipt}`) as unknown as { index: number; size: number; hash: string; proof: string[]; checkpoint: string; levels: unknown[][] }
    expect(await isSignedBy(answer.checkpoint, readVerifier(items[0]!.verifier)!)).toBe(true)
    expect(verifyInclusion(bytes(answer.hash), answer.index, answer.size, answer.proof.map(bytes), readCheckpoint(answer.checkpoint)!.root)).toBe(true)
    const keys = { receipts, log: items.map(({ verifier }) => verifier) }
    const check = (changed: object, own = receipt!, by = keys) => checkReceipt(own, { ...(answer as unknown as ServedProof), ...changed }, by)
    const all = { isIssued: true, isPromised: true, isIncluded: true, isSigned: true }
    expect(await check({})).toEqual(all)
    expect(await check({ levels: [['KZ', '2026-04'], ...answer.levels.slice(1)] })).toEqual({ ...all, isPromised: false })
    expect(await check({ index: answer.index + 1 })).toEqual({ ...all, isIncluded: false })
    expect(await check({ checkpoint: answer.checkpoint.replace(/^\S+/, 'other.example') })).toEqual({ ...all, isSigned: false })
    expect(await check({}, receipt!.replace(/^q1\.\d+/, 'q1.1'))).toEqual({ ...all, isIssued: false })
    expect(await check({ behind: null, hash: 'nothing', proof: ['?'], checkpoint: '' }, '', { receipts: '', log: ['?'] })).toEqual({ isIssued: false, isPromised: false, isIncluded: false, isSigned: false })
    expect(answer.levels[2]).toEqual(['harassment.targeted-abuse', 'remove', answer.levels[1]![0] === 'reversal' ? 'appeal' : null])
  }
  const forged = told[0]!.receipt!.replace(/^q1\.\d+/, 'q1.1')
  expect((await t.app.inject({ url: `/v1/transparency/proofs/${forged}` })).statusCode).toBe(404)
  for (const path of ['proofs/nothing', 'checkpoint?log=no-such-log', 'leaves?log=no-such-log&from=0&to=9']) expect((await t.app.inject({ url: `/v1/transparency/${path}` })).statusCode).toBe(404)
})

test('the figures that count a decision and its reversal are shown to staff, with what they say now', async () => {
  const author = await newPerson(t)
  const comment = await newComment(t, author.id, (await newVideo(t, author.id)).id)
  const moderator = t.as(staff(['moderator']), 'kk')
  const { decisionId } = await enforce(moderator, { subject: comment, policyId: 'harassment.targeted-abuse', action: 'remove', facts: 'an insult.', source: 'report', automatedDetection: false, automatedDecision: 'not' })
  await expect(readDecisionFigures(moderator, decisionId)).rejects.toMatchObject({ kind: 'missing' })
  await reverse(moderator, { decisionId, facts: null, source: 'appeal' })
  await t.house.jobs.drain()
  const { log, synthetic, entries } = await readDecisionFigures(moderator, decisionId)
  expect([log, synthetic]).toEqual(['own', false])
  expect(entries.map(({ kind, country, month }) => [kind, country, month])).toEqual([['decision', 'KZ', '2026-03'], ['reversal', 'KZ', '2026-03']])
  const removed = entries[0]!.figures.find(({ id }) => id === 'commentsRemoved')!
  expect(removed.title).toMatch(/пікір/i)
  const published = await get('figures?country=KZ&from=2026-03&to=2026-03') as unknown as { commentsRemoved: number }
  expect(removed.value).toBe(published.commentsRemoved)
  await expect(readDecisionFigures(t.as(platform), decisionId)).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(readDecisionFigures(moderator, 'nothing')).rejects.toMatchObject({ kind: 'missing' })
})

test('erasing a person destroys the salt, and the leaf and the count stay', async () => {
  const author = await newPerson(t)
  const comment = await newComment(t, author.id, (await newVideo(t, author.id)).id)
  const { decisionId } = await enforce(t.as(staff(['moderator'])), { subject: comment, policyId: 'harassment.targeted-abuse', action: 'remove', facts: 'an insult.', source: 'report', automatedDetection: false, automatedDecision: 'not' })
  await t.house.jobs.drain()
  expect(await commitmentOf(t.as(timer), decisionId)).not.toBeNull()
  const before = await checkpointNow(t.as(timer), 'own')
  await change(t.as(timer), (tx) => eraseAccount(tx, author.id))
  expect(await commitmentOf(t.as(timer), decisionId)).toBeNull()
  expect((await checkpointNow(t.as(timer), 'own')).note).toBe(before.note)
  expect(await auditFigures(t.as(timer), 'own')).toEqual([])
})

test('a reversal that overtook its decision is entered with it', async () => {
  const decisionId = newId(t.clock.now())
  const entered = (kind: 'decision' | 'reversal') => change(t.as(timer), (tx) => enter(tx, { id: newId(t.clock.now()), kind, at: t.clock.now(), country: 'UZ', subjectKind: 'video', action: 'remove', beforePublication: false, decisionId }))
  const restored = async () => (await get('figures?country=UZ&from=2026-03&to=2026-03') as unknown as { videosRemoved: { total: number; restored: number } }).videosRemoved
  await entered('reversal')
  expect(await restored()).toMatchObject({ total: 0, restored: 0 })
  await entered('decision')
  expect(await restored()).toMatchObject({ total: 1, restored: 1 })
})

test('leaves get places without gaps, however many enter at once', async () => {
  await Promise.all(Array.from({ length: 24 }, report))
  const { size } = await checkpointNow(t.as(timer), 'own')
  const { items } = await get(`leaves?from=0&to=${size}&limit=1000`) as unknown as { items: { index: number; levels: unknown[]; behind: null }[] }
  expect(items.map(({ index }) => index)).toEqual(Array.from({ length: size }, (_, at) => at))
  expect(items.every(({ levels, behind }) => levels.length === 0 && behind === null)).toBe(true)
})

test('the log continues what was signed before, over more than one tile', async () => {
  const before = readCheckpoint(await note())!
  await change(t.as(timer), async (tx) => {
    for (let at = 0; at < 520; at += 1) await enter(tx, { id: newId(t.clock.now()), kind: 'report', at: t.clock.now(), country: 'KZ' })
  })
  await checkpointNow(t.as(timer), 'own')
  const answer = await get(`consistency?from=${before.size}`) as unknown as { proof: string[]; checkpoint: string }
  const now = readCheckpoint(answer.checkpoint)!
  expect(now.size).toBe(before.size + 520)
  expect(verifyConsistency(before.size, now.size, answer.proof.map(bytes), before.root, now.root)).toBe(true)
})

test('a new key is signed by the one before it, and signs from then on', async () => {
  await change(t.as(timer), (tx) => rotateKey(tx, 'own'))
  const signed = (await checkpointNow(t.as(timer), 'own')).note
  const { items } = await get('keys') as unknown as { items: { verifier: string; crossSignature: string | null }[] }
  expect(items.map(({ crossSignature }) => crossSignature !== null)).toEqual([false, true])
  expect(await isSignedBy(signed, readVerifier(items[1]!.verifier)!)).toBe(true)
})
