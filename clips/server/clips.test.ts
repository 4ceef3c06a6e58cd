import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LiveNews } from './live.ts'
import { openApp } from './app.ts'
import type { Clips } from './clips.ts'
import { readConfig } from './config.ts'
import { keepValue, one, openDatabase, run } from './database.ts'
import { hookPath, takeDelivery } from './hooks.ts'
import { isPassword, sealPassword } from './passwords.ts'
import { followState, saveBlock, saveFollow, savePerson } from './people-store.ts'
import { qorganAt } from './qorgan.ts'
import { append, openUpload, uploadView } from './uploads.ts'

const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
const at = new Date('2026-03-16T12:00:00Z')
let folder: string
let told: LiveNews[]
let clips: Clips

// Clips with its own database and nobody at Qorgan's address, as when Qorgan restarts.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clips-'))
  const config = readConfig({ QORGAN_DATA: folder, QORGAN_PORT: '9', QORGAN_MAX_UPLOAD_MB: '1' }, folder)
  mkdirSync(config.uploadsFolder, { recursive: true })
  told = []
  clips = { config, db: openDatabase(join(folder, 'clips.db')), qorgan: qorganAt(config), now: () => at, live: { join: () => undefined, tell: (_, news) => told.push(news), tellAll: (news) => told.push(news), close: () => undefined } }
  for (const id of ['a', 'b']) savePerson(clips.db, { id, handle: `Person ${id}`, country: 'KZ', language: 'kk', private: false, status: 'active', at })
  keepValue(clips.db, 'hook.secret', secret)
})

afterEach(() => {
  clips.db.close()
  rmSync(folder, { recursive: true, force: true })
})

function signed(id: string, body: string): Record<string, string> {
  // The signature's own clock is the receiver's: a delivery older than five minutes is refused.
  const sentAt = new Date()
  return { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)), 'webhook-signature': new Webhook(secret).sign(id, sentAt, body) }
}

test('a webhook is believed only with its signature, and taken once', async () => {
  const body = JSON.stringify({ type: 'notice.sent', id: 'fact', timestamp: at.toISOString(), data: { noticeId: 'n1', accountId: 'a' } })
  const headers = signed('d1', body)
  expect(await takeDelivery(clips, headers, body.replace('n1', 'n2'))).toBe('forged')
  expect(told).toEqual([])
  expect(await takeDelivery(clips, headers, body)).toBe('taken')
  expect(await takeDelivery(clips, headers, body)).toBe('again')
  expect(told).toEqual([{ kind: 'notice', id: 'n1' }])
  expect(one(clips.db, "select count(*) n from unread_notices where account_id = 'a'")).toEqual({ n: 1 })
})

test('a delivery that could not be followed up is not counted as taken, so that it comes again', async () => {
  const body = JSON.stringify({ type: 'video.verdict-given', id: 'fact', timestamp: at.toISOString(), data: { videoId: 'v', accountId: 'a' } })
  const headers = signed('d2', body)
  await expect(takeDelivery(clips, headers, body)).rejects.toThrow('Nothing was lost')
  await expect(takeDelivery(clips, headers, body)).rejects.toThrow('Nothing was lost')
})

test('an upload keeps what arrived, goes on from there only, and finds itself again by its file', async () => {
  const input = { fingerprint: 'clip.mp4 6 1', size: 6, caption: '' }
  const upload = openUpload(clips, 'a', input, 'en')
  await append(clips, upload, 0, Readable.from([Buffer.from('abc')]), 'en')
  await expect(append(clips, upload, 0, Readable.from([Buffer.from('abc')]), 'en')).rejects.toMatchObject({ problem: { type: '/problems/wrong-offset' } })
  await expect(append(clips, upload, 3, Readable.from([Buffer.from('defg')]), 'en')).rejects.toMatchObject({ problem: { type: '/problems/too-large' } })
  const again = openUpload(clips, 'a', input, 'en')
  expect(again.id).toBe(upload.id)
  expect((await uploadView(clips, again)).offset).toBe(3)
  expect(openUpload(clips, 'b', input, 'en').id).not.toBe(upload.id)
})

test('a file over the limit is refused before a byte is sent', () => {
  expect(() => openUpload(clips, 'a', { fingerprint: 'f', size: 1024 * 1024 + 1, caption: '' }, 'ru')).toThrow('Выберите видео короче')
})

test('a request from another site changes nothing, and a webhook needs no browser', async () => {
  const app = await openApp(clips)
  const from = (headers: Record<string, string>) => app.inject({ method: 'POST', url: '/api/sign-out', headers: { host: '127.0.0.1:4200', ...headers } })
  expect((await from({ origin: 'http://elsewhere.example' })).statusCode).toBe(403)
  expect((await from({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
  expect((await from({})).statusCode).toBe(403)
  expect((await from({ origin: 'http://127.0.0.1:4200' })).statusCode).toBe(204)
  expect((await app.inject({ method: 'POST', url: hookPath, payload: '{}', headers: { 'content-type': 'application/json' } })).statusCode).toBe(401)
  await app.close()
})

test('while Qorgan is away a person is told so in their language, and nobody is signed out', async () => {
  const app = await openApp(clips)
  run(clips.db, 'update people set password = ? where id = ?', await sealPassword('a long enough password'), 'a')
  run(clips.db, "insert into unread_notices (notice_id, account_id) values ('n1', 'a'), ('n2', 'b')")
  const entered = await app.inject({ method: 'POST', url: '/api/sign-in', headers: { host: 'h', origin: 'http://h' }, payload: { handle: 'person A', password: 'a long enough password' } })
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  const answer = await app.inject({ url: '/api/me', headers: { cookie, 'accept-language': 'kk' } })
  expect(entered.headers['set-cookie']).toContain('HttpOnly; SameSite=Strict')
  expect([answer.statusCode, answer.json<{ title: string }>().title]).toEqual([503, 'Сервер қайта қосылып жатыр'])
  expect((await app.inject({ method: 'POST', url: '/api/notices/seen', headers: { host: 'h', origin: 'http://h' } })).statusCode).toBe(401)
  expect((await app.inject({ method: 'POST', url: '/api/notices/seen', headers: { cookie, host: 'h', origin: 'http://h' } })).statusCode).toBe(204)
  expect(one(clips.db, 'select group_concat(account_id) who from unread_notices')).toEqual({ who: 'b' })
  await app.close()
})

test('a password opens only with itself', async () => {
  const sealed = await sealPassword('Наурыз мейрамы')
  expect([await isPassword('Наурыз мейрамы', sealed), await isPassword('наурыз мейрамы', sealed), await isPassword('', null)]).toEqual([true, false, false])
})

test('a block ends what either followed', () => {
  saveFollow(clips.db, 'a', 'b', 'approved', at)
  saveFollow(clips.db, 'b', 'a', 'asked', at)
  saveBlock(clips.db, 'b', 'a', true, at)
  expect([followState(clips.db, 'a', 'b'), followState(clips.db, 'b', 'a')]).toEqual(['none', 'none'])
})
