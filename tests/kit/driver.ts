import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { staffRoles } from '../../server/src/kernel/actor.ts'
import { policyOf } from '../../server/src/rooms/policy/index.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { allowed, type Words } from './json-schema.ts'
import type { Operation } from './openapi.ts'
import { newComment, newMessage, newPerson, newVideo } from './scene.ts'

export type Answer = { status: number; headers: Record<string, string>; text: string; body: Record<string, unknown> }
export type Request = { url: string; payload?: string | Buffer; headers: Record<string, string> }
type Caller = Record<string, string>

/** Drives a Qorgan with what openapi.json says and the ids that its own answers gave. */
export type Driver = {
  t: TestHouse
  /** The caller whom the route lets in: the public, a host, a colleague with every role, an officer. */
  callerOf(operation: Operation): Caller
  url(operation: Operation, ids?: Record<string, string>, query?: object): string
  ask(operation: Operation, request: Request): Promise<Answer>
  /** Requests that the document allows. */
  requests(operation: Operation, count: number, seed: number): { url: string; body: unknown }[]
  words: Words
  /** Rows of every table that a refusal must leave alone, or of these. */
  rows(only?: readonly string[]): Promise<Map<string, number>>
}

export const absent = '00000000-0000-7000-8000-00000000dead'
const longestMilliseconds = 30_000
export const asJson = { 'content-type': 'application/json' }

const kinds: Record<string, string> = { staffId: 'staff', videoId: 'videos', decisionId: 'decisions', reportId: 'reports', teamId: 'teams', requestId: 'time-requests' }
const kindOf = (field: string): string | null => (/accountId$/i.test(field) ? 'accounts' : kinds[field] ?? (/^(id|ref|targetId)$/.test(field) ? 'any' : null))

export async function openDriver(operations: readonly Operation[]): Promise<Driver> {
  const t = await openTestHouse()
  const pool = new Map<string, string[]>()
  const learn = (kind: string, id: unknown): void => {
    if (typeof id !== 'string' || id.length > 64) return
    const known = pool.get(kind) ?? []
    // Few and mixed, so that the same thing is met again in another state.
    if (!known.includes(id) && known.length < 12) pool.set(kind, [...known, id])
  }
  const ids = (kind: string): string[] => (kind === 'any' ? [...pool.values()].flat() : pool.get(kind) ?? [])
  const callers: Caller[] = [{}, await t.host(), (await t.signedIn([...staffRoles])).headers, (await t.signedIn(['registrar', 'officer', 'head'], 'authority')).headers]
  await settle(t, learn)
  const clauses = ['harassment.insults', 'dangerous-acts.challenges', 'accounts.misuse', 'no-such.clause']
  const known: Record<string, readonly unknown[]> = {
    country: ['KZ', 'DE', 'BR'], locale: ['kk', 'ru', 'en'], language: ['kk', 'ru', 'en'], queue: policyOf(t).queues().map(({ id }) => id), clauseId: clauses, policy: clauses,
    reason: ['spam', 'harassment', 'under-minimum-age', 'violence'], version: ['2026-11'], setting: ['dailyScreenTime', 'privateAccount', 'comments'], settings: ['dailyScreenTime', 'privateAccount', 'comments', 'timeAway', 'no-such'], authorityId: ['kz-authorised-body'], scenario: ['demo'], log: ['own'], from: ['2026-01', '2026-03', '2026-03-01'], to: ['2026-03', '2026-03-16'], limit: ['1', '100'], handle: ['sample.one', 'sample_two', 'үлгі'],
  }
  const words: Words = (name) => {
    const kind = kindOf(name)
    return kind ? ids(kind) : known[name] ?? null
  }
  const chosen = new Map<string, Caller>()
  const url: Driver['url'] = (operation, given = {}, query = {}) => {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given[name] ?? absent))
    const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()
    return asked ? `${path}?${asked}` : path
  }
  const send = async (operation: Operation, { url: address, payload, headers }: Request): Promise<Answer> => {
    const options = { method: operation.method, url: address, headers, ...(payload !== undefined && { payload }), payloadAsStream: true } as InjectOptions
    const late = AbortSignal.timeout(longestMilliseconds)
    const answered = t.app.inject(options as InjectOptions & { payloadAsStream: true }).then(async (answer) => {
      const stream = answer.stream()
      const type = String(answer.headers['content-type'] ?? '')
      // What never ends by design is asked for its head alone.
      const text = type.startsWith('text/event-stream') ? '' : Buffer.concat(await stream.toArray() as Buffer[]).toString()
      stream.destroy()
      return { status: answer.statusCode, headers: answer.headers as Record<string, string>, text, body: type.includes('json') && text ? (JSON.parse(text) ?? {}) as Record<string, unknown> : {} }
    })
    return Promise.race([answered, new Promise<never>((_done, fail) => { late.addEventListener('abort', () => { fail(new Error(`${operation.name} hangs`)) }) })])
  }
  for (const operation of operations) {
    if (operation.name === 'DELETE /v1/staff/sessions/current') continue
    for (const caller of operation.isPublic ? callers.slice(0, 1) : callers) {
      const { status } = await send(operation, { url: url(operation), headers: caller })
      const isLetIn = operation.isPublic || (status !== 401 && status !== 403)
      if (isLetIn) chosen.set(operation.name, caller)
      if (isLetIn) break
    }
  }
  return {
    t,
    url,
    words,
    callerOf: (operation) => chosen.get(operation.name) ?? callers[2]!,
    async ask(operation, request) {
      const answer = await send(operation, request)
      const kind = operation.path.split('/').at(operation.pathIds.length > 0 ? -2 : -1)!
      if (answer.status === 201) learn(operation.pathIds.length > 0 ? operation.path.split('/').at(-1)! : kind, answer.body.id)
      if (Array.isArray(answer.body.items)) for (const item of answer.body.items as { id?: unknown }[]) learn(operation.path.split('/').at(-1)!, item.id)
      learn('decisions', answer.body.decisionId)
      return answer
    },
    requests(operation, count, seed) {
      const paths = fc.record(Object.fromEntries(operation.pathIds.map(({ name, schema }) => [name, pathId(operation, name, ids, known, allowed(schema, words, name))])))
      const request = fc.tuple(paths, allowed(operation.query, words), operation.body ? allowed(operation.body, words) : fc.constant(undefined))
      return fc.sample(request, { numRuns: count, seed }).map(([given, query, body]) => ({ url: url(operation, given as Record<string, string>, query as object), body }))
    },
    async rows(only) {
      const tables = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'pgboss')`.execute(t.house.database.kysely)
      // What a refusal itself leaves, on purpose: a failed sign-in, a refused device.
      const counted = only ?? tables.rows.map(({ name }) => name).filter((name) => !['access.sign_in_failure', 'age.refused_device'].includes(name))
      const counts = await sql<{ name: string; n: number }>`${sql.raw(counted.map((name) => `select '${name}' as name, count(*) as n from ${name}`).join(' union all '))}`.execute(t.house.database.kysely)
      return new Map(counts.rows.map(({ name, n }) => [name, n]))
    },
  }
}

/** Mostly an id of the kind that the address names, otherwise one of another thing. */
function pathId(operation: Operation, name: string, ids: (kind: string) => string[], known: Record<string, readonly unknown[]>, shaped: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const segments = operation.path.split('/')
  const kind = kindOf(name)
  const own = known[name] ?? ids(kind && kind !== 'any' ? kind : segments[segments.indexOf(`{${name}}`) - 1] ?? '')
  const others = [...ids('any'), absent]
  return fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...(own.length > 0 ? own : others)) }, { weight: 2, arbitrary: fc.constantFrom(...others) }, { weight: 1, arbitrary: shaped })
}

/** People, content, a report with its case, and a pairing, so that routes have something to be right and wrong about. */
async function settle(t: TestHouse, learn: (kind: string, id: unknown) => void): Promise<void> {
  const [adult, other, teen] = [await newPerson(t), await newPerson(t, { locale: 'kk' }), await newPerson(t, { birthDate: '2011-05-04' })]
  for (const { id } of [adult, other, teen]) learn('accounts', id)
  const host = await t.host()
  const call = async (method: 'POST' | 'GET', url: string, payload?: object): Promise<Record<string, unknown>> => (await t.app.inject({ method, url, headers: host, ...(payload && { payload }) })).json()
  for (const owner of [adult.id, other.id]) {
    const video = await newVideo(t, owner)
    learn('videos', video.id)
    learn('comments', (await newComment(t, adult.id, video.id)).id)
    learn('reports', (await call('POST', '/v1/reports', { reporterAccountId: other.id, subject: video, reason: 'spam' })).id)
  }
  learn('messages', (await newMessage(t, adult.id, other.id)).id)
  await call('POST', `/v1/accounts/${adult.id}/age-evidence`, { method: 'id-document', payload: { birthDate: '1985-04-04', checkedBy: 'desk' } })
  const { id, code } = await call('POST', '/v1/pairings', { guardianAccountId: adult.id })
  await call('POST', `/v1/pairings/${String(id)}/accept`, { teenAccountId: teen.id, code })
  learn('pairings', id)
  await t.house.jobs.drain()
}
