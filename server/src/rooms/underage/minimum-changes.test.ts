import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { newPerson } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { noticesOf } from '../notices/index.ts'
import { openPolicy } from '../policy/index.ts'
import { packsDir, plantedPacks } from '../policy/planted-packs.ts'
import { eraseAccount, exportAccount, noteMinimumChanges, walkMinimumChanges } from './index.ts'

let t: TestHouse
let host: { authorization: string }
let lead: Awaited<ReturnType<TestHouse['signedIn']>>
let packs: ReturnType<typeof plantedPacks>
const over: (() => void)[] = []
const timer = { kind: 'timer', job: 'test' } as const
const draft = '  - years: 16\n    status: draft\n    startsAt: null\n    appliesTo: new'
const row = (years: number, startsAt: string, appliesTo: 'new' | 'all') => `  - years: ${years}\n    status: adopted\n    startsAt: ${startsAt}\n    appliesTo: ${appliesTo}`
/** The pack as a person would edit it, read as at a new start. */
let written = draft
function write(next: string): void {
  packs.replace('places/kz.yaml', written, next)
  written = next
  openPolicy(t.house)
}

beforeAll(async () => {
  packs = plantedPacks(readdirSync(packsDir), (clean) => over.push(clean))
  t = await openTestHouse({ env: { QORGAN_POLICIES: packs.dir } })
  host = await t.host()
  lead = await t.signedIn(['policy'])
})
afterAll(async () => {
  await t.close()
  for (const clean of over) clean()
})

const call = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, headers: Record<string, string> = host) => t.app.inject({ method, url: `/v1${url}`, headers, ...(payload ? { payload } : {}) })
const changesUrl = '/under-age/minimum-changes'
type View = { id: string; state: string; years: number; startsOn: string; actOn: string; steps: { on: string; state: string }[]; told: number; guardians: number; shown: number; cases: number }
const changes = async () => (await call('GET', changesUrl, undefined, lead.headers)).json<{ items: View[] }>().items
const latest = async () => (await changes())[0]!
const move = (id: string, move: string, headers = lead.headers) => call('POST', `${changesUrl}/${id}/moves`, { move }, headers)
async function onDay(at: string, size = 2): Promise<void> {
  t.clock.set(at)
  await noteMinimumChanges(t.as(timer))
  while (await walkMinimumChanges(t.as(timer), size)) { /* the next batch */ }
}
const heard = async (id: string, kind: string) => (await noticesOf(t.as(platform), id)).filter((each) => each.kind === kind)
const count = async (id: string) => [(await heard(id, 'minimum-coming')).length, (await heard(id, 'minimum-asked')).length, (await heard(id, 'minimum-withdrawn')).length]
const cases = async (id: string) => (await sql`select from review."case" where subject_id = ${id} and queue = 'under-age'`.execute(t.house.database.kysely)).rows.length
const show = (id: string, birthDate: string) => call('POST', `/accounts/${id}/age-evidence`, { method: 'id-document', payload: { birthDate, checkedBy: 'desk' } })
async function guarded(birthDate: string) {
  const [parent, teen] = [await newPerson(t, { locale: 'kk' }), await newPerson(t, { birthDate })]
  await call('POST', `/accounts/${parent.id}/age-evidence`, { method: 'card', payload: { kind: 'credit', checkedBy: 'bank' } })
  const { id, code } = (await call('POST', '/pairings', { guardianAccountId: parent.id })).json<{ id: string; code: string }>()
  await call('POST', `/pairings/${id}/accept`, { teenAccountId: teen.id, code })
  return { parent: parent.id, teen: teen.id }
}

test('a row for new registrations is told to nobody, and from its day registrations are refused', async () => {
  write(row(16, '2026-03-20', 'new'))
  const { id } = await newPerson(t, { birthDate: '2011-06-01' })
  await onDay('2026-03-20T07:00:00Z')
  expect([await changes(), await count(id), await cases(id)]).toEqual([[], [0, 0, 0], 0])
  const late = await call('POST', '/accounts', { handle: 'latechild', birthDate: '2011-06-01', country: 'KZ', locale: 'ru' })
  expect([late.statusCode, late.json()]).toMatchObject([403, { type: '/problems/not-eligible' }])
  expect((await call('GET', `/accounts/${id}`)).json()).toMatchObject({ status: 'active' })
  write(draft)
})

test('a row for all is told on the days that data gives, to those it touches and to their guardians, and then people decide', async () => {
  t.clock.set('2026-03-23T07:00:00Z')
  const { parent, teen } = await guarded('2011-06-01')
  const [shows, grows, adult, abroad] = [await newPerson(t, { birthDate: '2011-01-01' }), await newPerson(t, { birthDate: '2010-08-15' }), await newPerson(t), await newPerson(t, { birthDate: '2011-06-01', country: 'DE' })].map(({ id }) => id) as [string, string, string, string]
  write(row(16, '2026-09-01', 'all'))
  await onDay('2026-03-23T07:00:00Z')
  expect(await latest()).toMatchObject({ state: 'running', startsOn: '2026-09-01', actOn: '2026-10-01', told: 0, steps: [{ on: '2026-07-03', state: 'coming' }, { on: '2026-08-02' }, { on: '2026-08-25' }, { on: '2026-09-01' }] })

  // A walk that is cut off goes on after its last batch, and nobody hears it twice.
  t.clock.set('2026-07-02T19:30:00Z')
  await noteMinimumChanges(t.as(timer))
  await walkMinimumChanges(t.as(timer), 3)
  await onDay('2026-07-03T07:00:00Z', 3)
  await onDay('2026-07-04T07:00:00Z')
  expect(await Promise.all([teen, shows, grows, adult, abroad].map(count))).toEqual([[1, 0, 0], [1, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]])
  expect((await heard(parent, 'guardian-report')).filter(({ body }) => body.includes('ең төменгі жас көтеріледі'))).toHaveLength(1)
  expect(await latest()).toMatchObject({ told: 3, guardians: 1, steps: [{ state: 'done' }, { state: 'coming' }, {}, {}] })

  for (const at of ['2026-08-02T07:00:00Z', '2026-08-25T07:00:00Z', '2026-09-01T07:00:00Z']) await onDay(at)
  expect(await count(teen)).toEqual([3, 1, 0])
  expect((await heard(teen, 'minimum-asked'))[0]?.body).toContain('2026')

  // Within the term evidence of an age between the two minimums brings nobody before people.
  await show(shows, '2009-01-01')
  await call('POST', `/accounts/${teen}/age-evidence`, { method: 'id-document', payload: { birthDate: '2011-06-01', checkedBy: 'desk' } })
  await t.house.jobs.drain()
  await onDay('2026-09-30T07:00:00Z')
  expect(await cases(teen)).toBe(0)

  await onDay('2026-10-01T07:00:00Z', 1)
  await onDay('2026-10-02T07:00:00Z')
  expect(await Promise.all([teen, shows, grows, adult, abroad].map(cases))).toEqual([1, 0, 0, 0, 0])
  expect(await latest()).toMatchObject({ state: 'done', told: 3, shown: 1, cases: 2 })
  expect((await call('GET', `/accounts/${teen}`)).json()).toMatchObject({ status: 'active' })
  expect((await call('GET', `/accounts/${teen}/age-file`, undefined, (await t.signedIn(['moderator'])).headers)).json()).toMatchObject({ minimumAge: 16, minimumsTold: [{ years: 16, startsOn: '2026-09-01' }] })
})

test('the withdrawal of an announced row reaches those who were told and nobody else, also while it is paused', async () => {
  t.clock.set('2026-10-05T07:00:00Z')
  const { parent, teen } = await guarded('2009-06-01')
  const adult = await newPerson(t)
  write(`${row(16, '2026-09-01', 'all')}\n    boundBy: law\n    source: https://profit.kz/news/72943\n    dutyOn: platform\n    dutyIs: act\n${row(18, '2026-12-01', 'all')}`)
  await onDay('2026-10-05T08:00:00Z')
  const { id, told } = await latest()
  expect(await count(teen)).toEqual([1, 0, 0])
  expect(await exportAccount(t.as(platform), teen)).toMatchObject({ minimumAgesTold: [{ years: 18 }] })
  expect((await move(id, 'pause')).json()).toMatchObject({ state: 'paused' })
  await onDay('2026-11-01T07:00:00Z')
  expect(await count(teen)).toEqual([1, 0, 0])
  write(row(16, '2026-09-01', 'all'))
  await onDay('2026-11-02T07:00:00Z', 1)
  await onDay('2026-11-03T07:00:00Z')
  expect(await latest()).toMatchObject({ id, state: 'withdrawn', told, cases: 0 })
  expect([await count(teen), await count(adult.id)]).toEqual([[1, 0, 1], [0, 0, 0]])
  expect((await heard(parent, 'guardian-report')).at(0)?.body).toContain('тоқтатылды')
  expect((await move(id, 'resume')).statusCode).toBe(409)
  await change(t.as(timer), (tx) => eraseAccount(tx, teen))
  expect(await exportAccount(t.as(platform), teen)).toMatchObject({ minimumAgesTold: [] })
})

test('a row that is written late, or held back past its day, still gives everybody the whole term', async () => {
  const { id: teen } = await newPerson(t, { birthDate: '2009-08-01' })
  write(row(17, '2026-10-20', 'all'))
  await onDay('2026-11-10T07:00:00Z')
  const first = await latest()
  expect([first, await count(teen)]).toMatchObject([{ startsOn: '2026-10-20', actOn: '2026-12-10', state: 'running' }, [0, 0, 0]])
  expect(await walkMinimumChanges(t.as(timer))).toBe(false)
  write(row(18, '2026-10-25', 'all'))
  await onDay('2026-11-11T07:00:00Z')
  expect([await latest(), await count(teen)]).toMatchObject([{ actOn: '2026-12-11' }, [0, 1, 0]])
  expect((await changes()).find(({ id }) => id === first.id)).toMatchObject({ state: 'withdrawn' })
})

test('the rows that always held are told to nobody', async () => {
  write(row(13, '2026-12-24', 'all'))
  const before = (await changes()).length
  await onDay('2026-11-12T07:00:00Z')
  expect((await changes()).length).toBe(before)
})

test('changes are read by reviewers, moved by seniors, policy leads and administrators, and walked by timers', async () => {
  const { id } = await latest()
  const moderator = await t.signedIn(['moderator'])
  expect((await call('GET', changesUrl, undefined, moderator.headers)).statusCode).toBe(200)
  expect((await move(id, 'pause', moderator.headers)).statusCode).toBe(403)
  expect((await call('GET', changesUrl)).statusCode).toBe(403)
  expect((await move(id, 'stop')).statusCode).toBe(400)
  expect((await move('00000000-0000-7000-8000-00000000000f', 'pause')).statusCode).toBe(404)
  await expect(noteMinimumChanges(t.as(platform))).rejects.toMatchObject({ slug: 'not-permitted' })
  await expect(walkMinimumChanges(t.as(platform))).rejects.toMatchObject({ slug: 'not-permitted' })
})
