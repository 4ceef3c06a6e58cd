import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import type { Fact } from '../../kernel/facts.ts'
import { addressFault } from './address.ts'
import { deliver, queueDeliveries } from './index.ts'
import { registerEndpoint, replayDelivery } from './endpoints.ts'
import { listDeliveries } from './store.ts'

let t: TestHouse
let receiver: Server
let url = ''
let answerWith = 200
const received: { headers: Record<string, string>; body: string }[] = []

beforeAll(async () => {
  t = await openTestHouse({ at: new Date().toISOString() })
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => { body += chunk.toString() }).on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body })
      response.writeHead(answerWith, answerWith === 302 ? { location: url } : {}).end()
    })
  })
  await new Promise<void>((done) => { receiver.listen(0, '127.0.0.1', done) })
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
})
beforeEach(() => { answerWith = 200; received.length = 0 })
afterAll(async () => {
  receiver.close()
  await t.close()
})

const fact = { id: '01990000-0000-7000-8000-000000000001', name: 'delivery.due', at: '2026-03-16T07:00:00.000Z', payload: { deliveryId: 'x' } } as unknown as Fact
const queue = (name: string) => change(t.as({ kind: 'timer', job: 'test' }), (tx) => queueDeliveries(tx, { ...fact, name } as Fact))
const all = () => listDeliveries(t.house.database.read, { owner: null, before: 'ffffffff-ffff-ffff-ffff-ffffffffffff', limit: 100 })

test('a delivery arrives signed, once, with what happened', async () => {
  const { secret } = await registerEndpoint(t.as(platform), { url, events: ['decision.recorded'] })
  expect(await queue('decision.recorded')).toBe(1)
  expect(await queue('case.concluded')).toBe(0)
  await t.house.jobs.drain()
  await t.house.jobs.drain()
  expect(received).toHaveLength(1)
  const [{ headers, body } = { headers: {}, body: '' }] = received
  expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'decision.recorded', id: fact.id })
  expect((await all())[0]).toMatchObject({ state: 'delivered', attempts: 1, lastStatus: 200 })
})

test('a receiver that fails is tried again, ends in a row that a person sees, and can be replayed', async () => {
  answerWith = 500
  await queue('decision.recorded')
  const [row] = await all()
  const job = t.as({ kind: 'timer', job: 'deliver-webhook' })
  await expect(deliver(job, row!.id, false)).rejects.toThrow('answered 500')
  await deliver(job, row!.id, true)
  expect((await all())[0]).toMatchObject({ state: 'failed', attempts: 2, lastError: 'answered 500' })
  answerWith = 200
  await replayDelivery(t.as(staff(['admin'])), row!.id)
  await deliver(job, row!.id, false)
  expect((await all())[0]).toMatchObject({ state: 'delivered', attempts: 3 })
})

test('a redirect is not followed', async () => {
  answerWith = 302
  await queue('decision.recorded')
  await expect(deliver(t.as({ kind: 'timer', job: 'x' }), (await all())[0]!.id, false)).rejects.toThrow('answered 302')
  expect(received).toHaveLength(1)
})

test('private networks are refused, loopback and the public internet are not', () => {
  for (const address of ['10.0.0.1', '192.168.1.1', '172.16.5.4', '169.254.169.254', '100.64.0.1', '0.0.0.0', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1']) expect(addressFault(address), address).not.toBeNull()
  for (const address of ['127.0.0.1', '::1', '93.184.216.34', '2606:2800:220:1::1']) expect(addressFault(address), address).toBeNull()
})

test('an address in a private network fails without a connection', async () => {
  await registerEndpoint(t.as(platform), { url: 'http://10.255.255.1/hook', events: ['report.concluded'] })
  await queue('report.concluded')
  await expect(deliver(t.as({ kind: 'timer', job: 'x' }), (await all())[0]!.id, false)).rejects.toThrow('is private')
})

test('another host’s delivery does not exist for this one, and a moderator may not look', async () => {
  const other = { kind: 'platform', keyId: '00000000-0000-7000-8000-0000000000ff' } as const
  await expect(replayDelivery(t.as(other), (await all())[0]!.id)).rejects.toMatchObject({ slug: 'not-found' })
  await expect(registerEndpoint(t.as(staff(['moderator'])), { url, events: ['*'] })).rejects.toMatchObject({ slug: 'not-permitted' })
  await expect(registerEndpoint(t.as(platform), { url: 'ftp://x', events: [] })).rejects.toMatchObject({ slug: 'invalid' })
})
