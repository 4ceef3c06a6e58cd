import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixture, openHost, until } from '../tests/kit/host.ts'
import { killPostgres, startQorgan } from '../tests/kit/running.ts'
import type { Row } from './main.ts'

export const name = 'comments'

const connections = 16
const seconds = 15
/** Enough that nobody writes so often in ten minutes that a rule stops them. */
const writers = 1_000

/** Clean comments judged and stored over HTTP; PostgreSQL and this load generator on the same cores. */
export async function run(): Promise<Row[]> {
  const place = await mkdtemp(join(tmpdir(), 'qorgan-bench-'))
  const data = join(place, 'data')
  const running = await startQorgan(data, { env: { QORGAN_LOG: 'error', ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }) } })
  try {
    const { apiKey } = running.firstRun()
    const host = openHost(running.url, apiKey)
    const run = Date.now().toString(36)
    const authorId = await host.account(`bench.${run}`, '1990-01-01')
    const { id: videoId } = (await host.upload(authorId, fixture('synthetic-black-360x640-2s.mp4'), 'Sample')).body
    await until(() => host.call<{ state: string }>('GET', `/v1/videos/${videoId}`), ({ body }) => body.state === 'visible')
    const accountIds: string[] = []
    while (accountIds.length < writers) accountIds.push(...(await Promise.all(Array.from({ length: 8 }, (_, i) => host.account(`w${accountIds.length + i}.${run}`, '1990-01-01')))))
    await drive(running.url, apiKey, accountIds, videoId, 3)
    const latencies = (await drive(running.url, apiKey, accountIds, videoId, seconds)).toSorted((a, b) => a - b)
    const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
    const rate = latencies.length / seconds
    const notes = `${connections} connections, ${writers} writers, ${process.env.DATABASE_URL ? 'DATABASE_URL' : 'embedded PostgreSQL'}; p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms; goal 1,000/s at p99 25 ms`
    return [
      { name: 'comments stored per second', value: rate, unit: '1/s', peer: 'goal', peerValue: 1_000, ratio: rate / 1_000, n: latencies.length, notes },
      { name: 'comment p99', value: at(0.99), unit: 'ms', peer: 'goal', peerValue: 25, ratio: 25 / at(0.99), n: latencies.length, notes },
    ]
  } finally {
    await running.stop()
    killPostgres(data)
    await rm(place, { recursive: true, force: true })
  }
}

async function drive(url: string, apiKey: string, accountIds: readonly string[], videoId: string, forSeconds: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  const end = performance.now() + forSeconds * 1_000
  let n = 0
  const one = () => new Promise<void>((done, fail) => {
    n += 1
    const body = JSON.stringify({ accountId: accountIds[n % accountIds.length], videoId, text: `Керемет бейне, жарайсың! ${n}`, language: 'kk' })
    const begun = performance.now()
    const call = request(`${url}/v1/comments`, { method: 'POST', agent, headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode !== 201) fail(new Error(`answered ${answer.statusCode}`))
        latencies.push(performance.now() - begun)
        done()
      })
    })
    call.on('error', fail)
    call.end(body)
  })
  await Promise.all(Array.from({ length: connections }, async () => { while (performance.now() < end) await one() }))
  agent.destroy()
  return latencies
}
