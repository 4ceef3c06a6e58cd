import { createServer } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { House } from '../kernel/house.ts'
import { countJobs } from '../kernel/jobs.ts'
import { waitingFacts } from '../kernel/relay.ts'

export type Metrics = { watch(app: FastifyInstance): void; listen(port: number): Promise<void>; text(): Promise<string>; close(): Promise<void> }

const loopback = '127.0.0.1'
const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/**
 * What an operator watches, as Prometheus reads it: on a port of its own that only this machine reaches, because the
 * numbers tell how much is reported and decided before it is public. Labels are routes and queues, never who or what.
 */
export function openMetrics(house: House): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({ name: 'qorgan_http_request_seconds', help: 'Time to answer, by route and status', labelNames: ['method', 'route', 'status'], buckets: secondsBuckets, registers })
  const queued = new Gauge({ name: 'qorgan_jobs', help: 'Jobs in the queues, by queue and state', labelNames: ['queue', 'state'], registers })
  const dead = new Gauge({ name: 'qorgan_jobs_dead', help: 'Jobs that failed for good and wait for a person', registers })
  const connections = new Gauge({ name: 'qorgan_database_connections', help: 'Connections of this process to the database', labelNames: ['state'], registers })
  const outbox = house.messages && {
    waiting: new Gauge({ name: 'qorgan_outbox_waiting', help: 'Facts that wait for the message log', registers }),
    oldest: new Gauge({ name: 'qorgan_outbox_oldest_seconds', help: 'Age of the oldest fact that waits', registers }),
  }

  async function measure(): Promise<void> {
    const jobs = await countJobs(house.database.read)
    queued.reset()
    for (const { queue, state, n } of jobs.queued) queued.set({ queue, state }, n)
    dead.set(jobs.dead)
    const { totalCount, idleCount, waitingCount } = house.database.pool
    for (const [state, n] of Object.entries({ busy: totalCount - idleCount, idle: idleCount, awaited: waitingCount })) connections.set({ state }, n)
    if (!outbox) return
    const facts = await waitingFacts(house.database.read, house.clock.now())
    outbox.waiting.set(facts.waiting)
    outbox.oldest.set(facts.oldestSeconds ?? 0)
  }

  const text = async (): Promise<string> => {
    await measure()
    return registry.metrics()
  }
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end()
    text().then(
      (body) => response.writeHead(200, { 'content-type': registry.contentType }).end(body),
      (error: unknown) => {
        house.log.warn({ error }, 'the metrics could not be measured')
        response.writeHead(503).end()
      },
    )
  })
  return {
    watch(app) {
      app.addHook('onResponse', async (request, reply) => {
        durations.observe({ method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) }, reply.elapsedTime / 1_000)
      })
    },
    listen: (port) => new Promise((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        fail(error.code === 'EADDRINUSE' ? new Error(`Port ${port} of ${loopback} is in use by another program; stop it, or set QORGAN_METRICS_PORT to another port`) : error)
      })
      server.listen(port, loopback, done)
    }),
    text,
    close: () => new Promise((done) => {
      server.close(() => { done() })
      server.closeAllConnections()
    }),
  }
}
