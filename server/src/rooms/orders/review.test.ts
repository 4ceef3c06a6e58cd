import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { fileOrderAs, type Given, orderAbout } from '../../../../tests/kit/orders.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { isHeld } from '../content/index.ts'
import { decisionsOn } from '../decisions/index.ts'
import { noticesOf, releaseNotices } from '../notices/index.ts'
import { accountStatus, standing, type Subject } from '../standing/index.ts'
import type { OrderFiled, OrderView, ReviewView } from './schema.ts'
import { watchClocks } from './watch-clocks.ts'

let t: TestHouse
let host: { authorization: string }
let officer: Member
let first: Member
let second: Member
let third: Member
type Member = Awaited<ReturnType<TestHouse['signedIn']>>
const timer = { kind: 'timer', job: 'test' } as const
const absent = '00000000-0000-7000-8000-00000000aaaa'
beforeAll(async () => {
  t = await openTestHouse()
  host = await t.host()
  officer = await t.signedIn(['officer', 'head'], 'authority')
  first = await t.signedIn(['legal'])
  second = await t.signedIn(['legal'])
  third = await t.signedIn(['legal'])
})
afterAll(() => t.close())

const post = (by: Member, url: string, payload: object) => t.app.inject({ method: 'POST', url, headers: by.headers, payload })
const slug = (answer: { json<T>(): T }) => answer.json<{ type: string }>().type.split('/').at(-1)
const file = async (ids: string[], more: Given = {}, by = officer) => (await fileOrderAs(t, by.headers, orderAbout(ids, more))).json<OrderFiled>()
const view = async (id: string, by = first) => (await t.app.inject({ url: `/v1/orders/${id}`, headers: by.headers })).json<ReviewView>()
const itemsOf = async (id: string) => (await view(id)).items.map((item) => item.id)
type Each = { outcome: string; [field: string]: unknown }
const propose = async (id: string, each: Each[], by = first, more: object = {}) => {
  const ids = await itemsOf(id)
  return post(by, `/v1/orders/${id}/proposals`, { items: each.map((one, index) => ({ itemId: ids[index], words: 'Показано, в чём нарушение.', ...one })), ...more })
}
const confirm = async (id: string, by = second, ids?: string[]) => post(by, `/v1/orders/${id}/confirmations`, { items: ids ?? await itemsOf(id) })
const decide = async (id: string, each: Each[]) => {
  expect((await propose(id, each)).statusCode).toBe(200)
  const answer = await confirm(id)
  expect(answer.statusCode).toBe(200)
  await t.house.jobs.drain()
  return answer.json<OrderView>()
}
const person = () => newPerson(t)
const maySee = async (viewer: string, video: Subject, country: string) => (await t.app.inject({ method: 'POST', url: '/v1/checks', headers: host, payload: { accountId: viewer, action: 'view-video', targetId: video.id, country } })).json<{ allowed: boolean }>().allowed

describe('two people', () => {
  test('what one proposes another confirms; nothing happens before, and the order is answered with its last item', async () => {
    const author = await person()
    const video = await newVideo(t, author.id)
    const { id } = await file([video.id])
    t.clock.advance(3 * 3_600)
    expect((await propose(id, [{ outcome: 'withheld' }])).json()).toMatchObject({ state: 'in-review' })
    expect((await standing(t.as(platform), video)).withheldIn).toEqual([])
    expect(slug(await confirm(id, first))).toBe('not-for-yourself')
    expect((await confirm(id)).json()).toMatchObject({ state: 'answered', answer: { outcome: 'complied', hours: 3 }, items: [{ outcome: { outcome: 'withheld' } }] })
    expect((await standing(t.as(platform), video)).withheldIn).toEqual(['KZ'])
    expect(slug(await propose(id, [{ outcome: 'refused', refusal: 'other-law' }], second))).toBe('conflict')
  })

  test('a second person who disagrees proposes otherwise, and then the first may confirm', async () => {
    const { id } = await file([(await newVideo(t, (await person()).id)).id])
    await propose(id, [{ outcome: 'removed', policy: 'harassment.targeted-abuse' }])
    expect((await propose(id, [{ outcome: 'withheld' }], second)).statusCode).toBe(200)
    expect(slug(await confirm(id, second))).toBe('not-for-yourself')
    expect((await confirm(id, first)).json()).toMatchObject({ answer: { outcome: 'complied' }, items: [{ outcome: { outcome: 'withheld' } }] })
  })

  test('whoever registered an order on paper, or looked into its sender, takes no part', async () => {
    const video = await newVideo(t, (await person()).id)
    const { id } = await file([video.id], { sender: 'office@elsewhere.test' }, third)
    expect(slug(await propose(id, [{ outcome: 'withheld' }]))).toBe('not-cleared')
    expect((await post(second, `/v1/orders/${id}/clearance`, { because: 'Орган подтвердил письмо по телефону.' })).statusCode).toBe(200)
    expect([slug(await propose(id, [{ outcome: 'withheld' }], third)), slug(await propose(id, [{ outcome: 'withheld' }], second))]).toEqual(['not-for-yourself', 'not-for-yourself'])
    expect((await propose(id, [{ outcome: 'withheld' }])).statusCode).toBe(200)
    const fourth = await t.signedIn(['legal'])
    expect((await confirm(id, fourth)).json()).toMatchObject({ state: 'answered' })
  })

  test('a conflict with the public interest needs a third', async () => {
    const { id } = await file([(await newVideo(t, (await person()).id)).id])
    await propose(id, [{ outcome: 'refused', refusal: 'public-interest', escalated: true }])
    expect((await confirm(id)).json()).toMatchObject({ state: 'in-review', answer: null })
    expect(slug(await confirm(id))).toBe('already-confirmed')
    expect((await confirm(id, third)).json()).toMatchObject({ answer: { outcome: 'rejected' } })
  })

  test.each([
    ['what does not fit the item', { outcome: 'suspended', days: 3 }, '/items/0/outcome'],
    ['a removal without a clause', { outcome: 'removed' }, '/items/0/policy'],
    ['a clause that is none', { outcome: 'removed', policy: 'no.clause' }, '/items/0/policy'],
    ['a refusal without its ground', { outcome: 'refused' }, '/items/0/refusal'],
    ['no words', { outcome: 'withheld', words: ' ' }, '/items/0/words'],
  ])('%s is not valid', async (_, each, pointer) => {
    const { id } = await file([(await newVideo(t, (await person()).id)).id])
    expect((await propose(id, [each])).json()).toMatchObject({ errors: [{ pointer }] })
  })

  test('only the legal role reviews; an authority decides nothing, an auditor looks', async () => {
    const { id } = await file([absent])
    const [auditor, senior] = [await t.signedIn(['auditor']), await t.signedIn(['senior'])]
    for (const by of [officer, auditor, senior]) expect((await propose(id, [{ outcome: 'refused', refusal: 'not-found' }], by)).statusCode).toBe(403)
    expect([(await t.app.inject({ url: `/v1/orders/${id}`, headers: auditor.headers })).statusCode, (await t.app.inject({ url: `/v1/orders/${id}`, headers: senior.headers })).statusCode]).toEqual([200, 403])
  })
})

describe('what follows', () => {
  test('withheld in the country named and untouched elsewhere: a video, a comment, an account', async () => {
    const [author, viewer] = [await person(), await person()]
    const video = await newVideo(t, author.id)
    const comment = await newComment(t, author.id, (await newVideo(t, author.id)).id)
    const { id } = await file([video.id, comment.id, author.id], { requestedAction: 'remove' })
    expect(await decide(id, [{ outcome: 'withheld' }, { outcome: 'withheld' }, { outcome: 'withheld' }])).toMatchObject({ answer: { outcome: 'complied' } })
    for (const subject of [video, comment, author.subject]) expect(await standing(t.as(platform), subject)).toMatchObject({ withheldIn: ['KZ'] })
    expect([await maySee(viewer.id, video, 'KZ'), await maySee(viewer.id, video, 'UZ'), await maySee(viewer.id, video, 'DE')]).toEqual([false, true, true])
    expect((await t.app.inject({ url: `/v1/videos/${video.id}`, headers: host })).json()).toMatchObject({ audience: 'everyone', withheldIn: ['KZ'] })
  })

  test('an order reaches what somebody from another country posted, in its own country only', async () => {
    const author = await newPerson(t, { country: 'UZ' })
    const video = await newVideo(t, author.id, { country: 'UZ' })
    await decide((await file([video.id])).id, [{ outcome: 'withheld' }])
    expect((await standing(t.as(platform), video)).withheldIn).toEqual(['KZ'])
  })

  test('the person is told what, by whom, on which ground, and how to contest', async () => {
    const author = await person()
    const video = await newVideo(t, author.id)
    await decide((await file([video.id], { reference: '12-5/77' })).id, [{ outcome: 'withheld' }])
    const [notice] = await noticesOf(t.as(platform), author.id)
    expect(notice).toMatchObject({ kind: 'decision', appealableUntil: expect.any(String) as string })
    for (const words of ['Уполномоченный орган в сфере онлайн-платформ', '12-5/77', 'Статья 9 закона об онлайн-платформах', 'Казахстан', 'обжаловать']) expect(notice?.body).toContain(words)
  })

  test('under secrecy the person is told when it ends and not before, by itself', async () => {
    const start = t.clock.now()
    const author = await person()
    const video = await newVideo(t, author.id)
    await decide((await file([video.id], { secrecyUntil: '2026-03-20' })).id, [{ outcome: 'withheld' }])
    expect((await standing(t.as(platform), video)).withheldIn).toEqual(['KZ'])
    expect(await noticesOf(t.as(platform), author.id)).toEqual([])
    t.clock.set('2026-03-20T18:59:00Z')
    await releaseNotices(t.as(timer))
    expect(await noticesOf(t.as(platform), author.id)).toEqual([])
    t.clock.set('2026-03-20T19:00:00Z')
    await releaseNotices(t.as(timer))
    expect(await noticesOf(t.as(platform), author.id)).toMatchObject([{ kind: 'decision' }])
    t.clock.set(start)
  })

  test('an account is suspended for the days that were decided; data are preserved and released', async () => {
    const author = await person()
    await decide((await file([author.id], { requestedAction: 'suspend-account' })).id, [{ outcome: 'suspended', days: 3 }])
    expect(await accountStatus(t.as(platform), author.id)).toBe('suspended')
    expect(await decisionsOn(t.as(platform), author.subject)).toMatchObject([{ endsAt: new Date(t.clock.now().getTime() + 3 * 86_400_000), territory: null }])
    const another = await person()
    const { id } = await file([another.id], { requestedAction: 'preserve' })
    await decide(id, [{ outcome: 'preserved' }])
    expect(await isHeld(t.as(platform), another.subject)).toBe(true)
    await post(first, `/v1/orders/${id}/lift`, { because: 'Срок истёк.' })
    expect(await isHeld(t.as(platform), another.subject)).toBe(false)
  })

  test('data: name, country and day of registration, and a minor’s only with a third person', async () => {
    const [grown, child] = [await person(), await newPerson(t, { birthDate: '2011-01-01' })]
    const about = { legalGround: 'kz-information-request', requestedAction: 'disclose', processReference: 'Дело № 5' }
    expect((await decide((await file([grown.id], about)).id, [{ outcome: 'disclosed' }])).items[0]?.outcome?.disclosed).toEqual({ handle: expect.stringMatching(/^sample/) as string, country: 'KZ', registeredAt: expect.any(String) as string })
    const { id } = await file([child.id], about)
    await propose(id, [{ outcome: 'disclosed' }])
    expect((await confirm(id)).json()).toMatchObject({ answer: null, items: [{ outcome: null }] })
    expect((await confirm(id, third)).json()).toMatchObject({ answer: { outcome: 'complied' } })
    expect((await view(id)).review[0]?.proposal).toMatchObject({ needed: 3 })
  })

  test('a decision on an order is nobody’s strike', async () => {
    const author = await person()
    const video = await newVideo(t, author.id)
    await decide((await file([video.id], { requestedAction: 'remove' })).id, [{ outcome: 'removed', policy: 'harassment.targeted-abuse' }])
    expect((await standing(t.as(platform), video)).state).toBe('removed')
    expect((await t.app.inject({ url: `/v1/accounts/${author.id}/strikes`, headers: host })).json()).toMatchObject({ items: [] })
  })
})

describe('lifting', () => {
  test('a colleague lifts one item: it is there at once, the other stays withheld', async () => {
    const author = await person()
    const [one, other] = [await newVideo(t, author.id), await newVideo(t, author.id)]
    const { id } = await file([one.id, other.id])
    await decide(id, [{ outcome: 'withheld' }, { outcome: 'withheld' }])
    const [item = ''] = await itemsOf(id)
    expect((await post(first, `/v1/orders/${id}/lift`, { items: [item], because: 'Удалён спорный отрывок.' })).json()).toMatchObject({ items: [{ outcome: { liftedAt: expect.any(String) as string } }, { outcome: { liftedAt: null } }] })
    expect([(await standing(t.as(platform), one)).withheldIn, (await standing(t.as(platform), other)).withheldIn]).toEqual([[], ['KZ']])
    expect((await post(first, `/v1/orders/${id}/lift`, { items: [item], because: 'Ещё раз.' })).statusCode).toBe(400)
  })

  test('the authority’s head lifts its order, and an officer or a registrar cannot', async () => {
    const author = await person()
    const video = await newVideo(t, author.id)
    const { id } = await file([video.id])
    await decide(id, [{ outcome: 'withheld' }])
    expect((await post(await t.signedIn(['officer'], 'authority'), `/v1/orders/${id}/lift`, { because: 'Снять.' })).statusCode).toBe(403)
    expect((await post(officer, `/v1/orders/${id}/lift`, { because: 'Нарушение устранено.' })).statusCode).toBe(200)
    await t.house.jobs.drain()
    expect((await standing(t.as(platform), video)).withheldIn).toEqual([])
    expect((await noticesOf(t.as(platform), author.id))[0]).toMatchObject({ kind: 'decision-reversed' })
    expect((await view(id)).items[0]?.outcome?.liftedAt).not.toBeNull()
  })
})

describe('immediate danger', () => {
  test('a measure begins before the second person looked, who keeps it, or takes it back by proposing otherwise', async () => {
    const author = await person()
    const [kept, freed] = [await newVideo(t, author.id), await newVideo(t, author.id)]
    const [one, two] = [await file([kept.id], { urgency: 'immediate-danger' }), await file([freed.id], { urgency: 'immediate-danger' })]
    for (const { id } of [one, two]) expect((await propose(id, [{ outcome: 'withheld' }], first, { atOnce: true })).statusCode).toBe(200)
    expect((await standing(t.as(platform), kept)).withheldIn).toEqual(['KZ'])
    expect((await confirm(one.id)).json()).toMatchObject({ state: 'answered' })
    expect(await decisionsOn(t.as(platform), kept)).toHaveLength(1)
    await propose(two.id, [{ outcome: 'refused', refusal: 'not-unlawful-shown' }], second)
    expect((await standing(t.as(platform), freed)).withheldIn).toEqual([])
    const { id } = await file([kept.id])
    expect((await propose(id, [{ outcome: 'withheld' }], first, { atOnce: true })).json()).toMatchObject({ errors: [{ pointer: '/atOnce' }] })
  })
})

describe('the answer', () => {
  test('in JSON and as a PDF in Kazakh with its own font; the first officer who opens it signs for it', async () => {
    const video = await newVideo(t, (await person()).id)
    const { id } = await file([video.id, absent], { reference: 'Қ-7' })
    await decide(id, [{ outcome: 'withheld', words: 'Тыйым салынған үгіт: ә ғ қ ң ө ұ ү һ і.' }, { outcome: 'refused', refusal: 'not-found' }])
    const answer = (await t.app.inject({ url: `/v1/orders/${id}/answer`, headers: officer.headers })).json<{ items: unknown[] }>()
    expect(answer).toMatchObject({ outcome: 'partly', reference: 'Қ-7', items: [{ outcome: 'withheld', policyId: 'kz-online-platforms-9' }, { outcome: 'refused', refusal: 'not-found' }] })
    const pdf = await t.app.inject({ url: `/v1/orders/${id}/answer.pdf`, headers: { ...officer.headers, 'accept-language': 'kk' } })
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(pdf.rawPayload.toString('latin1')).toMatch(/FontFile2|FontFile3/)
    expect((await view(id)).answer?.readAt).toBe(t.clock.now().toISOString())
    expect((await t.app.inject({ url: `/v1/orders/${(await file([absent])).id}/answer`, headers: officer.headers })).statusCode).toBe(404)
  })

  test('the public figures come true from what was decided', async () => {
    const figures = async () => (await t.app.inject({ url: '/v1/transparency/figures?country=KZ&from=2026-03&to=2026-03' })).json<{ orders: Record<string, number> }>().orders
    await t.house.jobs.drain()
    const before = await figures()
    const video = await newVideo(t, (await person()).id)
    await file([], {})
    await decide((await file([video.id])).id, [{ outcome: 'withheld' }])
    await decide((await file([video.id, absent], { requestedAction: 'remove' })).id, [{ outcome: 'refused', refusal: 'too-broad' }, { outcome: 'refused', refusal: 'not-found' }])
    const after = await figures()
    expect(Object.fromEntries(['received', 'complied', 'partly', 'rejected'].map((name) => [name, after[name]! - before[name]!]))).toEqual({ received: 3, complied: 1, partly: 0, rejected: 1 })
    expect(after.medianHours).toEqual(expect.any(Number))
  })

  test('an authority sees its own numbers', async () => {
    const { answered, complied, partly, rejected, received, returned, open } = (await t.app.inject({ url: '/v1/order-statistics', headers: officer.headers })).json<Record<string, number>>() as Record<'answered' | 'complied' | 'partly' | 'rejected' | 'received' | 'returned' | 'open', number>
    expect([answered, received]).toEqual([complied + partly + rejected, answered + returned + open])
    expect((await t.app.inject({ url: '/v1/order-statistics?authority=kz-court', headers: officer.headers })).json()).toMatchObject({ authority: 'kz-authorised-body' })
    expect((await t.app.inject({ url: '/v1/order-statistics?authority=kz-court', headers: first.headers })).json()).toMatchObject({ received: 0, medianHours: null })
  })
})

describe('the clock is watched', () => {
  test('warned once at each share, a missed term is noted for ever with its causes, and a paused one is left alone', async () => {
    const start = t.clock.now()
    for (const order of (await t.house.database.pool.query<{ id: string }>('select id from orders.order where id not in (select order_id from orders.answer)')).rows) await t.house.database.pool.query('insert into orders.pause (id, order_id, from_at) values (gen_random_uuid(), $1, $2) on conflict do nothing', [order.id, start])
    const { id } = await file([absent])
    const paused = await file([])
    const states: number[][] = []
    for (const hours of [11.9, 0.2, 0, 7.2, 4, 0.8]) {
      t.clock.advance(hours * 3_600)
      const { warned, breached } = await watchClocks(t.as(timer))
      states.push([warned, breached])
    }
    expect(states).toEqual([[0, 0], [1, 0], [0, 0], [1, 0], [1, 0], [0, 1]])
    expect(await view(id)).toMatchObject({ warnings: [{ percent: 50 }, { percent: 80 }, { percent: 95 }], breach: { causes: [] }, clock: { isOver: true } })
    expect((await view(paused.id)).breach).toBeNull()
    expect((await post(first, `/v1/orders/${id}/breach-causes`, { cause: 'late-information', words: 'Ждали подтверждения.' })).json()).toMatchObject({ breach: { causes: [{ cause: 'late-information' }] } })
    for (const statement of ['delete from orders.breach', 'update orders.breach_cause set words = \'\'', 'update orders.document set sha256 = \'\'']) await expect(t.house.database.pool.query(statement)).rejects.toThrow('only ever added')
    expect(slug(await post(first, `/v1/orders/${paused.id}/breach-causes`, { cause: 'other', words: 'x' }))).toBe('conflict')
    t.clock.set(start)
  })

  test('a term that the law does not extend is not extended', async () => {
    expect(slug(await post(first, `/v1/orders/${(await file([absent])).id}/extension`, { because: 'Сложно.' }))).toBe('not-extendable')
  })
})
