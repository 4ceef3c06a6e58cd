import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { change } from '../../kernel/change.ts'
import { openTestHouse, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { askLoading, askRemoval, beginLoading, breakLoading, endLoading, isSample, markSample } from './index.ts'
import { listSamples } from './samples.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())
beforeEach(async () => { await t.house.database.pool.query('delete from samples.loading; delete from samples.subject') })

const admin = () => t.as(staff(['admin']))
const timer = () => t.as({ kind: 'timer', job: 'scenario' })
const facts = async (name: string) => (await t.house.database.pool.query('select 1 from kernel.fact where name = $1', [name])).rowCount ?? 0

describe('loading the sample scenario', () => {
  it('is asked for once, recorded, and seen by everybody until it is whole', async () => {
    const before = await facts('samples.loading-asked')
    await askLoading(admin(), { scenario: 'demo' })
    expect(await facts('samples.loading-asked')).toBe(before + 1)
    expect((await listSamples(t.as({ kind: 'public' }))).items).toEqual([{ scenario: 'demo', accounts: 0, state: 'loading' }])
    const id = randomUUID()
    await change(timer(), async (tx) => {
      await beginLoading(tx, 'demo')
      await markSample(tx, 'account', id, 'demo')
      await endLoading(tx, 'demo')
    })
    expect((await listSamples(t.as({ kind: 'public' }))).items).toEqual([{ scenario: 'demo', accounts: 1, state: 'loaded' }])
    expect(await isSample(timer(), { kind: 'account', id })).toBe(true)
  })

  it('is for an administrator', async () => {
    await expect(askLoading(t.as(staff(['moderator', 'policy'])), { scenario: 'demo' })).rejects.toMatchObject({ slug: 'not-permitted' })
    await expect(askLoading(t.as({ kind: 'public' }), { scenario: 'demo' })).rejects.toMatchObject({ slug: 'unauthenticated' })
  })

  it('is refused while it is under way and while it is there, and may be asked again when it was broken off', async () => {
    await askLoading(admin(), { scenario: 'demo' })
    await expect(askLoading(admin(), { scenario: 'demo' })).rejects.toMatchObject({ slug: 'wrong-state' })
    t.clock.advance(21 * 60)
    await askLoading(admin(), { scenario: 'demo' })
    await change(timer(), (tx) => markSample(tx, 'account', randomUUID(), 'demo'))
    t.clock.advance(21 * 60)
    await expect(askLoading(admin(), { scenario: 'demo' })).rejects.toMatchObject({ slug: 'wrong-state' })
  })

  it('says that it broke off, and may then be asked again, or removed first when something is there', async () => {
    await askLoading(admin(), { scenario: 'demo' })
    await change(timer(), (tx) => breakLoading(tx, 'demo'))
    expect((await listSamples(t.as({ kind: 'public' }))).items).toEqual([{ scenario: 'demo', accounts: 0, state: 'broken' }])
    await askLoading(admin(), { scenario: 'demo' })
    await change(timer(), async (tx) => {
      await markSample(tx, 'account', randomUUID(), 'demo')
      await breakLoading(tx, 'demo')
    })
    await expect(askLoading(admin(), { scenario: 'demo' })).rejects.toMatchObject({ slug: 'wrong-state' })
    await askRemoval(admin(), { scenario: 'demo' })
  })

  it('knows one scenario only', async () => {
    await expect(askLoading(admin(), { scenario: 'another' })).rejects.toMatchObject({ slug: 'invalid' })
    await expect(askLoading(admin(), {})).rejects.toMatchObject({ slug: 'invalid' })
  })
})

describe('removing it', () => {
  it('is for an administrator, and for what is there', async () => {
    await expect(askRemoval(admin(), { scenario: 'demo' })).rejects.toMatchObject({ slug: 'not-found' })
    await change(timer(), (tx) => markSample(tx, 'account', randomUUID(), 'demo'))
    await expect(askRemoval(t.as(staff(['senior'])), { scenario: 'demo' })).rejects.toMatchObject({ slug: 'not-permitted' })
    const before = await facts('samples.removal-asked')
    await askRemoval(admin(), { scenario: 'demo' })
    expect(await facts('samples.removal-asked')).toBe(before + 1)
  })

  it('waits until the loading is over, is asked for once, and is seen while it goes on', async () => {
    await change(timer(), async (tx) => {
      await beginLoading(tx, 'demo')
      await markSample(tx, 'account', randomUUID(), 'demo')
    })
    await expect(askRemoval(admin(), { scenario: 'demo' })).rejects.toMatchObject({ slug: 'wrong-state' })
    await change(timer(), (tx) => endLoading(tx, 'demo'))
    await askRemoval(admin(), { scenario: 'demo' })
    expect((await listSamples(t.as({ kind: 'public' }))).items).toEqual([{ scenario: 'demo', accounts: 1, state: 'removing' }])
    await expect(askRemoval(admin(), { scenario: 'demo' })).rejects.toMatchObject({ slug: 'wrong-state' })
  })
})
