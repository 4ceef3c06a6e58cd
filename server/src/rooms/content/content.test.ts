import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { registerAccount } from '../accounts/index.ts'
import { restrict } from '../standing/index.ts'
import { addComment, addMessage, addVideo, eraseAccount, exportAccount, giveVerdict, type HostEvent, keepRendition, markUnplayable, mediaLink, messagesAround, placeHold, purgeWithdrawn, relation, releaseHold, subjectInfo, takeEvents, videoCard } from './index.ts'
import { listComments, readComment } from './list-comments.ts'
import { listThread } from './list-thread.ts'
import { listFollowers } from './relation.ts'
import { withdrawComment, withdrawVideo } from './withdraw.ts'

let t: TestHouse
const timer = { kind: 'timer', job: 'purge' } as const
const host = () => t.as(platform)
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const person = async (birthDate = '1990-05-05') => (await registerAccount(host(), { handle: `p${randomUUID().slice(0, 12)}`, birthDate, country: 'KZ', locale: 'ru' })).id

async function video(accountId: string, bytes = 'not decoded here'): Promise<string> {
  const blob = await t.house.blobs.put(Readable.from(Buffer.from(bytes)), 1e6)
  const id = newId(t.clock.now())
  await change(host(), (tx) => addVideo(tx, { id, accountId, country: 'KZ', language: 'ru', caption: 'Закат над степью', blobKey: blob.key, bytes: blob.bytes, sha256: blob.sha256 }))
  return id
}
async function comment(accountId: string, videoId: string, text = 'Красиво!'): Promise<string> {
  const id = newId(t.clock.now())
  await change(host(), (tx) => addComment(tx, { id, accountId, videoId, country: 'KZ', language: 'ru', text }))
  return id
}
async function message(fromId: string, toId: string, text: string): Promise<string> {
  t.clock.advance(1)
  const id = newId(t.clock.now())
  await change(host(), (tx) => addMessage(tx, { id, fromId, toId, country: 'KZ', language: null, text }))
  return id
}
const told = (kind: HostEvent['kind'], accountId: string, targetId: string, secondsAgo = 0): HostEvent => ({ kind, accountId, targetId, at: new Date(t.clock.now().getTime() - secondsAgo * 1_000) })
const tell = (events: HostEvent[], privateIds: string[] = []) => change(host(), (tx) => takeEvents(tx, events, (id) => privateIds.includes(id)))
const remove = (kind: 'video' | 'comment' | 'message', id: string) => change(host(), (tx) => restrict(tx, [{ subject: { kind, id }, kind: 'remove', countries: null, feature: null, decisionId: newId(t.clock.now()), endsAt: null }]))

describe('events of the host', () => {
  it('make followers, wait for a private account, and count views of minors apart', async () => {
    const [open, shut, teen] = [await person(), await person(), await person('2012-01-10')]
    const clip = await video(open)
    const result = await tell([told('follow', teen, open), told('follow', open, shut), told('view', teen, clip, 9), told('view', shut, clip, 8), told('view', shut, clip, 7), told('like', teen, clip)], [shut])
    expect(result).toEqual({ counts: { follows: 2, blocks: 0, views: 3, likes: 1, ignored: 0 }, ignored: [] })
    expect((await relation(host(), teen, open)).follows).toBe('approved')
    expect((await relation(host(), open, shut)).follows).toBe('asked')
    expect(await videoCard(host(), clip)).toMatchObject({ views: 3, minorViews: 1, likes: 1 })
    expect((await listFollowers(host(), shut, { limit: 10, state: 'asked' })).items).toMatchObject([{ accountId: open }])
    await tell([told('approve', shut, open)], [shut])
    expect((await relation(host(), shut, open)).followedBy).toBe('approved')
  })

  it('change nothing when they are told again', async () => {
    const [a, b] = [await person(), await person()]
    const clip = await video(b)
    const batch = [told('follow', a, b, 5), told('view', a, clip, 4), told('like', a, clip, 3)]
    await tell(batch)
    expect((await tell(batch)).counts).toEqual({ follows: 0, blocks: 0, views: 0, likes: 0, ignored: 0 })
    expect(await videoCard(host(), clip)).toMatchObject({ views: 1, likes: 1 })
  })

  it('about nobody, nothing, oneself, long ago or the future are named and the rest is taken', async () => {
    const [a, b] = [await person(), await person()]
    const clip = await video(b)
    const { ignored, counts } = await tell([
      told('follow', randomUUID(), a), told('follow', a, 'no id at all'), told('follow', a, a), told('like', a, randomUUID()),
      told('view', a, clip, 8 * 86_400), told('view', a, clip, -3_600), told('approve', a, b), told('follow', a, b),
    ])
    expect(ignored.map((each) => each.because)).toEqual(['unknown-account', 'unknown-target', 'self', 'unknown-target', 'too-old', 'in-future', 'no-request'])
    expect(counts.follows).toBe(1)
  })

  it('of a block end following both ways, and nobody follows across it', async () => {
    const [a, b] = [await person(), await person()]
    await tell([told('follow', a, b, 9), told('follow', b, a, 8)])
    expect((await relation(host(), a, b)).friends).toBe(true)
    await tell([told('block', b, a, 5)])
    expect(await relation(host(), a, b)).toEqual({ follows: 'none', followedBy: 'none', blocks: false, blockedBy: true, friends: false })
    expect((await tell([told('follow', a, b, 4)])).ignored).toEqual([{ index: 0, because: 'unavailable' }])
    await tell([told('unblock', b, a, 2)])
    expect((await relation(host(), a, b)).follows).toBe('none')
  })

  it('leave no list of who watched what', async () => {
    const [a, b] = [await person(), await person()]
    const clip = await video(b)
    await tell([told('view', a, clip)])
    const rows = await t.house.database.pool.query('select to_jsonb(v) as row from content.counted_view v')
    expect(JSON.stringify(rows.rows)).not.toContain(a)
    expect(JSON.stringify(rows.rows)).not.toContain(clip)
  })
})

describe('lists', () => {
  it('of comments turn pages without a gap, and show a removed one to its author alone', async () => {
    const [author, fan] = [await person(), await person()]
    const clip = await video(author)
    const ids: string[] = []
    for (let n = 0; n < 5; n += 1) {
      t.clock.advance(1)
      ids.unshift(await comment(fan, clip, `слово ${n}`))
    }
    await remove('comment', ids[2]!)
    const first = await listComments(host(), clip, { limit: 3 })
    const second = await listComments(host(), clip, { limit: 3, cursor: first.nextCursor! })
    expect([...first.items, ...second.items].map((each) => each.id)).toEqual(ids.filter((id) => id !== ids[2]))
    expect(second.nextCursor).toBeNull()
    expect((await listComments(host(), clip, { limit: 50, viewerAccountId: fan })).items).toHaveLength(5)
    expect((await readComment(host(), ids[2]!)).state).toBe('removed')
    await tell([told('block', author, fan)])
    expect((await listComments(host(), clip, { limit: 50, viewerAccountId: author })).items).toEqual([])
  })

  it('of messages open to the two participants and to nobody else', async () => {
    const [a, b, c] = [await person(), await person(), await person()]
    const ids = [await message(a, b, 'Сәлем'), await message(b, a, 'Привет'), await message(a, c, 'другой разговор')]
    expect((await listThread(host(), { accountId: b, withAccountId: a, limit: 50 })).items.map((each) => each.id)).toEqual([ids[1], ids[0]])
    expect((await listThread(host(), { accountId: b, withAccountId: c, limit: 50 })).items).toEqual([])
    await expect(listThread(t.as(staff(['admin'])), { accountId: a, withAccountId: b, limit: 50 })).rejects.toMatchObject({ slug: 'not-permitted' })
    expect((await messagesAround(host(), ids[1]!, 5)).map((each) => each.id)).toEqual([ids[0], ids[1]])
  })
})

describe('taking back', () => {
  it('hides a video at once, is recorded once, and answers the same when asked again', async () => {
    const author = await person()
    const clip = await video(author)
    const first = await withdrawVideo(host(), clip)
    t.clock.advance(60)
    expect(await withdrawVideo(host(), clip)).toEqual(first)
    await expect(listComments(host(), clip, { limit: 5 })).rejects.toMatchObject({ slug: 'not-found' })
    const facts = await t.house.database.pool.query(`select count(*)::int as n from kernel.fact where name = 'video.withdrawn' and payload->>'videoId' = $1`, [clip])
    expect(facts.rows[0]).toEqual({ n: 1 })
  })

  it('is refused for strangers and for what is not there', async () => {
    const clip = await video(await person())
    await expect(withdrawVideo(t.as({ kind: 'public' }), clip)).rejects.toMatchObject({ slug: 'unauthenticated' })
    await expect(withdrawVideo(host(), randomUUID())).rejects.toMatchObject({ slug: 'not-found' })
    await expect(withdrawComment(host(), 'garbage')).rejects.toMatchObject({ slug: 'not-found' })
  })

  it('destroys after its term, bytes included, but never what a report, a decision or an order holds', async () => {
    t.clock.advance(31 * 86_400)
    await purgeWithdrawn(t.as(timer))
    const author = await person()
    const [gone, kept] = [await video(author), await video(author)]
    const words = await comment(author, gone)
    const [goneKey, keptKey] = await Promise.all([gone, kept].map(async (id) => (await videoCard(host(), id))!.blobKey))
    await change(host(), (tx) => placeHold(tx, { subject: { kind: 'video', id: kept }, ground: 'report', ref: 'r-1', untilAt: null }))
    await withdrawVideo(host(), gone)
    await withdrawVideo(host(), kept)
    expect(await purgeWithdrawn(t.as(timer))).toEqual({ videos: 0, comments: 0, messages: 0 })
    t.clock.advance(31 * 86_400)
    expect(await purgeWithdrawn(t.as(timer))).toEqual({ videos: 1, comments: 1, messages: 0 })
    expect(await subjectInfo(host(), { kind: 'comment', id: words })).toBeNull()
    expect([await t.house.blobs.size(goneKey!), await t.house.blobs.size(keptKey!)]).toEqual([null, 16])
    await change(host(), (tx) => releaseHold(tx, { subject: { kind: 'video', id: kept }, ground: 'report', ref: 'r-1' }))
    expect((await purgeWithdrawn(t.as(timer))).videos).toBe(1)
    await expect(purgeWithdrawn(host())).rejects.toMatchObject({ slug: 'not-permitted' })
  })

  it('of a whole account leaves no relation and no word, but what is held', async () => {
    const [leaver, friend] = [await person(), await person()]
    const clip = await video(leaver)
    const heldComment = await comment(leaver, await video(friend), 'об этом жалоба')
    await message(leaver, friend, 'пока')
    await tell([told('follow', leaver, friend), told('like', leaver, clip)])
    expect(JSON.parse(JSON.stringify(await exportAccount(host(), leaver)))).toMatchObject({ videos: [{ id: clip }], comments: [{ id: heldComment }], messages: [{ text: 'пока' }], follows: [{ followedId: friend }], likes: [{ videoId: clip }] })
    await change(host(), (tx) => placeHold(tx, { subject: { kind: 'comment', id: heldComment }, ground: 'report', ref: 'r-2', untilAt: null }))
    await change(host(), (tx) => eraseAccount(tx, leaver))
    await purgeWithdrawn(t.as(timer))
    expect(await exportAccount(host(), leaver)).toMatchObject({ videos: [], comments: [{ id: heldComment }], messages: [], follows: [], likes: [] })
  })
})

describe('a link to a file', () => {
  const get = (url: string, range?: string) => t.app.inject({ method: 'GET', url: url.replace(t.house.config.publicUrl, ''), ...(range ? { headers: { range } } : {}) })
  it('plays without a key, in ranges, until it ends, and never once the video was removed', async () => {
    const clip = await video(await person())
    const stored = async (bytes: string) => (await t.house.blobs.put(Readable.from(Buffer.from(bytes)), 1e6)).key
    const playKey = await stored('0123456789')
    const kept = await change(t.as(timer), async (tx) => keepRendition(tx, { videoId: clip, posterKey: await stored('p'), playKey, durationSeconds: 1, width: 2, height: 3, method: 'copied' }, []))
    expect(kept).toBe(true)
    const link = mediaLink(host(), clip, playKey, 'host')
    const whole = await get(link)
    expect([whole.statusCode, whole.body, whole.headers['content-type']]).toEqual([200, '0123456789', 'video/mp4'])
    const part = await get(link, 'bytes=2-4')
    expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10'])
    expect((await get(link, 'bytes=10-')).statusCode).toBe(416)
    expect((await get(link.replace('for=host', 'for=staff'))).statusCode).toBe(404)
    const staffLink = mediaLink(host(), clip, playKey, 'staff')
    await remove('video', clip)
    expect((await get(link)).statusCode).toBe(404)
    expect((await get(staffLink)).statusCode).toBe(200)
    t.clock.advance(2 * 3_600 + 1)
    expect((await get(staffLink)).statusCode).toBe(404)
  })

  it('brings the person the file that they posted with what is held about them, and none once it was removed', async () => {
    const author = await person()
    const clip = await video(author, 'as it was posted')
    const exported = async () => (await exportAccount(host(), author)).videos[0]!.file
    expect((await get((await exported())!)).body).toBe('as it was posted')
    await remove('video', clip)
    expect(await exported()).toBeNull()
  })

  it('of one video opens no file of another', async () => {
    const [mine, other] = [await video(await person()), await video(await person())]
    const key = (await videoCard(host(), other))!.blobKey
    expect((await get(mediaLink(host(), mine, key, 'staff'))).statusCode).toBe(404)
  })
})

describe('the first verdict and the end of a file', () => {
  it('are each given once', async () => {
    const clip = await video(await person())
    const twice = async (work: () => Promise<boolean>) => [await work(), await work()]
    expect(await twice(() => change(t.as(timer), (tx) => giveVerdict(tx, clip, 'rule')))).toEqual([true, false])
    expect(await twice(() => change(t.as(timer), (tx) => markUnplayable(tx, clip, 'unreadable', 'no moov box')))).toEqual([true, false])
    await expect(change(t.as(timer), (tx) => giveVerdict(tx, randomUUID(), 'rule'))).rejects.toMatchObject({ slug: 'not-found' })
  })
})
