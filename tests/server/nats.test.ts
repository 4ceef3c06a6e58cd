import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded } from '../../server/src/kernel/embedded.ts'
import { type Host, openHost, until } from '../kit/host.ts'
import { freePort, killPostgres, type Running, startQorgan } from '../kit/running.ts'

const program = ['/usr/sbin/nats-server', '/usr/bin/nats-server', '/usr/local/bin/nats-server'].find((path) => existsSync(path))
type Health = { status: string; messages?: { connected: boolean; waiting: number; oldestSeconds: number | null } }
type Fact = { id: string; name: string; about: string | null }

let place: string
let port: number
let nats: ChildProcess | null = null
let running: Running
let host: Host

function startNats(): void {
  nats = spawn(program!, ['-js', '-sd', join(place, 'nats'), '-a', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
}
async function killNats(): Promise<void> {
  const ended = new Promise((done) => nats?.once('exit', done))
  nats?.kill('SIGKILL')
  await ended
}
async function startAgain(): Promise<void> {
  running = await startQorgan(join(place, 'data'), { env: { NATS_URL: `nats://127.0.0.1:${port}`, QORGAN_LOG: 'error' } })
  host = openHost(running.url, running.firstRun().apiKey)
}
const health = async (): Promise<Health> => (await host.call<Health>('GET', '/healthz')).body
const carried = () => until(health, ({ messages }) => messages!.connected && messages!.waiting === 0)

/** Every fact in the stream, in its order. */
async function facts(): Promise<Fact[]> {
  const connection = await connect({ servers: `127.0.0.1:${port}` })
  try {
    const { state } = await (await jetstreamManager(connection)).streams.info('qorgan-facts')
    const consumer = await jetstream(connection).consumers.get('qorgan-facts')
    const found: Fact[] = []
    if (state.messages === 0) return found
    for await (const message of await consumer.consume()) {
      const { id, name } = message.json<{ id: string; name: string }>()
      found.push({ id, name, about: message.headers?.get('Qorgan-About') || null })
      expect(message.headers?.get('Nats-Msg-Id')).toBe(id)
      expect(message.subject).toBe(`qorgan.facts.${name}`)
      if (message.info.pending === 0) break
    }
    return found
  } finally {
    await connection.close()
  }
}

/** Facts of the database, in the order in which each thing saw them. */
async function recorded(): Promise<Fact[]> {
  const database = await startEmbedded(join(place, 'data'))
  const client = new pg.Client({ host: database.host, user: database.user, database: database.database })
  await client.connect()
  try {
    const { rows } = await client.query<Fact>("select f.id, f.name, a.subject_kind || '/' || a.subject_id as about from kernel.fact f left join kernel.audit a on a.id = f.id order by f.id")
    return rows
  } finally {
    await client.end()
  }
}

async function person(handle: string): Promise<string> {
  return host.account(handle, '1990-01-01')
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'qorgan-nats-'))
  port = await freePort()
})
afterAll(async () => {
  await running?.stop()
  nats?.kill('SIGKILL')
  killPostgres(join(place, 'data'))
  await rm(place, { recursive: true, force: true })
})

// Without the program the real thing cannot run; the runner names what it skips.
test.runIf(program)('a log that is away neither stops a start nor a write, and gets everything once it is there', async () => {
  await startAgain()
  expect((await health()).messages).toMatchObject({ connected: false })
  const [one, two] = [await person('nats.one'), await person('nats.two')]
  const told = await host.call('POST', '/v1/events', { events: [{ kind: 'follow', accountId: one, targetId: two, at: new Date().toISOString() }] })
  expect([told.status, told.body]).toEqual([202, { taken: 1, ignored: [] }])
  expect((await health()).messages!.waiting).toBeGreaterThan(2)
  startNats()
  await carried()
  const [there, kept] = [await facts(), await recorded()]
  expect(there.map(({ id }) => id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted())
})

test.runIf(program)('events are answered once the log has them, taken once by a worker, and a repeat changes nothing', async () => {
  const [one, two] = [await person('nats.three'), await person('nats.four')]
  const body = { events: [{ kind: 'follow', accountId: one, targetId: two, at: new Date().toISOString() }, { kind: 'follow', accountId: one, targetId: 'nobody', at: new Date().toISOString() }] }
  const send = (sent: object) => host.call<{ taken: number; ignored: unknown[]; queued: number }>('POST', '/v1/events', sent, { 'idempotency-key': 'batch-1' })
  const first = await send(body)
  expect([first.status, first.body]).toEqual([202, { taken: 0, ignored: [], queued: 2 }])
  expect((await send(body)).body).toEqual(first.body)
  expect((await send({ events: body.events.slice(0, 1) })).status).toBe(409)
  const followers = () => host.call<{ items: { accountId: string }[] }>('GET', `/v1/accounts/${two}/followers`)
  await until(followers, (answer) => answer.body.items?.length === 1)
  await carried()
  const taken = (await facts()).filter(({ name }) => name === 'events.taken')
  // One by hand while the log was away, one by the worker.
  expect(taken).toHaveLength(2)
})

test.runIf(program)('nothing is lost and each thing keeps its order when the log and Qorgan are killed under load', async () => {
  const author = await person('nats.author')
  const accepted: string[] = []
  const handles: string[] = []
  for (let round = 0; round < 3; round += 1) {
    let stopping = false
    const load = Array.from({ length: 3 }, async (_none, worker) => {
      for (let n = 0; !stopping; n += 1) {
        const handle = `n${round}w${worker}x${n}`
        const made = await host.call<{ id: string }>('POST', '/v1/accounts', { handle, birthDate: '1990-01-01', country: 'KZ', locale: 'ru' }).catch(() => null)
        if (made?.status !== 201) continue
        handles.push(made.body.id)
        await host.call('PATCH', `/v1/accounts/${made.body.id}`, { profile: { displayName: `Sample ${n}` } }).catch(() => null)
        const batch = await host.call('POST', '/v1/events', { events: [{ kind: 'follow', accountId: made.body.id, targetId: author, at: new Date().toISOString() }] }).catch(() => null)
        if (batch?.status === 202) accepted.push(made.body.id)
      }
    })
    const enough = accepted.length + 6
    while (accepted.length < enough) await new Promise((done) => { setTimeout(done, 20) })
    await killNats()
    if (round === 1) {
      await running.stop('SIGKILL')
      killPostgres(join(place, 'data'))
    } else {
      // Without the log the writes go on.
      const before = handles.length
      while (handles.length < before + 3) await new Promise((done) => { setTimeout(done, 20) })
    }
    stopping = true
    await Promise.all(load)
    startNats()
    if (round === 1) await startAgain()
    await carried()
  }
  const page = (cursor?: string) => host.call<{ items: { accountId: string }[]; nextCursor: string | null }>('GET', `/v1/accounts/${author}/followers?limit=100${cursor ? `&cursor=${cursor}` : ''}`)
  const following = async () => {
    const found = new Set<string>()
    for (let cursor: string | undefined; ;) {
      const { body } = await page(cursor)
      for (const item of body.items) found.add(item.accountId)
      if (!body.nextCursor) return found
      cursor = body.nextCursor
    }
  }
  await until(following, (found) => accepted.every((id) => found.has(id)))
  await carried()
  const [there, kept] = [await facts(), await recorded()]
  expect(kept.length - there.length).toBe(0)
  expect(new Set(there.map(({ id }) => id))).toEqual(new Set(kept.map(({ id }) => id)))
  const orderOf = (all: Fact[]) => Map.groupBy(all.filter(({ about }) => about !== null && about.startsWith('account/')), ({ about }) => about!)
  const wanted = orderOf(kept)
  for (const [about, list] of orderOf(there)) expect(list.map(({ id }) => id), about).toEqual(wanted.get(about)!.map(({ id }) => id))
}, 300_000)
