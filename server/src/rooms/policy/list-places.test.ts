import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { plantedPacks } from './planted-packs.ts'
import { loadPolicy } from './load-policy.ts'
import type { PlaceRow, PlaceView, PlaceWhole } from './rows-schema.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const get = (url: string, locale = 'en') => t.app.inject({ url, headers: { 'accept-language': locale } })
const place = async (id: string, locale = 'en') => (await get(`/v1/places/${id}`, locale)).json<PlaceWhole>()

test('places are listed with how many rows have no source', async () => {
  const { items } = (await get('/v1/places', 'kk')).json<{ items: PlaceView[] }>()
  expect(items.map(({ id, title }) => [id, title])).toEqual([['default', 'Барлық басқа елдер'], ['eu', 'Еуропалық одақ'], ['kz', 'Қазақстан']])
  const kazakhstan = items.find(({ id }) => id === 'kz')!
  expect(kazakhstan).toMatchObject({ countries: ['KZ'], timeZone: 'Asia/Almaty', pending: 1 })
  expect(kazakhstan.unsourced).toBeGreaterThan(3)
})

/** How many rows with a duty stand anywhere in a pack, so that a new part of packs cannot be forgotten here. */
const rowsIn = (value: unknown): number => (typeof value !== 'object' || value === null ? 0 : ('dutyOn' in value ? 1 : 0) + Object.values(value).reduce<number>((sum, each) => sum + rowsIn(each), 0))

test('every row of every pack is shown, with its source or the mark that there is none, and with its duty', async () => {
  for (const { id } of (await get('/v1/places')).json<{ items: PlaceView[] }>().items) {
    const { items, rows, unsourced } = await place(id)
    const pack = loadPolicy(t.house.config.policiesDir).places.find((each) => each.id === id)!
    const written = rowsIn(pack)
    expect([items.length, rows]).toEqual([written, written])
    expect(items.filter(({ source }) => source === null).length).toBe(unsourced)
    expect(new Set(items.map(({ part, id: row }) => `${part} ${row}`)).size).toBe(items.length)
    expect(items.every(({ dutyOn, dutyIs }) => Boolean(dutyOn && dutyIs))).toBe(true)
    expect(items.filter((row) => row.source === null && (row.boundBy === 'law' || (row.part === 'clock' && row.says.drives)))).toEqual([])
  }
})

test('duties of Kazakhstan lie on the platform, the operators and the ministry, to consider, to act and to answer', async () => {
  const { items, messageScanning } = await place('kz', 'ru')
  const named = (id: string) => items.find((row) => row.id === id)
  expect(named('kz-authorised-body-request')).toMatchObject({ part: 'clock', title: 'Рассмотрение запроса уполномоченного органа', dutyOn: 'platform', dutyIs: 'consider', says: { hours: 24, drives: true } })
  expect(named('kz-operator-block')).toMatchObject({ source: null, dutyOn: 'operator', dutyIs: 'act', says: { hours: 2, drives: false } })
  expect(named('kz-cyberbullying-expert-group')).toMatchObject({ dutyOn: 'ministry', says: { drives: false } })
  expect(named('appealTermDays')).toMatchObject({ part: 'term', dutyIs: 'answer', says: { value: 180, unit: 'days' } })
  expect(messageScanning).toBeNull()
})

test('a pending minimum age is a row that holds nobody yet', async () => {
  const minimums = async () => (await place('kz')).items.filter((row): row is Extract<PlaceRow, { part: 'minimumAge' }> => row.part === 'minimumAge').map(({ isPending, says: { years, status, appliesTo } }) => ({ years, status, appliesTo, isPending }))
  expect(await minimums()).toEqual([{ years: 13, status: 'in-force', appliesTo: 'all', isPending: false }, { years: 16, status: 'draft', appliesTo: 'new', isPending: true }])
  const packs = plantedPacks()
  packs.replace('places/kz.yaml', 'status: draft\n    startsAt: null', 'status: adopted\n    startsAt: 2026-03-17')
  expect(loadPolicy(packs.dir).minimumAge('KZ', '2026-03-17')).toBe(16)
})

test.each(['/v1/places/atlantis', '/v1/places/KZ'])('%s is not there', async (path) => {
  expect((await get(path)).statusCode).toBe(404)
})

test('an unknown question is refused as invalid', async () => {
  expect((await get('/v1/places/kz?colour=red')).statusCode).toBe(400)
})
