import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixture, type Host, openHost, until } from '../kit/host.ts'
import { type Running, startQorgan } from '../kit/running.ts'

type Video = { state: string; audience: string; feedEligible: boolean; media: { poster: string | null; play: string | null }; decisions: string[] }
type Notice = { id: string; kind: string; decisionId?: string; title: string; body: string; language: string; appealableUntil?: string }
type Case = { id: string; subject: { kind: string; id: string } }

let place: string
let running: Running
let host: Host
const people: Record<'teen' | 'follower' | 'adult' | 'reporter', string> = { teen: '', follower: '', adult: '', reporter: '' }
const videos: Record<'teen' | 'adult', string> = { teen: '', adult: '' }
let report = ''
let decision = ''

/** The date on which somebody of this age has their birthday `days` from today, in Almaty. */
function born(years: number, days = 0): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(new Date(Date.now() + days * 86_400_000))
  return `${Number(today.slice(0, 4)) - years}${today.slice(4)}`
}

async function moderator(name: string, admin: Host): Promise<Host> {
  const { body } = await admin.call<{ id: string; temporaryPassword: string; email: string }>('POST', '/v1/staff', { kind: 'staff', email: `${name}@staff.example`, name, roles: ['moderator', 'senior'], locale: 'ru' })
  const { body: queues } = await admin.call<{ items: { id: string }[] }>('GET', '/v1/queues')
  for (const queue of queues.items) await admin.call('POST', '/v1/certificates', { staffId: body.id, queue: queue.id, language: '*', reason: 'Sample colleague of the story' })
  const { body: session } = await openHost(running.url, null).call<{ token: string }>('POST', '/v1/staff/sessions', { email: body.email, password: body.temporaryPassword })
  return openHost(running.url, session.token)
}

/** Claims until the case about this subject is in hand; the others go back. */
async function claimAbout(colleague: Host, subjectId: string): Promise<Case> {
  const { body: queues } = await colleague.call<{ items: { id: string; open: number }[] }>('GET', '/v1/queues')
  for (const queue of queues.items.filter(({ open }) => open > 0)) {
    for (let tries = 0; tries < 50; tries += 1) {
      const claimed = await colleague.call<Case>('POST', `/v1/queues/${queue.id}/claims`)
      if (claimed.status !== 201) break
      if (claimed.body.subject.id === subjectId) return claimed.body
    }
  }
  throw new Error(`no case about ${subjectId} can be claimed`)
}

let first: Host
let second: Host

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'qorgan-story-'))
  running = await startQorgan(join(place, 'data'))
  host = openHost(running.url, running.firstRun().apiKey)
  const { body } = await openHost(running.url, null).call<{ token: string }>('POST', '/v1/staff/sessions', running.firstRun().admin)
  const admin = openHost(running.url, body.token)
  first = await moderator('first', admin)
  second = await moderator('second', admin)
})
afterAll(async () => {
  await running.stop()
  await rm(place, { recursive: true, force: true })
})

test('1. thirteen today may register, thirteen tomorrow may not, and nothing tells why', async () => {
  people.teen = await host.account('story.teen', born(14), { locale: 'kk' })
  people.follower = await host.account('story.follower', born(15))
  people.adult = await host.account('story.adult', born(30), { locale: 'ru' })
  people.reporter = await host.account('story.reporter', born(25), { locale: 'en' })
  await host.account('story.just', born(13))
  const refused = await host.call('POST', '/v1/accounts', { handle: 'story.young', birthDate: born(13, 1), country: 'KZ', locale: 'ru', deviceId: 'device-1' })
  const again = await host.call('POST', '/v1/accounts', { handle: 'story.young', birthDate: born(30), country: 'KZ', locale: 'ru', deviceId: 'device-1' })
  expect([refused.status, again.status]).toEqual([403, 403])
  const { requestId: _a, ...one } = refused.body
  const { requestId: _b, ...two } = again.body
  expect(one).toEqual(two)
  expect(JSON.stringify(one)).not.toMatch(/13|age|возраст|жас/i)
})

test('2. a fourteen-year-old’s video is decoded, then seen by approved followers and in no feed', async () => {
  const sent = await host.upload(people.teen, fixture('bbb-vertical-270x480-5s.mp4'), 'Менің бейнем', 'kk')
  expect([sent.status, sent.body.state]).toEqual([202, 'processing'])
  videos.teen = sent.body.id
  videos.adult = (await host.upload(people.adult, fixture('intel-car-vertical-242x432-8s.mp4'), 'Дорога')).body.id
  const { body } = await until(() => host.call<Video>('GET', `/v1/videos/${videos.teen}`), (answer) => answer.body.state !== 'processing')
  expect(body).toMatchObject({ state: 'visible', audience: 'followers', feedEligible: false })
  const adult = await until(() => host.call<Video>('GET', `/v1/videos/${videos.adult}`), (answer) => answer.body.state !== 'processing')
  expect(adult.body).toMatchObject({ state: 'visible', audience: 'everyone', feedEligible: true })
  for (const link of [body.media.poster, body.media.play]) expect((await fetch(new URL(link!, running.url))).status).toBe(200)
  const part = await fetch(new URL(body.media.play!, running.url), { headers: { range: 'bytes=0-99' } })
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100])
})

test('2b. files that are no videos end in a clear state', async () => {
  const send = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const form = new FormData()
    form.append('accountId', people.adult)
    form.append('caption', name)
    form.append('file', new Blob([bytes]), name)
    const answer = await fetch(`${running.url}/v1/videos`, { method: 'POST', headers: { authorization: `Bearer ${running.firstRun().apiKey}` }, body: form })
    return { status: answer.status, body: (await answer.json()) as { type?: string; id: string } }
  }
  for (const [bytes, name] of [[new Uint8Array(0), 'empty.mp4'], [new TextEncoder().encode('MZ this is no video'), 'renamed.mp4']] as const) {
    const refused = await send(bytes, name)
    expect([refused.status, refused.body.type], name).toEqual([415, '/problems/not-a-video'])
  }
  const broken = await host.upload(people.adult, fixture('truncated-broken.mp4'), 'Сломано')
  const ended = await until(() => host.call<Video>('GET', `/v1/videos/${broken.body.id}`), (answer) => answer.body.state !== 'processing')
  expect(ended.body).toMatchObject({ state: 'held', decisions: [] })
  const notices = await until(() => host.call<Notice[]>('GET', `/v1/accounts/${people.adult}/notices`), (answer) => answer.body.some(({ kind }) => kind === 'unreadable'))
  expect(notices.body.find(({ kind }) => kind === 'unreadable')?.language).toBe('ru')
})

test('3. a kind comment is visible at once, an insult or a threat is not, disguised or plain, in three languages', async () => {
  const say = async (text: string, language?: string) => (await host.call<{ id: string; state: string; decisionId?: string }>('POST', '/v1/comments', { accountId: people.reporter, videoId: videos.adult, text, ...(language && { language }) })).body
  for (const kind of ['Красиво снято, спасибо!', 'Керемет бейне, рақмет!', 'Lovely, thank you!']) expect((await say(kind)).state, kind).toBe('visible')
  for (const harsh of ['ты идиот', 'тыы идииоот', 'ты идиoт', 'ты и д и о т', 'ты ид1от', 'я тебя убью', 'сені өлтіремін', 'сен ақымақсың', 'you idiot', 'y0u 1d10t', 'i will kill you']) {
    const judged = await say(harsh)
    expect(['held', 'removed'], harsh).toContain(judged.state)
    const { body } = await host.call<{ policy: { id: string; title: string }; source: string; automatedDecision: unknown }>('GET', `/v1/decisions/${judged.decisionId}`)
    expect(body.policy.id, harsh).toMatch(/^[a-z-]+\.[a-z-]+$/)
  }
})

test('4. a report is acknowledged, joined by its repetition, and its case can be claimed at once', async () => {
  const reasons = await host.call<{ id: string; label: string }[]>('GET', '/v1/report-reasons?locale=kk')
  expect(reasons.body.map(({ id }) => id)).toEqual(expect.arrayContaining(['under-minimum-age', 'impersonation', 'harassment', 'dangerous-acts', 'violence', 'hate', 'sexual-content', 'self-harm', 'spam']))
  const wish = { reporterAccountId: people.reporter, subject: { kind: 'video', id: videos.adult }, reason: 'dangerous-acts', note: 'Sample note' }
  const filed = await host.call<{ id: string; state: string }>('POST', '/v1/reports', wish)
  expect([filed.status, filed.body.state]).toEqual([201, 'received'])
  const again = await host.call<{ id: string }>('POST', '/v1/reports', wish)
  expect([again.status, again.body.id]).toEqual([200, filed.body.id])
  report = filed.body.id
})

test('5. a moderator claims, sees everything in one answer, and decides; another one cannot', async () => {
  const held = await claimAbout(first, videos.adult)
  expect((await host.call<{ state: string }>('GET', `/v1/reports/${report}`)).body.state).toBe('in-review')
  const seen = await first.call<Record<string, unknown>>('GET', `/v1/cases/${held.id}`)
  expect(seen.status).toBe(200)
  expect(JSON.stringify(seen.body)).toContain('Sample note')
  const verdict = { verdict: 'violation', policy: 'dangerous-acts.challenges', action: 'remove', facts: 'The rider stands on a moving car.' }
  expect((await second.call('POST', `/v1/cases/${held.id}/verdict`, verdict)).status).toBe(409)
  const decided = await first.call<{ decisionId: string }>('POST', `/v1/cases/${held.id}/verdict`, verdict)
  expect(decided.status).toBe(200)
  decision = decided.body.decisionId
  expect((await host.call<Video>('GET', `/v1/videos/${videos.adult}`)).body).toMatchObject({ state: 'removed', decisions: [decision] })
  const told = await until(() => host.call<{ state: string; outcome?: string }>('GET', `/v1/reports/${report}`), ({ body }) => body.state === 'concluded')
  expect(told.body.outcome).toBe('violation')
})

test('6. the author is told why in their language, appeals, and another moderator puts everything back', async () => {
  const notices = await until(() => host.call<Notice[]>('GET', `/v1/accounts/${people.adult}/notices`), ({ body }) => body.some(({ decisionId }) => decisionId === decision))
  const notice = notices.body.find(({ decisionId }) => decisionId === decision)!
  expect(notice.language).toBe('ru')
  expect(notice.body).toMatch(/[а-я]/)
  expect(Date.parse(notice.appealableUntil!)).toBeGreaterThan(Date.now())
  const appeal = await host.call<{ id: string; state: string }>('POST', '/v1/appeals', { accountId: people.adult, decisionId: decision, statement: 'На видео трюк каскадёра на закрытой площадке.' })
  expect([appeal.status, appeal.body.state]).toEqual([201, 'received'])
  await expect(claimAbout(first, videos.adult)).rejects.toThrow('no case')
  const held = await claimAbout(second, videos.adult)
  const answer = await second.call('POST', `/v1/cases/${held.id}/verdict`, { verdict: 'no-violation', facts: 'A stunt on closed ground.' })
  expect(answer.status).toBe(200)
  const back = await until(() => host.call<Video>('GET', `/v1/videos/${videos.adult}`), ({ body }) => body.state === 'visible')
  expect(back.body).toMatchObject({ state: 'visible', audience: 'everyone', feedEligible: true })
})

test('7. the public figures are the sum of what was decided', async () => {
  const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty', year: 'numeric', month: '2-digit' }).format(new Date())
  type Figures = { videosRemoved: { total: number; restored: number; proactive: number }; blockedBeforePublication: number; reports: { received: number; concluded: number }; appeals: { received: number; reversed: number } }
  const figures = await until(() => openHost(running.url, null).call<Figures>('GET', `/v1/transparency/figures?country=KZ&from=${month}&to=${month}`), ({ body }) => body.appeals.reversed === 1 && body.videosRemoved.restored === 1)
  expect(figures.body).toMatchObject({ videosRemoved: { total: 1, restored: 1, proactive: 0 }, blockedBeforePublication: 11, reports: { received: 1, concluded: 1 }, appeals: { received: 1, reversed: 1 } })
})
