import type { FastifyInstance } from 'fastify'
import type { fixedClock } from '../../../server/src/kernel/clock.ts'
import { change } from '../../../server/src/kernel/change.ts'
import type { House } from '../../../server/src/kernel/house.ts'
import { newId } from '../../../server/src/kernel/ids.ts'
import { addCertificates, closeSampleEntry, createKey, createMember, newKey, newPassword, sampleEmail, sampleKeyName } from '../../../server/src/rooms/access/index.ts'
import { policyOf } from '../../../server/src/rooms/policy/index.ts'
import { markSample } from '../../../server/src/rooms/samples/index.ts'
import { prepareClips } from '../sample-clips.ts'
import { clips } from './captions.ts'
import { publish, talk, watch, write } from './life.ts'
import { aboutVideo, judge, leaveAppealed, removeTooYoung, report, settle } from './moderation.ts'
import { people } from './people.ts'
import { asTimer, type Call, caller, type Colleague, type Film, type Person, pick, type Posted, random, scenario, type Stage } from './stage.ts'
import { accountCause, commentCause, letterCause, videoCauses } from './words.ts'

const days = 150
const videosWanted = 200
/** Days of which nothing is decided yet: the queue that a moderator opens. */
const quietDays = 9
const dayMilliseconds = 86_400_000

/** Forty people, two hundred videos and five months of what happened to them, through the same routes that hosts and staff use. */
export async function loadDemo(house: House, app: FastifyInstance, clock: ReturnType<typeof fixedClock>, out: (line: object) => void): Promise<void> {
  const end = clock.now()
  const prepared = await prepareClips(house, clips.map(({ file }) => file))
  const films = clips.map(({ captions }, index): Film => ({ clip: prepared[index]!, captions }))
  clock.set(new Date(end.getTime() - days * dayMilliseconds))
  const stage = await openStage(house, app, clock, end)
  for (let day = 0; day < days; day += 1) {
    clock.set(new Date(end.getTime() - (days - day) * dayMilliseconds + Math.floor(random() * 40_000_000)))
    await liveThroughDay(stage, films, day)
  }
  clock.set(end)
  await house.jobs.drain()
  await leaveStage(stage)
  out({ scenario, ...stage.counts })
}

async function openStage(house: House, app: FastifyInstance, clock: Stage['clock'], end: Date): Promise<Stage> {
  const hostKey = newKey()
  const { id: keyId } = await createKey(asTimer(house), sampleKeyName, hostKey)
  await change(asTimer(house), (tx) => markSample(tx, 'key', keyId, scenario))
  const call = caller(app, { authorization: `Bearer ${hostKey}` })
  const staff = [await colleague(house, call, 'first'), await colleague(house, call, 'second')] as const
  const crowd = await register(house, call, end)
  await befriend(house, call, crowd)
  const counts = { people: crowd.length, videos: 0, comments: 0, messages: 0, decisions: 0, appeals: 0, open: 0 }
  return { house, clock, call, keyId, staff, crowd, adults: crowd.filter((person) => person.years >= 18), recent: [], counts }
}

/** Nobody can come in any more by what only the loading needed. */
async function leaveStage({ house, keyId, staff }: Stage): Promise<void> {
  await closeSampleEntry(asTimer(house), { staffIds: staff.map(({ id }) => id), keyId })
}

async function liveThroughDay(stage: Stage, films: readonly Film[], day: number): Promise<void> {
  const { counts } = stage
  const quiet = day >= days - quietDays
  const due = Math.round(((day + 1) / days) * videosWanted) - counts.videos
  for (let n = 0; n < due; n += 1) {
    const video = await publish(stage, films, await somebodyActive(stage))
    // Below 16 only followers see a video; what happens there is theirs.
    if (video.author.years < 16) continue
    stage.recent.push(video)
    await watch(stage, video)
    const { cold, held } = await talk(stage, video)
    if (!quiet) for (const { id, writer } of held) await judge(stage, { subject: { kind: 'comment', id }, owner: writer, cause: commentCause })
    for (const { id, writer } of cold) await (quiet ? leave(stage, { subject: { kind: 'comment', id }, owner: writer, cause: commentCause }) : settle(stage, { subject: { kind: 'comment', id }, owner: writer, cause: commentCause }))
    if (!quiet && random() < 0.4) await settle(stage, aboutVideo(video))
    if (quiet) await leaveWaiting(stage, video)
  }
  if (quiet) for (const late of [pick(stage.recent), pick(stage.recent)]) await leave(stage, aboutVideo(late))
  if (day % 3 === 0) {
    const offer = await write(stage)
    if (offer) await (quiet ? report(stage, { subject: { kind: 'message', id: offer.id }, owner: offer.from, cause: letterCause }, 1, offer.to) : settle(stage, { subject: { kind: 'message', id: offer.id }, owner: offer.from, cause: letterCause }))
  }
  if (day % 12 === 6) await removeTooYoung(stage, day)
  if (quiet && day % 2 === 0) await leave(stage, { subject: { kind: 'account', id: pick(stage.adults).id }, owner: pick(stage.adults), cause: accountCause })
}

/** Whoever was suspended or removed on the way publishes nothing more. */
async function somebodyActive({ call, crowd }: Stage): Promise<Person> {
  for (;;) {
    const person = pick(crowd)
    const { status } = await call<{ status: string }>('GET', `/v1/accounts/${person.id}`)
    if (status === 'active' || status === 'restricted') return person
  }
}

async function leave(stage: Stage, matter: Parameters<typeof report>[1]): Promise<void> {
  if (await report(stage, matter, 3)) stage.counts.open += 1
}

/** In the last days most videos are reported by somebody, and some decisions are contested. */
async function leaveWaiting(stage: Stage, video: Posted): Promise<void> {
  const matter = aboutVideo(video)
  if (random() < 0.25) return leaveAppealed(stage, { ...matter, cause: videoCauses[0]! })
  await leave(stage, matter)
}

async function colleague(house: House, call: Call, name: string): Promise<Colleague> {
  const password = newPassword()
  const email = sampleEmail(`${name}.${newId(house.clock.now()).slice(-6)}`)
  const ctx = asTimer(house)
  const { id } = await createMember(ctx, { kind: 'staff', email, name: `Sample moderator (${name})`, roles: ['moderator', 'senior'], locale: 'ru', languages: ['kk', 'ru', 'en'] }, password)
  const scopes = policyOf(ctx).queues().filter((queue) => !queue.sealed).map((queue) => ({ queue: queue.id, language: '*' }))
  await change(ctx, async (tx) => {
    await markSample(tx, 'staff', id, scenario)
    await addCertificates(tx, id, scopes, 'override', 'Sample colleague of the demo scenario', null)
  })
  const { token } = await call<{ token: string }>('POST', '/v1/staff/sessions', { email, password })
  return { id, headers: { authorization: `Bearer ${token}` } }
}

async function register(house: House, call: Call, end: Date): Promise<Person[]> {
  const crowd: Person[] = []
  for (const { handle, speech, years, country, displayName, bio } of people) {
    const birthDate = new Date(Date.UTC(end.getUTCFullYear() - years, end.getUTCMonth(), end.getUTCDate()) - 175 * dayMilliseconds).toISOString().slice(0, 10)
    const { id } = await call<{ id: string }>('POST', '/v1/accounts', { handle, birthDate, country, locale: speech })
    await change(asTimer(house), (tx) => markSample(tx, 'account', id, scenario))
    await call('PATCH', `/v1/accounts/${id}`, { profile: { displayName, bio } })
    crowd.push({ id, speech, years, country })
  }
  await house.jobs.drain()
  return crowd
}

/** Everybody follows some; most of what needs approval gets it, the rest waits. */
async function befriend(house: House, call: Call, crowd: readonly Person[]): Promise<void> {
  const at = house.clock.now().toISOString()
  const pairs = crowd.flatMap((person) => Array.from({ length: 9 }, () => ({ accountId: person.id, targetId: pick(crowd).id })).filter(({ accountId, targetId }) => accountId !== targetId))
  await call('POST', '/v1/events', { events: pairs.map((pair) => ({ kind: 'follow', ...pair, at })) })
  await call('POST', '/v1/events', { events: pairs.filter(() => random() < 0.85).map(({ accountId, targetId }) => ({ kind: 'approve', accountId: targetId, targetId: accountId, at })) })
}
