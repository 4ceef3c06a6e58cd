import type { Cell } from '@qorgan/ledger/figures'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type Copy = { write(rows: string | Buffer): Promise<void>; end(): Promise<void> }

/** COPY into a table of this room, with the connection's own pace. */
export function copyInto(client: pg.PoolClient, table: 'entry' | 'tile', columns: readonly string[], form: 'text' | 'binary'): Copy {
  const stream = client.query(copyFrom(`copy transparency.${table} (${columns.join(', ')}) from stdin (format ${form})`))
  const done = finished(stream)
  return {
    async write(rows) {
      if (!stream.write(rows)) await Promise.race([once(stream, 'drain'), done])
    },
    async end() {
      stream.end()
      await done
    },
  }
}

export const tileColumns = ['log', 'level', 'idx', 'hashes'] as const

/** Rows of one insert: far below the 65,535 parameters that PostgreSQL takes. */
const atOnce = 1_000

async function insertMany(client: pg.PoolClient, table: string, columns: readonly string[], rows: readonly (readonly unknown[])[], conflict = ''): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce)
    const values = some.map((_, row) => `(${columns.map((__, at) => `$${row * columns.length + at + 1}`).join(', ')})`)
    await client.query(`insert into transparency.${table} (${columns.join(', ')}) values ${values.join(', ')} ${conflict}`, some.flat())
  }
}

const cellColumns = ['log', 'country', 'month', 'kind', 'subject_kind', 'before_publication', 'policy', 'action', 'outcome', 'source', 'automated', 'proactive', 'before_any_view', 'within_one_day', 'language', 'n'] as const

/** One row of counts for each group of equal entries. */
export const insertCells = (client: pg.PoolClient, log: string, cells: readonly Cell[]): Promise<void> => insertMany(client, 'cell', cellColumns, cells.map((cell) => [log, cell.country, cell.month, cell.kind, cell.subjectKind, cell.beforePublication, cell.policy, cell.action, cell.outcome, cell.source, cell.automated, cell.proactive, cell.beforeAnyView, cell.withinOneDay, cell.language, cell.n]))

export const setSize = (client: pg.PoolClient, log: string, size: number) => client.query('update transparency.log set size = $2 where name = $1 and size = 0', [log, size])

/** Runs `work` on one connection and in one transaction, which need not be on disk before the answer. */
export async function inOneTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin; set local synchronous_commit = off')
    await work(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

export type Pace = { country: string; month: string; measure: string; centihours: number; n: number }

/** Hours of invented events; cells that took equally long are one row. */
export async function insertPaces(client: pg.PoolClient, log: string, paces: readonly Pace[]): Promise<void> {
  const alike = Map.groupBy(paces, ({ country, month, measure, centihours }) => JSON.stringify([country, month, measure, centihours]))
  const rows = [...alike.values()].map((same) => [log, same[0]!.country, same[0]!.month, same[0]!.measure, same[0]!.centihours, same.reduce((sum, { n }) => sum + n, 0)])
  await insertMany(client, 'pace', ['log', 'country', 'month', 'measure', 'centihours', 'n'], rows)
}
