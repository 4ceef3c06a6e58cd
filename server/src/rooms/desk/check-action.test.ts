import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { addVideo, type EventKind, giveVerdict, takeEvents } from '../content/index.ts'
import { type NewRestriction, restrict } from '../standing/index.ts'

let t: TestHouse
let host: { authorization: string }
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
})
afterAll(() => t.close())

const recipient = { setting: 'recipient', value: 'unavailable', boundBy: 'recipient' }
const call = (method: 'POST' | 'PUT' | 'DELETE', url: string, payload: object) => t.app.inject({ method, url: `/v1${url}`, headers: host, payload })
let count = 0
const person = async (birthDate = '1990-01-01') => (await call('POST', '/accounts', { handle: `check${(count += 1)}x`, birthDate, country: 'KZ', locale: 'kk' })).json<{ id: string }>().id
const choose = (id: string, settings: object) => call('PUT', `/accounts/${id}/settings`, { settings })
const ask = (accountId: string, action: string, more: object = {}) => call('POST', '/checks', { accountId, action, ...more })
const check = async (accountId: string, action: string, more: object = {}) => (await ask(accountId, action, more)).json<{ allowed: boolean; because: object[] }>()
const told = (kind: EventKind, accountId: string, targetId: string) => change(t.as(platform), (tx) => takeEvents(tx, [{ kind, accountId, targetId, at: t.clock.now() }], () => false))
const befriend = async (a: string, b: string) => {
  await told('follow', a, b)
  await told('follow', b, a)
}
const limit = (subject: NewRestriction['subject'], kind: NewRestriction['kind'], more: Partial<NewRestriction> = {}) => change(t.as(platform), (tx) => restrict(tx, [{ subject, kind, countries: null, feature: null, decisionId: newId(t.clock.now()), endsAt: null, ...more }]))
const video = async (accountId: string) => {
  const id = newId(t.clock.now())
  await change(t.as(platform), async (tx) => {
    await addVideo(tx, { id, accountId, country: 'KZ', language: 'kk', caption: 'Қала', blobKey: `blob-${id}`, bytes: 10, sha256: id })
    await giveVerdict(tx, id, 'rules')
  })
  return id
}
const yes = { allowed: true, because: [] }
const unavailable = { allowed: false, because: [recipient] }

test('an adult does everything that nothing stands against', async () => {
  const [adult, author] = [await person(), await person()]
  const clip = await video(author)
  for (const [action, targetId] of [['view-video', clip], ['comment', clip], ['post-video'], ['send-message', author], ['search'], ['go-live'], ['be-suggested', author], ['receive-push']] as const) {
    expect([action, await check(adult, action, targetId ? { targetId } : {})]).toEqual([action, yes])
  }
})

test('a 14-year-old is told which of their own settings stands against it, and who bound it', async () => {
  const teen = await person('2011-10-01')
  expect(await check(teen, 'send-message', { targetId: await person() })).toEqual({ allowed: false, because: [{ setting: 'directMessages', value: 'no-one', boundBy: 'platform' }] })
  expect(await check(teen, 'go-live')).toEqual({ allowed: false, because: [{ setting: 'goLive', value: false, boundBy: 'platform' }] })
  expect(await check(teen, 'be-suggested')).toEqual({ allowed: false, because: [{ setting: 'suggestAccount', value: false, boundBy: 'platform' }] })
  await choose(teen, { search: false })
  expect(await check(teen, 'search')).toEqual({ allowed: false, because: [{ setting: 'search', value: false, boundBy: 'self' }] })
})

test('pushes are silent to a teen from nine in the evening in Almaty, and time away closes the app', async () => {
  const teen = await person('2011-10-01')
  expect(await check(teen, 'receive-push', { at: '2026-03-16T15:59:00Z' })).toEqual(yes)
  expect(await check(teen, 'receive-push', { at: '2026-03-16T16:00:00Z' })).toMatchObject({ allowed: false, because: [{ setting: 'pushQuietHours', boundBy: 'platform' }] })
  await choose(teen, { timeAway: [{ days: [1], from: '11:00', to: '13:00' }] })
  for (const action of ['post-video', 'search', 'view-video']) expect(await check(teen, action)).toMatchObject({ allowed: false, because: [{ setting: 'timeAway', boundBy: 'self' }] })
  expect(await check(teen, 'receive-push')).toEqual(yes)
})

test('a spent day closes the app, and says by whom', async () => {
  const teen = await person('2011-10-01')
  await call('POST', '/screen-time', { accountId: teen, seconds: 3_600, at: '2026-03-16T07:00:00Z' })
  expect(await check(teen, 'post-video')).toEqual({ allowed: false, because: [{ setting: 'dailyScreenTime', value: 60, boundBy: 'platform' }] })
})

test('whatever is due to the target gives one answer: a child, a choice, a block, a suspension, an absence, a nonsense id', async () => {
  const adult = await person()
  const [child, closed, blocker, suspended, quiet, older] = [await person('2011-10-01'), await person(), await person(), await person(), await person(), await person('2009-01-01')]
  await call('DELETE', `/accounts/${closed}`, {})
  await told('block', blocker, adult)
  await limit({ kind: 'account', id: suspended }, 'suspend')
  await choose(quiet, { directMessages: 'no-one' })
  await choose(older, { directMessages: 'everyone' })
  const answers = await Promise.all([child, closed, blocker, suspended, quiet, older, newId(t.clock.now()), 'nonsense'].map((targetId) => ask(adult, 'send-message', { targetId })))
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(new Set([`200 ${JSON.stringify(unavailable)}`]))
})

test('the asker’s own reason hides the target’s', async () => {
  const adult = await person()
  await choose(adult, { directMessages: 'friends' })
  const answers = await Promise.all([await person('2011-10-01'), await person(), newId(t.clock.now())].map((targetId) => check(adult, 'send-message', { targetId })))
  for (const answer of answers) expect(answer).toEqual({ allowed: false, because: [{ setting: 'directMessages', value: 'friends', boundBy: 'self' }] })
})

test('the same questions are asked of the database whoever the target is', async () => {
  const adult = await person()
  const author = await person()
  const clip = await video(author)
  const queries = async (action: string, targetId: string) => {
    let asked = 0
    // Every statement takes a connection of the pool, however it was written.
    const count = () => { asked += 1 }
    t.house.database.pool.on('acquire', count)
    await check(adult, action, { targetId })
    t.house.database.pool.off('acquire', count)
    return asked
  }
  for (const [action, there] of [['view-video', clip], ['comment', clip], ['send-message', author], ['be-suggested', await person('2011-10-01')]] as const) {
    // Once unmeasured, so that the asker is remembered; what is due to the target never is.
    await queries(action, there)
    const present = await queries(action, there)
    expect([action, present > 2, await queries(action, newId(t.clock.now())), await queries(action, 'nonsense')]).toEqual([action, true, present, present])
  }
})

test('an adult and a minor are never suggested to each other, also an adult who says they are younger', async () => {
  const [adult, teen] = [await person(), await person('2009-01-01')]
  await choose(teen, { suggestAccount: true })
  expect(await check(teen, 'be-suggested', { targetId: adult })).toEqual(unavailable)
  expect(await check(adult, 'be-suggested', { targetId: teen })).toEqual(unavailable)
  expect(await check(teen, 'be-suggested', { targetId: await person('2009-02-02') })).toEqual(yes)
  await call('POST', `/accounts/${adult}/age-evidence`, { method: 'self-declared', payload: { birthDate: '2009-03-03' } })
  expect(await check(teen, 'be-suggested', { targetId: adult })).toEqual(unavailable)
})

test('friends of any age write to each other when both allow it', async () => {
  const [adult, teen] = [await person(), await person('2009-01-01')]
  await choose(teen, { directMessages: 'friends' })
  expect(await check(adult, 'send-message', { targetId: teen })).toEqual(unavailable)
  await befriend(adult, teen)
  expect(await check(adult, 'send-message', { targetId: teen })).toEqual(yes)
})

test('a child’s video is for followers, and only friends comment on it', async () => {
  const [teen, viewer] = [await person('2011-10-01'), await person('2011-11-01')]
  const clip = await video(teen)
  expect(await check(viewer, 'view-video', { targetId: clip })).toEqual(unavailable)
  await told('follow', viewer, teen)
  expect(await check(viewer, 'view-video', { targetId: clip })).toEqual(yes)
  expect(await check(viewer, 'comment', { targetId: clip })).toEqual(unavailable)
  await told('follow', teen, viewer)
  expect(await check(viewer, 'comment', { targetId: clip })).toEqual(yes)
  expect(await check(teen, 'comment', { targetId: clip })).toEqual(yes)
})

test('a video for adults names the teen’s own content setting, and one withheld here is simply not there', async () => {
  const [teen, author] = [await person('2009-01-01'), await person()]
  const [mature, withheld, limited] = [await video(author), await video(author), await video(author)]
  await limit({ kind: 'video', id: mature }, 'limit-18')
  await limit({ kind: 'video', id: withheld }, 'withhold', { countries: ['KZ'] })
  await limit({ kind: 'video', id: limited }, 'limit-16')
  expect(await check(teen, 'view-video', { targetId: mature })).toEqual({ allowed: false, because: [{ setting: 'matureContent', value: false, boundBy: 'platform' }] })
  expect(await check(teen, 'view-video', { targetId: withheld })).toEqual(unavailable)
  expect(await check(teen, 'view-video', { targetId: withheld, country: 'UZ' })).toEqual(yes)
  expect(await check(teen, 'view-video', { targetId: limited })).toEqual(yes)
  expect(await check(await person('2011-10-01'), 'view-video', { targetId: limited })).toEqual(unavailable)
  await choose(teen, { restrictedMode: true })
  expect(await check(teen, 'view-video', { targetId: limited })).toEqual({ allowed: false, because: [{ setting: 'restrictedMode', value: true, boundBy: 'self' }] })
})

test('a decision about the account is named as one', async () => {
  const [suspended, muted] = [await person(), await person()]
  await limit({ kind: 'account', id: suspended }, 'suspend')
  await limit({ kind: 'account', id: muted }, 'restrict-feature', { feature: 'comments' })
  expect(await check(suspended, 'post-video')).toEqual({ allowed: false, because: [{ setting: 'account', value: 'suspended', boundBy: 'decision' }] })
  expect(await check(muted, 'comment')).toMatchObject({ allowed: false, because: [{ setting: 'comments', boundBy: 'decision' }] })
  expect(await check(muted, 'post-video')).toEqual(yes)
})

test.each(['report', 'appeal', 'call-helpline'])('%s is no action that anything could gate', async (action) => {
  expect((await ask(await person('2011-10-01'), action)).statusCode).toBe(400)
})

test.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 'soon'])('%s is no moment to ask about', async (at) => {
  expect((await ask(await person(), 'search', { at })).statusCode).toBe(400)
})

test('a check for nobody is 404, and from nobody 401', async () => {
  expect((await ask(newId(t.clock.now()), 'search')).statusCode).toBe(404)
  expect((await t.app.inject({ method: 'POST', url: '/v1/checks', payload: { accountId: 'x', action: 'search' } })).statusCode).toBe(401)
})
