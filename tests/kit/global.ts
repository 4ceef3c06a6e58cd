import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import pg from 'pg'
import { readConfig } from '../../server/src/kernel/config.ts'
import { type EmbeddedPostgres, startEmbedded } from '../../server/src/kernel/embedded.ts'
import { openLog } from '../../server/src/kernel/log.ts'
import { openHouse, root } from '../../server/src/open-house.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: { admin: string; template: string }
  }
}

/**
 * One PostgreSQL for the whole run: the embedded one, or the server that TEST_DATABASE_URL names.
 * A template with every migration is made once; each test file clones it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'qorgan-test-'))
  let embedded: EmbeddedPostgres | null = null
  let admin = process.env.TEST_DATABASE_URL ?? ''
  if (!admin) {
    embedded = await startEmbedded(dir)
    admin = `postgres://${embedded.user}@localhost/postgres?host=${encodeURIComponent(embedded.host)}`
  }
  const template = `qorgan_template_${process.pid}`
  await withClient(admin, (client) => client.query(`create database ${template}`))
  const config = readConfig({ QORGAN_DATA: dir, QORGAN_ROLES: 'time', QORGAN_LOG: 'silent', DATABASE_URL: urlOf(admin, template) }, root)
  await (await openHouse(config, { log: openLog('silent') })).close()
  project.provide('database', { admin, template })
  return async () => {
    if (!embedded) await withClient(admin, (client) => client.query(`drop database if exists ${template} with (force)`))
    await embedded?.stop()
    await rm(dir, { recursive: true, force: true })
  }
}

export function urlOf(admin: string, database: string): string {
  const url = new URL(admin)
  url.pathname = `/${database}`
  return url.toString()
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
