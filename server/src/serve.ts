import type { FastifyInstance } from 'fastify'
import type { Metrics } from './edge/metrics.ts'
import { servePages } from './edge/pages.ts'
import { routes } from './edge/routes.ts'
import { openServer } from './edge/server.ts'
import type { Config } from './kernel/config.ts'
import type { House } from './kernel/house.ts'
import { openHouse, root } from './open-house.ts'
import { authenticate, firstRun } from './rooms/access/index.ts'
import { policyOf } from './rooms/policy/index.ts'
import { closeLive } from './rooms/review/index.ts'
import { settleMemory } from './settle-memory.ts'

/** The HTTP side of a house, not yet listening. */
export async function openEdge(house: House, metrics: Metrics | null = null): Promise<FastifyInstance> {
  const app = await openServer(house, routes, authenticate)
  metrics?.watch(app)
  await servePages(app, root)
  app.addHook('preClose', async () => { closeLive({ house }) })
  return app
}

/** Serves until SIGTERM or SIGINT; then takes no new work, finishes what is open, and stops what it started. */
export async function serve(config: Config): Promise<void> {
  const opened = await openHouse(config)
  const { house } = opened
  await firstRun(house, policyOf(opened).queues().filter((queue) => !queue.sealed).map((queue) => queue.id))
  let stopping: Promise<void> | null = null
  const metrics = config.metricsPort === null ? null : (await import('./edge/metrics.ts')).openMetrics(house)
  const app = config.roles.has('api') ? await openEdge(house, metrics) : null
  const stop = () => {
    stopping ??= (async () => {
      house.log.info('stopping')
      await metrics?.close()
      await app?.close()
      await opened.close()
    })()
    void stopping.then(() => process.exit(0), (error: unknown) => {
      house.log.error({ error }, 'could not stop cleanly')
      process.exit(1)
    })
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  try {
    settleMemory()
    if (config.metricsPort !== null) await metrics?.listen(config.metricsPort)
    if (app) await app.listen({ port: config.port, host: config.host })
  } catch (error) {
    await metrics?.close()
    await app?.close()
    await opened.close()
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new Error(`Port ${config.port} of ${config.host} is in use by another program; stop it, or set QORGAN_PORT to another port`)
    throw error
  }
  house.log.info({ url: config.publicUrl, roles: [...config.roles] }, 'Qorgan is ready')
  // Tells the launcher, to whom an answer on the port proves nothing: an older Qorgan may be the one that gives it.
  process.send?.('ready')
}
