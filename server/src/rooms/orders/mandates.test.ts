import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { fileOrderAs, orderAbout } from '../../../../tests/kit/orders.ts'
import { routes } from './http.ts'

let t: TestHouse
let legal: Member
type Member = Awaited<ReturnType<TestHouse['signedIn']>>
const absent = '00000000-0000-7000-8000-00000000aaaa'
beforeAll(async () => {
  t = await openTestHouse()
  legal = await t.signedIn(['legal'])
})
afterAll(() => t.close())

let count = 0
const invitation = (more: object = {}) => ({ email: `officer${(count += 1)}@authority.test`, name: 'Sample officer', roles: ['officer'], authorityId: 'kz-authorised-body', locale: 'ru', grounds: ['kz-online-platforms-9'], paper: 'Доверенность № 1 (образец)', ...more })
const post = (url: string, payload: object, headers = legal.headers) => t.app.inject({ method: 'POST', url, headers, payload })

async function invited(more: object = {}) {
  const made = (await post('/v1/officers', invitation(more))).json<{ id: string; email: string; temporaryPassword: string }>()
  const { token } = (await post('/v1/staff/sessions', { email: made.email, password: made.temporaryPassword })).json<{ token: string }>()
  return { id: made.id, headers: { authorization: `Bearer ${token}` } }
}
const codesOf = async (headers: { authorization: string }, more: Record<string, string> = {}) => (await fileOrderAs(t, headers, orderAbout([absent], more))).json<{ defects?: { code: string }[] }>().defects?.map(({ code }) => code) ?? []
const mandateOf = async (id: string, authority = 'kz-authorised-body') => (await t.app.inject({ url: `/v1/officers?authority=${authority}`, headers: legal.headers })).json<{ items: { id: string; mandates: { id: string; isStanding: boolean }[] }[] }>().items.find((each) => each.id === id)?.mandates ?? []

test('an officer files on the grounds of the mandate and on no other', async () => {
  const officer = await invited()
  expect(await codesOf(officer.headers)).toEqual([])
  expect(await codesOf(officer.headers, { legalGround: 'kz-mass-media-40', reference: '3' })).toEqual(['no-mandate'])
  await post(`/v1/officers/${officer.id}/mandates`, { authorityId: 'kz-authorised-body', grounds: ['kz-mass-media-40'], paper: 'Доверенность № 2 (образец)' })
  expect(await codesOf(officer.headers, { legalGround: 'kz-mass-media-40', reference: '4' })).toEqual([])
})

test('a mandate that ended or was withdrawn is none, and does not turn into the whole', async () => {
  const officer = await invited({ endsAt: '2026-03-17T00:00:00Z' })
  const start = t.clock.now()
  t.clock.set('2026-03-17T00:00:00Z')
  expect(await codesOf(officer.headers)).toEqual(['no-mandate'])
  t.clock.set(start)
  const [mandate] = await mandateOf(officer.id)
  expect((await post(`/v1/mandates/${mandate!.id}/withdrawal`, { because: 'Перешёл в другой отдел.' })).statusCode).toBe(204)
  expect(await codesOf(officer.headers)).toEqual(['no-mandate'])
  expect(await mandateOf(officer.id)).toMatchObject([{ isStanding: false }])
  expect((await post(`/v1/mandates/${mandate!.id}/withdrawal`, { because: 'Ещё раз.' })).statusCode).toBe(404)
})

test('only the legal role and the administrator make officers; the auditor sees them', async () => {
  const [auditor, senior, officer] = [await t.signedIn(['auditor']), await t.signedIn(['senior']), await t.signedIn(['head'], 'authority')]
  for (const by of [auditor, senior, officer]) expect((await post('/v1/officers', invitation(), by.headers)).statusCode).toBe(403)
  expect((await t.app.inject({ url: '/v1/officers?authority=kz-court', headers: auditor.headers })).statusCode).toBe(200)
  expect((await t.app.inject({ url: '/v1/officers?authority=kz-court', headers: officer.headers })).statusCode).toBe(403)
})

test.each([
  ['an unknown authority', { authorityId: 'kz-nobody' }, '/authorityId'],
  ['a ground of another authority', { grounds: ['kz-online-platforms-9-court'] }, '/grounds/0'],
  ['no ground', { grounds: [] }, '/grounds'],
  ['a role of the platform', { roles: ['legal'] }, '/roles/0'],
])('%s is not valid', async (_, more, pointer) => {
  expect((await post('/v1/officers', invitation(more))).json()).toMatchObject({ errors: [{ pointer }] })
})

test('another authority’s officer meets 404 at every route of an order, and learns nothing from the list', async () => {
  const stranger = await invited({ authorityId: 'kz-court', roles: ['registrar', 'officer', 'head'], grounds: ['kz-online-platforms-9-court'] })
  const own = await t.signedIn(['head', 'officer'], 'authority')
  const { id } = (await fileOrderAs(t, own.headers, orderAbout([absent]))).json<{ id: string }>()
  const bodies: Record<string, object> = { '/v1/orders/:id/elements': { country: 'KZ' }, '/v1/orders/:id/messages': { text: 'x' }, '/v1/orders/:id/lift': { because: 'x' } }
  const ofOrder = routes.filter(({ path }) => path.startsWith('/v1/orders/:id'))
  expect(ofOrder.length).toBeGreaterThan(10)
  for (const { method, path } of ofOrder) {
    const answer = await t.app.inject({ method, url: path.replace(':id', id), headers: stranger.headers, ...(method === 'POST' && { payload: bodies[path] ?? {} }) })
    expect([path, answer.statusCode]).toEqual([path, bodies[path] || method === 'GET' ? 404 : 403])
  }
  expect((await t.app.inject({ url: '/v1/orders', headers: stranger.headers })).json()).toEqual({ items: [], nextCursor: null })
})
