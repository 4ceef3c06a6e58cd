import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { fixture, openHost, until } from '../kit/host.ts'
import { startQorgan } from '../kit/running.ts'

let place: string
beforeAll(async () => { place = await mkdtemp(join(tmpdir(), 'qorgan-backup-')) })
afterAll(() => rm(place, { recursive: true, force: true }))

const qorgan = (data: string, ...args: string[]) => promisify(execFile)(process.execPath, [join(root, 'bin/qorgan.mjs'), ...args], { env: { PATH: process.env.PATH ?? '', QORGAN_DATA: data } })

test('a backup of a running Qorgan, restored elsewhere, has the same people, videos, decisions and sign-ins', async () => {
  const [data, copy, elsewhere] = ['data', 'copy', 'elsewhere'].map((name) => join(place, name)) as [string, string, string]
  const running = await startQorgan(data)
  const { apiKey, admin } = running.firstRun()
  const host = openHost(running.url, apiKey)
  const accountId = await host.account('backup.person', '1990-05-05')
  const { id: videoId } = (await host.upload(accountId, fixture('synthetic-black-360x640-2s.mp4'), 'Kept')).body
  await until(() => host.call<{ state: string }>('GET', `/v1/videos/${videoId}`), ({ body }) => body.state === 'visible')
  const held = await host.call<{ id: string; decisionId: string }>('POST', '/v1/comments', { accountId, videoId, text: 'i will kill you' })
  expect(JSON.parse((await qorgan(data, 'backup', copy)).stdout)).toMatchObject({ backup: copy })
  await expect(qorgan(data, 'backup', copy)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('exists already') as string })
  expect((await host.call('GET', '/healthz')).status).toBe(200)
  await running.stop()

  await qorgan(elsewhere, 'restore', copy)
  await expect(qorgan(elsewhere, 'restore', copy)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('holds state already') as string })
  const again = await startQorgan(elsewhere)
  try {
    const restored = openHost(again.url, apiKey)
    expect((await restored.call('GET', `/v1/accounts/${accountId}`)).body).toMatchObject({ handle: 'backup.person', ageBand: '18+' })
    expect((await restored.call('GET', `/v1/decisions/${held.body.decisionId}`)).status).toBe(200)
    const { body } = await restored.call<{ media: { play: string } }>('GET', `/v1/videos/${videoId}`)
    expect((await fetch(new URL(body.media.play, again.url))).status).toBe(200)
    expect((await openHost(again.url, null).call('POST', '/v1/staff/sessions', admin)).status).toBe(201)
  } finally {
    await again.stop()
  }
})

test('a folder that is no whole backup is refused in one line, and nothing is made', async () => {
  const broken = join(place, 'broken')
  const target = join(place, 'untouched')
  await rm(broken, { recursive: true, force: true })
  await promisify(execFile)('mkdir', [broken])
  await writeFile(join(broken, 'keys.json'), '{}')
  await expect(qorgan(target, 'restore', broken)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('no manifest.json') as string })
  expect(existsSync(target) ? await readdir(target) : []).toEqual([])
})
