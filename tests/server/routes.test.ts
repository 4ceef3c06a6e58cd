import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../server/src/edge/routes.ts'
import type { Route } from '../../server/src/edge/route.ts'
import { type Actor, authorityRoles, staffRoles } from '../../server/src/kernel/actor.ts'
import { mayDo } from '../../server/src/kernel/permit.ts'
import { permissions } from '../../server/src/kernel/permissions.ts'
import { openTestHouse, type TestHouse } from '../kit/house.ts'

let t: TestHouse
type Caller = { name: string; actor: Actor; headers: Record<string, string> }
const callers: Caller[] = []

beforeAll(async () => {
  t = await openTestHouse()
  const nobody = '00000000-0000-7000-8000-000000000000'
  callers.push({ name: 'nobody', actor: { kind: 'public' }, headers: {} })
  callers.push({ name: 'a host', actor: { kind: 'platform', keyId: nobody }, headers: await t.host() })
  for (const role of staffRoles) callers.push({ name: role, actor: { kind: 'staff', staffId: nobody, sessionId: nobody, roles: [role] }, headers: (await t.signedIn([role])).headers })
  for (const role of authorityRoles) callers.push({ name: role, actor: { kind: 'authority', staffId: nobody, sessionId: nobody, authorityId: 'x', roles: [role] }, headers: (await t.signedIn([role], 'authority')).headers })
})
afterAll(() => t.close())

const absent = '00000000-0000-7000-8000-00000000dead'
const address = (route: Route, id = absent) => route.path.replaceAll(/:\w+/g, encodeURIComponent(id))
const ask = (route: Route, headers: Record<string, string>, more: Partial<InjectOptions> = {}) => t.app.inject({ method: route.method, url: address(route), headers, ...more } as InjectOptions)

/** Answers are read as streams, because one route's never ends: its head is all that is asked for here. */
async function statusOf(route: Route, headers: Record<string, string>): Promise<number> {
  const answer = await ask(route, headers, { payloadAsStream: true })
  answer.stream().destroy()
  return answer.statusCode
}

test('every route with every role and with none agrees with the permission table', async () => {
  const wrong: string[] = []
  expect(routes.length).toBeGreaterThan(20)
  for (const route of routes) {
    // Ends the session that the later routes still need.
    if (route.path === '/v1/staff/sessions/current') continue
    for (const { name, actor, headers } of callers) {
      const statusCode = await statusOf(route, headers)
      const may = mayDo(actor, route.permission)
      const expected = may ? statusCode !== 401 || route.permission === 'session.open' : statusCode === (actor.kind === 'public' ? 401 : 403)
      if (!expected) wrong.push(`${name} ${route.method} ${route.path}: ${statusCode}, the table says ${may ? 'allowed' : 'not allowed'}`)
    }
  }
  expect(wrong).toEqual([])
})

test('a token that opens nothing is refused, whatever the route', async () => {
  for (const route of routes.filter((each) => !mayDo({ kind: 'public' }, each.permission))) {
    expect((await ask(route, { authorization: 'Bearer qk_invalid_key_of_nobody' })).statusCode, route.path).toBe(401)
  }
})

test('every permission is used by a route or a verb that names it, and every route names one that exists', () => {
  for (const route of routes) expect(Object.keys(permissions), route.path).toContain(route.permission)
})

const allowed = (route: Route) => callers.find(({ actor }) => mayDo(actor, route.permission))!
const isProblem = (answer: { statusCode: number; headers: Record<string, unknown>; body: string }) => String(answer.headers['content-type']).startsWith('application/problem+json') && JSON.parse(answer.body).requestId !== undefined

const nasty = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom('\u0000', '\ud800', "' or 1=1--", '../../etc/passwd', '９９', 'x'.repeat(70_000), '2026-02-30', '-1', 'NaN'), fc.jsonValue({ maxDepth: 3 }))

/** Bodies near the truth: the field names of the schema with values of any kind. */
function bodyFor(route: Route): fc.Arbitrary<unknown> {
  const shape = (route.body as { shape?: Record<string, unknown> } | undefined)?.shape
  const keys = shape ? Object.keys(shape) : []
  const near = fc.record(Object.fromEntries(keys.map((key) => [key, nasty])), { requiredKeys: [] })
  return fc.oneof(near, nasty)
}

test('whatever body a route is given, the answer is never 500 and refusals are problem documents', async () => {
  for (const route of routes.filter((each) => each.body)) {
    const { headers } = allowed(route)
    await fc.assert(fc.asyncProperty(bodyFor(route), async (body) => {
      const answer = await ask(route, headers, { payload: JSON.stringify(body) ?? '', headers: { ...headers, 'content-type': 'application/json' } })
      expect(answer.statusCode, `${route.method} ${route.path} ${JSON.stringify(body)?.slice(0, 300)} → ${answer.body.slice(0, 300)}`).toBeLessThan(500)
      expect(answer.statusCode < 400 || isProblem(answer)).toBe(true)
    }), { numRuns: 25, seed: 20261124 })
  }
})

test('whatever stands in the address, the answer is never 500', async () => {
  for (const route of routes.filter((each) => each.path.includes(':'))) {
    const { headers } = allowed(route)
    for (const id of ['', '0', 'x'.repeat(180), '..', '%00', "'; drop table", '\u0000', 'қазақша', '00000000-0000-0000-0000-000000000000']) {
      const answer = await ask(route, headers, { url: address(route, id) })
      expect(answer.statusCode, `${route.method} ${route.path} with ${JSON.stringify(id)}: ${answer.body.slice(0, 200)}`).toBeLessThan(500)
    }
  }
  for (const route of routes.filter((each) => each.path.includes(':') && each.method === 'GET')) {
    const { statusCode, body } = await ask(route, allowed(route).headers)
    expect([200, 204, 400, 403, 404, 409], `${route.path} ${body.slice(0, 200)}`).toContain(statusCode)
  }
})

test('broken bodies are refused with 400 or 413, each in words', async () => {
  const route = routes.find((each) => each.path === '/v1/staff/sessions' && each.method === 'POST')!
  const json = { 'content-type': 'application/json' }
  const post = (payload: Buffer | string, headers: Record<string, string> = json) => t.app.inject({ method: 'POST', url: route.path, payload, headers })
  expect((await post(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).json<{ errors: { message: string }[] }>().errors[0]?.message).toContain('UTF-8')
  expect((await post('{')).statusCode).toBe(400)
  expect((await post('')).statusCode).toBe(400)
  expect((await post(`"${'x'.repeat(100_000)}"`)).statusCode).toBe(413)
  expect((await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).statusCode).toBe(415)
  expect((await post('['.repeat(1_000) + ']'.repeat(1_000))).statusCode).toBe(400)
})

test('unknown query fields are refused', async () => {
  for (const route of routes.filter((each) => each.method === 'GET' && !each.path.includes(':'))) {
    const { headers } = allowed(route)
    const answer = await ask(route, headers, { url: `${address(route)}?surely-unknown=1` })
    expect(answer.statusCode, route.path).toBe(400)
  }
})
