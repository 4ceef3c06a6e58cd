import { existsSync } from 'node:fs'
import { cp, mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readConfig } from '../server/src/kernel/config.ts'
import { openDatabase } from '../server/src/kernel/database.ts'
import { loadTables } from '../server/src/kernel/dump.ts'
import { type EmbeddedPostgres, startEmbedded } from '../server/src/kernel/embedded.ts'
import { migrate } from '../server/src/kernel/migrate.ts'
import { migrationsDir, openHouse, root } from '../server/src/open-house.ts'
import { format } from './backup.ts'
import type { Out } from './commands.ts'

const Manifest = z.object({
  format: z.literal(format),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ table: z.string(), columns: z.array(z.string()), rows: z.number().int() })),
  jobs: z.array(z.object({ queue: z.string(), data: z.unknown() })),
})

/**
 * `qorgan restore DIR`: brings a backup back into an empty data folder (or an empty DATABASE_URL). The migrations of the
 * backup run first, then its rows are loaded, then newer migrations; so a backup is also the way to another PostgreSQL.
 */
export async function restore(argv: string[], out: Out): Promise<void> {
  const [given] = argv
  if (!given || argv.length > 1) throw new Error('Use: qorgan restore DIR')
  const source = resolve(process.env.INIT_CWD ?? process.cwd(), given)
  const text = await readFile(join(source, 'manifest.json'), 'utf8').catch(() => { throw new Error(`${source} is not a whole backup: it has no manifest.json`) })
  const manifest = Manifest.parse(JSON.parse(text))
  const config = { ...readConfig(process.env, root), roles: new Set<never>(), logLevel: 'error' as const }
  if (config.databaseUrl === null && existsSync(join(config.dataDir, 'postgres'))) throw new Error(`${config.dataDir} holds state already; restore into a new folder (QORGAN_DATA)`)
  if (existsSync(config.keysFile)) throw new Error(`${config.keysFile} exists already; what it seals could not be read with the backup's keys`)
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
  const embedded: EmbeddedPostgres | null = config.databaseUrl === null ? await startEmbedded(config.dataDir) : null
  try {
    const target = embedded ? { host: embedded.host, user: embedded.user, database: embedded.database } : { connectionString: config.databaseUrl! }
    const database = openDatabase(target, 2, () => {})
    try {
      await migrate(database.kysely, migrationsDir, manifest.migrations)
      const client = await database.pool.connect()
      try {
        await client.query('begin')
        await loadTables(client, join(source, 'tables'), manifest.tables)
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw error
      } finally {
        client.release()
      }
    } finally {
      await database.close()
    }
    if (existsSync(join(source, 'blobs'))) await cp(join(source, 'blobs'), join(config.dataDir, 'blobs'), { recursive: true })
    await cp(join(source, 'keys.json'), config.keysFile)
    const opened = await openHouse(config, { target })
    await opened.house.jobs.resume(manifest.jobs)
    await opened.close()
  } finally {
    await embedded?.stop()
  }
  out({ restored: source, tables: manifest.tables.length, rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0), jobs: manifest.jobs.length })
}
