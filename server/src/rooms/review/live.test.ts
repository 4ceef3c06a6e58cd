import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import type { StaffRole } from '../../kernel/actor.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { addCertificates } from '../access/index.ts'
import type { Subject } from '../standing/index.ts'
import { openCase, tidyLive } from './index.ts'

let t: TestHouse
let url: string
let author: string
let video: Subject
beforeAll(async () => {
  t = await openTestHouse()
  author = (await newPerson(t)).id
  video = await newVideo(t, author)
  url = await t.app.listen({ port: 0 })
})
afterAll(() => t.close())

const newCase = async (queue: string, ctx = t.as(platform)) => (await openCase(ctx, { subject: await newComment(t, author, video.id), queue, language: 'ru', country: 'KZ', items: [{ kind: 'report', ref: newId(t.clock.now()), summary: 'x' }] })).caseId
async function reviewer(queue: string, roles: StaffRole[] = ['moderator']) {
  const member = await t.signedIn(roles)
  await change(t.as({ kind: 'timer', job: 'test' }), (tx) => addCertificates(tx, member.id, [{ queue, language: '*' }], 'override', 'sample', null))
  return member
}

type Event = { id?: string; event?: string; data: Record<string, unknown> }

/** Follows until `enough`, then goes away; returns what came. */
async function follow(headers: Record<string, string>, enough: (seen: Event[]) => boolean): Promise<Event[]> {
  const leave = new AbortController()
  const answer = await fetch(`${url}/v1/live`, { headers, signal: leave.signal })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const seen: Event[] = []
  let rest = ''
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  while (!enough(seen)) {
    const { value, done } = await reader.read()
    if (done) break
    rest += value
    const blocks = rest.split('\n\n')
    rest = blocks.pop()!
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
      const event = field('event')
      const id = field('id')
      if (event) seen.push({ event, ...(id ? { id } : {}), data: JSON.parse(field('data') ?? '{}') as Record<string, unknown> })
    }
  }
  leave.abort()
  return seen
}
const about = (events: Event[], caseId: string) => events.filter(({ data }) => data.caseId === caseId).map(({ data }) => data.what)

test('counts come at once, then what happens to cases, and the new counts', async () => {
  const one = await reviewer('violence')
  await newCase('violence')
  let opened: Promise<string> | null = null
  const seen = await follow(one.headers, (events) => {
    const counts = events.filter(({ event }) => event === 'queues').length
    if (counts === 1) opened ??= newCase('violence')
    return counts === 2
  })
  const caseId = await opened!
  expect(seen[0]).toMatchObject({ event: 'ready' })
  expect(seen[1]).toMatchObject({ event: 'queues', data: { violence: 1 } })
  expect(about(seen, caseId)).toEqual(['opened'])
  expect(seen.at(-1)).toMatchObject({ event: 'queues', data: { violence: 2 } })
})

test('after a lost connection everything since the last id comes, also what a slow transaction committed meanwhile', async () => {
  const one = await reviewer('hate')
  const first = (await follow(one.headers, (seen) => seen.length >= 2))[0]!.id!
  let slow = ''
  let fast = ''
  await change(t.as(platform), async (tx) => {
    slow = await newCase('hate', tx.ctx)
    // Another connection takes a higher number and commits first; the one who follows sees neither yet.
    fast = await newCase('hate')
    const early = await follow({ ...one.headers, 'last-event-id': first }, (seen) => seen.some(({ event }) => event === 'queues'))
    expect([about(early, slow), about(early, fast)]).toEqual([[], []])
  })
  const seen = await follow({ ...one.headers, 'last-event-id': first }, (events) => about(events, fast).length > 0)
  expect([about(seen, slow), about(seen, fast)]).toEqual([['opened'], ['opened']])
  const last = seen.findLast(({ id }) => id)!.id!
  await t.app.inject({ method: 'POST', url: '/v1/queues/hate/claims', headers: one.headers })
  const again = await follow({ ...one.headers, 'last-event-id': last }, (events) => events.some(({ event }) => event === 'case'))
  expect(again.filter(({ event }) => event === 'case').map(({ data }) => data.what)).toEqual(['claimed'])
})

test('what concerns one person reaches only them, and a sealed queue only those certified for it', async () => {
  const [one, two, lead] = [await reviewer('privacy'), await reviewer('privacy'), await reviewer('privacy', ['senior'])]
  const start = async (who: typeof one) => (await follow(who.headers, (seen) => seen.length >= 2))[0]!.id!
  const [from, fromTwo] = [await start(one), await start(two)]
  const sealed = await newCase('child-safety')
  const caseId = await newCase('privacy')
  await t.app.inject({ method: 'POST', url: `/v1/cases/${caseId}/assignment`, headers: lead.headers, payload: { staffId: one.id, note: 'x' } })
  const mine = await follow({ ...one.headers, 'last-event-id': from }, (seen) => seen.some(({ event }) => event === 'alert'))
  expect(mine.find(({ event }) => event === 'alert')).toMatchObject({ data: { what: 'assigned', caseId } })
  const theirs = await follow({ ...two.headers, 'last-event-id': fromTwo }, (seen) => seen.some(({ data }) => data.what === 'moved'))
  expect([theirs.filter(({ event }) => event === 'alert'), about(theirs, sealed), about(mine, sealed)]).toEqual([[], [], []])
  expect(theirs.find(({ event }) => event === 'queues')?.data ?? {}).not.toHaveProperty('child-safety')
})

test.each(['nonsense', '99999999999-1-1800000000', '1-1-1000'])('an id that cannot be followed (%s) is answered by reset', async (id) => {
  const one = await reviewer('general')
  expect((await follow({ ...one.headers, 'last-event-id': id }, (seen) => seen.length > 0))[0]).toMatchObject({ event: 'reset' })
})

test('a host and a stranger do not follow, and old events are forgotten', async () => {
  expect((await t.app.inject({ url: '/v1/live', headers: await t.host() })).statusCode).toBe(403)
  expect((await t.app.inject({ url: '/v1/live' })).statusCode).toBe(401)
  await tidyLive({ ...t.as({ kind: 'timer', job: 'test' }), now: new Date('2999-01-01T00:00:00Z') })
  const one = await reviewer('violence')
  expect((await t.app.inject({ url: '/v1/queues', headers: one.headers })).json<{ items: { id: string; open: number; parts: object[] }[] }>().items.find(({ id }) => id === 'violence')).toMatchObject({ open: 2, parts: [{ language: 'ru', country: 'KZ', open: 2 }] })
})
