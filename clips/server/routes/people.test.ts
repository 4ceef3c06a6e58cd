import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClipsHouse, openClipsHouse, type Visitor } from '../../../tests/kit/clips-house.ts'

type Profile = { follow: string; asked: number; private: boolean; followers: number }
let house: ClipsHouse
beforeAll(async () => { house = await openClipsHouse() })
afterAll(() => house.close())

const profileOf = async (viewer: Visitor, of: Visitor) => (await viewer.ask<Profile>('GET', `people/${of.id}`)).body

test('the language somebody chooses is that of what reaches them unasked; another tongue and a stranger are refused', async () => {
  const person = await house.person('1990-01-01', 'en')
  expect((await person.ask('PUT', 'me/language', { language: 'kk' })).body).toEqual({ language: 'kk' })
  const account = (await house.t.app.inject({ url: `/v1/accounts/${person.id}`, headers: house.host })).json<{ locale: string }>()
  expect(account.locale).toBe('kk')
  for (const body of [{ language: 'fr' }, {}, { language: 'kk', handle: 'x' }]) expect((await person.ask('PUT', 'me/language', body)).status).toBe(400)
  expect((await house.app.inject({ method: 'PUT', url: '/api/me/language', headers: { host: 'clips', origin: 'http://clips' }, payload: { language: 'kk' } })).statusCode).toBe(401)
})

test('a teen’s account is private: who asks to follow waits, is approved or declined, and only the teen decides', async () => {
  const [teen, first, second] = [await house.person('2012-06-01'), await house.person('1990-01-01'), await house.person('1991-01-01')]
  for (const each of [first, second]) expect((await each.ask('POST', `people/${teen.id}/follow`)).body).toMatchObject({ follow: 'asked' })
  expect(await profileOf(teen, teen)).toMatchObject({ private: true, asked: 2, followers: 0 })
  expect((await second.ask('GET', `people/${teen.id}/requests`)).body).toEqual({ items: [] })
  await teen.ask('POST', `people/${first.id}/approve`)
  await teen.ask('POST', `people/${second.id}/decline`)
  expect([await profileOf(first, teen), await profileOf(second, teen)]).toMatchObject([{ follow: 'approved', followers: 1 }, { follow: 'none' }])
  await second.ask('POST', `people/${teen.id}/approve`)
  expect((await profileOf(second, teen)).follow).toBe('none')
})
