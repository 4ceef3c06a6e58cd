import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ClipsHouse, openClipsHouse, type Visitor } from '../../../tests/kit/clips-house.ts'

type Offer = { id: string; code: string; qrSvg: string }
type Settings = { settings: Record<string, { value: unknown; boundBy: string }>; controls: { name: string }[] }
type Time = { locked: boolean; reason?: string; boundBy?: string; remainingSecondsToday: number | null }
let house: ClipsHouse
beforeAll(async () => { house = await openClipsHouse() })
beforeEach(() => house.t.clock.set('2026-03-16T07:00:00.000Z'))
afterAll(() => house.close())

async function guardian(): Promise<Visitor> {
  const adult = await house.person('1985-04-04', 'ru')
  await house.t.app.inject({ method: 'POST', url: `/v1/accounts/${adult.id}/age-evidence`, headers: house.host, payload: { method: 'id-document', payload: { birthDate: '1985-04-04', checkedBy: 'sample desk' } } })
  return adult
}

/** A guardian with evidence of their age and a teen of thirteen or more, who agreed to each other. */
async function pair(): Promise<{ parent: Visitor; teen: Visitor; pairingId: string }> {
  const [parent, teen] = [await guardian(), await house.person('2012-06-01', 'kk')]
  const { body: offer } = await parent.ask<Offer>('POST', 'pairings')
  const accepted = await teen.ask('POST', 'pairings/accept', { code: offer.code })
  if (accepted.status !== 200) throw new Error(JSON.stringify(accepted.body))
  return { parent, teen, pairingId: offer.id }
}

const used = (teen: Visitor, seconds: number) => house.t.app.inject({ method: 'POST', url: '/v1/screen-time', headers: house.host, payload: { accountId: teen.id, seconds, at: house.t.clock.now().toISOString() } })
const isLocked = async (teen: Visitor) => (await teen.ask<Time>('POST', 'screen-time', { seconds: 0 })).body.locked
/** How many notices somebody has, once all that follows has happened. */
async function toldTo(person: Visitor): Promise<number> {
  await house.t.house.jobs.drain()
  return (await person.ask<{ items: object[] }>('GET', 'notices')).body.items.length
}

test('a teen pairs by the short code or by what the picture holds, and a wrong code opens nothing', async () => {
  const parent = await guardian()
  const [first, second] = [await house.person('2012-06-01'), await house.person('2011-06-01')]
  const { body: offer } = await parent.ask<Offer>('POST', 'pairings')
  expect(offer.qrSvg).toContain('<svg')
  expect((await first.ask('POST', 'pairings/accept', { code: 'WRONGONE' })).status).not.toBe(200)
  expect((await first.ask('POST', 'pairings/accept', { code: ` ${offer.code.toLowerCase()} ` })).body).toMatchObject({ state: 'active' })
  const { body: other } = await parent.ask<Offer>('POST', 'pairings')
  expect((await second.ask('POST', 'pairings/accept', { code: `http://clips/family#${other.id}.${other.code}` })).body).toMatchObject({ state: 'active' })
  expect((await parent.ask<{ items: object[] }>('GET', 'pairings')).body.items).toHaveLength(2)
})

test('an adult by their word alone is no guardian, and a stranger neither sees nor sets anything', async () => {
  const { teen, pairingId } = await pair()
  const stranger = await house.person('1990-01-01')
  expect((await stranger.ask('POST', 'pairings')).status).toBe(403)
  expect((await stranger.ask('GET', `pairings/${pairingId}`)).status).toBe(404)
  for (const [method, path, body] of [['PUT', 'settings', { settings: { search: false } }], ['PUT', 'passcode', { passcode: '4711' }], ['POST', 'time', { minutes: 15 }], ['PUT', 'notices', { tells: { report: true } }], ['POST', 'blocks', { account: teen.handle }]] as const) {
    expect([path, (await stranger.ask(method, `pairings/${pairingId}/${path}`, body)).status]).toEqual([path, 404])
  }
  expect((await teen.ask('PUT', `pairings/${pairingId}/settings`, { settings: { search: true } })).status).toBe(403)
})

test('a guardian’s choice binds, shows as theirs on both sides, and goes with one call', async () => {
  const { parent, teen, pairingId } = await pair()
  await parent.ask('PUT', `pairings/${pairingId}/settings`, { settings: { search: false } })
  expect((await teen.ask<Settings>('GET', 'settings')).body.settings.search).toEqual({ value: false, boundBy: 'guardian' })
  expect((await teen.ask<{ settings: object[] }>('GET', 'guarded')).body.settings).toMatchObject([{ setting: 'search', value: false, guardian: { handle: parent.handle }, binds: true }])
  await teen.ask('PUT', 'settings', { settings: { search: true } })
  expect((await teen.ask<Settings>('GET', 'settings')).body.settings.search?.value).toBe(false)
  await parent.ask('PUT', `pairings/${pairingId}/settings`, { undo: ['search'] })
  expect((await teen.ask<Settings>('GET', 'settings')).body.settings.search?.boundBy).not.toBe('guardian')
  expect((await parent.ask('PUT', `pairings/${pairingId}/settings`, { settings: { noSuchThing: true } })).status).toBe(400)
})

test('a teen asks for a change, and the guardian’s yes makes it so', async () => {
  const { parent, teen, pairingId } = await pair()
  await parent.ask('PUT', `pairings/${pairingId}/settings`, { settings: { search: false } })
  expect((await teen.ask('POST', 'change-requests', { setting: 'search', value: true })).status).toBe(201)
  const { changeRequests } = (await parent.ask<{ changeRequests: { id: string }[] }>('GET', `pairings/${pairingId}`)).body
  expect((await parent.ask('POST', `pairings/${pairingId}/change-requests/${changeRequests[0]!.id}`, { granted: true })).status).toBe(200)
  expect((await teen.ask<Settings>('GET', 'settings')).body.settings.search?.value).toBe(true)
  expect((await parent.ask('POST', `pairings/${pairingId}/change-requests/${changeRequests[0]!.id}`, { granted: false })).status).toBe(409)
  expect((await parent.ask('POST', `pairings/${pairingId}/change-requests/${changeRequests[0]!.id}`, { granted: 'maybe' })).status).toBe(400)
})

test('time that is used up locks; the passcode, a grant and an answered request each open it again', async () => {
  const { parent, teen, pairingId } = await pair()
  await parent.ask('PUT', `pairings/${pairingId}/passcode`, { passcode: '4711' })
  await used(teen, 3_600)
  expect(await isLocked(teen)).toBe(true)
  expect((await teen.ask('POST', 'unlocks', { passcode: '0000' })).status).toBe(403)
  expect((await teen.ask('POST', 'unlocks', { passcode: '4711', minutes: 240 })).status).toBe(400)
  expect((await teen.ask('POST', 'unlocks', { passcode: '4711', minutes: 15 })).status).toBe(201)
  expect(await isLocked(teen)).toBe(false)
  house.t.clock.set('2026-03-16T07:15:00.000Z')
  await used(teen, 4_500)
  expect(await isLocked(teen)).toBe(true)
  expect((await parent.ask('POST', `pairings/${pairingId}/time`, { minutes: 15 })).status).toBe(201)
  expect(await isLocked(teen)).toBe(false)
  house.t.clock.set('2026-03-16T07:30:00.000Z')
  await used(teen, 5_400)
  expect((await teen.ask('POST', 'time-requests', { about: 'dailyScreenTime', minutes: 15 })).status).toBe(201)
  const { timeRequests } = (await parent.ask<{ timeRequests: { id: string; state: string }[] }>('GET', `pairings/${pairingId}`)).body
  await parent.ask('POST', `pairings/${pairingId}/time-requests/${timeRequests.find(({ state }) => state === 'asked')!.id}`, { minutes: 15 })
  expect(await isLocked(teen)).toBe(false)
  for (const seconds of [-1, 121, 1.5]) expect((await teen.ask('POST', 'screen-time', { seconds })).status).toBe(400)
})

test('a guardian’s block by name shows to the teen, who may ask for its end; a name of nobody is not here', async () => {
  const { parent, teen, pairingId } = await pair()
  const other = await house.person('1991-01-01')
  expect((await parent.ask('POST', `pairings/${pairingId}/blocks`, { account: `@${other.handle}` })).status).toBe(201)
  expect((await teen.ask<{ blocked: object[] }>('GET', 'guarded')).body.blocked).toMatchObject([{ accountId: other.id, handle: other.handle }])
  expect((await teen.ask('POST', 'change-requests', { blockedAccountId: other.id })).status).toBe(201)
  expect((await parent.ask('DELETE', `pairings/${pairingId}/blocks/${other.id}`)).status).toBe(200)
  expect((await parent.ask('POST', `pairings/${pairingId}/blocks`, { account: 'nobody.of.this.name' })).status).toBe(404)
})

test('a teen says that this is no parent, and the view stops at once; or ends the pairing, and the guardian is told', async () => {
  const first = await pair()
  expect((await first.teen.ask('POST', `pairings/${first.pairingId}/dispute`)).body).toMatchObject({ state: 'disputed' })
  expect((await first.parent.ask('GET', `pairings/${first.pairingId}`)).status).not.toBe(200)
  const second = await pair()
  const before = await toldTo(second.parent)
  expect((await second.teen.ask('DELETE', `pairings/${second.pairingId}`)).status).toBe(200)
  expect(await toldTo(second.parent)).toBe(before + 1)
})

test('a report is told to a guardian only when the teen says so', async () => {
  const { parent, teen, pairingId } = await pair()
  const other = await house.person('1991-01-01')
  await teen.ask('POST', 'reports', { subject: { kind: 'account', id: other.id }, reason: 'harassment', shown: other.handle })
  const before = await toldTo(parent)
  expect((await teen.ask('POST', 'told-reports')).body).toEqual({ told: 1 })
  expect(await toldTo(parent)).toBe(before + 1)
  await parent.ask('PUT', `pairings/${pairingId}/notices`, { tells: { report: false } })
  expect((await teen.ask('POST', 'told-reports')).status).toBe(409)
  expect(await toldTo(parent)).toBe(before + 1)
})
