import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { openHost, until } from '../kit/host.ts'
import { startQorgan } from '../kit/running.ts'

let place: string
beforeAll(async () => { place = await mkdtemp(join(tmpdir(), 'qorgan-seed-')) })
afterAll(() => rm(place, { recursive: true, force: true }))

const qorgan = (...args: string[]) => promisify(execFile)(process.execPath, [join(root, 'bin/qorgan.mjs'), ...args], { env: { PATH: process.env.PATH ?? '', QORGAN_DATA: join(place, 'data') } })

// Two hundred clips, a database made from nothing and four starts of it take minutes on a busy machine.
test('the demo scenario is loaded into an empty folder, once, and taken away as one', { timeout: 600_000 }, async () => {
  const loaded = JSON.parse((await qorgan('seed', '--scenario', 'demo')).stdout) as { people: number; videos: number; decisions: number; open: number }
  expect(loaded).toMatchObject({ people: 40, videos: 200 })
  expect(loaded.decisions).toBeGreaterThan(20)
  expect(loaded.open).toBeGreaterThan(20)
  await expect(qorgan('seed', '--scenario', 'demo')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('loaded already') as string })
  expect(JSON.parse((await qorgan('seed', '--remove', 'demo')).stdout)).toEqual({ removed: 'demo', accounts: 52 }) // forty people and twelve who were too young
  await expect(qorgan('seed', '--remove', 'demo')).rejects.toMatchObject({ code: 2 })
})

test('a running server loads it on request while its timers run, and takes it away so that nothing waits for a moderator', { timeout: 900_000 }, async () => {
  const running = await startQorgan(join(place, 'running'))
  try {
    const { body } = await openHost(running.url, null).call<{ token: string }>('POST', '/v1/staff/sessions', running.firstRun().admin)
    const admin = openHost(running.url, body.token)
    const list = async <T>(path: string) => (await admin.call<{ items: T[] }>('GET', path)).body.items
    const samples = () => list<{ state: string; accounts: number }>('/v1/samples')
    const open = async () => (await list<{ open: number }>('/v1/queues')).reduce((sum, each) => sum + each.open, 0)
    expect((await admin.call('POST', '/v1/samples', { scenario: 'demo' })).status).toBe(202)
    expect(await until(samples, ([demo]) => demo?.state !== 'loading', 600)).toMatchObject([{ state: 'loaded', accounts: 52 }])
    expect(await open()).toBeGreaterThan(20)
    expect((await admin.call('POST', '/v1/samples/removals', { scenario: 'demo' })).status).toBe(202)
    expect(await until(samples, ([demo]) => demo?.state !== 'removing', 200)).toEqual([])
    expect(await open()).toBe(0)
    expect((await list('/v1/staff')).length).toBe(2)
    expect(await list('/v1/dead-jobs')).toEqual([])
  } finally {
    await running.stop()
  }
})

test('a scenario that does not exist is refused in one line', async () => {
  await expect(qorgan('seed', '--scenario', 'nothing')).rejects.toMatchObject({ code: 2, stderr: 'There is no scenario "nothing"; there are: demo, kazakhstan-2023-2024\n' })
})
