import { afterAll, beforeAll, expect, test } from 'vitest'
import { absent, type Answer, asJson, type Driver, openDriver } from '../kit/driver.ts'
import { breaches } from '../kit/json-schema.ts'
import { type Operation, readOperations } from '../kit/openapi.ts'

const operations = readOperations()
// These end the sign-in that the others need; each has its own tests.
const ending = new Set(['DELETE /v1/staff/sessions/current', 'POST /v1/staff/me/password', 'POST /v1/staff/me/factor/confirm'])
const safe = operations.filter(({ name }) => !ending.has(name))
const journals = ['kernel.fact', 'kernel.audit']
let driver: Driver
beforeAll(async () => { driver = await openDriver(operations) })
afterAll(() => driver.t.close())

/** What is wrong with an answer, whoever asked whatever; null when nothing is. */
function fault(operation: Operation, answer: Answer): string | null {
  const { status, headers, body, text } = answer
  if (status >= 500) return `${status} ${text.slice(0, 200)}`
  if (status < 400) {
    if (!operation.answers.has(status)) return `${status} is not described`
    const wrong = operation.answers.get(status)?.safeParse(body instanceof Object && text ? JSON.parse(text) : undefined).error
    return wrong && status !== 204 ? `${status} is not as described: ${JSON.stringify(wrong.issues).slice(0, 300)}` : null
  }
  const isProblem = headers['content-type']?.startsWith('application/problem+json') && body.status === status && /^\/problems\/[a-z-]+$/.test(String(body.type)) && body.title && body.detail && body.requestId
  if (!isProblem) return `${status} is no problem document: ${text.slice(0, 200)}`
  if (status === 400 && !(Array.isArray(body.errors) && body.errors.length > 0)) return `400 names nothing: ${text.slice(0, 200)}`
  if (status === 429 && !headers['retry-after']) return '429 without Retry-After'
  return [400, 401, 403, 404, 409, 410, 413, 415, 422, 429].includes(status) ? null : `${status} is no status of ours`
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? '').slice(0, 160)

test('the document describes every route, who may call it without a key, and its refusals', () => {
  expect(operations.length).toBeGreaterThan(150)
  for (const { name, answers } of operations) expect(answers.size, name).toBeGreaterThan(0)
})

test('a value of another type, an unknown, missing or too long field is refused with 400 at its pointer, and leaves nothing', async () => {
  const wrong: string[] = []
  for (const operation of safe.filter(({ body }) => body)) {
    const before = await driver.rows()
    const seen = new Set<string>()
    for (const { url, body } of driver.requests(operation, 6, 20261124)) {
      for (const { what, pointer, value } of breaches(operation.body!, body)) {
        const kind = `${what} ${pointer}`
        if (seen.has(kind)) continue
        seen.add(kind)
        const answer = await driver.ask(operation, { url, payload: JSON.stringify(value), headers: { ...driver.callerOf(operation), ...asJson } })
        const pointers = ((answer.body.errors ?? []) as { pointer: string }[]).map((each) => each.pointer)
        const isNamed = pointers.some((each) => each === pointer || each.startsWith(`${pointer}/`) || pointer.startsWith(`${each}/`))
        const problem = fault(operation, answer) ?? (answer.status !== 400 && answer.status !== 413 ? `answered ${answer.status}` : answer.status === 400 && !isNamed && pointer !== '' ? `names ${shown(pointers)}` : null)
        if (problem) wrong.push(`${operation.name}: ${kind} ${shown(value)}: ${problem}`)
      }
    }
    const after = await driver.rows()
    for (const [table, n] of after) if (before.get(table) !== n) wrong.push(`${operation.name}: refusals changed ${table}`)
  }
  expect(wrong).toEqual([])
})

test('queries that are wrong, unknown or too long are refused with 400 at their name', async () => {
  const wrong: string[] = []
  // Whoever asks for health may add what keeps a proxy from remembering.
  for (const operation of safe.filter(({ path }) => path.startsWith('/v1/'))) {
    for (const { url } of driver.requests(operation, 1, 7)) {
      const bad = [['surelyUnknown', '1'], ...Object.entries(operation.query.properties ?? {}).flatMap(([name, schema]) => [[name, 'x'.repeat(4_000)], ...(schema.enum || schema.type !== 'string' ? [[name, '\u{1F9FF}']] : [])])] as [string, string][]
      for (const [name, value] of bad) {
        const address = new URL(url, 'http://x')
        address.searchParams.set(name, value)
        const answer = await driver.ask(operation, { url: address.pathname + address.search, headers: driver.callerOf(operation) })
        // Without its body a route may complain of that first.
        const problem = fault(operation, answer) ?? (answer.status !== 400 ? `answered ${answer.status}` : !operation.body && !operation.form && !shown(answer.body.errors).includes(`/${name}`) ? `names ${shown(answer.body.errors)}` : null)
        if (problem) wrong.push(`${operation.name}: ?${name}=${value.slice(0, 9)}: ${problem}`)
      }
    }
  }
  expect(wrong).toEqual([])
})

test('an id that is absent, of another thing, broken or hostile is refused with 400, 403, 404 or 409', async () => {
  const wrong: string[] = []
  for (const operation of safe.filter(({ pathIds }) => pathIds.length > 0)) {
    const [request] = driver.requests(operation, 1, 11)
    const before = await driver.rows()
    for (const id of [absent, '', '0', 'x'.repeat(180), '..', '%00', "'; drop table kernel.fact", '\u0000', 'қазақша', '\u{1F9FF}', '00000000-0000-0000-0000-000000000000']) {
      const url = driver.url(operation, Object.fromEntries(operation.pathIds.map(({ name }) => [name, id])))
      // Two dots may lead to the address of another route, as in any address.
      if (id === '..' && new URL(url, 'http://x').pathname !== url) continue
      const answer = await driver.ask(operation, { url, headers: { ...driver.callerOf(operation), ...(operation.body && asJson) }, ...(operation.body && { payload: JSON.stringify(request!.body) }) })
      const problem = fault(operation, answer) ?? (answer.status < 400 || answer.status > 409 ? `answered ${answer.status}` : null)
      if (problem) wrong.push(`${operation.name} with ${shown(id)}: ${problem}`)
    }
    const after = await driver.rows()
    for (const [table, n] of after) if (before.get(table) !== n) wrong.push(`${operation.name}: refusals changed ${table}`)
  }
  expect(wrong).toEqual([])
})

test('a body that is huge, no UTF-8, no JSON, too deep or of another kind is refused in words', async () => {
  const wrong: string[] = []
  const bodies: [string, Buffer | string, Record<string, string>, number[]][] = [
    ['huge', `{"x":"${'x'.repeat(2_200_000)}"}`, asJson, [413]],
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0x78, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]), asJson, [400]],
    ['half a character', Buffer.concat([Buffer.from('{"text":"'), Buffer.from('қ').subarray(0, 1), Buffer.from('"}')]), asJson, [400]],
    ['half a pair', '{"text":"\\ud800"}', asJson, [400]],
    ['a zero', '{"text":"a\\u0000b"}', asJson, [400]],
    ['no JSON', '{"text":', asJson, [400]],
    ['too deep', '['.repeat(20_000) + ']'.repeat(20_000), asJson, [400]],
    ['another kind', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, [415]],
    ['no kind', 'a=b', { 'content-type': '' }, [400, 415]],
  ]
  for (const operation of safe.filter(({ body }) => body)) {
    const [request] = driver.requests(operation, 1, 13)
    const before = await driver.rows()
    for (const [what, payload, headers, expected] of bodies) {
      const answer = await driver.ask(operation, { url: request!.url, payload, headers: { ...driver.callerOf(operation), ...headers } })
      const problem = fault(operation, answer) ?? (expected.includes(answer.status) ? null : `answered ${answer.status}`)
      if (problem) wrong.push(`${operation.name}: ${what}: ${problem}`)
    }
    const after = await driver.rows()
    for (const [table, n] of after) if (before.get(table) !== n) wrong.push(`${operation.name}: refusals changed ${table}`)
  }
  expect(wrong).toEqual([])
})

test('a form that is no form, lacks its file or its fields, names unknown ones, breaks off or is no UTF-8 is refused in words', async () => {
  const wrong: string[] = []
  const part = (name: string, value: string | Buffer, file = false) => Buffer.concat([Buffer.from(`--XX\r\nContent-Disposition: form-data; name="${name}"${file ? '; filename="x.mp4"\r\nContent-Type: video/mp4' : ''}\r\n\r\n`), Buffer.from(value as string), Buffer.from('\r\n')])
  const end = Buffer.from('--XX--\r\n')
  const forms = operations.filter(({ form }) => form)
  expect(forms.map(({ name }) => name)).toContain('POST /v1/videos')
  for (const operation of forms) {
    const before = await driver.rows()
    const field = Object.keys(operation.form!.properties!).find((name) => operation.form!.properties![name]!.format !== 'binary')!
    const bodies: [string, Buffer, Record<string, string>, number[]][] = [
      ['JSON', Buffer.from('{}'), asJson, [415]],
      ['no boundary', Buffer.from('x'), { 'content-type': 'multipart/form-data' }, [400, 415]],
      ['empty', end, {}, [400]],
      ['an unknown field', Buffer.concat([part('surelyUnknown', '1'), end]), {}, [400]],
      ['an unknown file', Buffer.concat([part('surelyUnknown', 'x', true), end]), {}, [400]],
      ['a field twice', Buffer.concat([part(field, 'x'), part(field, 'y'), end]), {}, [400]],
      ['too long', Buffer.concat([part(field, 'x'.repeat(5_000)), end]), {}, [400]],
      ['huge', Buffer.concat([part(field, 'x'.repeat(2_000_000)), end]), {}, [400, 413]],
      ['no UTF-8', Buffer.concat([part(field, Buffer.from([0xff, 0xfe])), end]), {}, [400]],
      ['breaks off', part(field, 'x').subarray(0, -6), {}, [400]],
      ['breaks off in the file', part('file', 'x'.repeat(500), true).subarray(0, -6), {}, [400, 415]],
    ]
    for (const [what, payload, headers, expected] of bodies) {
      const answer = await driver.ask(operation, { url: driver.url(operation), payload, headers: { ...driver.callerOf(operation), 'content-type': 'multipart/form-data; boundary=XX', ...headers } })
      const problem = fault(operation, answer) ?? (expected.includes(answer.status) ? null : `answered ${answer.status} ${answer.text.slice(0, 200)}`)
      if (problem) wrong.push(`${operation.name}: ${what}: ${problem}`)
    }
    for (const [table, n] of await driver.rows()) if (before.get(table) !== n) wrong.push(`${operation.name}: refusals changed ${table}`)
  }
  expect(wrong).toEqual([])
})

// Twice: the second time the same things are met in the state that the first left them in.
test.each([0, 1])('whatever the document allows is answered as it describes, and a repeat with its Idempotency-Key gets the first answer and changes nothing (%i)', async (round) => {
  const wrong: string[] = []
  let taken = 0
  for (const operation of safe) {
    for (const [n, { url, body }] of driver.requests(operation, operation.body ? 6 : 3, 101 + round).entries()) {
      const request = { url, headers: { ...driver.callerOf(operation), ...(operation.body && asJson), ...(operation.method === 'POST' && { 'idempotency-key': `${round}.${n}.${operation.name.replaceAll(' ', '.')}` }) }, ...(operation.body && { payload: JSON.stringify(body) }) }
      const first = await driver.ask(operation, request)
      const problem = fault(operation, first)
      if (problem) wrong.push(`${operation.name} ${url} ${shown(body)}: ${problem}`)
      if (first.status >= 400) continue
      taken += 1
      if (operation.method !== 'POST') continue
      const before = await driver.rows(journals)
      const again = await driver.ask(operation, request)
      if (again.status !== first.status || again.text !== first.text) wrong.push(`${operation.name} ${shown(body)}: the repeat got ${again.status} ${again.text.slice(0, 200)} after ${first.status} ${first.text.slice(0, 200)}`)
      for (const [table, count] of await driver.rows(journals)) if (before.get(table) !== count) wrong.push(`${operation.name}: the repeat changed ${table}`)
    }
  }
  // Mostly refused, the property would say little.
  expect(taken).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})
