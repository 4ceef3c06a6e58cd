import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../kit/global.ts'
import { fixture, type Host, openHost, until } from '../kit/host.ts'
import { type Running, startQorgan } from '../kit/running.ts'

const run = promisify(execFile)
const small = await mkdtemp(join(tmpdir(), 'qorgan-small-disk-'))
// A full disk can be had without harm only where a small one may be mounted: as root, outside most containers.
const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=330m', 'tmpfs', small]).then(() => true, () => false)
let running: Running
let host: Host
beforeAll(async () => {
  running = await startQorgan(join(small, 'data'))
  host = openHost(running.url, running.firstRun().apiKey)
})
afterAll(async () => {
  await running.stop()
  // Lazily: the last process may need a moment to let go.
  if (mounted) await run('umount', ['-l', small])
  await rm(small, { recursive: true, force: true })
})

type Answer = { status: number; body: { id: string } }
const register = (handle: string) => host.call<{ id: string }>('POST', '/v1/accounts', { handle, birthDate: '1991-02-03', country: 'KZ', locale: 'kk' })
const allThere = async (answers: readonly Answer[]) => {
  for (const { body } of answers.filter(({ status }) => status === 201)) expect((await host.call('GET', `/v1/accounts/${body.id}`)).status).toBe(200)
}

test('every database connection cut, again and again: answers are 201 or 503, nothing acknowledged is lost, and it goes on', { timeout: 300_000 }, async () => {
  const socket = readFileSync(join(small, 'data/postgres/postmaster.pid'), 'utf8').split('\n')[4]!
  const answers: Answer[] = []
  let stopping = false
  const workers = ['a', 'b', 'c', 'd'].map(async (name) => { for (let n = 0; !stopping; n += 1) answers.push(await register(`cut.${name}${n}`)) })
  for (let cut = 0; cut < 6; cut += 1) {
    const before = answers.length
    await until(() => Promise.resolve(answers.length), (count) => count > before + 8)
    await withClient(`postgres://qorgan@localhost/postgres?host=${encodeURIComponent(socket)}`, (client) => client.query("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'"))
  }
  stopping = true
  await Promise.all(workers)
  expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 503)).toEqual([])
  await until(() => register(`after.${answers.length}`), ({ status }) => status === 201 || status === 409)
  await allThere(answers)
})

test.runIf(mounted)('a full disk: uploads and registrations are refused in words, nothing acknowledged is lost, and space brings it back', { timeout: 300_000 }, async () => {
  const accountId = await host.account('before.full', '1990-01-01')
  const filler = join(small, 'filler')
  const file = await open(filler, 'w')
  await expect((async () => { for (;;) await file.write(Buffer.alloc(65_536)) })()).rejects.toMatchObject({ code: 'ENOSPC' })
  await file.close()
  const upload = await host.upload(accountId, fixture('bbb-480p-5s.mp4'), 'Sample')
  expect(upload).toMatchObject({ status: 503, body: { type: '/problems/unavailable', requestId: expect.any(String) as string } })
  const answers: Answer[] = []
  while (answers.length < 60) answers.push(await register(`full.${answers.length}`))
  expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 503)).toEqual([])
  await rm(filler)
  await until(() => register('space.again'), ({ status }) => status === 201 || status === 409)
  await allThere(answers)
  expect((await host.upload(accountId, fixture('bbb-480p-5s.mp4'), 'Sample')).status).toBe(202)
})
