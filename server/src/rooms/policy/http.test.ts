import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const get = (url: string, headers: Record<string, string> = {}) => t.app.inject({ method: 'GET', url, headers })

test('report reasons are a bare list in the asked language', async () => {
  const answer = await get('/v1/report-reasons?locale=kk')
  expect(answer.statusCode).toBe(200)
  const reasons = answer.json<{ id: string; label: string; subjects: string[]; policy: string }[]>()
  expect(reasons.find(({ id }) => id === 'under-minimum-age')).toMatchObject({ label: 'Аккаунт иесінің жасы тым кіші болуы мүмкін', policy: 'youth-safety.minimum-age' })
  const forComments = (await get('/v1/report-reasons?subject=comment', { 'accept-language': 'ru' })).json<typeof reasons>()
  expect(forComments.every(({ subjects }) => subjects.includes('comment'))).toBe(true)
  expect(forComments.find(({ id }) => id === 'hate')?.label).toBe('Язык вражды')
})

test('the guidelines are public, whole and searchable', async () => {
  const whole = (await get('/v1/guidelines?locale=en')).json<{ version: string; chapters: { id: string; clauses: { id: string }[] }[] }>()
  expect(whole.chapters).toHaveLength(9)
  const found = (await get('/v1/guidelines?locale=kk&q=фишинг')).json<typeof whole>()
  expect(found.chapters.flatMap(({ clauses }) => clauses.map(({ id }) => id))).toContain('frauds.phishing')
  expect((await get(`/v1/guidelines?version=${whole.version}`)).statusCode).toBe(200)
  expect((await get('/v1/guidelines?version=1999-01')).statusCode).toBe(404)
})

test('one clause is read by its id', async () => {
  const answer = await get('/v1/guidelines/youth-safety.minimum-age?locale=ru')
  expect(answer.json()).toMatchObject({ id: 'youth-safety.minimum-age', title: 'Минимальный возраст', chapter: 'youth-safety' })
  expect((await get('/v1/guidelines/no.such')).statusCode).toBe(404)
})

test.each(['/v1/report-reasons?locale=', '/v1/report-reasons?subject=weather', '/v1/report-reasons?colour=red', '/v1/guidelines?locale=' + 'x'.repeat(40)])('%s is refused as invalid', async (url) => {
  const answer = await get(url)
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toMatchObject({ type: '/problems/invalid' })
})
