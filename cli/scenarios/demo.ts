import type { FastifyInstance } from 'fastify'
import type { fixedClock } from '../../server/src/kernel/clock.ts'
import { change } from '../../server/src/kernel/change.ts'
import { type House, openCtx } from '../../server/src/kernel/house.ts'
import { newId } from '../../server/src/kernel/ids.ts'
import { addCertificates, createKey, createMember, newKey, newPassword } from '../../server/src/rooms/access/index.ts'
import { addVideo, giveVerdict, keepRendition } from '../../server/src/rooms/content/index.ts'
import { policyOf } from '../../server/src/rooms/policy/index.ts'
import { markSample } from '../../server/src/rooms/samples/index.ts'
import { captions, causes, harshWords, kindWords, notes, people, type Speech, statements } from './demo-texts.ts'
import { type Clip, copyClip, prepareClips } from './sample-clips.ts'

const scenario = 'demo'
const days = 150
const videosWanted = 200
const quietDays = 4

type Person = { id: string; speech: Speech; years: number }
type Colleague = { headers: { authorization: string } }
type Call = <T>(method: string, url: string, payload?: object, headers?: { authorization: string }) => Promise<T>

/** mulberry32: the same demo every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = seeded(1_842_467)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

/** Forty people, two hundred videos and five months of what happened to them, through the same routes that hosts and staff use. */
export async function loadDemo(house: House, app: FastifyInstance, clock: ReturnType<typeof fixedClock>, out: (line: object) => void): Promise<void> {
  const end = clock.now()
  const clips = await prepareClips(house)
  clock.set(new Date(end.getTime() - days * 86_400_000))
  const hostKey = newKey()
  await createKey(asTimer(house), 'sample scenario', hostKey)
  const call = caller(app, { authorization: `Bearer ${hostKey}` })
  const staff = [await colleague(house, call, 'first'), await colleague(house, call, 'second')] as const
  const crowd = await register(house, call, end)
  await befriend(house, call, crowd)
  const counts = { people: crowd.length, videos: 0, comments: 0, decisions: 0, appeals: 0, open: 0 }
  const adults = crowd.filter((person) => person.years >= 18)
  for (let day = 0; day < days; day += 1) {
    clock.set(new Date(end.getTime() - (days - day) * 86_400_000 + Math.floor(random() * 40_000_000)))
    const due = Math.round(((day + 1) / days) * videosWanted) - counts.videos
    for (let n = 0; n < due; n += 1) {
      const author = pick(crowd)
      const video = await publish(house, clips, author, day)
      counts.videos += 1
      if (author.years < 16) continue
      counts.comments += await talk(house, call, adults, video)
      if (random() < 0.3) counts.decisions += await moderate({ house, call, staff, clock, adults, author, video, counts, open: day > days - quietDays })
    }
  }
  counts.decisions += await removeTooYoung(house, call, staff[0], adults)
  clock.set(end)
  for (const author of [...adults, ...adults.slice(0, 10)]) counts.open += await leaveOpen(call, adults, await publish(house, clips, author, days), author)
  await house.jobs.drain()
  out({ scenario, ...counts })
}

const asTimer = (house: House) => openCtx(house, { kind: 'timer', job: 'scenario' }, { requestId: `scenario:${scenario}` })

function caller(app: FastifyInstance, host: { authorization: string }): Call {
  return async <T>(method: string, url: string, payload?: object, headers = host): Promise<T> => {
    const answer = await app.inject({ method: method as 'GET', url, headers, ...(payload && { payload }) })
    if (answer.statusCode >= 400) throw new Error(`${method} ${url} was refused: ${answer.body}`)
    return answer.body === '' ? (null as T) : answer.json<T>()
  }
}

async function colleague(house: House, call: Call, name: string): Promise<Colleague> {
  const password = newPassword()
  const email = `${name}.sample.${newId(house.clock.now()).slice(-6)}@staff.example`
  const ctx = asTimer(house)
  const { id } = await createMember(ctx, { kind: 'staff', email, name: `Sample moderator (${name})`, roles: ['moderator', 'senior'], locale: 'ru', languages: ['kk', 'ru', 'en'] }, password)
  const scopes = policyOf(ctx).queues().filter((queue) => !queue.sealed).map((queue) => ({ queue: queue.id, language: '*' }))
  await change(ctx, (tx) => addCertificates(tx, id, scopes, 'override', 'Sample colleague of the demo scenario', null))
  const { token } = await call<{ token: string }>('POST', '/v1/staff/sessions', { email, password })
  return { headers: { authorization: `Bearer ${token}` } }
}

async function register(house: House, call: Call, end: Date): Promise<Person[]> {
  const crowd: Person[] = []
  for (const { handle, speech, years } of people) {
    const birthDate = new Date(Date.UTC(end.getUTCFullYear() - years, end.getUTCMonth(), end.getUTCDate()) - 175 * 86_400_000).toISOString().slice(0, 10)
    const { id } = await call<{ id: string }>('POST', '/v1/accounts', { handle, birthDate, country: 'KZ', locale: speech })
    await change(asTimer(house), (tx) => markSample(tx, 'account', id, scenario))
    crowd.push({ id, speech, years })
  }
  await house.jobs.drain()
  return crowd
}

async function befriend(house: House, call: Call, crowd: readonly Person[]): Promise<void> {
  const at = house.clock.now().toISOString()
  const pairs = crowd.flatMap((person) => Array.from({ length: 5 }, () => ({ accountId: person.id, targetId: pick(crowd).id })).filter(({ accountId, targetId }) => accountId !== targetId))
  await call('POST', '/v1/events', { events: pairs.map((pair) => ({ kind: 'follow', ...pair, at })) })
  await call('POST', '/v1/events', { events: pairs.map(({ accountId, targetId }) => ({ kind: 'approve', accountId: targetId, targetId: accountId, at })) })
}

async function publish(house: House, clips: readonly Clip[], author: Person, day: number): Promise<string> {
  const ctx = asTimer(house)
  const clip = await copyClip(house, pick(clips))
  const id = newId(ctx.now)
  await change(ctx, async (tx) => {
    await addVideo(tx, { id, accountId: author.id, country: 'KZ', language: author.speech, caption: captions[author.speech][day % 8]!, ...clip.original })
    await keepRendition(tx, { videoId: id, ...clip.rendition }, clip.frames)
    await giveVerdict(tx, id, 'rule')
    await markSample(tx, 'video', id, scenario)
  })
  await house.jobs.drain()
  return id
}

async function talk(house: House, call: Call, adults: readonly Person[], videoId: string): Promise<number> {
  const wanted = 1 + Math.floor(random() * 4)
  const at = house.clock.now().toISOString()
  await call('POST', '/v1/events', { events: adults.filter(() => random() < 0.5).map((viewer) => ({ kind: 'view', accountId: viewer.id, targetId: videoId, at })) }).catch(() => null)
  let said = 0
  for (let n = 0; n < wanted; n += 1) {
    const writer = pick(adults)
    const words = random() < 0.12 ? pick(harshWords[writer.speech]) : pick(kindWords[writer.speech])
    const comment = await call<{ id: string }>('POST', '/v1/comments', { accountId: writer.id, videoId, text: words, language: writer.speech }).catch(() => null)
    if (!comment) continue
    await change(asTimer(house), (tx) => markSample(tx, 'comment', comment.id, scenario))
    said += 1
  }
  await house.jobs.drain()
  return said
}

type Scene = { house: House; call: Call; staff: readonly [Colleague, Colleague]; clock: ReturnType<typeof fixedClock>; adults: readonly Person[]; author: Person; video: string; counts: { appeals: number; open: number }; open: boolean }

/** A report, a verdict some hours later, sometimes an appeal and a second look. The last days stay open, as a queue worth opening. */
async function moderate({ house, call, staff, clock, adults, author, video, counts, open }: Scene): Promise<number> {
  const cause = pick(causes)
  const reporter = pick(adults)
  await call('POST', '/v1/reports', { reporterAccountId: reporter.id, subject: { kind: 'video', id: video }, reason: cause.reason, note: pick(notes[reporter.speech]) })
  await house.jobs.drain()
  if (open) {
    counts.open += 1
    return 0
  }
  clock.advance(1_800 + Math.floor(random() * 30_000))
  const decided = await decide(call, staff[0], video, cause.policy && random() < 0.8 ? { verdict: 'violation', policy: cause.policy, action: 'remove', facts: 'The clip shows what the report says.' } : { verdict: 'no-violation', facts: 'Nothing in the clip breaks the rules.' })
  await house.jobs.drain()
  if (!decided?.decisionId) return decided ? 1 : 0
  if (random() < 0.4) {
    await call('POST', '/v1/appeals', { accountId: author.id, decisionId: decided.decisionId, statement: statements[author.speech] })
    await house.jobs.drain()
    clock.advance(7_200 + Math.floor(random() * 40_000))
    const again = random() < 0.5 ? { verdict: 'no-violation', facts: 'Training ground, a coach is present.' } : { verdict: 'violation', policy: cause.policy, action: 'remove', facts: 'The ground is a public road.' }
    await decide(call, staff[1], video, again)
    counts.appeals += 1
    await house.jobs.drain()
  }
  return 1
}

/** Claims until the case about this subject is in hand, decides it, and gives the others back. */
async function decide(call: Call, colleague: Colleague, subjectId: string, verdict: object): Promise<{ decisionId?: string } | null> {
  const { items } = await call<{ items: { id: string; subject: { id: string }; queue: string }[] }>('GET', '/v1/cases?state=open&limit=100', undefined, colleague.headers)
  const found = items.find((each) => each.subject.id === subjectId)
  if (!found) return null
  for (let tries = 0; tries < 50; tries += 1) {
    const claimed = await call<{ id: string } | null>('POST', `/v1/queues/${found.queue}/claims`, undefined, colleague.headers)
    if (claimed === null) return null
    if (claimed.id === found.id) return call('POST', `/v1/cases/${found.id}/verdict`, verdict, colleague.headers)
    await call('POST', `/v1/cases/${claimed.id}/release`, undefined, colleague.headers)
  }
  return null
}

/** Three accounts whose holders said that they are too young: reported, looked at, removed. */
async function removeTooYoung(house: House, call: Call, first: Colleague, adults: readonly Person[]): Promise<number> {
  let removed = 0
  for (const n of [1, 2, 3]) {
    const { id } = await call<{ id: string }>('POST', '/v1/accounts', { handle: `too.young.${n}.sample`, birthDate: '2001-01-01', country: 'KZ', locale: 'kk' })
    await change(asTimer(house), (tx) => markSample(tx, 'account', id, scenario))
    await call('POST', '/v1/reports', { reporterAccountId: pick(adults).id, subject: { kind: 'account', id }, reason: 'under-minimum-age' })
    await house.jobs.drain()
    if (await decide(call, first, id, { verdict: 'violation', policy: 'youth-safety.minimum-age', action: 'remove', facts: 'The profile says fifth grade.' })) removed += 1
    await house.jobs.drain()
  }
  return removed
}

async function leaveOpen(call: Call, adults: readonly Person[], video: string, author: Person): Promise<number> {
  const reporters = adults.filter((person) => person.id !== author.id).slice(0, 1 + Math.floor(random() * 3))
  for (const reporter of reporters) await call('POST', '/v1/reports', { reporterAccountId: reporter.id, subject: { kind: 'video', id: video }, reason: pick(causes).reason, note: pick(notes[reporter.speech]) })
  return 1
}
