import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { flows, timers } from './flows/index.ts'
import { followQueuedEvents } from './flows/take-queued-events.ts'
import { folderBlobs } from './kernel/blobs.ts'
import { bucketBlobs } from './kernel/blobs-s3.ts'
import { type Clock, systemClock } from './kernel/clock.ts'
import type { Config } from './kernel/config.ts'
import { type DatabaseTarget, openDatabase } from './kernel/database.ts'
import { type EmbeddedPostgres, startEmbedded } from './kernel/embedded.ts'
import type { House } from './kernel/house.ts'
import { type Jobs, openJobs } from './kernel/jobs.ts'
import { type Logger, openLog } from './kernel/log.ts'
import { type Memory, openMemory } from './kernel/memory.ts'
import type { MessageLog } from './kernel/message-log.ts'
import { migrate } from './kernel/migrate.ts'
import { startRelay } from './kernel/relay.ts'
import { openSecrets } from './kernel/secrets.ts'
import { openRooms } from './open-rooms.ts'

export const root = join(import.meta.dirname, '../..')
export const migrationsDir = join(root, 'server/migrations')

export type OpenHouse = { house: House; target: DatabaseTarget; close(): Promise<void> }
export type OpenOptions = { clock?: Clock; log?: Logger; target?: DatabaseTarget; migrated?: boolean; visiting?: boolean; jobs?: (house: House) => Jobs }

/** Opens everything a Qorgan process stands on, in order; `close` undoes it in reverse. */
export async function openHouse(config: Config, options: OpenOptions = {}): Promise<OpenHouse> {
  const log = options.log ?? openLog(config.logLevel)
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 }).catch((error: Error) => {
    throw new Error(`The data folder ${config.dataDir} cannot be made (${error.message}); set QORGAN_DATA to a folder that can be written`)
  })
  const secrets = await openSecrets(config.keysFile)
  const blobs = config.s3 ? await bucketBlobs(config.s3) : await folderBlobs(join(config.dataDir, 'blobs'))
  let embedded: EmbeddedPostgres | null = null
  if (!options.target && config.databaseUrl === null) embedded = await startEmbedded(config.dataDir)
  const target: DatabaseTarget = options.target ?? (embedded ? { host: embedded.host, user: embedded.user, database: embedded.database } : { connectionString: config.databaseUrl! })
  const database = openDatabase(target, config.databaseConnections, (error) => log.warn({ error: error.message }, 'a database connection was lost'))
  let memory: Memory | null = null
  let messages: MessageLog | null = null
  try {
    if (!options.migrated) await migrate(database.kysely, migrationsDir)
    const heard = (memory = await openMemory(target, log))
    // Loaded only where there is a log; a command that runs beside a server leaves it to the server.
    if (config.nats && !options.visiting) messages = (await import('./kernel/message-log.ts')).openMessageLog(config.nats, log)
    const house = { config, clock: options.clock ?? systemClock, log, database, blobs, secrets, memory: heard, messages } as House
    await openRooms(house)
    const jobs = options.jobs ? options.jobs(house) : await openJobs(house, target, flows, timers)
    house.jobs = jobs
    const works = messages && config.roles.has('work')
    if (works) followQueuedEvents(house, messages!)
    const relay = works ? startRelay(house, messages!, target) : null
    return {
      house,
      target,
      async close() {
        await relay?.stop()
        await messages?.close()
        await jobs.stop()
        await heard.close()
        await database.close()
        // A visitor (the command line) leaves a server that somebody else started as it found it.
        if (embedded && (embedded.startedHere || !options.visiting)) await embedded.stop()
      },
    }
  } catch (error) {
    await messages?.close()
    await memory?.close()
    await database.close().catch(() => {})
    await embedded?.stop()
    throw error
  }
}
