import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { editAccount, registerAccount } from '../accounts/index.ts'
import { addVideo, type EventKind, giveVerdict, isHeld, keepRendition } from '../content/index.ts'
import { decisionById, decisionsOfAccount } from '../decisions/index.ts'
import { noticesOf } from '../notices/index.ts'
import { signalsOn } from '../signals/index.ts'
import { restrict } from '../standing/index.ts'
import { editComment } from './edit-comment.ts'
import { ingestEvents } from './ingest-events.ts'
import { judgeProfile } from './judge-profile.ts'
import { postComment } from './post-comment.ts'
import { sendMessage } from './send-message.ts'

let t: TestHouse
const timer = { kind: 'timer', job: 'test' } as const
const host = () => t.as(platform)
let adult: string
let friend: string
let teen: string
let clip: string
let teenClip: string

const person = async (birthDate = '1990-05-05') => (await registerAccount(host(), { handle: `p${randomUUID().slice(0, 12)}`, birthDate, country: 'KZ', locale: 'ru' })).id
async function video(accountId: string): Promise<string> {
  const put = async (bytes: string) => (await t.house.blobs.put(Readable.from(Buffer.from(bytes)), 1e6)).key
  const [blobKey, posterKey, playKey] = [await put('a'), await put('b'), await put('c')]
  const id = newId(t.clock.now())
  await change(t.as(timer), async (tx) => {
    await addVideo(tx, { id, accountId, country: 'KZ', language: 'ru', caption: '', blobKey, bytes: 1, sha256: '0' })
    await keepRendition(tx, { videoId: id, posterKey, playKey, durationSeconds: 1, width: 1, height: 1, method: 'copied' }, [])
    await giveVerdict(tx, id, 'rule')
  })
  return id
}
const tell = (kind: EventKind, accountId: string, targetId: string) => ingestEvents(host(), { events: [{ kind, accountId, targetId, at: t.clock.now().toISOString() }] })
const post = (accountId: string, videoId: string, text: string) => postComment(host(), { accountId, videoId, text })
const because = (setting: string, value: unknown, boundBy: string) => ({ slug: 'not-permitted', extra: { because: [{ setting, value, boundBy }] } })
const lay = (kind: 'account' | 'video', id: string, what: 'restrict-feature' | 'suspend' | 'remove' | 'limit-18', feature: 'comments' | null = null) =>
  change(host(), (tx) => restrict(tx, [{ subject: { kind, id }, kind: what, countries: null, feature, decisionId: newId(t.clock.now()), endsAt: null }]))

beforeAll(async () => {
  t = await openTestHouse()
  adult = await person()
  friend = await person()
  teen = await person('2012-01-10')
  clip = await video(adult)
  teenClip = await video(teen)
})
afterAll(() => t.close())

describe('a comment', () => {
  it('that is kind is visible at once and leaves neither decision nor signal', async () => {
    const posted = await post(friend, clip, 'Қандай әдемі! Очень красиво снято')
    expect(posted).toEqual({ id: posted.id, state: 'visible' })
    expect(await signalsOn(host(), { kind: 'comment', id: posted.id })).toEqual([])
    const facts = await t.house.database.pool.query(`select payload, (select actor_kind from kernel.audit a where a.id = f.id) as actor from kernel.fact f where name = 'comment.posted' and payload->>'commentId' = $1`, [posted.id])
    expect(facts.rows).toEqual([{ payload: { commentId: posted.id, accountId: friend, videoId: clip, country: 'KZ', state: 'visible' }, actor: 'platform' }])
  })

  it.each([
    ['Russian', 'я тебя убью, слышишь'],
    ['Kazakh', 'сені өлтіремін'],
    ['English', 'I will kill you'],
    ['Latin letters for Cyrillic', 'я тeбя yбью'],
    ['letters doubled', 'я тебяяя убьюююю'],
    ['letters set apart', 'я тебя у б ь ю'],
  ])('that threatens in %s is not shown, and its decision names the rule and the very words', async (_, text) => {
    const posted = await post(friend, clip, text)
    expect(['held', 'removed']).toContain(posted.state)
    const decision = await decisionById(host(), posted.decisionId!)
    expect(decision).toMatchObject({ source: 'rule', automatedDetection: true, subject: { kind: 'comment', id: posted.id }, decidedBy: { kind: 'rule' } })
    expect(decision!.detection.rule).toMatch(/^comments\/.+@\d+$/)
    expect(decision!.detection.words!.length).toBeGreaterThan(0)
    for (const { word, start, end } of decision!.detection.words!) expect(text.slice(start, end)).toBe(word)
    expect((await signalsOn(host(), { kind: 'comment', id: posted.id })).map((each) => each.detector)).toContain('word-lists')
  })

  it('that is removed by a rule is put before people, and costs its author no strike', async () => {
    const author = await person()
    const { id, decisionId } = await post(author, clip, 'сені өлтіремін')
    await t.house.jobs.drain()
    const { headers } = await t.signedIn(['senior'])
    const cases = await t.app.inject({ method: 'GET', url: `/v1/cases?subject=comment:${id}`, headers })
    expect(cases.json()).toMatchObject({ items: [{ queue: 'violence', state: 'open', items: [{ kind: 'signal', summary: 'comments/threat' }] }] })
    const strikes = await t.app.inject({ method: 'GET', url: `/v1/accounts/${author}/strikes`, headers: await t.host() })
    expect(strikes.json()).toMatchObject({ items: [] })
    expect(await isHeld(host(), { kind: 'comment', id })).toBe(true)
    expect(decisionId).toBeDefined()
  })

  it('that is not shown tells its author why, in their language', async () => {
    const author = await person()
    const { decisionId } = await post(author, clip, 'я тебя убью')
    const notices = await noticesOf(host(), author)
    expect(notices.find((notice) => notice.decisionId === decisionId)?.language).toBe('ru')
  })

  it('sent again with the same key is posted once', async () => {
    const key = randomUUID()
    const request = () => ({ ...host(), idempotency: { key, fingerprint: 'f' } })
    const first = await postComment(request(), { accountId: friend, videoId: clip, text: 'один раз' })
    await expect(postComment(request(), { accountId: friend, videoId: clip, text: 'один раз' })).rejects.toMatchObject({ result: first })
  })

  it('is refused to everybody but the host, without text, and with unknown fields', async () => {
    await expect(postComment(t.as(staff(['admin'])), { accountId: friend, videoId: clip, text: 'x' })).rejects.toMatchObject({ slug: 'not-permitted' })
    await expect(post(friend, clip, '   ')).rejects.toMatchObject({ slug: 'invalid', extra: { errors: [{ pointer: '/text' }] } })
    await expect(postComment(host(), { accountId: friend, videoId: clip, text: 'x', mood: 1 })).rejects.toMatchObject({ extra: { errors: [{ pointer: '/mood' }] } })
  })

  it('under a video that is absent, removed, or not for the writer is not found', async () => {
    const [removed, adultsOnly] = [await video(adult), await video(adult)]
    await lay('video', removed, 'remove')
    await lay('video', adultsOnly, 'limit-18')
    await expect(post(friend, randomUUID(), 'x')).rejects.toMatchObject({ slug: 'not-found' })
    await expect(post(friend, removed, 'x')).rejects.toMatchObject({ slug: 'not-found' })
    await expect(post(teen, adultsOnly, 'x')).rejects.toMatchObject({ slug: 'not-found' })
    await expect(post(friend, teenClip, 'x')).rejects.toMatchObject({ slug: 'not-found' })
    expect((await post(friend, adultsOnly, 'для взрослых')).state).toBe('visible')
  })

  it('to a teen is for friends alone, and the refusal does not say that it is a teen', async () => {
    const follower = await person()
    await tell('follow', follower, teen)
    await expect(post(follower, teenClip, 'привет')).rejects.toMatchObject({ slug: 'not-found' })
    await tell('approve', teen, follower)
    await expect(post(follower, teenClip, 'привет')).rejects.toMatchObject(because('recipient', 'unavailable', 'recipient'))
    await tell('follow', teen, follower)
    expect((await post(follower, teenClip, 'привет')).state).toBe('visible')
    expect((await post(teen, teenClip, 'спасибо')).state).toBe('visible')
    t.clock.advance(1)
    await tell('block', teen, follower)
    await expect(post(follower, teenClip, 'привет')).rejects.toMatchObject({ slug: 'not-found' })
  })

  it('by an account that lost commenting, or was suspended, is refused with the decision’s limit', async () => {
    const [muted, gone] = [await person(), await person()]
    await lay('account', muted, 'restrict-feature', 'comments')
    await lay('account', gone, 'suspend')
    await expect(post(muted, clip, 'x')).rejects.toMatchObject(because('comments', false, 'decision'))
    await expect(post(gone, clip, 'x')).rejects.toMatchObject(because('account', 'suspended', 'decision'))
  })

  it('rewritten is judged again, and what is held cannot be rewritten', async () => {
    const { id } = await post(friend, clip, 'мило')
    const edited = await editComment(host(), id, { text: 'я тебя убью' })
    expect(['held', 'removed']).toContain(edited.state)
    expect(edited.decisionId).toBeDefined()
    await expect(editComment(host(), id, { text: 'мило' })).rejects.toMatchObject({ slug: 'conflict', extra: { state: edited.state } })
    await expect(editComment(host(), randomUUID(), { text: 'мило' })).rejects.toMatchObject({ slug: 'not-found' })
  })
})

describe('conduct', () => {
  it('of a new account that comments without end costs it commenting for a time, and is told once', async () => {
    const burst = await person()
    const answers: unknown[] = []
    for (let n = 0; n < 45; n += 1) answers.push(await post(burst, clip, `кадр ${n} хорош`).then((posted) => posted.state, (error: unknown) => error))
    expect(answers[0]).toBe('visible')
    expect(answers.at(-1)).toMatchObject(because('comments', false, 'decision'))
    const decisions = await decisionsOfAccount(host(), burst)
    expect(decisions).toMatchObject([{ action: 'restrict-feature', feature: 'comments', source: 'rule', subject: { kind: 'account', id: burst } }])
  })
})

describe('a profile', () => {
  const casesOn = async (id: string) => (await t.app.inject({ method: 'GET', url: `/v1/cases?subject=account:${id}`, headers: (await t.signedIn(['senior'])).headers })).json<{ items: unknown[] }>().items
  it('with a slur is put before people, at registration and after an edit, and a kind one is not', async () => {
    const id = await person()
    await t.house.jobs.drain()
    expect(await casesOn(id)).toEqual([])
    await editAccount(host(), id, { profile: { bio: 'эти чурки понаехали' } })
    await t.house.jobs.drain()
    expect(await casesOn(id)).toMatchObject([{ queue: 'hate', items: [{ kind: 'signal', summary: 'accounts/slur-in-profile' }] }])
    await expect(judgeProfile(host(), id)).rejects.toMatchObject({ slug: 'not-permitted' })
  })
})

describe('a message', () => {
  const send = (fromAccountId: string, toAccountId: string, text = 'Сәлем') => sendMessage(host(), { fromAccountId, toAccountId, text })

  it('between adults is delivered, and its words are scanned by nothing', async () => {
    const sent = await send(adult, friend, 'я тебя убью')
    expect(sent.state).toBe('visible')
    expect(await signalsOn(host(), { kind: 'message', id: sent.id })).toEqual([])
    const fact = await t.house.database.pool.query(`select payload from kernel.fact where name = 'message.sent' and payload->>'messageId' = $1`, [sent.id])
    expect(JSON.stringify(fact.rows)).not.toContain('убью')
  })

  it('by a teen is refused with the teen’s own setting', async () => {
    await expect(send(teen, adult)).rejects.toMatchObject(because('directMessages', 'no-one', 'platform'))
  })

  it('to a teen, to one who blocks, to nobody and to oneself is refused in one and the same way', async () => {
    const blocker = await person()
    await tell('block', blocker, adult)
    const answers = await Promise.all([teen, blocker, randomUUID(), 'nobody', adult].map((to) => send(adult, to).catch((error: unknown) => JSON.stringify(error))))
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('"recipient"')
  })

  it('is refused for a sender that is not there and with nothing to say', async () => {
    await expect(send(randomUUID(), adult)).rejects.toMatchObject({ slug: 'not-found' })
    await expect(send(adult, friend, ' ')).rejects.toMatchObject({ slug: 'invalid' })
    await expect(sendMessage(t.as({ kind: 'public' }), {})).rejects.toMatchObject({ slug: 'unauthenticated' })
  })
})

describe('events', () => {
  it('follow a private account only once it approves, and say what was ignored', async () => {
    const answer = await ingestEvents(host(), { events: [
      { kind: 'follow', accountId: friend, targetId: teen, at: t.clock.now().toISOString() },
      { kind: 'follow', accountId: friend, targetId: 'nobody', at: t.clock.now().toISOString() },
    ] })
    expect(answer).toEqual({ taken: 1, ignored: [{ index: 1, because: 'unknown-target' }] })
    await expect(post(friend, teenClip, 'x')).rejects.toMatchObject({ slug: 'not-found' })
  })
  it('are refused from others, by the thousand and one, and with a kind that does not exist', async () => {
    const event = { kind: 'view', accountId: friend, targetId: clip, at: t.clock.now().toISOString() }
    await expect(ingestEvents(t.as(staff(['admin'])), { events: [event] })).rejects.toMatchObject({ slug: 'not-permitted' })
    await expect(ingestEvents(host(), { events: Array.from({ length: 1_001 }, () => event) })).rejects.toMatchObject({ slug: 'invalid' })
    await expect(ingestEvents(host(), { events: [{ ...event, kind: 'poke' }] })).rejects.toMatchObject({ extra: { errors: [{ pointer: '/events/0/kind' }] } })
  })
})
