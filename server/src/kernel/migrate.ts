import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { DB } from './database.ts'

/**
 * The one history: plain SQL files named by timestamp, each run once, in a transaction, in order of name.
 * `only` stops at the history of a backup.
 */
export async function migrate(kysely: Kysely<DB>, dir: string, only?: readonly string[]): Promise<string[]> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: () => readMigrations(dir, only) },
    migrationTableSchema: 'kernel',
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    allowUnorderedMigrations: true,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')
    const { message, code } = error as { message?: string; code?: string }
    const why = message || code || JSON.stringify(error)
    throw new Error(failed ? `Migration ${failed.migrationName} failed: ${why}` : `The database cannot be used: ${why}`)
  }
  return (results ?? []).map((result) => result.migrationName)
}

async function readMigrations(dir: string, only?: readonly string[]): Promise<Record<string, Migration>> {
  const present = (await readdir(dir)).filter((file) => file.endsWith('.sql')).sort()
  const unknown = only?.find((name) => !present.includes(`${name}.sql`))
  if (unknown) throw new Error(`The backup was made by a newer version: it has the migration ${unknown}`)
  const files = only ? present.filter((file) => only.includes(file.replace(/\.sql$/, ''))) : present
  const entries = await Promise.all(files.map(async (file) => {
    const text = await readFile(join(dir, file), 'utf8')
    return [file.replace(/\.sql$/, ''), { up: async (db: Kysely<unknown>) => { await sql.raw(text).execute(db) } }] as const
  }))
  return Object.fromEntries(entries)
}
