import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { DB } from './database.ts'

/** The one history: plain SQL files named by timestamp, each run once, in a transaction, in order of name. */
export async function migrate(kysely: Kysely<DB>, dir: string): Promise<string[]> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: () => readMigrations(dir) },
    migrationTableSchema: 'kernel',
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    allowUnorderedMigrations: true,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')
    throw new Error(`Migration ${failed?.migrationName ?? ''} failed: ${error instanceof Error ? error.message : JSON.stringify(error)}`)
  }
  return (results ?? []).map((result) => result.migrationName)
}

async function readMigrations(dir: string): Promise<Record<string, Migration>> {
  const files = (await readdir(dir)).filter((file) => file.endsWith('.sql')).sort()
  const entries = await Promise.all(files.map(async (file) => {
    const text = await readFile(join(dir, file), 'utf8')
    return [file.replace(/\.sql$/, ''), { up: async (db: Kysely<unknown>) => { await sql.raw(text).execute(db) } }] as const
  }))
  return Object.fromEntries(entries)
}
