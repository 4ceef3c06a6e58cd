import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { nextVersion } from './planted-packs.ts'
import type { GuidelinesChanges } from './schema.ts'

let t: TestHouse
beforeAll(async () => {
  t = await openTestHouse({ env: { QORGAN_POLICIES: nextVersion(afterAll).dir } })
})
afterAll(() => t.close())

const get = (url: string, locale = 'en') => t.app.inject({ method: 'GET', url, headers: { 'accept-language': locale } })
const changes = async (locale = 'en') => (await get('/v1/guideline-versions/2027-01/changes', locale)).json<GuidelinesChanges>()

test('versions are listed the latest first, each with what it is now', async () => {
  const { items } = (await get('/v1/guideline-versions', 'kk')).json<{ items: { version: string; state: string; summary: string }[] }>()
  expect(items.map(({ version, state }) => [version, state])).toEqual([['2027-01', 'coming'], ['2026-11', 'current']])
  expect(items[1]!.summary).toBe('Ережелердің алғашқы толық нұсқасы.')
})

test('a change is shown clause by clause, in every language, at the place where it is', async () => {
  const { from, to, clauses } = await changes()
  expect([from, to]).toEqual(['2026-11', '2027-01'])
  expect(clauses.map(({ id, change, isOfSubstance }) => [id, change, isOfSubstance])).toEqual([
    ['hate.names', 'added', true], ['hate.slurs', 'removed', true], ['frauds.scams', 'changed', true], ['privacy.personal-information', 'changed', false],
  ])
  const scams = clauses.find(({ id }) => id === 'frauds.scams')!
  expect(scams.fields).toEqual([{ field: 'severity', before: { texts: [], values: ['4'] }, after: { texts: [], values: ['5'] } }])
  const [title] = clauses.find(({ id }) => id === 'privacy.personal-information')!.fields
  expect(title).toMatchObject({ field: 'title', before: { texts: [{ en: 'Other people’s private data' }] }, after: { texts: [{ en: 'Private data of others' }] } })
  expect(title!.before.texts[0]!.kk).toBe(title!.after.texts[0]!.kk)
})

test('what was removed and added is shown whole: tiers, severity, mapping and law', async () => {
  const { clauses } = await changes()
  const fieldsOf = (id: string) => clauses.find((each) => each.id === id)!.fields
  const gone = fieldsOf('hate.slurs')
  expect(gone.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'rule', 'tiers.notAllowed', 'severity', 'dsa.category', 'dsa.keyword', 'ageMark', 'queue', 'actions.video']))
  expect(gone.every(({ after }) => after.texts.length + after.values.length === 0)).toBe(true)
  expect(fieldsOf('hate.names').every(({ before }) => before.texts.length + before.values.length === 0)).toBe(true)
})

test('report reasons that lead to a changed clause stand beside it, in the reader’s language', async () => {
  const { clauses } = await changes('ru')
  expect(clauses.find(({ id }) => id === 'frauds.scams')!.reasons).toEqual([{ id: 'frauds', label: expect.stringMatching(/\p{Script=Cyrillic}/u) as string }])
})

test('what holds for all clauses is compared too', async () => {
  const [days, steps] = (await changes()).around
  expect(days).toEqual({ field: 'strikes.expiryDays', before: { texts: [], values: ['90'] }, after: { texts: [], values: ['120'] } })
  expect(steps!.field).toBe('strikes.severities.2.perPolicy')
  expect([steps!.before.values.at(-1), steps!.after.values.at(-1)]).toEqual(['14 remove', '12 suspend 720'])
})

test.each(['2026-11/changes', '1999-01/changes', '2027-01/changes?since=1999-01'])('%s has nothing to be compared with', async (path) => {
  expect((await get(`/v1/guideline-versions/${path}`)).statusCode).toBe(404)
})

test.each(['2027-01/changes?since=2027-01-011', '2027-01/changes?colour=red'])('%s is refused as invalid', async (path) => {
  expect((await get(`/v1/guideline-versions/${path}`)).statusCode).toBe(400)
})
