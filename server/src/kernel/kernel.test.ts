import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../tests/kit/house.ts'
import { change, record, Replay } from './change.ts'
import { readConfig } from './config.ts'
import type { Fact } from './facts.ts'
import { actingAs, openCtx } from './house.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const audits = async () => (await sql<{ n: number }>`select count(*) as n from kernel.audit`.execute(t.house.database.kysely)).rows[0]!.n

test('a change that throws leaves neither audit row nor fact', async () => {
  const before = await audits()
  await expect(change(t.as(platform), async (tx) => {
    await record(tx, 'house.started', { version: 'x' })
    throw new Error('planted')
  })).rejects.toThrow('planted')
  expect(await audits()).toBe(before)
})

test('the audit journal refuses to be edited', async () => {
  await change(t.as(platform), (tx) => record(tx, 'house.started', { version: 'x' }))
  await expect(sql`update kernel.audit set action = 'other'`.execute(t.house.database.kysely)).rejects.toThrow('only grows')
  await expect(sql`delete from kernel.audit`.execute(t.house.database.kysely)).rejects.toThrow('only grows')
})

test('the same idempotency key gets the first result, also when both arrive at once', async () => {
  let runs = 0
  const once = () => change(openCtx(t.house, platform, { idempotency: { key: 'k1', fingerprint: 'f' } }), async () => {
    runs += 1
    return { run: runs }
  }).catch((error: unknown) => {
    if (error instanceof Replay) return error.result
    throw error
  })
  const results = await Promise.all([once(), once(), once()])
  expect(results).toEqual([{ run: 1 }, { run: 1 }, { run: 1 }])
  const other = change(openCtx(t.house, platform, { idempotency: { key: 'k1', fingerprint: 'another body' } }), async () => 1)
  await expect(other).rejects.toMatchObject({ slug: 'idempotency-key-reused' })
})

test('a joined change belongs to the outer transaction', async () => {
  const before = await audits()
  await expect(change(t.as(platform), async (tx) => {
    await change(tx.ctx, (inner) => record(inner, 'house.started', { version: 'y' }))
    throw new Error('planted')
  })).rejects.toThrow('planted')
  expect(await audits()).toBe(before)
})

test('what a rule does within a person’s request is journalled as the rule’s, and belongs to the same transaction', async () => {
  const rule = { kind: 'rule', rule: 'sample', version: '1' } as const
  const factId = await change(t.as(platform), async (tx) => {
    const inner = await change(actingAs(tx.ctx, rule), (asRule) => record(asRule, 'house.started', { version: 'z' }))
    expect((await sql`select 1 from kernel.fact where id = ${inner}`.execute(tx)).rows).toHaveLength(1)
    return inner
  })
  const { rows } = await sql<{ actorKind: string; actorId: string }>`select actor_kind, actor_id from kernel.audit where id = ${factId}`.execute(t.house.database.kysely)
  expect(rows).toEqual([{ actorKind: 'rule', actorId: 'sample@1' }])
})

test('a stranger who asks for a path that does not exist gets a problem document', async () => {
  const answer = await t.app.inject({ method: 'GET', url: '/v1/nothing', headers: { 'accept-language': 'kk' } })
  expect(answer.statusCode).toBe(404)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({ type: '/problems/not-found', title: 'Табылмады', status: 404 })
})

test('a flow that keeps failing ends as a row that a person sees, and runs again when asked', async () => {
  const admin = await t.signedIn(['admin'])
  const id = '01990000-0000-7000-8000-00000000dead'
  const work = JSON.stringify({ flow: 'enter-ledger', fact: { id, name: 'decision.reversed', at: '2026-03-16T07:00:00.000Z', payload: { decisionId: id, country: 'KZ', language: null, subject: { kind: 'video', id }, policyId: 'x', action: 'remove' } } })
  await sql`insert into kernel.dead_job (id, flow, fact_id, work, error, died_at) values (${id}, 'enter-ledger', ${id}, ${work}::jsonb, 'planted', now())`.execute(t.house.database.kysely)
  const listed = await t.app.inject({ url: '/v1/dead-jobs', headers: admin.headers })
  expect(listed.json<{ items: { id: string; error: string }[] }>().items).toMatchObject([{ id, error: 'planted', flow: 'enter-ledger' }])
  expect((await t.app.inject({ method: 'POST', url: `/v1/dead-jobs/${id}/retry`, headers: admin.headers })).statusCode).toBe(202)
  expect(await t.house.jobs.drain()).toBe(1)
  expect((await t.app.inject({ method: 'POST', url: `/v1/dead-jobs/${id}/retry`, headers: admin.headers })).statusCode).toBe(404)
})

test('a message that a flow cannot take is tried again, and at its last attempt becomes a row that a person sees', async () => {
  const admin = await t.signedIn(['admin'])
  const fact: Fact<'events.queued'> = { id: '01990000-0000-7000-8000-0000000000e1', name: 'events.queued', at: '2026-03-16T07:00:00.000Z', payload: { events: [{ kind: 'cook', accountId: 'x', targetId: 'y', at: 'never' }] } }
  await expect(t.house.jobs.deliver('take-queued-events', fact, { attempt: 1, last: false })).rejects.toMatchObject({ slug: 'invalid' })
  await t.house.jobs.deliver('take-queued-events', fact, { attempt: 8, last: true })
  const listed = await t.app.inject({ url: '/v1/dead-jobs', headers: admin.headers })
  expect(listed.json<{ items: object[] }>().items).toContainEqual(expect.objectContaining({ flow: 'take-queued-events', factId: fact.id }))
})

test('a message log is named by addresses, and what opens it is kept apart from them', () => {
  const read = (env: Record<string, string>) => readConfig(env, '/x').nats
  expect(read({})).toBeNull()
  expect(read({ NATS_URL: 'nats://me:p%40ss@one:4222,nats://two:4222', NATS_REPLICAS: '3' })).toEqual({ servers: ['nats://one:4222', 'nats://two:4222'], credentials: { user: 'me', pass: 'p@ss' }, replicas: 3, prefix: 'qorgan' })
  expect(read({ NATS_URL: 'tls://token@one' })).toMatchObject({ servers: ['tls://one'], credentials: { token: 'token' } })
  expect(() => read({ NATS_URL: 'http://one', NATS_REPLICAS: '9', NATS_PREFIX: 'A B' })).toThrow(/NATS_URL[\s\S]*NATS_REPLICAS[\s\S]*NATS_PREFIX/)
})
