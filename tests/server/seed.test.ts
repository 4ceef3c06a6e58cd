import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'

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

test('a scenario that does not exist is refused in one line', async () => {
  await expect(qorgan('seed', '--scenario', 'nothing')).rejects.toMatchObject({ code: 2, stderr: 'There is no scenario "nothing"; there are: demo, kazakhstan-2023-2024\n' })
})
