import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readConfig } from '../server/src/kernel/config.ts'
import { dumpTables } from '../server/src/kernel/dump.ts'
import { openHouse, root } from '../server/src/open-house.ts'
import type { Out } from './commands.ts'

export const format = 1

/**
 * `qorgan backup DIR`: the database of one snapshot, jobs that wait, media and keys. The folder appears when it is whole.
 * Whoever holds it can read everything; keep it as safe as the data folder.
 */
export async function backup(argv: string[], out: Out): Promise<void> {
  const [given] = argv
  if (!given || argv.length > 1) throw new Error('Use: qorgan backup DIR')
  const target = resolve(process.env.INIT_CWD ?? process.cwd(), given)
  if (existsSync(target)) throw new Error(`${target} exists already; name a new folder`)
  const config = { ...readConfig(process.env, root), roles: new Set<never>(), logLevel: 'error' as const }
  if (config.databaseUrl === null && !existsSync(join(config.dataDir, 'postgres'))) throw new Error(`There is no state in ${config.dataDir}; set QORGAN_DATA to the data folder`)
  const draft = `${target}.partial`
  const opened = await openHouse(config, { visiting: true })
  try {
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft, { recursive: true, mode: 0o700 })
    const client = await opened.house.database.pool.connect()
    try {
      await client.query('begin isolation level repeatable read read only')
      const tables = await dumpTables(client, join(draft, 'tables'))
      const migrations = (await client.query<{ name: string }>('select name from kernel.migration order by name')).rows.map(({ name }) => name)
      const jobs = (await client.query<{ queue: string; data: unknown }>("select name as queue, data from pgboss.job where state in ('created', 'retry', 'active') and name <> 'dead'")).rows
      await client.query('commit')
      // Blobs after the snapshot: a row never names a blob that is missing here, at worst one is there unnamed.
      if (!config.s3) await cp(join(config.dataDir, 'blobs'), join(draft, 'blobs'), { recursive: true, filter: (path) => !path.includes('/incoming/') })
      await cp(config.keysFile, join(draft, 'keys.json'))
      const manifest = { format, createdAt: opened.house.clock.now().toISOString(), migrations, tables, jobs }
      await writeFile(join(draft, 'manifest.json'), JSON.stringify(manifest), { mode: 0o600, flush: true })
      await rename(draft, target)
      out({ backup: target, tables: tables.length, rows: tables.reduce((sum, table) => sum + table.rows, 0), jobs: jobs.length })
    } finally {
      client.release()
    }
  } finally {
    await rm(draft, { recursive: true, force: true })
    await opened.close()
  }
}
