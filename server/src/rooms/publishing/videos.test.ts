import { randomUUID } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { registerAccount } from '../accounts/index.ts'
import { keyFrames, videoCard } from '../content/index.ts'
import { decisionsOfAccount } from '../decisions/index.ts'
import { noticesOf } from '../notices/index.ts'
import { DecoderCrashed, prepareVideo } from './prepare-video.ts'
import type { VideoView } from './schema.ts'

const fixtures = join(import.meta.dirname, '../../../../packages/decoder/fixtures')
const fixture = (name: string) => readFile(join(fixtures, name))

let t: TestHouse
let headers: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse({ env: { QORGAN_MAX_UPLOAD_MB: '3' } })
  headers = await t.host()
})
afterAll(() => t.close())

const person = async (birthDate = '1990-05-05') => (await registerAccount(t.as(platform), { handle: `p${randomUUID().slice(0, 12)}`, birthDate, country: 'KZ', locale: 'kk' })).id
type Piece = string | Blob | [Blob, string]
function form(pieces: [string, Piece][]): FormData {
  const data = new FormData()
  for (const [name, piece] of pieces) {
    if (Array.isArray(piece)) data.append(name, piece[0], piece[1])
    else if (typeof piece === 'string') data.append(name, piece)
    else data.append(name, piece, 'clip.mp4')
  }
  return data
}
async function submit(pieces: [string, Piece][], more: Record<string, string> = {}) {
  const request = new Request('http://local/', { method: 'POST', body: form(pieces) })
  const payload = Buffer.from(await request.arrayBuffer())
  return t.app.inject({ method: 'POST', url: '/v1/videos', headers: { ...headers, ...more, 'content-type': request.headers.get('content-type')! }, payload })
}
const upload = async (accountId: string, bytes: Buffer, caption = 'Дала таңы') => submit([['accountId', accountId], ['caption', caption], ['file', new Blob([new Uint8Array(bytes)])]])
const get = async (id: string) => (await t.app.inject({ method: 'GET', url: `/v1/videos/${id}`, headers })).json<VideoView>()
const open = (url: string, more: Record<string, string> = {}) => t.app.inject({ method: 'GET', url: url.replace(t.house.config.publicUrl, ''), headers: more })
async function storedBlobs(): Promise<number> {
  const entries = await readdir(join(t.dataDir, 'blobs'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}

describe('a video of a fourteen-year-old', () => {
  it('is its author’s alone until it is read, then its followers’, and in no feed', async () => {
    const teen = await person('2012-01-10')
    const answer = await upload(teen, await fixture('bbb-vertical-270x480-5s.mp4'))
    expect(answer.statusCode).toBe(202)
    const { id, state } = answer.json<{ id: string; state: string }>()
    expect(state).toBe('processing')
    expect(await get(id)).toMatchObject({ accountId: teen, state: 'processing', audience: 'author', feedEligible: false, media: { poster: null, play: null }, decisions: [] })
    await t.house.jobs.drain()
    const view = await get(id)
    expect(view).toMatchObject({ state: 'visible', audience: 'followers', feedEligible: false, minimumAge: null, withheldIn: [], ageMark: null, decisions: [] })
    expect(view.media).toMatchObject({ width: 270, height: 480 })
    const play = await open(view.media.play!, { range: 'bytes=4-11' })
    expect([play.statusCode, play.headers['content-type'], play.body.slice(0, 4)]).toEqual([206, 'video/mp4', 'ftyp'])
    const poster = await open(view.media.poster!)
    expect([poster.statusCode, poster.headers['content-type'], poster.rawPayload.subarray(0, 2).toString('hex')]).toEqual([200, 'image/jpeg', 'ffd8'])
    expect((await keyFrames(t.as(platform), id)).length).toBeGreaterThan(0)
  })
})

describe('a video of an adult', () => {
  it('is everybody’s and may be in feeds, and the same bytes again are no violation', async () => {
    const adult = await person()
    const bytes = await fixture('synthetic-testsrc2-360x640-4s.mp4')
    const ids = await Promise.all([0, 1].map(async () => (await upload(adult, bytes)).json<{ id: string }>().id))
    await t.house.jobs.drain()
    for (const id of ids) expect(await get(id)).toMatchObject({ state: 'visible', audience: 'everyone', feedEligible: true })
    expect(await decisionsOfAccount(t.as(platform), adult)).toEqual([])
    const list = await t.app.inject({ method: 'GET', url: `/v1/videos?accountId=${adult}&limit=1`, headers })
    expect(list.json<{ items: VideoView[]; nextCursor: string }>().items).toHaveLength(1)
    expect(list.json<{ nextCursor: string | null }>().nextCursor).not.toBeNull()
    const other = (await upload(await person('2011-02-03'), bytes)).json<{ id: string }>().id
    const all = await t.app.inject({ method: 'GET', url: '/v1/videos?limit=2', headers })
    expect(all.json<{ items: VideoView[] }>().items.map(({ id, audience }) => [id, audience])).toEqual([[other, 'author'], [ids.toSorted()[1], 'everyone']])
    expect((await t.app.inject({ method: 'GET', url: '/v1/videos' })).statusCode).toBe(401)
  })

  it('with a threat in its caption never reaches anybody, with a decision before its first view', async () => {
    const adult = await person()
    const { id } = (await upload(adult, await fixture('synthetic-black-360x640-2s.mp4'), 'сені өлтіремін')).json<{ id: string }>()
    const early = await get(id)
    expect(['held', 'removed']).toContain(early.state)
    expect(early.decisions).toHaveLength(1)
    await t.house.jobs.drain()
    expect(await get(id)).toMatchObject({ state: early.state, audience: 'author', feedEligible: false })
    const fact = await t.house.database.pool.query(`select payload from kernel.fact where name = 'decision.recorded' and payload->>'decisionId' = $1`, [early.decisions[0]])
    expect(fact.rows[0]).toMatchObject({ payload: { beforePublication: true, source: 'rule' } })
  })

  it('whose caption is rewritten is judged again', async () => {
    const { id } = (await upload(await person(), await fixture('synthetic-black-360x640-2s.mp4'))).json<{ id: string }>()
    await t.house.jobs.drain()
    const patch = (caption: string) => t.app.inject({ method: 'PATCH', url: `/v1/videos/${id}`, headers, payload: { caption } })
    expect((await patch('Жаңа сипаттама')).json<VideoView>()).toMatchObject({ caption: 'Жаңа сипаттама', state: 'visible' })
    const bad = (await patch('сені өлтіремін')).json<VideoView>()
    expect(['held', 'removed']).toContain(bad.state)
    expect((await patch('Кешіріңіз')).statusCode).toBe(409)
  })
})

describe('a bad file', () => {
  it('cut short is held with a notice in its author’s language and no decision', async () => {
    const author = await person()
    const { id } = (await upload(author, await fixture('truncated-broken.mp4'))).json<{ id: string }>()
    await t.house.jobs.drain()
    expect(await get(id)).toMatchObject({ state: 'held', audience: 'author', feedEligible: false, decisions: [] })
    const notices = await noticesOf(t.as(platform), author)
    expect(notices.map(({ kind, language }) => [kind, language])).toEqual([['unreadable', 'kk']])
    await t.house.jobs.drain()
    expect(await noticesOf(t.as(platform), author)).toHaveLength(1)
  })

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['text', Buffer.from('I am a video, believe me. '.repeat(100))],
    ['a page that calls itself MP4', Buffer.from('<html>ftypisom</html>'.repeat(80))],
    ['a heic photo in the same boxes', Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypheic0000mif1heic'), Buffer.alloc(1_000)])],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s is refused with 415 and leaves no byte', async (_, bytes) => {
    const before = await storedBlobs()
    const answer = await upload(await person(), bytes)
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([415, '/problems/not-a-video'])
    expect(await storedBlobs()).toBe(before)
  })

  it('over the limit is refused with 413, says the limit, and leaves no byte', async () => {
    const before = await storedBlobs()
    const bytes = Buffer.concat([await fixture('synthetic-black-360x640-2s.mp4'), Buffer.alloc(3 * 1024 * 1024)])
    const answer = await upload(await person(), bytes)
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject({ type: '/problems/too-large', limitBytes: 3 * 1024 * 1024 })
    expect(await storedBlobs()).toBe(before)
  })

  it('whose reader dies is tried again, and on the last try a person has to look', async () => {
    for (const program of ['ffmpeg', 'ffprobe']) await writeFile(join(t.dataDir, program), '#!/bin/sh\nkill -KILL $$\n', { mode: 0o755 })
    const dying = await openTestHouse({ env: { QORGAN_FFMPEG: join(t.dataDir, 'ffmpeg') } })
    try {
      const { id: author } = await registerAccount(dying.as(platform), { handle: 'dying', birthDate: '1990-05-05', country: 'KZ', locale: 'ru' })
      const request = new Request('http://local/', { method: 'POST', body: form([['accountId', author], ['caption', 'х'], ['file', new Blob([new Uint8Array(await fixture('synthetic-black-360x640-2s.mp4'))])]]) })
      const answer = await dying.app.inject({ method: 'POST', url: '/v1/videos', headers: { ...await dying.host(), 'content-type': request.headers.get('content-type')! }, payload: Buffer.from(await request.arrayBuffer()) })
      const { id } = answer.json<{ id: string }>()
      const timer = dying.as({ kind: 'timer', job: 'on-video-submitted' })
      await expect(prepareVideo(timer, id, { last: false })).rejects.toBeInstanceOf(DecoderCrashed)
      expect(await videoCard(timer, id)).toMatchObject({ unplayable: null })
      await prepareVideo(timer, id, { last: true })
      expect(await videoCard(timer, id)).toMatchObject({ unplayable: 'undecodable', verdictAt: null })
      expect(await noticesOf(dying.as(platform), author)).toEqual([])
      await dying.house.database.pool.query('delete from pgboss.job where name = $1', ['flow.on-video-submitted'])
      await dying.house.jobs.drain()
      const cases = await dying.app.inject({ method: 'GET', url: `/v1/cases?subject=video:${id}`, headers: (await dying.signedIn(['senior'])).headers })
      expect(cases.json()).toMatchObject({ items: [{ queue: 'general', state: 'open', items: [{ kind: 'undecodable' }] }] })
      await expect(prepareVideo(dying.as(platform), id, { last: true })).rejects.toMatchObject({ slug: 'not-permitted' })
    } finally {
      await dying.close()
    }
  })
})

describe('a form', () => {
  const clip = async () => new Blob([new Uint8Array(await fixture('synthetic-black-360x640-2s.mp4'))])
  it.each([
    ['without accountId', '/accountId', async () => [['caption', 'x'], ['file', await clip()]]],
    ['without caption', '/caption', async (id: string) => [['accountId', id], ['file', await clip()]]],
    ['without a file', '/file', async (id: string) => [['accountId', id], ['caption', 'x']]],
    ['with an unknown field', '/mood', async (id: string) => [['accountId', id], ['caption', 'x'], ['mood', 'sunny'], ['file', await clip()]]],
    ['with the file before the rest', '/caption', async (id: string) => [['accountId', id], ['file', await clip()], ['caption', 'x']]],
    ['with a field after the file', '/language', async (id: string) => [['accountId', id], ['caption', 'x'], ['file', await clip()], ['language', 'kk']]],
    ['with a field twice', '/caption', async (id: string) => [['accountId', id], ['caption', 'x'], ['caption', 'y'], ['file', await clip()]]],
    ['with a file of another name', '/movie', async (id: string) => [['accountId', id], ['caption', 'x'], ['movie', await clip()]]],
    ['with a wrong language', '/language', async (id: string) => [['accountId', id], ['caption', 'x'], ['language', 'Қазақша'], ['file', await clip()]]],
    ['with a caption beyond measure', '/caption', async (id: string) => [['accountId', id], ['caption', 'x'.repeat(2_201)], ['file', await clip()]]],
  ] as [string, string, (id: string) => Promise<[string, Piece][]>][])('%s is refused at %s and leaves no byte', async (_, pointer, pieces) => {
    const before = await storedBlobs()
    const answer = await submit(await pieces(await person()))
    expect(answer.statusCode).toBe(400)
    expect(answer.json<{ errors: { pointer: string }[] }>().errors.map((each) => each.pointer)).toContain(pointer)
    expect(await storedBlobs()).toBe(before)
  })

  it('for an account that is not there is 404, without a key 401, and as JSON 415', async () => {
    expect((await upload(randomUUID(), await fixture('synthetic-black-360x640-2s.mp4'))).statusCode).toBe(404)
    expect((await submit([['caption', 'x']], { authorization: 'Bearer nothing-at-all' })).statusCode).toBe(401)
    expect((await t.app.inject({ method: 'POST', url: '/v1/videos', headers, payload: { accountId: 'x' } })).statusCode).toBe(415)
  })

  it('sent twice with one Idempotency-Key is one video and one file', async () => {
    const before = await storedBlobs()
    const author = await person()
    const pieces: [string, Piece][] = [['accountId', author], ['caption', 'бір рет'], ['file', await clip()]]
    const key = { 'idempotency-key': randomUUID() }
    const [first, second] = [await submit(pieces, key), await submit(pieces, key)]
    expect(second.json()).toEqual(first.json())
    expect(await storedBlobs()).toBe(before + 1)
    const another = await submit([['accountId', author], ['caption', 'екі рет'], ['file', await clip()]], key)
    expect(another.json()).toMatchObject({ type: '/problems/idempotency-key-reused', status: 409 })
    expect(await storedBlobs()).toBe(before + 1)
  })
})

describe('over a real connection', () => {
  const head = (accountId: string) => `--b\r\nContent-Disposition: form-data; name="accountId"\r\n\r\n${accountId}\r\n--b\r\nContent-Disposition: form-data; name="caption"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n`
  const start = async (): Promise<number> => {
    if (!t.app.server.listening) await t.app.listen({ port: 0, host: '127.0.0.1' })
    return (t.app.server.address() as AddressInfo).port
  }
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((done) => { setTimeout(done, 20) })
  }

  it('a sender who goes away in the middle leaves nothing behind', async () => {
    const [author, before, port] = [await person(), await storedBlobs(), await start()]
    const bytes = await fixture('synthetic-black-360x640-2s.mp4')
    const socket = connect(port, '127.0.0.1')
    socket.write(`POST /v1/videos HTTP/1.1\r\nHost: x\r\nAuthorization: ${headers.authorization}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 2000000\r\n\r\n${head(author)}`)
    socket.write(bytes)
    await until(async () => (await storedBlobs()) === before + 1)
    socket.destroy()
    await until(async () => (await storedBlobs()) === before)
    const rows = await t.house.database.pool.query('select count(*)::int as n from content.video where account_id = $1', [author])
    expect(rows.rows[0]).toEqual({ n: 0 })
  })

  it('a large file that is no video is answered at once, whatever is still being sent', async () => {
    const [author, port] = [await person(), await start()]
    const body = new Blob([head(author), new Uint8Array(40 * 1024 * 1024).fill(65), '\r\n--b--\r\n'])
    const answer = await fetch(`http://127.0.0.1:${port}/v1/videos`, { method: 'POST', headers: { ...headers, 'content-type': 'multipart/form-data; boundary=b' }, body: await body.arrayBuffer() })
    expect([answer.status, ((await answer.json()) as { type: string }).type]).toEqual([415, '/problems/not-a-video'])
  })

  it('a form that ends in the middle is refused and leaves nothing behind', async () => {
    const [author, before, port] = [await person(), await storedBlobs(), await start()]
    const body = Buffer.concat([Buffer.from(head(author)), await fixture('synthetic-black-360x640-2s.mp4')])
    const answer = await fetch(`http://127.0.0.1:${port}/v1/videos`, { method: 'POST', headers: { ...headers, 'content-type': 'multipart/form-data; boundary=b' }, body })
    expect(answer.status).toBe(400)
    expect(await storedBlobs()).toBe(before)
  })
})
