import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { openCtx } from '../../kernel/house.ts'
import { change } from '../../kernel/change.ts'
import { addCertificates, closeSampleEntry, createKey, createMember, firstRun, newKey, newPassword, requireCertificate, sampleEmail, sampleKeyName } from './index.ts'
import { countMembers } from './store.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse({ at: new Date().toISOString() }) })
afterAll(() => t.close())

const signIn = (payload: object, address = '10.0.0.1') => t.app.inject({ method: 'POST', url: '/v1/staff/sessions', payload, remoteAddress: address })

/** RFC 6238 with the defaults of every authenticator: SHA-1, 30 s, six digits. */
function totp(uri: string, at: Date): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  return String((digest.readUInt32BE(digest[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

test('a colleague signs in, is recognised, and is unknown again after signing out', async () => {
  const me = await t.signedIn(['moderator'])
  const seen = await t.app.inject({ url: '/v1/staff/me', headers: me.headers })
  expect(seen.json()).toMatchObject({ id: me.id, roles: ['moderator'], kind: 'staff', secondFactor: false })
  expect((await t.app.inject({ method: 'DELETE', url: '/v1/staff/sessions/current', headers: me.headers })).statusCode).toBe(204)
  expect((await t.app.inject({ url: '/v1/staff/me', headers: me.headers })).statusCode).toBe(401)
})

test('a wrong password and an unknown address are refused in the same words', async () => {
  const me = await t.signedIn(['moderator'])
  const wrong = await signIn({ email: me.email, password: 'not the password' }, '10.0.0.2')
  const unknown = await signIn({ email: 'nobody@staff.example', password: 'not the password' }, '10.0.0.2')
  const { requestId: _a, ...first } = wrong.json<Record<string, unknown>>()
  const { requestId: _b, ...second } = unknown.json<Record<string, unknown>>()
  expect(wrong.statusCode).toBe(401)
  expect(first).toEqual(second)
})

test('failures are limited for the address and the e-mail, with the time to wait', async () => {
  const me = await t.signedIn(['moderator'])
  for (let n = 0; n < 8; n += 1) expect((await signIn({ email: me.email, password: 'wrong' }, `10.1.0.${n}`)).statusCode).toBe(401)
  const limited = await signIn({ email: me.email, password: me.password }, '10.1.1.1')
  expect(limited.statusCode).toBe(429)
  expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0)
})

test('after enrolment a second factor is needed, and a backup code opens once', async () => {
  const me = await t.signedIn(['admin'])
  const started = await t.app.inject({ method: 'POST', url: '/v1/staff/me/factor', headers: me.headers, payload: { password: me.password } })
  expect(started.statusCode).toBe(201)
  const { totpUri, backupCodes, qrSvg } = started.json<{ totpUri: string; backupCodes: string[]; qrSvg: string }>()
  expect(qrSvg).toContain('<svg')
  const confirmed = await t.app.inject({ method: 'POST', url: '/v1/staff/me/factor/confirm', headers: me.headers, payload: { code: totp(totpUri, new Date()) } })
  expect(confirmed.statusCode).toBe(204)
  const without = await signIn({ email: me.email, password: me.password }, '10.2.0.1')
  expect([without.statusCode, without.json<{ type: string }>().type]).toEqual([401, '/problems/code-needed'])
  expect((await signIn({ email: me.email, password: me.password, code: '000000' }, '10.2.0.1')).statusCode).toBe(401)
  expect((await signIn({ email: me.email, password: me.password, code: totp(totpUri, new Date()) }, '10.2.0.1')).statusCode).toBe(201)
  expect((await signIn({ email: me.email, password: me.password, code: backupCodes[0] }, '10.2.0.1')).statusCode).toBe(201)
  expect((await signIn({ email: me.email, password: me.password, code: backupCodes[0] }, '10.2.0.1')).statusCode).toBe(401)
})

test('a disabled colleague is out at once, and an administrator cannot lock themselves out', async () => {
  const admin = await t.signedIn(['admin'])
  const other = await t.signedIn(['moderator'])
  const disabled = await t.app.inject({ method: 'PATCH', url: `/v1/staff/${other.id}`, headers: admin.headers, payload: { disabled: true } })
  expect(disabled.json<{ disabledAt: string | null }>().disabledAt).not.toBeNull()
  expect((await t.app.inject({ url: '/v1/staff/me', headers: other.headers })).statusCode).toBe(401)
  expect((await signIn({ email: other.email, password: other.password }, '10.3.0.1')).statusCode).toBe(401)
  expect((await t.app.inject({ method: 'PATCH', url: `/v1/staff/${admin.id}`, headers: admin.headers, payload: { roles: ['moderator'] } })).statusCode).toBe(409)
  expect((await t.app.inject({ method: 'PATCH', url: `/v1/staff/${other.id}`, headers: admin.headers, payload: { roles: ['officer'] } })).statusCode).toBe(400)
})

test('several keys are valid at a time, and a withdrawn one is not', async () => {
  const admin = await t.signedIn(['admin'])
  const issue = async () => (await t.app.inject({ method: 'POST', url: '/v1/keys', headers: admin.headers, payload: { name: 'host' } })).json<{ id: string; apiKey: string }>()
  const [first, second] = [await issue(), await issue()]
  const probe = (apiKey: string) => t.app.inject({ url: '/v1/keys', headers: { authorization: `Bearer ${apiKey}` } })
  expect([(await probe(first.apiKey)).statusCode, (await probe(second.apiKey)).statusCode]).toEqual([403, 403])
  expect((await t.app.inject({ method: 'DELETE', url: `/v1/keys/${first.id}`, headers: admin.headers })).statusCode).toBe(204)
  expect([(await probe(first.apiKey)).statusCode, (await probe(second.apiKey)).statusCode]).toEqual([401, 403])
})

test('a certificate opens its queue in its language, until it ends', async () => {
  const me = await t.signedIn(['moderator'])
  const ctx = () => openCtx(t.house, staff(['moderator'], me.id))
  await expect(requireCertificate(ctx(), 'harassment', 'kk')).rejects.toMatchObject({ slug: 'not-certified' })
  const end = new Date(t.clock.now().getTime() + 60_000)
  await change(t.as(staff(['senior'])), (tx) => addCertificates(tx, me.id, [{ queue: 'harassment', language: 'kk' }], 'earned', null, end))
  await requireCertificate(ctx(), 'harassment', 'kk')
  await expect(requireCertificate(ctx(), 'harassment', 'ru')).rejects.toMatchObject({ slug: 'not-certified' })
  t.clock.advance(61)
  await expect(requireCertificate(ctx(), 'harassment', 'kk')).rejects.toMatchObject({ slug: 'not-certified' })
})

test('the first start happens once, whatever starts at the same time', async () => {
  const fresh = await openTestHouse()
  try {
    await Promise.all([firstRun(fresh.house, ['harassment']), firstRun(fresh.house, ['harassment'])])
    await firstRun(fresh.house, ['harassment'])
    expect(await countMembers(fresh.house.database.read)).toBe(2)
  } finally {
    await fresh.close()
  }
})

test('bad input is answered with the fields to mend', async () => {
  const answer = await signIn({ email: 'not an address', password: '', extra: 1 })
  expect(answer.statusCode).toBe(400)
  expect(answer.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer).sort()).toEqual(['/email', '/extra', '/password'])
})

test('an invitation that is repeated with its Idempotency-Key gets the first answer, and the password opens', async () => {
  const me = await t.signedIn(['admin'])
  const invite = () => t.app.inject({ method: 'POST', url: '/v1/staff', headers: { ...me.headers, 'idempotency-key': 'invite-1' }, payload: { kind: 'staff', email: 'repeated@staff.example', name: 'Sample colleague', roles: ['moderator'], locale: 'kk' } })
  const [first, again] = [await invite(), await invite()]
  expect([first.statusCode, again.statusCode]).toEqual([201, 201])
  expect(again.json()).toEqual(first.json())
  const { email, temporaryPassword } = first.json<{ email: string; temporaryPassword: string }>()
  expect((await signIn({ email, password: temporaryPassword }, '10.9.0.1')).statusCode).toBe(201)
})

test('the door behind a scenario is shut by its timer alone, and for sample colleagues and keys alone', async () => {
  const timer = t.as({ kind: 'timer', job: 'test' })
  const apiKey = newKey()
  const { id: keyId } = await createKey(timer, sampleKeyName, apiKey)
  const password = newPassword()
  const sample = await createMember(timer, { kind: 'staff', email: sampleEmail('door'), name: 'Sample colleague', roles: ['moderator'], locale: 'en', languages: ['en'] }, password)
  const other = await t.signedIn(['moderator'])
  await expect(closeSampleEntry(t.as(staff(['admin'])), { staffIds: [sample.id], keyId })).rejects.toMatchObject({ slug: 'not-permitted' })
  await expect(closeSampleEntry(timer, { staffIds: [sample.id, other.id], keyId })).rejects.toMatchObject({ slug: 'not-found' })
  const { id: hostKey } = await createKey(timer, 'a host', newKey())
  await expect(closeSampleEntry(timer, { staffIds: [sample.id], keyId: hostKey })).rejects.toMatchObject({ slug: 'not-found' })
  expect((await signIn({ email: sample.email, password }, '10.9.0.2')).statusCode).toBe(201)
  await closeSampleEntry(timer, { staffIds: [sample.id], keyId })
  expect((await signIn({ email: sample.email, password }, '10.9.0.3')).statusCode).toBe(401)
  expect((await t.app.inject({ url: '/v1/videos', headers: { authorization: `Bearer ${apiKey}` } })).statusCode).toBe(401)
  expect((await t.app.inject({ url: '/v1/staff/me', headers: other.headers })).statusCode).toBe(200)
  await expect(closeSampleEntry(timer, { staffIds: [sample.id], keyId })).rejects.toMatchObject({ slug: 'not-found' })
})
