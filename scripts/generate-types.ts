import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openDatabase } from '../server/src/kernel/database.ts'
import { startEmbedded } from '../server/src/kernel/embedded.ts'
import { migrate } from '../server/src/kernel/migrate.ts'
import { migrationsDir, root } from '../server/src/open-house.ts'

/** Writes the types of every table from a live schema that all migrations have just made. `--verify` only compares. */
const verify = process.argv.includes('--verify')
const dir = await mkdtemp(join(tmpdir(), 'qorgan-types-'))
const postgres = await startEmbedded(dir)
try {
  const database = openDatabase(postgres, 2, () => {})
  await migrate(database.kysely, migrationsDir)
  await database.close()
  const url = `postgres://${postgres.user}@localhost/${postgres.database}?host=${encodeURIComponent(postgres.host)}`
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'), '--dialect', 'postgres', '--url', url, '--camel-case',
    '--date-parser', 'string', '--numeric-parser', 'number', '--type-mapping', '{"int8":"number"}', '--exclude-pattern', '(pgboss|public).*',
    '--out-file', join(root, 'server/src/kernel/schema.generated.ts'), ...(verify ? ['--verify'] : []),
  ], { cwd: dir })
  process.stdout.write(stdout)
  process.stderr.write(stderr)
} finally {
  await postgres.stop()
  await rm(dir, { recursive: true, force: true })
}
