import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { fileOrderAs, type Given, orderAbout } from '../../../../tests/kit/orders.ts'
import { newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import type { OrderFiled, OrderView } from './schema.ts'

let t: TestHouse
let officer: Member
let registrar: Member
let legal: Member
type Member = Awaited<ReturnType<TestHouse['signedIn']>>
const absent = '00000000-0000-7000-8000-00000000aaaa'
beforeAll(async () => {
  t = await openTestHouse()
  officer = await t.signedIn(['officer', 'head'], 'authority')
  registrar = await t.signedIn(['registrar'], 'authority')
  legal = await t.signedIn(['legal'])
})
afterAll(() => t.close())

const file = (given: Given, by = officer, ...more: [document?: string, name?: string]) => fileOrderAs(t, { ...by.headers, 'accept-language': 'ru' }, given, ...more)
const filed = async (given: Given, by = officer) => (await file(given, by)).json<OrderFiled>()
const read = (id: string, by = officer) => t.app.inject({ url: `/v1/orders/${id}`, headers: by.headers })
const view = async (id: string, by = officer) => (await read(id, by)).json<OrderView>()
const post = (url: string, payload: object, by = officer) => t.app.inject({ method: 'POST', url, headers: by.headers, payload })
const slug = (answer: { json<T>(): T }) => answer.json<{ type: string }>().type.split('/').at(-1)

describe('filing', () => {
  test('a complete order is received, its clock runs from receipt, and the document is kept byte for byte', async () => {
    const document = 'Қаулы № 7: бейнені шектеу \u0001 <script>alert(1)</script>'
    const answer = await file(orderAbout([absent]), officer, document, '../../Қаулы <7>.html')
    expect(answer.statusCode).toBe(201)
    const order = answer.json<OrderFiled>()
    expect(order).toEqual({
      id: expect.any(String) as string, state: 'received', receivedAt: '2026-03-16T07:00:00.000Z', dueAt: '2026-03-17T07:00:00.000Z',
      document: { fileName: 'Қаулы _7_.html', bytes: Buffer.byteLength(document), sha256: createHash('sha256').update(document).digest('hex') },
    })
    const paper = await t.app.inject({ url: `/v1/orders/${order.id}/document`, headers: officer.headers })
    expect(paper.body).toBe(document)
    expect(paper.headers).toMatchObject({ 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment; filename\*=UTF-8''%D2%9A/) as string })
    expect(await view(order.id)).toMatchObject({ state: 'received', clock: { timeZone: 'Asia/Almaty', isPaused: false, spentPercent: 0 }, items: [{ given: absent, outcome: null }] })
  })

  test.each([
    ['authority'], ['legalGround'], ['items'], ['country'], ['requestedAction'], ['urgency'],
  ])('without %s it is kept and returned, saying so in the authority’s language', async (field) => {
    const order = await filed(orderAbout([absent], { [field]: undefined }))
    expect(order).toMatchObject({ state: 'returned', missing: [field], defects: [{ field, code: 'missing', message: expect.stringMatching(/[а-я]{4}/) as string }] })
    expect(await view(order.id)).toMatchObject({ state: 'returned', missing: [field] })
  })

  test('an order outside the mandate is returned: another’s ground, another action, another country', async () => {
    expect(await filed(orderAbout([absent], { legalGround: 'kz-online-platforms-9-court', reference: '2-1/26' }))).toMatchObject({ state: 'returned', missing: ['legalGround'], defects: [{ code: 'not-competent' }] })
    expect(await filed(orderAbout([absent], { legalGround: 'kz-mass-media-40', requestedAction: 'preserve', reference: '3' }))).toMatchObject({ missing: ['requestedAction'], defects: [{ code: 'not-under-this-ground' }], dueAt: null })
    expect(await filed(orderAbout([absent], { country: 'DE' }))).toMatchObject({ missing: ['country'], defects: [{ code: 'not-your-country' }] })
    const many = Array.from({ length: 11 }, (_, index) => `${absent.slice(0, -2)}${10 + index}`)
    expect(await filed(orderAbout(many, { legalGround: 'kz-information-request', requestedAction: 'disclose', processReference: 'Дело 5' }))).toMatchObject({ missing: ['items'], defects: [{ code: 'bulk' }] })
  })

  test('mended, it is received and its clock runs on; the time it lacked something does not count', async () => {
    const before = t.clock.now()
    const order = await filed(orderAbout([], { legalGround: undefined }))
    expect(order.missing).toEqual(['legalGround', 'items'])
    t.clock.advance(5 * 3_600)
    const half = await post(`/v1/orders/${order.id}/elements`, { items: [{ url: `https://clips.example/v/${absent}` }] })
    expect(half.json()).toMatchObject({ state: 'returned', missing: ['legalGround'] })
    expect((await post(`/v1/orders/${order.id}/elements`, { legalGround: 'kz-online-platforms-9' })).json()).toMatchObject({ state: 'received', missing: [], dueAt: new Date(before.getTime() + 29 * 3_600_000).toISOString(), clock: { isPaused: false, spentPercent: 0 } })
    expect(slug(await post(`/v1/orders/${order.id}/elements`, { country: 'KZ' }))).toBe('not-returned')
    t.clock.set(before)
  })

  test('what is asked by mistake is refused with the field, and nothing is kept', async () => {
    const kept = (await t.house.database.pool.query('select count(*)::int as n from orders.document')).rows as { n: number }[]
    const wrong: [Given, string][] = [
      [{ authority: 'kz-nobody' }, '/authority'], [{ legalGround: 'kz-nothing' }, '/legalGround'], [{ items: 'x' }, '/items'], [{ items: '[{"ip":1}]' }, '/items/0'], [{ country: 'Kazakhstan' }, '/country'],
      [{ requestedAction: 'destroy' }, '/requestedAction'], [{ urgency: 'very' }, '/urgency'], [{ secrecyUntil: '2026-02-30' }, '/secrecyUntil'], [{ secrecyUntil: '2026-03-15' }, '/secrecyUntil'], [{ mood: 'good' }, '/mood'],
    ]
    for (const [more, pointer] of wrong) {
      const answer = await file(orderAbout([absent], more))
      expect([answer.statusCode, answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([400, pointer])
    }
    expect((await t.house.database.pool.query('select count(*)::int as n from orders.document')).rows).toEqual(kept)
  })

  test('the document comes first, once, and is not empty', async () => {
    const form = new FormData()
    form.append('country', 'KZ')
    form.append('document', new Blob(['x']), 'a.txt')
    expect((await t.app.inject({ method: 'POST', url: '/v1/orders', headers: officer.headers, payload: form as never })).json()).toMatchObject({ errors: [{ pointer: '/document' }] })
    expect((await file(orderAbout([absent]), officer, '')).json()).toMatchObject({ errors: [{ pointer: '/document' }] })
    expect((await t.app.inject({ method: 'POST', url: '/v1/orders', headers: officer.headers, payload: {} })).statusCode).toBe(415)
  })

  test('a document that is too large is refused, and leaves nothing behind', async () => {
    const form = new FormData()
    form.append('document', new Blob([new Uint8Array(25 * 1024 * 1024 + 1)]), 'large.pdf')
    expect(slug(await t.app.inject({ method: 'POST', url: '/v1/orders', headers: officer.headers, payload: form as never }))).toBe('too-large')
  })

  test('another authority’s name, and callers without the role, are refused', async () => {
    expect(slug(await file(orderAbout([absent], { authority: 'kz-court' })))).toBe('not-your-authority')
    for (const by of [await t.signedIn(['moderator']), await t.signedIn(['auditor'])]) expect((await file(orderAbout([absent]), by)).statusCode).toBe(403)
    expect((await fileOrderAs(t, await t.host(), orderAbout([absent]))).statusCode).toBe(403)
    expect((await fileOrderAs(t, {}, orderAbout([absent]))).statusCode).toBe(401)
  })
})

describe('what is not what it seems', () => {
  test('the same order in the same document is one order; a returned one may be filed again', async () => {
    const first = (await file(orderAbout([absent]), officer, 'the same paper')).json<OrderFiled>()
    const again = await file(orderAbout([absent]), officer, 'the same paper')
    expect([again.statusCode, again.json()]).toMatchObject([409, { type: '/problems/order-replayed', orderId: first.id }])
    await file(orderAbout([]), officer, 'half a paper')
    expect((await file(orderAbout([absent]), officer, 'half a paper')).statusCode).toBe(201)
  })

  test('a repeat with the same key gets the first answer, and another order with that key is refused', async () => {
    const key = { ...officer.headers, 'idempotency-key': 'order-1' }
    const first = await fileOrderAs(t, key, orderAbout([absent]), 'keyed')
    expect((await fileOrderAs(t, key, orderAbout([absent]), 'keyed')).json()).toEqual(first.json())
    expect(slug(await fileOrderAs(t, key, orderAbout([absent]), 'another'))).toBe('idempotency-key-reused')
  })

  test('a known document with another demand is kept and marked, and so is the paper of an odd sender', async () => {
    await file(orderAbout([absent]), officer, 'twice used')
    const other = (await file(orderAbout([absent], { requestedAction: 'remove' }), officer, 'twice used')).json<OrderFiled>()
    expect((await read(other.id, legal)).json()).toMatchObject({ suspicions: [{ code: 'document-seen', clearedBy: null }] })
    const paper = async (sender: string) => (await read((await filed(orderAbout([absent], { sender }), legal)).id, legal)).json<{ suspicions: { code: string }[] }>().suspicions.map(({ code }) => code)
    expect(await paper('office@staff.example')).toEqual([])
    expect(await paper('office@stаff.example')).toEqual(['look-alike-sender'])
    expect(await paper('office@elsewhere.test')).toEqual(['unknown-sender'])
  })
})

describe('who sees an order', () => {
  test('officers see their authority’s, a registrar their own, the platform’s people all, and nobody else any', async () => {
    const { id } = await filed(orderAbout([absent]))
    const { id: own } = await filed(orderAbout([absent]), registrar)
    expect([(await read(id, registrar)).statusCode, (await read(own, registrar)).statusCode, (await read(own)).statusCode, (await read(own, legal)).statusCode]).toEqual([404, 200, 200, 200])
    const mine = await t.app.inject({ url: '/v1/orders', headers: registrar.headers })
    expect(mine.json<{ items: { id: string }[] }>().items.map((each) => each.id)).toEqual([own])
    expect((await t.app.inject({ url: `/v1/orders/${id}/document`, headers: registrar.headers })).statusCode).toBe(404)
    expect((await post(`/v1/orders/${id}/messages`, { text: 'Сұрақ' }, registrar)).statusCode).toBe(404)
    expect((await read(absent)).statusCode).toBe(404)
  })

  test('an officer learns nothing of whom an item means: one that exists looks like one that does not', async () => {
    const person = await newPerson(t)
    const video = await newVideo(t, person.id)
    const [real, none] = [await view((await filed(orderAbout([video.id]))).id), await view((await filed(orderAbout([absent]))).id)]
    const shapeOf = (order: OrderView) => JSON.stringify(order).replaceAll(/[0-9a-f]{64}/g, 'hash').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/"bytes":\d+/g, '"bytes":0')
    expect(shapeOf(real)).toBe(shapeOf(none))
    expect(JSON.stringify(real)).not.toContain(person.id)
    expect((await read(real.id, legal)).json()).toMatchObject({ review: [{ subject: { kind: 'video', id: video.id, accountId: person.id } }] })
  })

  test('every look is in the journal, with who looked', async () => {
    const { id } = await filed(orderAbout([absent]))
    for (const by of [officer, legal]) {
      await read(id, by)
      await t.app.inject({ url: `/v1/orders/${id}/document`, headers: by.headers })
    }
    const { rows } = await t.house.database.pool.query<{ who: string; action: string }>('select actor_id as who, action from kernel.audit where subject_id = $1 order by id', [id])
    expect(rows).toEqual([
      { who: officer.id, action: 'order.received' }, { who: officer.id, action: 'order.looked-at' }, { who: officer.id, action: 'order.document-looked-at' },
      { who: legal.id, action: 'order.looked-at' }, { who: legal.id, action: 'order.document-looked-at' },
    ])
  })
})

describe('the thread', () => {
  test('a question stops the clock, the answer starts it again, and each side sees when the other read', async () => {
    const start = t.clock.now()
    const { id } = await filed(orderAbout([absent]))
    t.clock.advance(3_600)
    expect((await post(`/v1/orders/${id}/messages`, { text: 'Какой именно момент?', asks: true }, legal)).json()).toMatchObject({ clock: { isPaused: true } })
    t.clock.advance(10 * 3_600)
    expect((await view(id)).messages).toMatchObject([{ from: 'staff', author: null, text: 'Какой именно момент?', readAt: '2026-03-16T18:00:00.000Z' }])
    expect((await post(`/v1/orders/${id}/messages`, { text: 'С первой секунды.' })).json()).toMatchObject({ clock: { isPaused: false }, dueAt: new Date(start.getTime() + 34 * 3_600_000).toISOString(), messages: [{}, { from: 'authority', author: 'Sample officer' }] })
    expect((await post(`/v1/orders/${id}/messages`, { text: 'x', asks: true })).statusCode).toBe(400)
    expect((await post(`/v1/orders/${id}/messages`, { text: ' ' })).statusCode).toBe(400)
    t.clock.set(start)
  })
})

test('the form offers what the authority may order', async () => {
  const form = (await t.app.inject({ url: '/v1/order-form', headers: { ...officer.headers, 'accept-language': 'kk' } })).json<{ grounds: { id: string; hours: number | null }[]; kinds: { id: string }[] }>()
  expect(form.grounds.find(({ id }) => id === 'kz-online-platforms-9')).toMatchObject({ hours: 24, actions: ['withhold', 'remove', 'suspend-account', 'preserve'] })
  expect(form.grounds.some(({ id }) => id === 'kz-online-platforms-9-court')).toBe(false)
  expect(form.kinds).toHaveLength(8)
  expect((await t.app.inject({ url: '/v1/order-form?authority=kz-court', headers: legal.headers })).json()).toMatchObject({ authority: { id: 'kz-court' } })
})

test('a host sees no order', async () => {
  expect((await t.app.inject({ url: '/v1/orders', headers: await t.host() })).statusCode).toBe(403)
})
