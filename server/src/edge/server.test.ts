import { createHash } from 'node:crypto'
import { type AddressInfo, connect } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../tests/kit/house.ts'
import { forgetOldResults } from '../flows/forget-results.ts'

let t: TestHouse
let host: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const person = { handle: 'aizhan', birthDate: '1990-05-17', country: 'KZ', locale: 'ru' }
const asJson = { 'content-type': 'application/json' }

test('an address that cannot be decoded is answered with a problem document', async () => {
  const answer = await t.app.inject({ url: '/v1/accounts/%ff', headers: { ...host, 'accept-language': 'ru' } })
  expect(answer.statusCode).toBe(400)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({ type: '/problems/invalid', status: 400, requestId: expect.any(String) as string })
})

test('what is no HTTP, or has too long a head, is answered with a problem document', async () => {
  await t.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = t.app.server.address() as AddressInfo
  const say = (text: string) => new Promise<string>((done) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => { socket.write(text) })
    socket.on('data', (chunk: Buffer) => { heard += chunk.toString() }).on('close', () => { done(heard) })
  })
  const garbage = await say('HELLO\r\n\r\n')
  expect(garbage).toMatch(/^HTTP\/1.1 400 [^]*application\/problem\+json[^]*\/problems\/invalid/)
  expect(await say(`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431 [^]*\/problems\/invalid/)
})

test('a stranger with a broken body learns only that a key is needed', async () => {
  const answer = await t.app.inject({ method: 'POST', url: '/v1/accounts', headers: asJson, payload: '{' })
  expect(answer.statusCode).toBe(401)
  const known = await t.app.inject({ method: 'POST', url: '/v1/accounts', headers: { ...asJson, ...host }, payload: '{' })
  expect(known.statusCode).toBe(400)
})

test('a body that is too long is told its limit', async () => {
  const answer = await t.app.inject({ method: 'POST', url: '/v1/accounts', headers: { ...asJson, ...host }, payload: JSON.stringify({ handle: 'x'.repeat(70_000) }) })
  expect(answer.json()).toMatchObject({ type: '/problems/too-large', status: 413, limitBytes: 65_536 })
})

test('other content than JSON is not accepted where JSON is', async () => {
  const answer = await t.app.inject({ method: 'POST', url: '/v1/accounts', headers: { ...host, 'content-type': 'text/plain' }, payload: '{}' })
  expect(answer.statusCode).toBe(415)
})

const form = (...parts: (string | Buffer)[]) => t.app.inject({ method: 'POST', url: '/v1/videos', headers: { ...host, 'content-type': 'multipart/form-data; boundary=XX' }, payload: Buffer.concat([...parts.map((part) => Buffer.from(part as string)), Buffer.from('--XX--\r\n')]) })
const field = (name: string, value: string) => `--XX\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

test('a form with too many parts is a bad request', async () => {
  const answer = await form(...Array.from({ length: 40 }, (_, index) => field(`f${index}`, 'x')))
  expect(answer.json()).toMatchObject({ type: '/problems/invalid', status: 400 })
})

test('a field of a form that is no UTF-8 is refused at its name', async () => {
  const answer = await form(Buffer.from('--XX\r\nContent-Disposition: form-data; name="caption"\r\n\r\n'), Buffer.from([0x61, 0xff, 0xfe]), Buffer.from('\r\n'))
  expect(answer.json()).toMatchObject({ type: '/problems/invalid', errors: [{ pointer: '/caption', message: 'The text is not valid UTF-8' }] })
})

test('a remembered first result can be read by nobody who has only the database, and is forgotten after two days', async () => {
  const post = () => t.app.inject({ method: 'POST', url: '/v1/webhooks', headers: { ...host, 'idempotency-key': 'hook-1' }, payload: { url: 'http://127.0.0.1:9/hook', events: ['decision.recorded'] } })
  const first = await post()
  const { secret } = first.json<{ secret: string }>()
  expect(secret).toMatch(/^whsec_/)
  expect((await post()).json()).toEqual(first.json())
  const rows = async () => (await sql<{ row: string }>`select idempotency::text as row from kernel.idempotency`.execute(t.house.database.kysely)).rows.map(({ row }) => row).join('\n')
  expect(await rows()).not.toContain(secret)
  const timer = t.as({ kind: 'timer', job: 'forget-results' })
  await forgetOldResults.run(timer)
  expect(await rows()).not.toBe('')
  await forgetOldResults.run({ ...timer, now: new Date(t.clock.now().getTime() + 2 * 86_400_000 + 1_000) })
  expect(await rows()).toBe('')
})

test('what is kept to compare a repeat with cannot be found again by trying every date of birth', async () => {
  await t.app.inject({ method: 'POST', url: '/v1/accounts', headers: { ...host, 'idempotency-key': 'person-1' }, payload: person })
  const { rows } = await sql<{ fingerprint: string }>`select fingerprint from kernel.idempotency`.execute(t.house.database.kysely)
  const guess = JSON.stringify(['POST', '/v1/accounts', person])
  const plain = (['base64url', 'hex'] as const).map((encoding) => createHash('sha256').update(guess).digest(encoding))
  expect(plain).not.toContain(rows[0]?.fingerprint)
  expect(rows).toHaveLength(1)
})
